/**
 * The parameter sets (参数集) by name. A scenario may pin one, or bring one of its own that lies over a published one; a
 * scenario that says nothing stands on the current set, which every manifest names.
 */
import { type ParameterName, type ParameterSpec, parameterNames, parameters } from "../index.ts";
import { literature1 } from "./literature-1.ts";
import type { Estimate, ParameterSet } from "./set.ts";

export type { Estimate, ParameterSet, Values } from "./set.ts";

const sets = {
  "literature-1": {
    id: "literature-1",
    title: { zh: "文献与约定", en: "Literature and conventions" },
    values: literature1,
    estimates: {},
    source: "",
  },
} as const satisfies Record<string, ParameterSet>;

export type SetName = keyof typeof sets;
export const parameterSets: Readonly<Record<SetName, ParameterSet>> = sets;
export const setNames = Object.keys(sets) as readonly SetName[];
/** What a scenario stands on that pins no set. */
export const currentSet: SetName = "literature-1";

/** A set as a document brings it, such as a calibration writes it: some values over those of a published set. */
export interface OwnSet {
  readonly id: string;
  readonly title?: ParameterSet["title"];
  readonly source: string;
  readonly extends: SetName;
  readonly values: Readonly<Partial<Record<ParameterName, number>>>;
  /** Of those that were fitted. */
  readonly intervals: Readonly<Partial<Record<ParameterName, Omit<Estimate, "value">>>>;
}

/** The set that a document names or brings. */
export function setFrom(choice: SetName | OwnSet): ParameterSet {
  if (typeof choice === "string") return parameterSets[choice];
  const { id, source, title = { zh: id, en: id }, values, intervals } = choice;
  const below = parameterSets[choice.extends];
  const all = { ...below.values, ...values };
  const fitted = Object.entries(intervals).map(([name, bounds]): [string, Estimate] => {
    return [name, { value: all[name as ParameterName], ...bounds }];
  });
  return {
    ...{ id, title, source, values: all },
    // a value that is given anew is no longer the one that was fitted below
    estimates: { ...without(below.estimates, values), ...Object.fromEntries(fitted) },
  };
}

function without(estimates: ParameterSet["estimates"], names: object): ParameterSet["estimates"] {
  return Object.fromEntries(Object.entries(estimates).filter(([name]) => !Object.hasOwn(names, name)));
}

/** The parameters as a set has them: its values as defaults, its estimates with their grade, interval and study. */
export function parametersIn(set: ParameterSet): Readonly<Record<ParameterName, ParameterSpec>> {
  const { values, estimates, source } = set;
  const specs = parameterNames.map((parameter): [ParameterName, ParameterSpec] => {
    const estimate = estimates[parameter];
    const spec = { ...parameters[parameter], default: values[parameter] };
    if (!estimate) return [parameter, spec];
    const { low, high } = estimate;
    return [parameter, { ...spec, grade: "calibrated", interval: [low, high], source }];
  });
  return Object.fromEntries(specs) as Record<ParameterName, ParameterSpec>;
}
