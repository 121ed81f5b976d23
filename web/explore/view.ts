/** What the charts of this room are made for. */
import { formatNumber } from "../../src/chart/index.ts";
import type { DesignHead, Grid } from "../../src/index.ts";
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

/** The county's name; a real one is said to be an illustration wherever it stands. */
export function countyName({ study, language, words }: Explored<DesignHead>): string {
  const { name, division } = study.county;
  return division === undefined ? name[language] : words.illustration(name[language]);
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

export const axisTitle = (shown: Explored<Grid>, axis: 0 | 1): string => {
  const { title, unit } = shown.study.axes[axis];
  return shown.words.unitIn(title[shown.language], unit[shown.language]);
};

/** A parameter's value. */
export const valueText = (value: number, language: Language): string => formatNumber(value, { language });
