/** From a study to what charts draw: lines of an indicator, lines of its differences, their units and ranges. */
import type { Line, LineChart, Mark, NumberStyle, RangeOptions, Side } from "../../src/chart/index.ts";
import { rangeOf } from "../../src/chart/index.ts";
import { type IndicatorInfo, indicators, type Study } from "../../src/index.ts";
import type { Language, Words } from "../i18n/index.ts";
import { daysOf, timeTicks, weekDays } from "./time.ts";
import { keepUnits } from "./typography.ts";

/** Levels far from zero, where zero would hide what moves; their charts say so. */
const awayFromZero = new Set([
  ...["satisfaction", "reportedSatisfaction", "movedSatisfaction", "firstPassRate", "skill", "readiness"],
  ...["workloadPerHead", "cartRatio", "utilisation", "load", "effort"],
]);

/** What a chart is made for: a study in a language. */
export interface Shown {
  readonly study: Study;
  readonly language: Language;
  readonly words: Words;
}

export function infoOf(name: string): IndicatorInfo {
  return indicators[name];
}

export function styleFor(name: string, language: Language): NumberStyle {
  return { language, percent: infoOf(name).percent };
}

/** A difference of shares is in points: the unit stands in the subtitle or behind the number. */
export function differenceStyle(name: string, language: Language, suffix = ""): NumberStyle {
  return { ...styleFor(name, language), signed: true, suffix };
}

/** Unit as words; empty for shares. */
export function unitOf(name: string, language: Language): string {
  return infoOf(name).unit[language];
}

export function startsAtZero(name: string): boolean {
  return !awayFromZero.has(name);
}

export function levelLines({ study, language }: Shown, name: string): Line[] {
  return study.strategies.flatMap((strategy, style) => {
    const weekly = strategy.weekly[name];
    if (!weekly) return [];
    const line = { id: strategy.id, label: strategy.title[language], style, x: weekDays(weekly.mean.length) };
    return [study.replications > 1 ? { ...line, ...weekly } : { ...line, mean: weekly.mean }];
  });
}

/** Every later strategy minus the first. */
export function differenceLines({ study, language }: Shown, name: string): Line[] {
  const [first] = study.strategies;
  return study.strategies.flatMap((strategy, style) => {
    const found = study.differences.find((one) => one.id === strategy.id && one.against === first.id);
    const weekly = found?.weekly[name];
    if (!weekly) return [];
    const line = { id: strategy.id, label: strategy.title[language], style, x: weekDays(weekly.mean.length) };
    return [study.replications > 1 ? { ...line, ...weekly } : { ...line, mean: weekly.mean }];
  });
}

export function marksOf({ study, language }: Shown): Mark[] {
  return study.strategies.flatMap((strategy, style) =>
    strategy.marks.map(({ day, label }) => ({ at: day, label: label[language], style })),
  );
}

/** How the range of an indicator's levels is chosen. */
export function levelRange(name: string): RangeOptions {
  return { zero: startsAtZero(name), ...(infoOf(name).percent ? { limits: [0, 1] } : {}) };
}

type Parts = Pick<LineChart, "series" | "x" | "y" | "marks">;

/** The chart of an indicator, all strategies on one scale. */
export function levelChart(shown: Shown, name: string, ticks: number): Parts {
  const { study, language } = shown;
  const series = levelLines(shown, name);
  return {
    series,
    x: { domain: [0, daysOf(study)], ticks: timeTicks(study) },
    y: { domain: rangeOf(series, levelRange(name)), style: styleFor(name, language), ticks },
    marks: marksOf(shown),
  };
}

function sides(name: string, words: Words): { above?: Side; below?: Side } {
  const { better } = infoOf(name);
  if (better === "none") return {};
  const good = (text: string): Side => ({ text: words.sidesBetter(text), tone: "better" });
  const bad = (text: string): Side => ({ text: words.sidesWorse(text), tone: "worse" });
  return better === "higher"
    ? { above: good(words.more), below: bad(words.less) }
    : { above: bad(words.more), below: good(words.less) };
}

/** The chart of differences from the first strategy, zero in the middle. */
export function differenceChart(shown: Shown, name: string, ticks: number): Parts {
  const series = differenceLines(shown, name);
  return {
    series,
    x: { domain: [0, daysOf(shown.study)], ticks: timeTicks(shown.study) },
    y: {
      domain: rangeOf(series, { symmetric: true }),
      style: differenceStyle(name, shown.language),
      ticks,
      ...sides(name, shown.words),
    },
    marks: marksOf(shown).filter((mark) => mark.style > 0),
  };
}

/** Anything that was found in a county, in a language. */
interface Placed extends Pick<Shown, "language" | "words"> {
  readonly study: { readonly county: Pick<Study["county"], "name" | "division"> };
}

/** The county's name; a real one is said to be an illustration wherever it stands. */
export function countyName({ study, language, words }: Placed): string {
  const name = study.county.name[language];
  return study.county.division === undefined ? name : words.illustration(name);
}

/** The beginning of the fingerprint: enough to tell two results apart. */
export function shortPrint({ fingerprint }: Pick<Study, "fingerprint">): string {
  return fingerprint.slice(0, PRINT_LENGTH);
}

const PRINT_LENGTH = 8;

/** Scenario, seed, replications, version: under every picture. */
export function creditOf(shown: Shown): string {
  const { study, language, words } = shown;
  const credit = words.credit({
    names: study.strategies.map(({ title }) => title[language]).join(words.versus),
    county: countyName(shown),
    seed: study.seed,
    runs: study.replications,
    version: study.govload,
  });
  return keepUnits(credit);
}
