/** Parameters that an answer is uncertain of, each with the range over which it is drawn and the grade of its default. */
import type { Text } from "../core/problem.ts";
import { drawnRanges } from "../model/parameters/drawn.ts";
import { foundingParameters, type Grade, parameterNames } from "../model/parameters/index.ts";
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

export interface Uncertain {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
}

/** Where nobody has published a range: a quarter of the default up and down. A convention, and told as one. */
const QUARTER = 0.25;

/**
 * Parameters that no strategy states and that act after the founding: calibrated ones over their interval, others over
 * their published range; where there is none, over a quarter of the value up and down, within what can be entered. Values
 * of the first scenario's parameter set; zeros stay as they are.
 */
export function uncertainOf(scenarios: readonly Prepared[]): Uncertain[] {
  const stated = new Set(scenarios.flatMap(({ document }) => Object.keys(document.parameters)));
  const founding: readonly string[] = foundingParameters;
  const specs = parametersIn(parameterSetOf(scenarios[0].document));
  return parameterNames.flatMap((name): Uncertain[] => {
    if (stated.has(name) || founding.includes(name)) return [];
    const { default: value, min, max, grade, interval } = specs[name];
    const [low, high] = interval ??
      drawnRanges[name] ?? [
        Math.max(min, value - QUARTER * Math.abs(value)),
        Math.min(max, value + QUARTER * Math.abs(value)),
      ];
    return low < high ? [{ name, low, high, grade }] : [];
  });
}
