// manifest.json: what made the files beside it, so that anyone can make them again.
import { createHash } from "node:crypto";
import type { Study } from "../../experiment/study.ts";
import { type Prepared, parameterSetOf } from "../../scenario/build.ts";
import type { Input } from "../../scenario/files.ts";
import { version } from "../version.ts";

/** What was asked, beside the study itself. */
export interface Made {
  /** The command as typed, without the program's path. */
  readonly command: readonly string[];
  readonly scenarios: readonly Prepared[];
  readonly inputs: readonly Input[];
  readonly started: Date;
  readonly workers: number;
  /** Runs taken over from an earlier, interrupted call. */
  readonly reused: number;
}

/** The manifest as plain data. `files` are the names of the files written. */
export function manifestOf(study: Study, made: Made, files: readonly string[], finished: Date) {
  const { seed, replications, years, windowDays, fingerprint, placebo, residual, health, interrupted } =
    study;
  return {
    govload: version,
    command: made.command,
    seed,
    replications,
    years,
    windowDays,
    fingerprint,
    placeboExact: placebo.done ? placebo.exact : null,
    ledgerResidual: residual,
    health,
    interrupted,
    scenarios: made.scenarios.map(scenarioNote),
    inputs: unique(made.inputs).map(({ path, text }) => ({ path, sha256: sha256(text) })),
    run: {
      started: made.started.toISOString(),
      finished: finished.toISOString(),
      seconds: (finished.getTime() - made.started.getTime()) / 1000,
      workers: made.workers,
      reused: made.reused,
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    },
    files,
  };
}

/** `parameters` are those that the scenario sets, which differ from its set. */
function scenarioNote({ document, counties }: Prepared) {
  const set = parameterSetOf(document);
  return {
    id: document.id,
    title: document.title,
    sha256: sha256(JSON.stringify({ document, counties })),
    parameterSet: { id: set.id, sha256: sha256(JSON.stringify(set)) },
    parameters: document.parameters,
    switchedOff: document.mechanisms.off,
  };
}

function unique(inputs: readonly Input[]): Input[] {
  return [...new Map(inputs.map((input) => [input.path, input])).values()];
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
