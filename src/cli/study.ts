// The work of `run` and `compare`: load, simulate on all cores, keep what is done, write the files.
import { createHash } from "node:crypto";
import { availableParallelism, homedir } from "node:os";
import { join } from "node:path";
import {
  type CompareOptions,
  compare,
  Problem,
  type ProblemDetail,
  parameters,
  type Study,
} from "../index.ts";
import {
  Gatherer,
  keepFor,
  keeping,
  type Loaded,
  labPage,
  loadScenarios,
  MANY_TOWNSHIPS,
  programHash,
  type TablePlan,
  townshipsOf,
  workers,
  writeStudy,
} from "../node.ts";
import { Interrupted, interruptible } from "./interruption.ts";
import { type RunOptions, runOptions } from "./run-options.ts";
import type { Session } from "./session.ts";
import { MOST_REPLICATIONS, unsettled } from "./settled.ts";
import { Progress } from "./terminal/progress.ts";

export interface Outcome {
  readonly study: Study;
  readonly options: RunOptions;
  /** Names of the files written into options.out. */
  readonly files: readonly string[];
}

/** Does everything but print. Throws Interrupted when Ctrl-C came before anything was finished. */
export async function makeStudy(session: Session): Promise<Outcome> {
  const options = runOptions(session);
  const started = new Date();
  const loaded = load(session.operands, options);
  const scenarios = loaded.map((one) => one.scenario);
  const plan = planOf(scenarios, options);
  if (options.out !== undefined) await labPage(); // a missing page is better told now than after the work
  const gatherer = new Gatherer(plan);
  const count = options.workers ?? availableParallelism();
  const pool = workers(count);
  const runner = keeping(pool, partialFolder(session, options), programHash());
  const progress = new Progress(process.stderr, session.lang, Date.now);
  const compareOptions: CompareOptions = {
    seed: options.seed,
    window: options.window,
    runner,
    ...(options.out === undefined
      ? {}
      : { keep: keepFor(plan), onResult: (...result) => gatherer.add(...result) }),
    ...(session.quiet
      ? {}
      : { onProgress: ({ done, total }) => progress.update(done, total, runner.reused) }),
  };
  try {
    const study = await interruptible((signal) =>
      untilEnough(scenarios, { ...compareOptions, signal }, options),
    );
    progress.end();
    if (study.replications === 0) throw nothingDone(session);
    const made = {
      command: ["govload", ...session.argv],
      scenarios,
      inputs: loaded.flatMap((one) => one.inputs),
      started,
      workers: count,
      reused: runner.reused,
    };
    const files =
      options.out === undefined
        ? []
        : await writeStudy(options.out, study, gatherer.tables(), made, options.formats);
    if (!study.interrupted) await runner.clear();
    return { study, options, files };
  } finally {
    progress.end();
    await pool.close();
  }
}

/** One comparison, or with --until-settled several, each with twice the replications; finished ones are taken over. */
async function untilEnough(
  scenarios: Parameters<typeof compare>[0],
  compareOptions: CompareOptions,
  options: RunOptions,
): Promise<Study> {
  for (
    let replications = options.replications;
    ;
    replications = Math.min(MOST_REPLICATIONS, 2 * replications)
  ) {
    const study = await compare(scenarios, { ...compareOptions, replications });
    const enough =
      !options.untilSettled ||
      study.interrupted ||
      replications >= MOST_REPLICATIONS ||
      unsettled(study).length === 0;
    if (enough) return study;
  }
}

/** All scenarios; the problems of all files at once. */
function load(entries: readonly string[], { years, set }: RunOptions): Loaded[] {
  const overrides = years === undefined ? {} : { overrides: { years } };
  const settings = set.map(
    ([path, value]) => [Object.hasOwn(parameters, path) ? `parameters.${path}` : path, value] as const,
  );
  const details: ProblemDetail[] = [];
  const loaded = entries.flatMap((entry) => {
    try {
      return loadScenarios(entry, { ...overrides, set: settings });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      details.push(...error.details);
      return [];
    }
  });
  if (details.length) throw new Problem(details);
  return loaded;
}

function planOf(
  scenarios: TablePlan["scenarios"],
  { every, units, eachReplication, cases }: RunOptions,
): TablePlan {
  const many = Math.max(...scenarios.map(townshipsOf)) > MANY_TOWNSHIPS;
  return { scenarios, every: every ?? (many ? "month" : "day"), units, each: eachReplication, cases };
}

/** Where finished runs wait for the rest: beside the results, or in the user's cache under the name of this command. */
function partialFolder(session: Session, { out }: RunOptions): string {
  if (out !== undefined) return join(out, ".partial");
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const command = JSON.stringify([process.cwd(), session.operands, session.values]);
  return join(cache, "govload", createHash("sha256").update(command).digest("hex").slice(0, 16));
}

function nothingDone(session: Session): Interrupted {
  session.err(
    session.say({
      zh: "已中断，还没有做完一次。",
      en: "Interrupted before the first replication was finished.",
    }),
  );
  return new Interrupted();
}
