/** The answer: what is seen in the county in one week, in one sentence. */
import { formatNumber } from "../../src/chart/index.ts";
import { WEEK } from "../../src/index.ts";
import { differenceStyle, infoOf, styleFor, unitOf } from "../figure/series.ts";
import type { Language } from "../i18n/index.ts";
import { titleOf } from "../settings/settings.ts";
import { differenceColours, differs } from "./colours.ts";
import { columnOf, type Film, townsAt, valueAt, wholeOf } from "./film.ts";
import type { CountyWords } from "./words.ts";

export interface AnswerOptions {
  readonly film: Film;
  readonly week: number;
  readonly indicator: string;
  readonly against: boolean;
  readonly reference: Film | undefined;
  /** The date as a sentence begins with it. */
  readonly when: string;
  readonly language: Language;
  readonly words: CountyWords;
}

/** Value with its unit, for a sentence. */
export function withUnit(name: string, value: number, language: Language): string {
  const text = formatNumber(value, styleFor(name, language));
  const unit = unitOf(name, language);
  if (unit === "") return text;
  // a day needs its measure word in a Chinese sentence
  return `${text} ${unit === "工作日" ? "个" : ""}${unit}`;
}

/** Places of the largest and the smallest value. */
function ends(values: Float32Array): readonly [most: number, least: number] {
  let [most, least] = [0, 0];
  values.forEach((value, i) => {
    if (value > values[most]) most = i;
    if (value < values[least]) least = i;
  });
  return [most, least];
}

/** Values from which on it is too much, and how that is said. */
const limits: Readonly<
  Record<string, { readonly above: number; readonly say: "answerBacklog" | "answerCart" }>
> = {
  backlogDays: { above: WEEK, say: "answerBacklog" },
  cartRatio: { above: 1, say: "answerCart" },
};

/** The same for differences from another strategy: in how many townships it is less, and where it is furthest from it. */
function differenceOf(options: AnswerOptions, reference: Film): string {
  const { film, week, indicator, when, language, words } = options;
  const values = differenceColours(film, reference, indicator).valuesAt(week);
  const less = values.filter((value) => value < 0).length;
  const furthest = values.reduce(
    (best, value, i) => (Math.abs(value) > Math.abs(values[best]) ? i : best),
    0,
  );
  const suffix = infoOf(indicator).percent ? ` ${words.points}` : "";
  const text = formatNumber(values[furthest], differenceStyle(indicator, language, suffix));
  const other = titleOf(reference.settings.strategies[reference.strategy])[language];
  const { [language]: name } = infoOf(indicator);
  const first = words.answerDifference(when, other, name, values.length, less);
  return `${first}${words.join}${words.furthest(film.plan.townships[furthest].title[language], text)}${words.stop}`;
}

export function answerOf(options: AnswerOptions): string {
  const { film, week, indicator, when, language, words, reference } = options;
  if (reference && differs(options)) return differenceOf(options, reference);
  const { at } = columnOf(film, indicator);
  const values = townsAt(film, week, at);
  const name = (unit: number) => film.plan.townships[unit].title[language];
  const tell = (unit: number) => withUnit(indicator, values[unit], language);
  const [most, least] = ends(values);
  const limit = limits[indicator];
  if (limit) {
    const many = values.filter((value) => value > limit.above).length;
    return (
      words[limit.say](when, values.length, many) +
      words.join +
      words.worst(name(most), tell(most)) +
      words.stop
    );
  }
  const whole = withUnit(indicator, valueAt(film, week, at, wholeOf(film)), language);
  const first = words.answerLevel(when, infoOf(indicator)[language], whole);
  if (values[most] === values[least]) return first + words.stop;
  return first + words.join + words.range(name(most), tell(most), name(least), tell(least)) + words.stop;
}
