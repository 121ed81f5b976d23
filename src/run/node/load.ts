// Scenarios from files: read with all they stand on, placed in real counties where they name them.
import { fileURLToPath } from "node:url";
import { Problem } from "../../core/problem.ts";
import type { Prepared } from "../../scenario/build.ts";
import { type CalibrationStudy, readCalibration } from "../../scenario/calibration-study.ts";
import { type Divisions, readDivisions } from "../../scenario/divisions.ts";
import { type Input, isTable, type Sources } from "../../scenario/files.ts";
import { limits } from "../../scenario/located.ts";
import { placed } from "../../scenario/placed.ts";
import { type ReadScenario, readScenario, readTable } from "../../scenario/read.ts";
import { shipped } from "../../scenario/shipped.generated.ts";
import type { TargetFile } from "../../scenario/targets/document.ts";
import { readTargets } from "../../scenario/targets/read.ts";
import { shippedTargetFiles } from "../../scenario/targets/shipped.generated.ts";
import { scenariosIn } from "./beside.ts";
import { loadText } from "./read.ts";

export interface LoadOptions {
  /** A document laid over what is read (maps merge, lists replace). */
  readonly overrides?: object;
  /** Values at paths, `["parameters.trainingGain", "0.4"]`, set after the overrides. */
  readonly set?: readonly (readonly [path: string, value: string])[];
  /** What the rows of a table of scenarios stand on when they do not say. Default "baseline". */
  readonly base?: string;
}

export interface Loaded {
  readonly scenario: Prepared;
  /** The files it was made of; none for a shipped scenario. */
  readonly inputs: readonly Input[];
  /** Where the part at a path of the document was written. */
  readonly placeOf: ReadScenario["placeOf"];
}

const DIVISIONS = fileURLToPath(new URL("../../../data/divisions-2023/divisions.txt", import.meta.url));
const MOST_DIVISION_BYTES = 20_000_000;

/** The real provinces, cities, counties and townships that come with govload. */
export function openDivisions(): Divisions {
  return readDivisions(loadText(DIVISIONS, MOST_DIVISION_BYTES));
}

const sources: Sources = {
  load: loadText,
  shipped,
  beside: scenariosIn,
  divisions: openDivisions,
};

/**
 * A scenario by the path of its file or the id of a shipped one.
 * @throws Problem with everything that is wrong, each with file and line
 */
export function loadScenario(entry: string, options: LoadOptions = {}): Loaded {
  return loaded(readScenario(entry, { ...options, ...sources }));
}

/**
 * Targets and questions by the path of their file or the id of a shipped one.
 * @throws Problem with everything that is wrong, each with file and line
 */
export function loadTargets(entry: string): TargetFile {
  const ids = Object.keys(shippedTargetFiles);
  if (!ids.includes(entry) && /^[\p{L}\p{N}_-]+$/u.test(entry)) throw noTargets(entry, ids);
  return readTargets(ids.includes(entry) ? shippedTargetFiles[entry] : entry, {
    load: loadText,
    shipped,
    divisions: openDivisions,
  });
}

/** A calibration study by the path of its file. @throws Problem with everything that is wrong, each with file and line */
export function loadCalibration(entry: string): CalibrationStudy {
  return readCalibration(entry, { load: loadText });
}

/** The same for what may be a table of scenarios (.csv), one row each. */
export function loadScenarios(entry: string, options: LoadOptions = {}): Loaded[] {
  if (!isTable(entry)) return [loadScenario(entry, options)];
  return readTable(entry, { base: "baseline", ...options, ...sources }).map(loaded);
}

/** What a file is by the fields that it has: a study names targets, a file of targets lists them. One that cannot be read is a scenario. */
export function kindOfFile(entry: string): "scenario" | "targets" | "study" {
  if (isTable(entry)) return "scenario";
  try {
    const text = loadText(entry, limits.fileBytes);
    if (/^(\{\s*)?\s*"?targets"?[ \t]*:[ \t]*[^\s[#]/m.test(text)) return "study";
    return /^(\{\s*)?"?(targets|questions)"?\s*:/m.test(text) ? "targets" : "scenario";
  } catch (error) {
    if (error instanceof Problem) return "scenario";
    throw error;
  }
}

function noTargets(entry: string, ids: readonly string[]): Problem {
  const list = ids.join(", ");
  return new Problem({
    what: { zh: `没有名为“${entry}”的校验目标。`, en: `there are no targets "${entry}".` },
    mend: {
      zh: `自带的有：${list}。文件名要写出 .yaml。`,
      en: `Shipped: ${list}. A file is named with its .yaml.`,
    },
  });
}

function loaded(read: ReadScenario): Loaded {
  const { inputs, placeOf } = read;
  return { scenario: placed(read, openDivisions), inputs, placeOf };
}
