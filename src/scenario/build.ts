/** From a checked document to the models of its counties. */
import { Problem, type ProblemDetail } from "../core/problem.ts";
import { found } from "../model/found.ts";
import type { CountySpec } from "../model/hierarchy.ts";
import type { Added } from "../model/mechanism.ts";
import type { Model, Reference } from "../model/model.ts";
import type { ParameterName } from "../model/parameters/index.ts";
import { type ParameterSet, setFrom, type Values } from "../model/parameters/sets/index.ts";
import { alone } from "../model/province/province.ts";
import { switchesWithout } from "../model/switches.ts";
import { countiesOf } from "./counties.ts";
import type { Divisions } from "./divisions.ts";
import type { ScenarioDocument } from "./document.ts";
import { parameterValues } from "./parameter-values.ts";
import { programOf } from "./program.ts";
import { spanOf } from "./span.ts";

/** A document whose counties are worked out: plain data that can be sent to a worker, unless mechanisms are added. */
export interface Prepared {
  readonly document: ScenarioDocument;
  readonly counties: readonly CountySpec[];
  readonly added?: Added;
}

export function prepare(document: ScenarioDocument, divisions?: Divisions): Prepared {
  return { document, counties: countiesOf(document, divisions) };
}

/** Parameters that shape the county, not what happens in it; its untouched baseline keeps them. */
const shaping: readonly ParameterName[] = ["ordersShare", "easyBelow"];

/** The part of a scenario that its untouched baseline is made of: no reform, its parameter set as it is, nothing switched off. */
export function untouched(prepared: Prepared): Prepared {
  const { document } = prepared;
  // a formula may read parameters that the untouched baseline has otherwise
  const values = valuesOf(document);
  return {
    counties: prepared.counties,
    document: {
      ...document,
      id: "untouched",
      title: { zh: "基线", en: "Baseline" },
      story: undefined,
      lookAt: undefined,
      source: undefined,
      // what is only said of a scenario: the baselines of two of them are often one and the same run
      family: "strategies",
      evidence: [],
      expect: [],
      parameters: Object.fromEntries(
        shaping.filter((name) => name in document.parameters).map((name) => [name, values[name]]),
      ),
      mechanisms: { off: [] },
      reforms: [],
      province: alone,
      years: 2,
      warmUp: 1,
    },
  };
}

/** The parameter set that a document stands on. */
export function parameterSetOf({ parameterSet }: Pick<ScenarioDocument, "parameterSet">): ParameterSet {
  return setFrom(parameterSet);
}

/**
 * Every parameter of a document as a number, formulas worked out.
 * @throws Problem when a formula goes in a circle, leaves its range or gives no number
 */
export function valuesOf(document: ScenarioDocument): Values {
  const details: ProblemDetail[] = [];
  const values = parameterValues(document.parameters, parameterSetOf(document).values, (name, what) =>
    details.push({ path: `parameters.${name}`, what }),
  );
  if (details.length > 0) throw new Problem(details);
  return values;
}

/** The model of one county of a scenario. */
export function modelOf(prepared: Prepared, index: number, reference: Reference | undefined): Model {
  const { document, counties } = prepared;
  const { ordersShare, easyBelow } = valuesOf(document);
  const { warmUp: warmUpDays, days } = spanOf(document);
  const [year, month] = document.start.split("-");
  const firstMonths = Number(year) * 12 + Number(month ?? 1) - 1 - Math.floor(warmUpDays / 21);
  return found({
    county: counties[index],
    archetypes: document.archetypes,
    matters: document.matters,
    orders: document.orders,
    ordersShare,
    easyBelow,
    defaults: parameterSetOf(document).values,
    firstYear: Math.floor(firstMonths / 12),
    firstMonth: (firstMonths % 12) + 1,
    warmUpDays,
    days,
    on: switchesWithout(document.mechanisms.off),
    program: programOf(document, counties[index], counties),
    province: document.province,
    reference,
  });
}
