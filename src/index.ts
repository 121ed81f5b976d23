/**
 * govload: how governance load moves through Chinese local government, and which reform carries it better.
 * The one door for browsers, workers, Node, Deno and notebooks.
 */
import { Problem, type Text } from "./core/problem.ts";
import { type Prepared, prepare } from "./scenario/build.ts";
import type { Divisions } from "./scenario/divisions.ts";
import { type Family, familyNames } from "./scenario/family.ts";
import type { Sources } from "./scenario/files.ts";
import { openScenario as openFile } from "./scenario/open.ts";
import { checkDocument, readScenario } from "./scenario/read.ts";
import { shipped } from "./scenario/shipped.generated.ts";
import type { TargetFile } from "./scenario/targets/document.ts";
import { readTargets } from "./scenario/targets/read.ts";
import { shippedTargetFiles } from "./scenario/targets/shipped.generated.ts";

// What a mechanism of a user's own is written with, checked and added by.
export { MONTH, WEEK, YEAR } from "./core/clock.ts";
export type { FieldSpec, Named, NumberField, RecordField } from "./core/field.ts";
export { counted } from "./core/plural.ts";
export { nearest, Problem, type ProblemDetail, type Text } from "./core/problem.ts";
export { type Calibration, calibrate } from "./experiment/calibration/calibrate.ts";
export type { Entry as JournalEntry, Journal } from "./experiment/calibration/evaluations.ts";
export { type Findings as CalibrationFindings, findingsOf } from "./experiment/calibration/posterior.ts";
export { factSimulator } from "./experiment/calibration/targets.ts";
export type { Simulator, Task as CalibrationTask } from "./experiment/calibration/task.ts";
export {
  endedText,
  headlineOf as fitHeadline,
  identifiedText,
  tieTexts,
} from "./experiment/calibration/words.ts";
export { channelsTable } from "./experiment/channelsTable.ts";
export { channelName, channelText, partsOf } from "./experiment/channelText.ts";
export {
  type Claim,
  type ClaimFinding,
  type ClaimOptions,
  checkClaims,
  claimsOf,
} from "./experiment/claims.ts";
export { type CompareOptions, compare } from "./experiment/compare.ts";
export {
  type Axis,
  type Grid,
  type GridAxis,
  type GridOptions,
  grid,
  type PhaseCell,
  phaseOf,
} from "./experiment/designs/grid.ts";
export {
  type Effect,
  effectsOf,
  type Factor,
  type FactorNames,
  factorsFor,
  type OneAtATime,
  type OneAtATimeOptions,
  oneAtATime,
} from "./experiment/designs/oneAtATime.ts";
export {
  type DesignHead,
  type DesignOptions,
  designRuns,
  differenceAt,
  judgedIndicators,
  type Pair,
  type PairDifference,
  type PointRuns,
} from "./experiment/designs/pairs.ts";
export { effectsTipping, gridTipping } from "./experiment/designs/tipping.ts";
export { latinHypercube, type Ranges, type Vector } from "./experiment/draws.ts";
export {
  type AskOptions,
  askQuestions,
  type DrawnAnswer,
  type QuestionAnswer,
} from "./experiment/questions.ts";
export type { Region } from "./experiment/region.ts";
export type {
  Basis,
  Channel,
  CountyNote,
  Difference,
  Evidence,
  Health,
  Interval,
  Sentence,
  Series,
  StrategyResult,
  Study,
} from "./experiment/study.ts";
export { paragraphsOf } from "./experiment/study.ts";
export { studyJson } from "./experiment/studyJson.ts";
export { summaryTable } from "./experiment/summaryTable.ts";
export {
  type ScoreOptions,
  scoreTargets,
  type TargetScore,
  targetScorer,
  type ValueScore,
} from "./experiment/targets.ts";
export { unlessOf } from "./experiment/unless.ts";
export { changeText, headline, ranking, round3, seenFrom } from "./experiment/verdict.ts";
export { weeklyTable } from "./experiment/weeklyTable.ts";
export { columns } from "./model/columns.ts";
export { evidence } from "./model/evidence.ts";
export { type TownshipSpec, townshipNames } from "./model/hierarchy.ts";
export {
  CAUSE,
  CAUSES,
  causes,
  channels,
  ORIGIN,
  ORIGINS,
  origins,
  USE,
  USES,
  uses,
} from "./model/ledger.ts";
export { domains, matterFields, powers, tiers } from "./model/matter.ts";
export type { Added, Mechanism, OwnIndicator, OwnMechanism } from "./model/mechanism.ts";
export type { Model, Reference } from "./model/model.ts";
export { dayDetails } from "./model/odd/day.ts";
export { type Detail, detailOf, rulesOf, type Stage } from "./model/odd/detail.ts";
export { details } from "./model/odd/index.ts";
export type { OwnColumn } from "./model/own.ts";
export { drawnRanges } from "./model/parameters/drawn.ts";
export { type Grade, type ParameterName, type ParameterSpec, parameters } from "./model/parameters/index.ts";
export { parameter, unit as units } from "./model/parameters/parameter.ts";
export {
  currentSet,
  type Estimate,
  fitOver,
  type ParameterSet,
  parameterSets,
  parametersIn,
} from "./model/parameters/sets/index.ts";
export { monthEnd as couplings } from "./model/province/couplings.ts";
export {
  type Change,
  changes,
  type Topic as ChangeTopic,
  topics as changeTopics,
} from "./model/reforms/changes/index.ts";
export { type Controller, controllers } from "./model/reforms/controllers/index.ts";
export { whereField } from "./model/reforms/selectors.ts";
export { codesOf, notesOf, type SourceNote } from "./model/sources.ts";
export type { State } from "./model/state.ts";
export { day as mechanisms } from "./model/step.ts";
export { switches } from "./model/switches.ts";
export { twins } from "./model/twoBooks.ts";
export { checkMechanism } from "./run/checkMechanism.ts";
export { type DivergenceOptions, divergence } from "./run/divergence/diverge.ts";
export type { Divergence, Link, Parting, PartingEvent } from "./run/divergence/divergence.ts";
export { execute } from "./run/execute.ts";
export { ages, type FilmColumn } from "./run/film/columns.ts";
export {
  type Filmed,
  type FilmOptions,
  type FilmPlan,
  type FilmStep,
  type FilmUnit,
  film,
  filmPlan,
} from "./run/film/film.ts";
export type { FilmEvent, FilmFrame } from "./run/film/writer.ts";
export { setBelow } from "./run/fitted.ts";
export { allIndicators as indicators, type IndicatorInfo } from "./run/indicators.ts";
export { inPlace } from "./run/inPlace.ts";
export type { OwnDays } from "./run/ownDays.ts";
export { differenceChannels } from "./run/parts.ts";
export type { Keep, Runner, RunRequest, RunResult, Signal } from "./run/runner.ts";
export { type Run, referencesOf, type SimulateOptions, simulate } from "./run/simulate.ts";
export { steps, type Today } from "./run/steps.ts";
export { caseTable, dailyTable, eventTable, ledgerTable, townshipTable } from "./run/tables.ts";
export { type RangeBasis, restsOn, specsOf, type Uncertain, uncertaintyOf } from "./run/uncertain.ts";
export { version } from "./run/version.ts";
export { lint, type Warning } from "./run/warnings.ts";
export { withMechanisms } from "./scenario/added.ts";
export { type Prepared, parameterSetOf, prepare } from "./scenario/build.ts";
export { type CalibrationStudy, readCalibration } from "./scenario/calibration-study.ts";
export { largestRemainder } from "./scenario/county-mix.ts";
export { type Divisions, readDivisions } from "./scenario/divisions.ts";
export type { ScenarioDocument } from "./scenario/document.ts";
export { type Family, families } from "./scenario/family.ts";
export { type InWords, optionsIn, type Titles } from "./scenario/given.ts";
export { ruleEquation } from "./scenario/notation.ts";
export {
  checkDocument,
  type ReadOptions,
  type ReadScenario,
  readScenario,
  readTable,
} from "./scenario/read.ts";
export { scenarioFileSpec } from "./scenario/schema.ts";
export type { MeasureSpec, Question, Target, TargetFile } from "./scenario/targets/document.ts";
export { readTargets, type TargetOptions } from "./scenario/targets/read.ts";
export { writeScenario } from "./scenario/write.ts";
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

/**
 * The targets and questions that come with govload: "stylised-facts" or "questions".
 * @throws Problem when there is no such file
 */
export function shippedTargets(id: "stylised-facts" | "questions"): TargetFile {
  return readTargets(shippedTargetFiles[id], { shipped });
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

/** How a file is opened that stands in no folder, as one that was dropped on a page. */
export interface OpenOptions extends ScenarioOptions {
  /** The text of this and of the other files that were given with it. */
  readonly load: NonNullable<Sources["load"]>;
}

/**
 * What a scenario file says, as a document that `scenario` takes, over a shipped one: its fields where it extends a
 * shipped scenario, else the whole over the baseline.
 * @throws Problem with everything that is wrong in it, each with file and line
 * @example openScenario("mine.yaml", { load: () => "govload: 1\nextends: ripe-batches" })
 */
export function openScenario(
  path: string,
  { load, divisions }: OpenOptions,
): { readonly extends: string; readonly [field: string]: unknown } {
  return openFile(path, { load, shipped }, () => divisions);
}
