/** What the parts of the county view are told. */
import { YEAR } from "../../src/index.ts";
import { dateOf } from "../figure/time.ts";
import type { Language, Words } from "../i18n/index.ts";
import { endOfWeek, type Film } from "./film.ts";
import type { CountyWords } from "./words.ts";

export interface Scene {
  readonly film: Film;
  /** The reference strategy's, as far as it is recorded; undefined when the film is that one itself. */
  readonly reference: Film | undefined;
  /** Place of the township that is looked at; behind the last one for the whole. */
  readonly unit: number;
  readonly indicator: string;
  readonly against: boolean;
  readonly language: Language;
  readonly words: Words;
  readonly its: CountyWords;
}

export interface Part {
  readonly node: HTMLElement;
  /** The film has grown, or something else is looked at. */
  readonly show: (scene: Scene) => void;
  /** Another week is shown. */
  readonly move: (scene: Scene, week: number) => void;
}

/** The last evening of a week. */
export function dateText(scene: Scene, week: number): string {
  return weekName(scene, endOfWeek(scene.film, week));
}

/** The week that ends with a day, as a row of numbers is named. */
export function weekName({ film, its }: Scene, day: number): string {
  const { year, month, week } = dateOf(film.plan.start, day - 1);
  return its.date(year, month, week);
}

/** The last evening, at the beginning of a sentence; the end of the last year is said so. */
export function whenText(scene: Scene, week: number): string {
  const { plan } = scene.film;
  const end = endOfWeek(scene.film, week);
  if (end === plan.days && end % YEAR === 0) return scene.its.yearEnd(end / YEAR);
  return scene.its.inWeek(dateText(scene, week));
}

export function unitName({ film, language, its }: Scene, unit: number): string {
  return film.plan.townships[unit]?.title[language] ?? its.whole;
}
