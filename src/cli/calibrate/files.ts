// posterior.csv, parameter-set.yaml, report.html and the manifest of a calibration.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type CalibrationFindings, type CalibrationStudy, currentSet, Table, version } from "../../index.ts";
import { writeWhole } from "../../node.ts";
import type { Lang } from "../language.ts";
import { calibrationReport } from "./report.ts";

export interface CalibrationMade {
  readonly command: readonly string[];
  readonly inputs: readonly { readonly path: string; readonly text: string }[];
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

/** The fit in the form in which a scenario takes it: the point nearest to the bands, with 95 % intervals. */
export function parameterSetText(study: CalibrationStudy, { parameters }: CalibrationFindings): string {
  const source = `govload calibrate ${study.id}${study.source ? `: ${study.source}` : ""}`;
  const { zh, en } = study.title;
  return [
    "# 标定结果，govload calibrate 写出。在情景里写 parameterSet: parameter-set.yaml 就用上了。",
    "# Written by govload calibrate; a scenario takes it by `parameterSet: parameter-set.yaml`.",
    "govload: 1",
    `id: ${study.id}-fit`,
    `title: {zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)}}`,
    `source: ${JSON.stringify(source)}`,
    `extends: ${currentSet}`,
    "values:",
    ...parameters.map(({ range, best }) => `  ${range.name}: ${rounded(best)}`),
    "intervals:",
    ...parameters.map(({ range, posterior: { low, high } }) => {
      return `  ${range.name}: {low: ${rounded(low)}, high: ${rounded(high)}}`;
    }),
    "",
  ].join("\n");
}

/** The findings as a JSON document, the particles in posterior.csv aside. */
export function plainFindings(study: CalibrationStudy, findings: CalibrationFindings) {
  const { particles, ...rest } = findings;
  const { inputs: _inputs, ...asked } = study;
  return { govload: version, study: asked, ...rest, particles: particles.length };
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
    "parameter-set.yaml": parameterSetText(study, findings),
    "calibration.json": `${JSON.stringify(plainFindings(study, findings), null, 2)}\n`,
    "report.html": calibrationReport(study, findings, made.lang),
  };
  for (const [name, content] of Object.entries(files)) await writeWhole(join(folder, name), content);
  const finished = new Date();
  const manifest = {
    govload: version,
    command: made.command,
    seed: study.seed,
    replications: study.replications,
    parameterSet: currentSet,
    simulated: findings.simulated,
    ended: findings.ended,
    inputs: made.inputs.map(({ path, text }) => {
      return { path, sha256: createHash("sha256").update(text).digest("hex") };
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
