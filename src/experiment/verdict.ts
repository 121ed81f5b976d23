/** The verdict in words: which strategy does better, by how much, in how many paired runs, and in what it does worse. */
import { counted } from "../core/plural.ts";
import type { Text } from "../core/problem.ts";
import type { Difference, Sentence, Series, StrategyResult } from "./study.ts";

/** What the verdict needs to know of an indicator. */
export interface Judged extends Text {
  readonly unit: Text;
  readonly better: "higher" | "lower" | "none";
  readonly percent: boolean;
}

/** Indicators that decide, in the order in which they are told. */
export const headline = ["satisfaction", "sojournTime", "visits", "backlog", "errorRate", "burnout"] as const;

/**
 * What a strategy costs: told as its price where it is settled higher, and no part of who leads. Lower is not told as a gain,
 * because posts that stand empty cost nothing.
 */
export const money = "cost";

/** Three significant digits at most, thousands set apart; what is settled is never shown as 0.00. */
export function round3(value: number): string {
  const size = Math.abs(value);
  if (size > 0 && size < 0.005) return String(Number(value.toPrecision(1)));
  if (size < 100) return size >= 10 ? value.toFixed(1) : value.toFixed(2);
  return String(Number(value.toPrecision(3))).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** How more and less of it are said; others are higher and lower. */
const said: Readonly<Record<string, { readonly more: Text; readonly less: Text }>> = {
  backlog: { more: { zh: "多", en: "larger" }, less: { zh: "少", en: "smaller" } },
  visits: { more: { zh: "多", en: "more" }, less: { zh: "少", en: "fewer" } },
  sojournTime: { more: { zh: "长", en: "longer" }, less: { zh: "短", en: "shorter" } },
};
const plain = { more: { zh: "高", en: "higher" }, less: { zh: "低", en: "lower" } };

/** A size with its unit: "3.20 points", "1.40 个工作日". */
function sized(spec: Judged, amount: number): Text {
  const size = round3(Math.abs(amount) * (spec.percent ? 100 : 1));
  const unit = spec.percent ? { zh: "个百分点", en: "points" } : spec.unit;
  const inZh = unit.zh === "工作日" ? "个工作日" : unit.zh;
  return { zh: `${size} ${inZh}`.trimEnd(), en: `${size} ${unit.en}`.trimEnd() };
}

/** An amount of an indicator in words: "satisfaction 3.20 points", "办理时长 1.40 个工作日". */
export function amountText(spec: Judged, amount: number): Text {
  const { zh, en } = sized(spec, amount);
  return { zh: `${spec.zh} ${zh}`, en: `${spec.en.toLowerCase()} ${en}` };
}

/** A change of an indicator in words: "satisfaction 3.20 points higher", "办理时长短 1.40 个工作日". */
export function changeText(name: string, spec: Judged, change: number): Text {
  const word = (said[name] ?? plain)[change < 0 ? "less" : "more"];
  const { zh, en } = sized(spec, change);
  return { zh: `${spec.zh}${word.zh} ${zh}`, en: `${spec.en.toLowerCase()} ${en} ${word.en}` };
}

function isBetter(spec: Judged, change: number): boolean {
  return spec.better === "higher" ? change > 0 : change < 0;
}

/** Texts as a list in a sentence. */
export const listed = (texts: readonly Text[]): Text => ({
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

type Judgements = Readonly<Record<string, Judged>>;

/** What is settled of a pair, told: the changes for the better and for the worse, in the order of the headline. */
function told(difference: Difference, judged: Judgements, span: Span = "indicators") {
  const settled = headline.filter((name) => difference[span][name].settled);
  const better = settled.filter((name) => isBetter(judged[name], difference[span][name].mean));
  const tell = (names: readonly string[]) =>
    names.map((name) => changeText(name, judged[name], difference[span][name].mean));
  return {
    names: better,
    better: tell(better),
    worse: tell(settled.filter((name) => !better.includes(name))),
    money: costsMore(difference, span) ? [costText(judged, difference[span][money].mean)] : [],
  };
}

/** Whether the first of a pair is settled to cost more. */
export function costsMore(difference: Difference, span: Span = "indicators"): boolean {
  // a result of another version may not have it
  const { settled, mean } = difference[span][money] ?? { settled: false, mean: 0 };
  return settled && mean > 0;
}

function costText(judged: Judgements, change: number): Text {
  const { zh, en } = changeText(money, judged[money], change);
  return {
    zh: `${zh}（县直部门的其他花费不计）`,
    en: `${en} (other spending of departments is not counted)`,
  };
}

type Pair = Pick<Difference, "id" | "against">;

const sentence = ({ id, against }: Pair, zh: string, en: string): Sentence => ({
  zh: `${zh}。`,
  en: `${en}.`,
  about: [id, against],
});

/** Which of a pair is settled to cost more, where nobody leads; nothing where neither is. */
function dearer(
  difference: Difference,
  [id, against]: readonly [Text, Text],
  judged: Judgements,
): Sentence[] {
  const { settled, mean } = difference.indicators[money] ?? { settled: false, mean: 0 };
  if (!settled || mean === 0) return [];
  const [more, less] = mean > 0 ? [id, against] : [against, id];
  const { zh, en } = costText(judged, Math.abs(mean));
  return [sentence(difference, `${more.zh}比${less.zh}${zh}`, `${more.en} against ${less.en}: ${en}`)];
}

/** The answer for a pair in which nothing is settled. */
function level(pair: Pair, [id, against]: readonly [Text, Text], runs: number): Sentence {
  return sentence(
    pair,
    `${id.zh}与${against.zh}：${runs} 次配对运行分不出高下`,
    `${id.en} and ${against.en}: ${runs === 1 ? "one paired run does" : `${runs} paired runs do`} not tell them apart`,
  );
}

/** Who leads, by what is told first; nobody where as many things are worse as are better, whoever is named first. */
function leading(pair: Pair, [id, against]: readonly [Text, Text], gain: Text, even: boolean): Sentence {
  if (!even)
    return sentence(
      pair,
      `${id.zh}优于${against.zh}：${gain.zh}`,
      `${id.en} does better than ${against.en}: ${gain.en}`,
    );
  return sentence(
    pair,
    `${id.zh}与${against.zh}不分高下，各有同样多的长处：${id.zh}${gain.zh}`,
    `Neither ${id.en} nor ${against.en} leads, each is better in as many things as the other: ${id.en} has ${gain.en}`,
  );
}

/**
 * A pair in one to three sentences: the answer with its count of runs, what else is better, what is worse. The count is of
 * the indicator told first; others may win in fewer.
 */
function pairSentences(
  difference: Difference,
  titles: ReadonlyMap<string, Text>,
  judged: Judgements,
  runs: number,
): Sentence[] {
  const { names, better, worse, money: cost } = told(difference, judged);
  const pair = [titled(titles, difference.id), titled(titles, difference.against)] as const;
  if (better.length + worse.length === 0)
    return [level(difference, pair, runs), ...dearer(difference, pair, judged)];
  const [first, ...others] = better;
  const wins = difference.better[names[0]];
  const gain = {
    zh: `${first.zh}，${runs} 次配对运行中 ${wins} 次如此`,
    en: `${first.en}, in ${wins} of ${counted(runs, "paired run")}`,
  };
  const even = better.length === worse.length;
  const but = even ? { zh: "但", en: "But" } : { zh: "代价是", en: "The price:" };
  // where nobody leads there is no price: who is dearer is told of whichever it is
  const paid = even ? worse : [...worse, ...cost];
  const [rest, price] = [listed(others), listed(paid)];
  return [
    leading(difference, pair, gain, even),
    ...(others.length > 0 ? [sentence(difference, `同时，${rest.zh}`, `Also, ${rest.en}`)] : []),
    ...(paid.length > 0 ? [sentence(difference, `${but.zh}${price.zh}`, `${but.en} ${price.en}`)] : []),
    ...(even ? dearer(difference, pair, judged) : []),
  ];
}

/** Said when one leads only once the transition counts too. */
function transition(
  difference: Difference,
  titles: ReadonlyMap<string, Text>,
  judged: Readonly<Record<string, Judged>>,
): Sentence | undefined {
  if (score(difference, judged, "overall") <= 0) return undefined;
  const { better } = told(difference, judged, "overall");
  const all = listed(better);
  const [id, against] = [titled(titles, difference.id), titled(titles, difference.against)];
  return sentence(
    difference,
    `但连过渡期一起算，${id.zh}优于${against.zh}：${all.zh}`,
    `With the transition counted, though, ${id.en} does better than ${against.en}: ${all.en}`,
  );
}

/**
 * The verdict on a comparison of two or more strategies, sentence by sentence; each stands alone. Who leads is settled over
 * the whole reported time, the way there included; figures are those of the window, which may favour another.
 */
export function sentencesOf(
  strategies: readonly StrategyResult[],
  differences: readonly Difference[],
  judged: Readonly<Record<string, Judged>>,
  runs: number,
): Sentence[] {
  const titles = new Map(strategies.map(({ id, title }) => [id, title]));
  const [best, ...others] = ranking(strategies, differences, judged, "overall");
  return (
    others
      .map((other) => seenFrom(differences, best, other))
      .filter((difference) => difference !== undefined)
      // the widest gap is told first
      .sort((a, b) => Math.abs(b.indicators.satisfaction.mean) - Math.abs(a.indicators.satisfaction.mean))
      .flatMap((difference) => {
        const now = score(difference, judged, "indicators");
        const other = now < 0 ? seenFrom(differences, difference.against, best) : undefined;
        const more = now <= 0 ? transition(difference, titles, judged) : undefined;
        return [...pairSentences(other ?? difference, titles, judged, runs), ...(more ? [more] : [])];
      })
  );
}
