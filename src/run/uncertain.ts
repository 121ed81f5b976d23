/** Parameters that an answer is uncertain of, each with the range over which it is drawn and the grade of its default. */
import type { Text } from "../core/problem.ts";
import { drawnRanges } from "../model/parameters/drawn.ts";
import {
  foundingParameters,
  type Grade,
  type ParameterName,
  type ParameterSpec,
  parameterNames,
} from "../model/parameters/index.ts";
import { parametersIn } from "../model/parameters/sets/index.ts";
import { parameterSetOf } from "../scenario/build.ts";
import type { Prepared } from "./runner.ts";

/** What an answer may rest on, in a word: the grades of parameters, and the seed. */
export const restsOn: Readonly<Record<Grade | "luck", Text>> = {
  calibrated: { zh: "标定", en: "Calibrated" },
  published: { zh: "已发表", en: "Published" },
  administrative: { zh: "官方", en: "Official" },
  illustrative: { zh: "示例", en: "Illustrative" },
  assumed: { zh: "约定", en: "Assumed" },
  luck: { zh: "运气", en: "Luck" },
};

/** Where a range comes from: a fit, the evidence, or a convention of ours because nobody has published one. */
export type RangeBasis = "fit" | "published" | "convention";

export interface Uncertain {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
  readonly range: RangeBasis;
}

/** Where nobody has published a range: a quarter of the default up and down. A convention, and told as one. */
const QUARTER = 0.25;

/** The parameters of a scenario by name, as its parameter set has them. */
export function specsOf({ document }: Prepared): Readonly<Record<string, ParameterSpec>> {
  return parametersIn(parameterSetOf(document));
}

/**
 * Over what range a parameter is uncertain: a calibrated one over its interval, another over its published range; where
 * there is none, over a quarter of the value up and down, within what can be entered. Undefined for a 0 without a range.
 */
export function uncertaintyOf(name: string, spec: ParameterSpec): Uncertain | undefined {
  const { default: value, min, max, grade, interval } = spec;
  const published = drawnRanges[name as ParameterName];
  const quarter = QUARTER * Math.abs(value);
  const [low, high] = interval ??
    published ?? [Math.max(min, value - quarter), Math.min(max, value + quarter)];
  const range = interval ? "fit" : published ? "published" : "convention";
  return low < high ? { name, low, high, grade, range } : undefined;
}

/**
 * Parameters that no strategy states and that act after the founding, each over its range. Values of the first scenario's
 * parameter set; zeros stay as they are.
 */
export function uncertainOf(scenarios: readonly Prepared[]): Uncertain[] {
  const stated = new Set(scenarios.flatMap(({ document }) => Object.keys(document.parameters)));
  const founding: readonly string[] = foundingParameters;
  const specs = specsOf(scenarios[0]);
  return parameterNames.flatMap((name): Uncertain[] => {
    if (stated.has(name) || founding.includes(name)) return [];
    const one = uncertaintyOf(name, specs[name]);
    return one ? [one] : [];
  });
}
