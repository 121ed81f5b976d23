// posterior.csv, parameter-set.yaml, report.html and the manifest of a calibration.
import { createHash } from "node:crypto";
import { join } from "node:path";
import {
  type CalibrationFindings,
  type CalibrationStudy,
  fitOver,
  parameterSetOf,
  type ScenarioDocument,
  Table,
  version,
} from "../../index.ts";
import { writeWhole } from "../../node.ts";
import type { Lang } from "../language.ts";
import { calibrationReport } from "./report.ts";

/** What a document stands on: a set by name, or one that it brings. */
type Pinned = ScenarioDocument["parameterSet"];

export interface CalibrationMade {
  readonly command: readonly string[];
  readonly inputs: readonly { readonly path: string; readonly text: string }[];
  /** The set that the targets stand on. */
  readonly below: Pinned;
  readonly started: Date;
  readonly workers: number;
  readonly lang: Lang;
}

/** More digits would be noise, fewer would be another point. */
const DIGITS = 5;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** One row a particle of the posterior: its weight and distance, its parameters, its outputs. */
export function posteriorTable({ parameters, targets, particles }: CalibrationFindings): Table {
  const column = (name: string, zh: string, en: string, at: (i: number) => number) => {
    return { name, zh, en, values: Float64Array.from(particles, (_, i) => at(i)) };
  };
  return new Table({
    name: "posterior",
    columns: [
      column("weight", "权重", "Weight", (i) => particles[i].weight),
      column("distance", "距离", "Distance", (i) => particles[i].distance),
      ...parameters.map(({ range: { name, zh, en, low, high } }, k) =>
        column(name, zh, en, (i) => low + particles[i].unit[k] * (high - low)),
      ),
      ...targets.map(({ target: { id, zh, en } }, k) => column(id, zh, en, (i) => particles[i].outputs[k])),
    ],
  });
}

/** The fit in the form in which a scenario takes it: the point nearest to the bands, with 95 % intervals, over the targets' set. */
export function parameterSetText(
  study: CalibrationStudy,
  { parameters }: CalibrationFindings,
  below: Pinned,
): string {
  const each = <T>(read: (one: CalibrationFindings["parameters"][number]) => T) =>
    Object.fromEntries(parameters.map((one) => [one.range.name, read(one)]));
  const fit = fitOver(below, {
    id: `${study.id}-fit`,
    source: `govload calibrate ${study.id}${study.source ? `: ${study.source}` : ""}`,
    values: each(({ best }) => rounded(best)),
    intervals: each(({ posterior: { low, high } }) => ({ low: rounded(low), high: rounded(high) })),
  });
  const { zh, en } = study.title;
  return [
    "# 标定结果，govload calibrate 写出。在情景里写 parameterSet: parameter-set.yaml 就用上了。",
    "# Written by govload calibrate; a scenario takes it by `parameterSet: parameter-set.yaml`.",
    "govload: 1",
    `id: ${fit.id}`,
    `title: {zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)}}`,
    `source: ${JSON.stringify(fit.source)}`,
    `extends: ${fit.extends}`,
    "values:",
    ...Object.entries(fit.values).map(([name, value]) => `  ${name}: ${value}`),
    "intervals:",
    ...Object.entries(fit.intervals).map(
      ([name, { low, high }]) => `  ${name}: {low: ${low}, high: ${high}}`,
    ),
    "",
  ].join("\n");
}

/** The findings as a JSON document, the particles in posterior.csv aside. */
export function plainFindings(study: CalibrationStudy, findings: CalibrationFindings) {
  const { particles, ...rest } = findings;
  const { inputs: _inputs, ...asked } = study;
  return { govload: version, study: asked, ...rest, particles: particles.length };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Writes the files, the manifest last. @throws Problem when the folder cannot be written to */
export async function writeCalibration(
  folder: string,
  study: CalibrationStudy,
  findings: CalibrationFindings,
  made: CalibrationMade,
): Promise<readonly string[]> {
  const files: Readonly<Record<string, string | Iterable<string>>> = {
    "posterior.csv": posteriorTable(findings).toCSV(),
    "parameter-set.yaml": parameterSetText(study, findings, made.below),
    "calibration.json": `${JSON.stringify(plainFindings(study, findings), null, 2)}\n`,
    "report.html": calibrationReport(study, findings, made.lang),
  };
  for (const [name, content] of Object.entries(files)) await writeWhole(join(folder, name), content);
  const finished = new Date();
  const below = parameterSetOf({ parameterSet: made.below });
  const manifest = {
    govload: version,
    command: made.command,
    seed: study.seed,
    replications: study.replications,
    parameterSet: { id: below.id, sha256: sha256(JSON.stringify(below)) },
    simulated: findings.simulated,
    ended: findings.ended,
    inputs: made.inputs.map(({ path, text }) => {
      return { path, sha256: sha256(text) };
    }),
    run: {
      started: made.started.toISOString(),
      finished: finished.toISOString(),
      seconds: (finished.getTime() - made.started.getTime()) / 1000,
      workers: made.workers,
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    },
    files: Object.keys(files),
  };
  await writeWhole(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return [...Object.keys(files), "manifest.json"];
}
