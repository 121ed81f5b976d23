/** Scenarios under values that are being fitted, and the set that these lie over. */
import { Problem } from "../core/problem.ts";
import { fitOver } from "../model/parameters/sets/index.ts";
import { type Prepared, parameterSetOf } from "../scenario/build.ts";
import type { ScenarioDocument } from "../scenario/document.ts";
import type { Situation } from "./measure.ts";

/** A scenario as if its parameter set had the values, down to scale and reference run; what it says itself of a parameter lies over them. */
export function fitted(scenario: Prepared, values: Readonly<Record<string, number>>): Prepared {
  const { document } = scenario;
  const parameterSet = fitOver(document.parameterSet, { id: "fitted", source: "", values, intervals: {} });
  return { ...scenario, document: { ...document, parameterSet } };
}

/**
 * The set that the situations stand on, named or brought, and so what is fitted to them lies over.
 * @throws Problem when they do not all stand on one
 */
export function setBelow(situations: readonly Situation[]): ScenarioDocument["parameterSet"] {
  const pins = situations.flatMap(({ id, runs }) =>
    Object.values(runs).map(({ document }) => ({ situation: id, parameterSet: document.parameterSet })),
  );
  const [first] = pins;
  const text = JSON.stringify(first.parameterSet);
  const other = pins.find(({ parameterSet }) => JSON.stringify(parameterSet) !== text);
  if (other) throw severalSets([first, other]);
  return first.parameterSet;
}

interface Pin extends Pick<ScenarioDocument, "parameterSet"> {
  readonly situation: string;
}

function severalSets(pins: readonly Pin[]): Problem {
  const list = pins.map((pin) => `${pin.situation}: ${parameterSetOf(pin).id}`).join(", ");
  return new Problem({
    path: "parameterSet",
    what: {
      zh: `要拟合的事实不在同一个参数集上（${list}），结果不知落在哪一个之上。`,
      en: `the facts stand on different parameter sets (${list}), and a fit lies over one.`,
    },
    mend: {
      zh: "在目标文件的 base 里写一个 parameterSet，各情境不另写。",
      en: "Pin one parameterSet in the base of the file of targets, and none in its situations.",
    },
  });
}
