/** The verdict in words: which strategy does better, by how much, in how many paired runs, and in what it does worse. */
import type { Text } from "../core/problem.ts";
import type { Difference, Series, StrategyResult } from "./study.ts";

/** What the verdict needs to know of an indicator. */
export interface Judged extends Text {
  readonly unit: Text;
  readonly better: "higher" | "lower" | "none";
  readonly percent: boolean;
}

/** Indicators that decide, in the order in which they are told. */
export const headline = ["satisfaction", "sojournTime", "backlog", "errorRate", "burnout"] as const;

/** Three significant digits at most. */
export function round3(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return String(Math.round(value));
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A change of an indicator as text, e.g. "+3.2 points", "−1.4 working days". */
export function changeText(spec: Judged, change: number): Text {
  const sign = change < 0 ? "−" : "+";
  const size = Math.abs(change);
  if (spec.percent) {
    const points = round3(size * 100);
    return {
      zh: `${spec.zh}${sign}${points} 个百分点`,
      en: `${spec.en.toLowerCase()} ${sign}${points} points`,
    };
  }
  return {
    zh: `${spec.zh}${sign}${round3(size)} ${spec.unit.zh}`,
    en: `${spec.en.toLowerCase()} ${sign}${round3(size)} ${spec.unit.en}`,
  };
}

function isBetter(spec: Judged, change: number): boolean {
  return spec.better === "higher" ? change > 0 : change < 0;
}

const join = (texts: readonly Text[]): Text => ({
  zh: texts.map((text) => text.zh).join("、"),
  en: texts.map((text) => text.en).join(", "),
});

/** Over the window at the end, or over the whole reported time. */
type Span = "indicators" | "overall";

/** Net number of headline indicators in which the first of a pair is settled better. */
function score(difference: Difference, judged: Readonly<Record<string, Judged>>, span: Span): number {
  let points = 0;
  for (const name of headline) {
    const { settled, mean } = difference[span][name];
    if (settled) points += isBetter(judged[name], mean) ? 1 : -1;
  }
  return points;
}

/** The difference seen from `id`, whichever way it was worked out. */
export function seenFrom(
  differences: readonly Difference[],
  id: string,
  against: string,
): Difference | undefined {
  const direct = differences.find((one) => one.id === id && one.against === against);
  if (direct) return direct;
  const other = differences.find((one) => one.id === against && one.against === id);
  if (!other) return undefined;
  return {
    ...other,
    id,
    against,
    better: other.worse,
    worse: other.better,
    indicators: flipped(other.indicators),
    overall: flipped(other.overall),
    weekly: Object.fromEntries(Object.entries(other.weekly).map(([name, one]) => [name, mirrored(one)])),
  };
}

function flipped(intervals: Difference["indicators"]): Difference["indicators"] {
  return Object.fromEntries(
    Object.entries(intervals).map(([name, { mean, low, high, settled }]) => [
      name,
      { mean: 0 - mean, low: 0 - high, high: 0 - low, settled },
    ]),
  );
}

function mirrored({ mean, low, high }: Series): Series {
  // 0 − x, so that what is level stays a plain 0
  const turned = (values: readonly number[]) => values.map((value) => 0 - value);
  return { mean: turned(mean), low: turned(high), high: turned(low) };
}

/** Strategies from best to worst by settled wins over each other; ties keep their order. */
export function ranking(
  strategies: readonly StrategyResult[],
  differences: readonly Difference[],
  judged: Readonly<Record<string, Judged>>,
  span: Span = "indicators",
): string[] {
  const total = (id: string) =>
    strategies.reduce((sum, other) => {
      const difference = seenFrom(differences, id, other.id);
      return sum + (difference ? score(difference, judged, span) : 0);
    }, 0);
  const scored = strategies.map(({ id }) => ({ id, points: total(id) }));
  return scored.sort((a, b) => b.points - a.points).map(({ id }) => id);
}

function titled(titles: ReadonlyMap<string, Text>, id: string): Text {
  return titles.get(id) ?? { zh: id, en: id };
}

/** One sentence on a pair: what is better, in how many runs, what is worse, what is open. */
function sentence(
  difference: Difference,
  titles: ReadonlyMap<string, Text>,
  judged: Readonly<Record<string, Judged>>,
  runs: number,
): Text {
  const settled = headline.filter((name) => difference.indicators[name].settled);
  const tell = (names: readonly string[]) =>
    join(names.map((name) => changeText(judged[name], difference.indicators[name].mean)));
  const better = settled.filter((name) => isBetter(judged[name], difference.indicators[name].mean));
  const worse = settled.filter((name) => !better.includes(name));
  const [id, against] = [titled(titles, difference.id), titled(titles, difference.against)];
  if (settled.length === 0) {
    return {
      zh: `${id.zh}与${against.zh}：${runs} 次配对运行分不出高下。`,
      en: `${id.en} and ${against.en}: ${runs} paired runs do not tell them apart.`,
    };
  }
  // the count is of the indicator told first; others may win in fewer
  const wins = difference.better[better[0]] ?? 0;
  const first = judged[better[0] ?? worse[0]];
  const zh =
    better.length > 0 ? `${id.zh}优于${against.zh}：${tell(better).zh}` : `${id.zh}并不优于${against.zh}`;
  const en =
    better.length > 0
      ? `${id.en} does better than ${against.en}: ${tell(better).en}`
      : `${id.en} does no better than ${against.en}`;
  const inRuns = {
    zh: `（${first.zh}在 ${runs} 次配对运行中 ${wins} 次更好）`,
    en: ` (${first.en.toLowerCase()} better in ${wins} of ${runs} paired runs)`,
  };
  const but =
    worse.length > 0 ? { zh: `；但${tell(worse).zh}`, en: `; but ${tell(worse).en}` } : { zh: "", en: "" };
  return {
    zh: `${zh}${better.length > 0 ? inRuns.zh : ""}${but.zh}。`,
    en: `${en}${better.length > 0 ? inRuns.en : ""}${but.en}.`,
  };
}

/** Said when another strategy leads once the transition counts too. */
function transition(
  difference: Difference,
  titles: ReadonlyMap<string, Text>,
  judged: Readonly<Record<string, Judged>>,
): Text | undefined {
  const better = headline.filter((name) => {
    const { settled, mean } = difference.overall[name];
    return settled && isBetter(judged[name], mean);
  });
  if (better.length === 0) return undefined;
  const told = join(better.map((name) => changeText(judged[name], difference.overall[name].mean)));
  const [id, against] = [titles.get(difference.id), titles.get(difference.against)];
  return {
    zh: `但连过渡期一起算，${id?.zh}优于${against?.zh}：${told.zh}。`,
    en: `With the transition counted, though, ${id?.en} does better than ${against?.en}: ${told.en}.`,
  };
}

/** The verdict on a comparison of two or more strategies, sentence by sentence; each stands alone. */
export function sentencesOf(
  strategies: readonly StrategyResult[],
  differences: readonly Difference[],
  judged: Readonly<Record<string, Judged>>,
  runs: number,
): Text[] {
  const titles = new Map(strategies.map(({ id, title }) => [id, title]));
  const [best, ...others] = ranking(strategies, differences, judged);
  const [lasting] = ranking(strategies, differences, judged, "overall");
  const sentences = others
    .map((other) => seenFrom(differences, best, other))
    .filter((difference) => difference !== undefined)
    // the widest gap is told first
    .sort((a, b) => Math.abs(b.indicators.satisfaction.mean) - Math.abs(a.indicators.satisfaction.mean))
    .map((difference) => sentence(difference, titles, judged, runs));
  const over = lasting === best ? undefined : seenFrom(differences, lasting, best);
  const more = over ? transition(over, titles, judged) : undefined;
  return more ? [...sentences, more] : sentences;
}
