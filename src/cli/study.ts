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
  claimFolder,
  Gatherer,
  type KeepingRunner,
  keepFor,
  keeping,
  type Loaded,
  labPage,
  loadScenarios,
  MANY_TOWNSHIPS,
  type Made,
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
import { Progress, writing } from "./terminal/progress.ts";

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
  if (options.out !== undefined) await ready(options.out);
  const count = options.workers ?? availableParallelism();
  const pool = workers(count);
  const runner = keeping(pool, partialFolder(session, options), programHash());
  const gatherer = new Gatherer(plan);
  const more = options.out === undefined ? {} : gathering(gatherer, plan);
  try {
    const study = await simulated(session, scenarios, runner, options, more);
    const inputs = loaded.flatMap((one) => one.inputs);
    const { reused } = runner;
    const made = {
      command: ["govload", ...session.argv],
      scenarios,
      inputs,
      started,
      workers: count,
      reused,
    };
    const files = await written(session, study, gatherer, made, options);
    if (!study.interrupted) await runner.clear();
    return { study, options, files };
  } finally {
    await pool.close();
  }
}

/** What would keep the files from being written is better told before the work than after it. */
async function ready(out: string): Promise<void> {
  await claimFolder(out);
  await labPage();
}

/** The files, with progress on standard error: those of every case are large. */
async function written(
  session: Session,
  study: Study,
  gatherer: Gatherer,
  made: Made,
  { out, formats }: RunOptions,
): Promise<string[]> {
  if (out === undefined) return [];
  const progress = new Progress(process.stderr, session.lang, Date.now, writing);
  const onProgress = (done: number, total: number) => {
    if (!session.quiet) progress.update(done, total);
  };
  onProgress(0, 1); // the tables themselves may take some seconds, in which nothing else is told
  try {
    return await writeStudy(out, study, gatherer.tables(), made, formats, onProgress);
  } finally {
    progress.end();
  }
}

/** Files want more of a run than a comparison does. */
function gathering(gatherer: Gatherer, plan: TablePlan): CompareOptions {
  return {
    keep: { ...keepFor(plan), cases: false }, // every case is written of the first replication only
    keepFirst: keepFor(plan),
    onResult: (strategy, replication, result) => gatherer.add(strategy, replication, result),
  };
}

type Scenarios = Parameters<typeof compare>[0];

/** The study, with progress on standard error and Ctrl-C heard meanwhile. */
async function simulated(
  session: Session,
  scenarios: Scenarios,
  runner: KeepingRunner,
  options: RunOptions,
  more: CompareOptions,
): Promise<Study> {
  const progress = new Progress(process.stderr, session.lang, Date.now);
  const { seed, window, evidence } = options;
  const onProgress = ({ done, total }: { done: number; total: number }) =>
    progress.update(done, total, runner.reused);
  const all = {
    seed,
    window,
    runner,
    ...more,
    ...(evidence === undefined ? {} : { evidence }),
    ...(session.quiet ? {} : { onProgress }),
  };
  try {
    const study = await interruptible((signal) => untilEnough(scenarios, { ...all, signal }, options));
    if (study.replications > 0) return study;
  } finally {
    progress.end();
  }
  session.err(
    session.say({
      zh: "已中断，还没有做完一次重复；做完的各次运行都留着，再输同一条命令就接着做。",
      en: "Interrupted before the first replication was finished. The runs that are done are kept; the same command goes on.",
    }),
  );
  throw new Interrupted();
}

/** One comparison, or with --until-settled several, each with twice the replications; finished ones are taken over. */
async function untilEnough(
  scenarios: Scenarios,
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
export function partialFolder(session: Session, { out }: Pick<RunOptions, "out">): string {
  if (out !== undefined) return join(out, ".partial");
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const command = JSON.stringify([process.cwd(), session.operands, session.values]);
  return join(cache, "govload", createHash("sha256").update(command).digest("hex").slice(0, 16));
}
