/** Parameters that an answer is uncertain of, each with the range over which it is drawn and the grade of its default. */
import { drawnRanges } from "../model/parameters/drawn.ts";
import { foundingParameters, type Grade, parameterNames, parameters } from "../model/parameters/index.ts";
import type { Prepared } from "./runner.ts";

export interface Uncertain {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
}

/** Where nobody has published a range: a quarter of the default up and down. A convention, and told as one. */
const QUARTER = 0.25;

/**
 * Parameters that no strategy states and that act after the founding, over their published ranges; where there is none,
 * over a quarter of the default up and down, within what can be entered. Whole numbers and zeros stay as they are.
 */
export function uncertainOf(scenarios: readonly Prepared[]): Uncertain[] {
  const stated = new Set(scenarios.flatMap(({ document }) => Object.keys(document.parameters)));
  const founding: readonly string[] = foundingParameters;
  return parameterNames.flatMap((name): Uncertain[] => {
    if (stated.has(name) || founding.includes(name)) return [];
    const { default: value, min, max, grade } = parameters[name];
    const [low, high] = drawnRanges[name] ?? [
      Math.max(min, value - QUARTER * Math.abs(value)),
      Math.min(max, value + QUARTER * Math.abs(value)),
    ];
    return low < high ? [{ name, low, high, grade }] : [];
  });
}
