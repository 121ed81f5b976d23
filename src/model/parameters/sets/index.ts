/**
 * The parameter sets (参数集) by name. A scenario may pin one; one that does not stands on the current set, which is
 * said in every manifest.
 */
import { type ParameterName, type ParameterSpec, parameterNames, parameters } from "../index.ts";
import { literature1 } from "./literature-1.ts";
import type { ParameterSet } from "./set.ts";

export type { Estimate, ParameterSet, Values } from "./set.ts";

const sets = {
  "literature-1": {
    zh: "文献与约定",
    en: "Literature and conventions",
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

/** The parameters as a set has them: its values as defaults, its estimates with their grade, interval and study. */
export function parametersIn(name: SetName): Readonly<Record<ParameterName, ParameterSpec>> {
  const { values, estimates, source } = parameterSets[name];
  const specs = parameterNames.map((parameter): [ParameterName, ParameterSpec] => {
    const estimate = estimates[parameter];
    const spec = { ...parameters[parameter], default: values[parameter] };
    if (!estimate) return [parameter, spec];
    const { low, high } = estimate;
    return [parameter, { ...spec, grade: "calibrated", interval: [low, high], source }];
  });
  return Object.fromEntries(specs) as Record<ParameterName, ParameterSpec>;
}
