/** Comparing strategies on the same citizens with the same luck: paired replications, intervals, words. */
import { Problem } from "../core/problem.ts";
import { type Digest, digest } from "../run/digest.ts";
import type { Divergence } from "../run/divergence/divergence.ts";
import { areTwins } from "../run/divergence/lockstep.ts";
import { type Drift, driftFrom } from "../run/drift.ts";
import { checkAllPrepared, checkChance, checkOptions, checkWhole } from "../run/given.ts";
import { inPlace } from "../run/inPlace.ts";
import { placeboOf } from "../run/placebo.ts";
import { referenceRequest } from "../run/reference.ts";
import type { Prepared, Reference, Runner, RunRequest, RunResult, Signal } from "../run/runner.ts";
import { warmUpOf } from "../run/tables.ts";
import { townshipMonths } from "../run/townshipMonths.ts";
import { windowOf } from "../run/window.ts";
import { evidenceOf, evidenceRuns } from "./evidence.ts";
import { completePairs, type Findings, type Told, toldOf } from "./findings.ts";
import { studyOf } from "./report.ts";
import type { Study } from "./study.ts";

export interface CompareOptions {
  /** Default 20. */
  readonly replications?: number;
  /** Any text; default "2024". */
  readonly seed?: string;
  /** Years at the end over which indicators are taken, to the day; default 1. */
  readonly window?: number;
  readonly runner?: Runner;
  readonly signal?: Signal;
  /** Runs done and runs in all, references and placebo included. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** The study so far, when replications are complete in every strategy: each one first, then at each tenth more. */
  readonly onStudy?: (study: Study) => void;
  /** Every result as it comes in, for those who write files. */
  readonly onResult?: (strategy: number, replication: number, result: RunResult) => void;
  readonly keep?: RunRequest["keep"];
  /** What the first replication keeps in place of `keep`: cases, which are dear, are seldom wanted of all. */
  readonly keepFirst?: RunRequest["keep"];
  /** Also takes every township's months (`StrategyResult.townships`); of thousands that is much. Default false. */
  readonly townships?: boolean;
  /**
   * Finds out what the differences rest on by so many draws of the parameters (`Study.evidence`), after the comparison:
   * some seven runs of every strategy for each draw.
   */
  readonly evidence?: number;
  /** Whether to find out where each strategy parts from the first, for the price of two runs each; default true. */
  readonly divergence?: boolean;
}

const known: Readonly<Record<keyof CompareOptions, true>> = {
  replications: true,
  seed: true,
  window: true,
  runner: true,
  signal: true,
  onProgress: true,
  onStudy: true,
  onResult: true,
  keep: true,
  keepFirst: true,
  townships: true,
  evidence: true,
  divergence: true,
};

/** @throws Problem when there is nothing to compare, ids repeat, or start and length differ */
export function checkComparable(scenarios: readonly Prepared[]): void {
  if (scenarios.length === 0) throw problem("没有可比较的情景。", "there is nothing to compare.");
  const ids = scenarios.map((scenario) => scenario.document.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) throw problem(`两个情景同名“${twice}”。`, `two scenarios are called "${twice}".`);
  const span = ({ document }: Prepared) => `${document.start} ${document.years} ${document.warmUp}`;
  const other = scenarios.find((scenario) => span(scenario) !== span(scenarios[0]));
  if (other) {
    const names = `${other.document.id} / ${ids[0]}`;
    throw problem(`起止时间不同：${names}。`, `different start, years or warm-up: ${names}.`);
  }
}

function problem(zh: string, en: string): Problem {
  return new Problem({ path: "compare", what: { zh, en } });
}

const REPLICATIONS = 20;
const SEED = "2024";
const WINDOW = 1;

/** References by scenario, and how each different baseline drifts; equal baselines are run once. */
interface Baselines {
  readonly references: readonly (readonly Reference[])[];
  readonly drifts: readonly (readonly Drift[])[];
}

async function runBaselines(
  scenarios: readonly Prepared[],
  runner: Runner,
  onRun: () => void,
  signal?: Signal,
): Promise<Baselines | undefined> {
  const keys = scenarios.map((scenario) => JSON.stringify(referenceRequest(scenario)));
  const different = [...new Set(keys)];
  const requests = different.map((key) => JSON.parse(key) as RunRequest);
  const taken: (readonly Reference[] | undefined)[] = different.map(() => undefined);
  const drifts: Drift[][] = [];
  await runner.run(
    requests,
    (index, result) => {
      taken[index] = result.references ?? [];
      drifts[index] = driftFrom(result, warmUpOf(scenarios[0]));
      onRun();
    },
    signal,
  );
  if (taken.includes(undefined)) return undefined;
  const references = keys.map((key) => taken[different.indexOf(key)] as readonly Reference[]);
  return { references, drifts };
}

interface Task {
  readonly strategy: number;
  readonly replication: number;
}

/** Replication by replication, so that an early end leaves whole pairs; the placebo rides with the first. */
function tasksOf(strategies: number, replications: number): Task[] {
  const tasks: Task[] = [];
  for (let replication = 0; replication < replications; replication++) {
    for (let strategy = 0; strategy < strategies; strategy++) tasks.push({ strategy, replication });
    if (replication === 0) tasks.push({ strategy: -1, replication: 0 });
  }
  return tasks;
}

/** Takes results in as they come and knows what has been found so far. */
class Gathering {
  private readonly digests: (Digest | undefined)[][];
  private placebo: Findings["placebo"];
  private readonly divergences: (Divergence | undefined)[] = [];
  private shown = 0;
  private readonly scenarios: readonly Prepared[];
  private readonly options: CompareOptions;
  private readonly drifts: Findings["drifts"];
  private readonly told: readonly Told[];

  constructor(
    scenarios: readonly Prepared[],
    options: CompareOptions,
    told: readonly Told[],
    drifts: Findings["drifts"] = [],
  ) {
    this.scenarios = scenarios;
    this.options = options;
    this.told = told;
    this.drifts = drifts;
    this.digests = scenarios.map(() => Array.from({ length: options.replications ?? REPLICATIONS }));
  }

  take({ strategy, replication }: Task, result: RunResult): void {
    const [first] = this.scenarios;
    const [from, to] = windowOf(first, this.options.window ?? WINDOW);
    if (strategy < 0) this.placebo = { fingerprint: result.fingerprint };
    else {
      this.digests[strategy][replication] = {
        ...digest(result, warmUpOf(first), from, to),
        ...(this.options.townships ? { townships: townshipMonths(result, warmUpOf(first)) } : {}),
      };
      if (result.divergence) this.divergences[strategy] = result.divergence;
      this.options.onResult?.(strategy, replication, result);
    }
    const complete = completePairs(this.digests).length;
    // every study is worked out anew over all replications: shown at each tenth more, the cost stays small
    if (complete === 0 || complete < this.shown + Math.max(1, Math.floor(this.shown / 10))) return;
    this.options.onStudy?.(this.study(true));
    this.shown = complete;
  }

  study(interrupted: boolean): Study {
    const { seed = SEED, replications: asked = REPLICATIONS, window: windowYears = WINDOW } = this.options;
    const { scenarios, told, digests, placebo, divergences, drifts } = this;
    return studyOf({
      scenarios,
      told,
      seed,
      asked,
      digests,
      placebo,
      divergences,
      drifts,
      windowYears,
      interrupted,
    });
  }
}

function requestsOf(
  scenarios: readonly Prepared[],
  references: readonly (readonly Reference[])[],
  tasks: readonly Task[],
  { seed = SEED, window = WINDOW, divergence = true, ...options }: CompareOptions,
): RunRequest[] {
  const kept = (keep: RunRequest["keep"]) => (options.townships ? { ...keep, townships: true } : keep);
  const [keepFirst, keepLater] = [kept(options.keepFirst ?? options.keep), kept(options.keep)];
  const first = { scenario: scenarios[0], references: references[0], replication: 0 };
  // it rides with the second replication, so that the first picture need not wait for it
  const rides = Math.min(1, Math.max(...tasks.map(({ replication }) => replication)));
  const parted = scenarios.map((one, i) => divergence && i > 0 && areTwins(scenarios[0], one));
  const placebo = placeboOf(scenarios[0]);
  const cuts = windowOf(scenarios[0], window);
  return tasks.map(({ strategy, replication }) => {
    const keep = replication === 0 ? keepFirst : keepLater;
    return {
      scenario: strategy < 0 ? placebo : scenarios[strategy],
      seed,
      replication,
      references: references[Math.max(0, strategy)],
      cuts,
      ...(keep && strategy >= 0 ? { keep } : {}),
      ...(replication === rides && parted[strategy] ? { against: first } : {}),
    };
  });
}

/**
 * Compares scenarios, the first being what others are held against.
 * @throws Problem when there is nothing to compare, ids repeat, start and length differ, or an option is unknown or not
 * possible
 * @example const study = await compare([scenario("baseline"), scenario("all-at-once")], { replications: 20 });
 */
export async function compare(scenarios: readonly Prepared[], options: CompareOptions = {}): Promise<Study> {
  checkAllPrepared(scenarios, "compare");
  checkComparable(scenarios);
  checkOptions(options, known, "compare");
  checkChance(options, "compare");
  checkWhole(options.replications ?? REPLICATIONS, 1, "compare.replications");
  checkWhole(options.evidence ?? 0, 0, "compare.evidence");
  const { runner = inPlace(), signal } = options;
  const tasks = tasksOf(scenarios.length, options.replications ?? REPLICATIONS);
  const different = new Set(scenarios.map((one) => JSON.stringify(referenceRequest(one)))).size;
  const { evidence: draws } = options;
  const asked = tasks.length + different;
  const total = asked + (draws ? evidenceRuns(scenarios, draws) : 0);
  let done = 0;
  const step = () => {
    done += 1;
    options.onProgress?.({ done, total });
  };
  // what scenarios say of themselves is worked out while others run
  const [baselines, told] = await Promise.all([
    runBaselines(scenarios, runner, step, signal),
    (async () => scenarios.map(toldOf))(),
  ]);
  if (!baselines) return new Gathering(scenarios, options, told).study(true);
  const gathering = new Gathering(scenarios, options, told, baselines.drifts);
  const onDone = (index: number, result: RunResult) => {
    gathering.take(tasks[index], result);
    step();
  };
  await runner.run(requestsOf(scenarios, baselines.references, tasks, options), onDone, signal);
  const study = gathering.study(done < asked);
  if (!draws || study.interrupted || scenarios.length < 2) return study;
  const onProgress = (found: { readonly done: number }) =>
    options.onProgress?.({ done: asked + found.done, total });
  const evidence = await evidenceOf(scenarios, { ...options, draws, onProgress });
  return evidence ? { ...study, evidence } : study;
}
