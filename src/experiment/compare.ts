/** Comparing strategies on the same citizens with the same luck: paired replications, intervals, words. */
import { Fingerprint } from "../core/fingerprint.ts";
import { Problem } from "../core/problem.ts";
import type { Reference } from "../model/model.ts";
import { type Digest, digest } from "../run/digest.ts";
import { inPlace } from "../run/inPlace.ts";
import type { Runner, RunRequest, RunResult, Signal } from "../run/runner.ts";
import { type Prepared, untouched } from "../scenario/build.ts";
import { placeboOf } from "./placebo.ts";
import { studyOf } from "./report.ts";
import type { Study } from "./study.ts";

export interface CompareOptions {
  /** Default 20. */
  readonly replications?: number;
  /** Any text; default "2024". */
  readonly seed?: string;
  /** Years at the end over which indicators are taken; default 1. */
  readonly window?: number;
  readonly runner?: Runner;
  readonly signal?: Signal;
  /** Runs done and runs in all, references and placebo included. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** The study so far, each time a replication is complete in every strategy. */
  readonly onStudy?: (study: Study) => void;
  /** Every result as it comes in, for those who write files. */
  readonly onResult?: (strategy: number, replication: number, result: RunResult) => void;
  readonly keep?: RunRequest["keep"];
}

/** What is known of a comparison while it runs. */
export interface Findings {
  readonly scenarios: readonly Prepared[];
  readonly seed: string;
  readonly asked: number;
  /** By strategy, then replication; gaps are runs that are not done. */
  readonly digests: readonly (readonly (Digest | undefined)[])[];
  readonly placebo: { readonly fingerprint: string } | undefined;
  readonly references: readonly (readonly Reference[])[];
  readonly windowYears: number;
  readonly interrupted: boolean;
}

/** Days of the run from which and to which indicators are taken. */
export function windowOf(scenario: Prepared, years: number): readonly [number, number] {
  const { warmUp, years: reported } = scenario.document;
  const end = Math.round(warmUp * 252) + Math.round(reported * 252);
  return [Math.max(Math.round(warmUp * 252), end - Math.round(years * 252)), end];
}

function checkComparable(scenarios: readonly Prepared[]): void {
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

/** References by scenario; equal baselines are run once. */
async function takeReferences(scenarios: readonly Prepared[], runner: Runner, onRun: () => void, signal?: Signal): Promise<Reference[][] | undefined> {
  const keys = scenarios.map((scenario) => JSON.stringify({ ...untouched(scenario) }));
  const different = [...new Set(keys)];
  const requests = different.map((key) => ({ scenario: JSON.parse(key) as Prepared, seed: "reference", replication: 0 }));
  const taken: (Reference[] | undefined)[] = different.map(() => undefined);
  await runner.run(requests, (index, result) => {
    taken[index] = [...(result.references ?? [])];
    onRun();
  }, signal);
  if (taken.includes(undefined)) return undefined;
  return keys.map((key) => taken[different.indexOf(key)] as Reference[]);
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

/**
 * Compares scenarios, the first being what others are held against.
 * @throws Problem when there is nothing to compare, ids repeat, or start and length differ
 * @example const study = await compare([scenario("baseline"), scenario("all-at-once")], { replications: 20 });
 */
export async function compare(scenarios: readonly Prepared[], options: CompareOptions = {}): Promise<Study> {
  checkComparable(scenarios);
  const { replications = 20, seed = "2024", window = 1, runner = inPlace(), signal, keep } = options;
  const tasks = tasksOf(scenarios.length, replications);
  let done = 0;
  const total = tasks.length + new Set(scenarios.map((s) => JSON.stringify(untouched(s)))).size;
  const step = () => options.onProgress?.({ done: ++done, total });
  const references = await takeReferences(scenarios, runner, step, signal);
  const digests: (Digest | undefined)[][] = scenarios.map(() => Array.from({ length: replications }));
  let placebo: { fingerprint: string } | undefined;
  const findings = (interrupted: boolean): Findings => ({
    scenarios, seed, asked: replications, digests, placebo, references: references ?? [], windowYears: window, interrupted,
  });
  if (!references) return studyOf(findings(true));
  const all = [...scenarios, placeboOf(scenarios[0])];
  const requests = tasks.map(({ strategy, replication }): RunRequest => ({
    scenario: all[strategy < 0 ? scenarios.length : strategy],
    seed,
    replication,
    references: references[Math.max(0, strategy)],
    ...(keep && strategy >= 0 ? { keep } : {}),
  }));
  let shown = 0;
  await runner.run(requests, (index, result) => {
    const { strategy, replication } = tasks[index];
    const [from, to] = windowOf(all[Math.max(0, strategy)], window);
    if (strategy < 0) placebo = { fingerprint: result.fingerprint };
    else {
      digests[strategy][replication] = digest(result, Math.round(scenarios[0].document.warmUp * 252), from, to);
      options.onResult?.(strategy, replication, result);
    }
    step();
    const complete = completePairs(digests).length;
    if (complete > shown && options.onStudy) options.onStudy(studyOf(findings(true)));
    shown = complete;
  }, signal);
  return studyOf(findings(done < total));
}

/** Replications that every strategy has finished. */
export function completePairs(digests: Findings["digests"]): number[] {
  const replications = digests[0]?.length ?? 0;
  return Array.from({ length: replications }, (_, r) => r).filter((r) => digests.every((one) => one[r] !== undefined));
}

/** Fingerprint over strategies and replications in index order. */
export function studyFingerprint(digests: Findings["digests"], pairs: readonly number[]): string {
  const print = new Fingerprint();
  for (const one of digests) for (const r of pairs) print.addText(one[r]?.fingerprint ?? "");
  return print.hex();
}

