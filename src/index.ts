/**
 * govload: how governance load moves through Chinese local government, and which reform carries it better.
 * The one door for browsers, workers, Node, Deno and notebooks.
 */
import { Problem, type Text } from "./core/problem.ts";
import { type Prepared, prepare } from "./scenario/build.ts";
import type { Divisions } from "./scenario/divisions.ts";
import { type Family, familyNames } from "./scenario/family.ts";
import type { Sources } from "./scenario/files.ts";
import { checkDocument, readScenario } from "./scenario/read.ts";
import { shipped } from "./scenario/shipped.generated.ts";

export { nearest, Problem, type ProblemDetail, type Text } from "./core/problem.ts";
export {
  type Claim,
  type ClaimFinding,
  type ClaimOptions,
  checkClaims,
  claimsOf,
} from "./experiment/claims.ts";
export { type CompareOptions, compare } from "./experiment/compare.ts";
export type {
  Channel,
  CountyNote,
  Difference,
  Interval,
  Sentence,
  Series,
  StrategyResult,
  Study,
} from "./experiment/study.ts";
export { paragraphsOf } from "./experiment/study.ts";
export { changeText, headline, ranking, round3, seenFrom } from "./experiment/verdict.ts";
export { columns } from "./model/columns.ts";
export { evidence } from "./model/evidence.ts";
export { causes, channels, origins, uses } from "./model/ledger.ts";
export { domains, matterFields, powers, tiers } from "./model/matter.ts";
export type { Mechanism } from "./model/mechanism.ts";
export type { Reference } from "./model/model.ts";
export { type Grade, type ParameterName, type ParameterSpec, parameters } from "./model/parameters/index.ts";
export { changes } from "./model/reforms/changes/index.ts";
export { controllers } from "./model/reforms/controllers/index.ts";
export { day as mechanisms } from "./model/step.ts";
export { switches } from "./model/switches.ts";
export { execute } from "./run/execute.ts";
export { allIndicators as indicators, type IndicatorInfo } from "./run/indicators.ts";
export { inPlace } from "./run/inPlace.ts";
export type { Keep, Runner, RunRequest, RunResult, Signal } from "./run/runner.ts";
export { type Run, referencesOf, type SimulateOptions, simulate } from "./run/simulate.ts";
export { steps, type Today } from "./run/steps.ts";
export { caseTable, dailyTable, eventTable, ledgerTable, townshipTable } from "./run/tables.ts";
export { version } from "./run/version.ts";
export { type Prepared, prepare } from "./scenario/build.ts";
export { type Divisions, readDivisions } from "./scenario/divisions.ts";
export type { ScenarioDocument } from "./scenario/document.ts";
export { type Family, families } from "./scenario/family.ts";
export {
  checkDocument,
  type ReadOptions,
  type ReadScenario,
  readScenario,
  readTable,
} from "./scenario/read.ts";
export { Table } from "./table/table.ts";

/** A scenario that is checked and whose townships are worked out. */
export type Scenario = Prepared;

/** The scenarios that come with govload, family by family, in each in the order of the alphabet. */
export function shippedScenarios(): {
  readonly id: string;
  readonly title: Text;
  readonly family: Family;
  readonly story?: Text;
}[] {
  const all = Object.values(shipped).map(({ id, title, family, story }) => ({ id, title, family, story }));
  return familyNames.flatMap((name) => all.filter(({ family }) => family === name));
}

/** The complete document of a shipped scenario; undefined when there is none of that id. */
export function shippedDocument(id: string) {
  return Object.hasOwn(shipped, id) ? shipped[id] : undefined;
}

export interface ScenarioOptions {
  /** Real units, for scenarios that name a `division`. */
  readonly divisions?: Divisions;
  /** Reads files that a document names; without it only shipped ids are known. */
  readonly load?: Sources["load"];
}

/**
 * A scenario by the id of a shipped one, or from a document; `overrides` is laid over it (maps merge, lists replace).
 * @throws Problem with everything that is wrong in it
 * @example scenario("ripe-batches", { parameters: { trainingGain: 0.4 } })
 */
export function scenario(
  source: string | object,
  overrides?: object,
  options: ScenarioOptions = {},
): Scenario {
  const read = {
    shipped,
    ...(options.load ? { load: options.load } : {}),
    ...(overrides ? { overrides } : {}),
  };
  if (typeof source === "string") return prepare(readScenario(source, read).document, options.divisions);
  if (typeof source !== "object" || source === null) {
    throw new Problem({
      path: "scenario",
      what: { zh: "情景应是编号或文档。", en: "a scenario is an id or a document." },
    });
  }
  return prepare(checkDocument(source, read).document, options.divisions);
}
