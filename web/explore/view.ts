/** What the charts of this room are made for. */
import { formatNumber } from "../../src/chart/index.ts";
import type { DesignHead, Grid, Text } from "../../src/index.ts";
import { countyName } from "../figure/series.ts";
import { keepUnits } from "../figure/typography.ts";
import type { Language, Words } from "../i18n/index.ts";
import { idOf, type Settings } from "../settings/settings.ts";
import type { ExploreWords } from "./words.ts";

export interface Explored<T extends DesignHead> {
  readonly study: T;
  /** What it was made with. */
  readonly settings: Settings;
  readonly indicator: string;
  readonly language: Language;
  readonly words: Words;
  readonly own: ExploreWords;
}

/** The titles of the two strategies, the reference first. */
export function titlesOf({ study, language }: Explored<DesignHead>): [against: string, other: string] {
  const [against, other] = study.pair.map(({ title }) => title[language]);
  return [against, other];
}

/** Their lines in the charts of a comparison: the place among the settings' strategies. */
export function stylesOf({ study, settings }: Explored<DesignHead>): [against: number, other: number] {
  const ids = settings.strategies.map(idOf);
  const [against, other] = study.pair.map(({ id }) => Math.max(0, ids.indexOf(id)));
  return [against, other];
}

/** Strategies, county, seed, replications, version: under every picture. */
export function creditOf(shown: Explored<DesignHead>): string {
  const { study, words } = shown;
  return keepUnits(
    words.credit({
      names: titlesOf(shown).join(words.versus),
      county: countyName(shown),
      seed: study.seed,
      runs: study.asked,
      version: study.govload,
    }),
  );
}

/** Units that say nothing behind a number: shares, ratios, counts. */
const BARE = ["份额", "比值", "个", "指数"];

export function unitText(unit: Text, language: Language): string {
  return BARE.includes(unit.zh) ? "" : unit[language];
}

export function axisTitle({ study, language, words }: Explored<Grid>, axis: 0 | 1): string {
  const { title, unit } = study.axes[axis];
  const measured = unitText(unit, language);
  return measured === "" ? title[language] : words.unitIn(title[language], measured);
}

/** Above this a number is written in ten thousands. */
const LARGE = 10_000;

/** A parameter's value as one would enter it, to three digits. */
export function valueText(value: number, language: Language): string {
  if (Math.abs(value) >= LARGE) return formatNumber(value, { language });
  return String(Number(value.toPrecision(3))).replace("-", "−");
}

/** A range with its unit: "3 至 7 工作日". */
export function rangeText(low: number, high: number, unit: Text, language: Language, words: Words): string {
  const span = words.interval(valueText(low, language), valueText(high, language));
  return `${span} ${unitText(unit, language)}`.trimEnd();
}
