/**
 * The "unless" of a verdict: what would turn it, as far as the runs themselves show it. What they do not show (other
 * parameters, while nobody has drawn them) is said to be open.
 */
import { MONTH, WEEK } from "../core/clock.ts";
import type { Text } from "../core/problem.ts";
import { allIndicators } from "../run/indicators.ts";
import type { Difference, Sentence, StrategyResult, Study } from "./study.ts";
import { costsMore, headline, listed, money, seenFrom } from "./verdict.ts";

/** Townships that are named; of more the number is told. */
const NAMED = 3;
/** What is less than this share of the county's difference is level. */
const LEVEL = 0.05;

type Pair = Pick<Difference, "id" | "against">;

/** Plus 1 where more is better, else minus 1. */
const signOf = (name: string) => (allIndicators[name].better === "higher" ? 1 : -1);

const nameOf = (name: string): Text => {
  const { zh, en } = allIndicators[name];
  return { zh, en: en.toLowerCase() };
};

function settledOf({ indicators }: Difference, side: 1 | -1): string[] {
  return headline.filter((name) => {
    const { mean, settled } = indicators[name] ?? { mean: 0, settled: false };
    return settled && mean * signOf(name) * side > 0;
  });
}

/** It costs something: whoever weighs that more, chooses otherwise. */
function byWeight(difference: Difference): Text[] {
  const worse = [...settledOf(difference, -1), ...(costsMore(difference) ? [money] : [])];
  if (worse.length === 0) return [];
  const names = listed(worse.map(nameOf));
  return [{ zh: `更看重${names.zh}`, en: `you care more about ${names.en}` }];
}

/** The last week in which nine in ten runs had it the other way, as a number of months from the beginning. */
function monthsBehind({ weekly }: Difference, name: string): number {
  const curve = weekly[name];
  // a result that was read from the command line's JSON has no curves: nothing is said of its first months
  if (!curve) return 0;
  const { low, high } = curve;
  const behind = (week: number) => (signOf(name) > 0 ? high[week] < 0 : low[week] > 0);
  let weeks = 0;
  // the time before the lead, not a later dip: it ends with the first week in which it is surely ahead
  const ahead = (week: number) => (signOf(name) > 0 ? low[week] > 0 : high[week] < 0);
  for (let week = 0; week < low.length && !ahead(week); week++) if (behind(week)) weeks = week + 1;
  return Math.ceil((weeks * WEEK) / MONTH);
}

function byTime(difference: Difference, name: string): Text[] {
  const months = monthsBehind(difference, name);
  if (months === 0) return [];
  const { zh, en } = nameOf(name);
  return [
    {
      zh: `只看头 ${months} 个月（那时${zh}更差）`,
      en: `only the first ${months === 1 ? "month counts" : `${months} months count`} (${en} is worse then)`,
    },
  ];
}

/** Over the whole time, the transition included, it goes the other way. */
function byTransition({ overall }: Difference, name: string): Text[] {
  const { mean, settled } = overall[name] ?? { mean: 0, settled: false };
  if (!settled || mean * signOf(name) >= 0) return [];
  const { zh, en } = nameOf(name);
  return [{ zh: `把过渡期也算进来（那样${zh}更差）`, en: `the transition counts too (${en} is worse then)` }];
}

/** Townships in which the indicator goes the other way over the time looked at. */
export function townshipsAgainst(study: Study, { id, against }: Pair, name: string): Text[] {
  const [one, other] = [id, against].map((key) => study.strategies.find((strategy) => strategy.id === key));
  const [from, to] = study.windowDays.map((day) => Math.round(day / MONTH));
  const mean = (strategy: StrategyResult | undefined, t: number) => {
    const months = strategy?.townships?.[name]?.[t]?.slice(from, to) ?? [];
    return months.reduce((sum, value) => sum + value, 0) / Math.max(1, months.length);
  };
  const whole = seenFrom(study.differences, id, against)?.indicators[name].mean ?? 0;
  return study.county.townships.flatMap(({ title }, t) => {
    const gain = (mean(one, t) - mean(other, t)) * signOf(name);
    return gain < -LEVEL * Math.abs(whole) ? [title] : [];
  });
}

function byPlace(study: Study, pair: Pair, name: string): Text[] {
  const places = townshipsAgainst(study, pair, name);
  if (places.length === 0) return [];
  const names = listed(places.slice(0, NAMED));
  const { zh, en } = nameOf(name);
  const all = study.county.townships.length;
  const more = places.length > NAMED;
  return [
    {
      zh: `只看${names.zh}${more ? `等 ${places.length} 个乡镇` : ""}（全县 ${all} 个，那里${zh}反而更差）`,
      en: `you look at ${names.en}${more ? ` and ${places.length - NAMED} more` : ""} alone (of ${all}; ${en} is worse there)`,
    },
  ];
}

function byLuck({ worse }: Difference, name: string, runs: number): Text[] {
  const count = worse[name] ?? 0;
  if (count === 0) return [];
  return [
    {
      zh: `运气不好（${runs} 次配对运行中有 ${count} 次${nameOf(name).zh}反过来）`,
      en: `luck is against it (${nameOf(name).en} the other way in ${count} of ${runs} paired runs)`,
    },
  ];
}

function byParameters({ evidence }: Study, { id, against }: Pair, name: string): Text[] {
  const basis = evidence?.bases.find(
    (one) => one.id === id && one.against === against && one.indicator === name,
  );
  const turned = Math.round(100 * (1 - (basis?.sameSign ?? 1)));
  if (turned === 0) return [];
  return [
    {
      zh: `参数取别的值（抽取中 ${turned} % ${nameOf(name).zh}反过来）`,
      en: `parameters are others (${nameOf(name).en} the other way in ${turned} % of the draws)`,
    },
  ];
}

/** What was looked at and does not turn it. */
function nothing({ strategies }: Study, { weekly, overall }: Difference, name: string): Text {
  const looked = [
    { zh: "各项主要指标", en: "no main indicator" },
    { zh: "每次运行", en: "no run" },
    ...(weekly[name] ? [{ zh: "头几个月", en: "not the first months" }] : []),
    ...(overall[name] ? [{ zh: "连同过渡期的全部时间", en: "not the whole time with its transition" }] : []),
    ...(strategies[0].townships ? [{ zh: "每个乡镇", en: "no township" }] : []),
  ];
  const zh = looked.map((one) => one.zh);
  const en = looked.map((one) => one.en);
  return {
    zh: `在这些运行里没有什么会翻转它：${zh.join("、")}都不反过来。`,
    en: `Nothing in these runs turns it: ${en.join(", ")}.`,
  };
}

const open: Text = {
  zh: "参数换一组会不会翻转，还没有试过。",
  en: "Whether other parameters would reverse it has not been tried yet.",
};

function unlessOfPair(study: Study, about: Sentence["about"]): Sentence[] {
  const [id, against] = about;
  const difference = seenFrom(study.differences, id, against);
  if (!difference) return [];
  const better = settledOf(difference, 1);
  const [name] = better;
  // where nobody leads there is nothing to turn
  if (!name || better.length === settledOf(difference, -1).length) return [];
  const turns = [
    ...byWeight(difference),
    ...byTime(difference, name),
    ...byTransition(difference, name),
    ...byPlace(study, difference, name),
    ...byLuck(difference, name, study.replications),
    ...byParameters(study, difference, name),
  ];
  const said =
    turns.length > 0
      ? {
          zh: `除非${turns.map(({ zh }) => zh).join("，或者")}。`,
          en: `Unless ${turns.map(({ en }) => en).join(", or ")}.`,
        }
      : nothing(study, difference, name);
  const asked = study.evidence?.bases.some((one) => one.id === id || one.against === id);
  return [{ ...said, about }, ...(asked ? [] : [{ ...open, about }])];
}

/** What would turn each answer of the verdict, in the order of its pairs. Empty where there is no answer. */
export function unlessOf(study: Study): Sentence[] {
  const told = new Set<string>();
  return study.sentences.flatMap(({ about }) => {
    const pair = [...about].sort().join(" ");
    // a sentence on the transition sees the same pair from the other side
    if (told.has(pair)) return [];
    told.add(pair);
    return unlessOfPair(study, about);
  });
}
