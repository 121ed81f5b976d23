/**
 * The parameter sets (参数集) by name. One that was fitted is a file of what it changes (`over` another set). A scenario may pin one, or bring one of its own that lies over a published one; a
 * scenario that says nothing stands on the current set, which every manifest names.
 */
import { type ParameterName, type ParameterSpec, parameterNames, parameters } from "../index.ts";
import { calibrated1 } from "./calibrated-1.ts";
import { calibrated2 } from "./calibrated-2.ts";
import { literature1 } from "./literature-1.ts";
import { type Fit, over, type ParameterSet } from "./set.ts";

export type { Estimate, ParameterSet, Values } from "./set.ts";

const literature: ParameterSet = {
  id: "literature-1",
  title: { zh: "文献与约定", en: "Literature and conventions" },
  values: literature1,
  estimates: {},
  source: "",
};

const sets = {
  "literature-1": literature,
  "calibrated-1": over(literature, calibrated1),
  "calibrated-2": over(literature, calibrated2),
} satisfies Record<string, ParameterSet>;

export type SetName = keyof typeof sets;
export const parameterSets: Readonly<Record<SetName, ParameterSet>> = sets;
export const setNames = Object.keys(sets) as readonly SetName[];
/** What a scenario stands on that pins no set. */
export const currentSet: SetName = "calibrated-2";

/** A set of one's own, and the published one that it lies over. */
export interface OwnSet extends Fit {
  readonly extends: SetName;
}

/** The set that a document names or brings. */
export function setFrom(choice: SetName | OwnSet): ParameterSet {
  return typeof choice === "string" ? parameterSets[choice] : over(parameterSets[choice.extends], choice);
}

/** A fit over the set that a document names or brings, in one: what it lies over is a published set then. */
export function fitOver(choice: SetName | OwnSet, fit: Fit): OwnSet {
  const below: OwnSet = typeof choice === "string" ? { ...fit, extends: choice, values: {}, intervals: {} } : choice;
  const kept = Object.entries(below.intervals).filter(([name]) => !Object.hasOwn(fit.values, name));
  return {
    ...fit,
    extends: below.extends,
    values: { ...below.values, ...fit.values },
    intervals: { ...Object.fromEntries(kept), ...fit.intervals },
  };
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
