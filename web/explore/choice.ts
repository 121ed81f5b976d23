/** What a reader explores: two strategies, two parameters with their ranges, the indicator, how finely and how often. */
import {
  currentSet,
  judgedIndicators,
  type ParameterName,
  type ParameterSpec,
  parameterSets,
  parametersIn,
  uncertaintyOf,
} from "../../src/index.ts";
import { isMap } from "../is-map.ts";

export interface AxisChoice {
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
}
/** Which parameters are tried one at a time: those with a published or fitted range, or all. */
export type FactorChoice = "published" | "all";

export interface ExploreChoice {
  /** Places of the two strategies among those of the settings. */
  readonly pair: readonly [against: number, other: number];
  readonly x: AxisChoice;
  readonly y: AxisChoice;
  /** Values of each parameter. */
  readonly steps: number;
  readonly replications: number;
  readonly indicator: string;
  readonly factors: FactorChoice;
}

export const stepChoices = [3, 4, 6, 8, 10, 12];
export const replicationChoices = [3, 5, 10, 20];
/** An address may ask for other numbers between these. */
const STEPS = [2, 12] as const;
const REPLICATIONS = [1, 100] as const;
const PLACES = 4;

/** The parameters of the set that scenarios stand on. */
export const specs: Readonly<Record<string, ParameterSpec>> = parametersIn(parameterSets[currentSet]);
export const parameterNames = Object.keys(specs) as readonly ParameterName[];

/** A parameter over its range: the published one, else a quarter of its value up and down, else all that can be entered. */
export function axisOf(parameter: string): AxisChoice {
  const spec = specs[parameter];
  const { low, high } = uncertaintyOf(parameter, spec) ?? { low: spec.min, high: spec.max };
  return { parameter, low, high };
}

/** The two published ranges that move the difference of the first two strategies most. */
export const exploreDefaults: ExploreChoice = {
  pair: [0, 1],
  x: axisOf("secondedShare"),
  y: axisOf("speedUp"),
  steps: 6,
  replications: 3,
  indicator: "satisfaction",
  factors: "published",
};

/** The choice as it stands, for so many strategies; what is not chosen is by default. */
export function choiceOf(chosen: Partial<ExploreChoice> | undefined, strategies: number): ExploreChoice {
  const choice = { ...exploreDefaults, ...chosen };
  return choice.pair.every((place) => place < strategies)
    ? choice
    : { ...choice, pair: exploreDefaults.pair };
}

const within = (value: unknown, [least, most]: readonly [number, number]): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

function axisFrom(value: unknown): AxisChoice | undefined {
  if (!isMap(value)) return undefined;
  const { parameter, low, high } = value;
  if (typeof parameter !== "string" || !Object.hasOwn(specs, parameter)) return undefined;
  const known = Number.isFinite(low) && Number.isFinite(high);
  return known ? { parameter, low: low as number, high: high as number } : axisOf(parameter);
}

function pairFrom(value: unknown): ExploreChoice["pair"] | undefined {
  if (!Array.isArray(value) || value.length !== 2 || value[0] === value[1]) return undefined;
  return value.every((place) => within(place, [0, PLACES - 1])) ? [value[0], value[1]] : undefined;
}

/** What of an address has the right shape; nothing of it is trusted. Undefined when nothing is left. */
export function exploreFrom(value: unknown): Partial<ExploreChoice> | undefined {
  if (!isMap(value)) return undefined;
  const { steps, replications, indicator, factors } = value;
  const [x, y, pair] = [axisFrom(value.x), axisFrom(value.y), pairFrom(value.pair)];
  const chosen: Partial<ExploreChoice> = {
    ...(pair ? { pair } : {}),
    ...(x ? { x } : {}),
    ...(y ? { y } : {}),
    ...(within(steps, STEPS) ? { steps } : {}),
    ...(within(replications, REPLICATIONS) ? { replications } : {}),
    ...(typeof indicator === "string" && judgedIndicators.includes(indicator) ? { indicator } : {}),
    ...(factors === "published" || factors === "all" ? { factors } : {}),
  };
  return Object.keys(chosen).length > 0 ? chosen : undefined;
}
