/**
 * Trials: the runs of situations under given parameters and luck. Runs that several situations share are done once; the
 * references that satisfaction is held against are kept from one call to the next.
 */
import { nearest, Problem } from "../core/problem.ts";
import { inPlace } from "../run/inPlace.ts";
import { keepFor, type MeasureSpec, measure, parametersOf, type Situation } from "../run/measure.ts";
import { referenceRequest } from "../run/reference.ts";
import type { Prepared, Reference, Runner, RunRequest, Signal } from "../run/runner.ts";
import type { Vector } from "./draws.ts";

export interface TrialOptions {
  /** Any text; default "2024". */
  readonly seed?: string;
  /** Default 1. */
  readonly replications?: number;
  readonly runner?: Runner;
  readonly signal?: Signal;
  /** How a vector comes into a scenario; default `under`. */
  readonly lay?: (scenario: Prepared, vector: Vector) => Prepared;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** What was measured of one situation, by name of the measure. */
export type Measures = Readonly<Record<string, number>>;

interface Use {
  readonly situation: number;
  readonly name: string;
  readonly spec: MeasureSpec;
}

interface Run {
  readonly scenario: Prepared;
  readonly uses: Use[];
}

/** A run is the same when all but its name is. */
function keyOf({ document, counties }: Prepared): string {
  const { id: _id, title: _title, story: _story, source: _source, lookAt: _look, ...rest } = document;
  return JSON.stringify([rest, counties]);
}

function distinctRuns(situations: readonly Situation[]): Run[] {
  const runs = new Map<string, Run>();
  situations.forEach(({ runs: own, measures }, situation) => {
    for (const [name, scenario] of Object.entries(own)) {
      const used = Object.entries(measures).filter(([, spec]) => spec.run === name);
      if (used.length === 0) continue;
      const key = keyOf(scenario);
      const run = runs.get(key) ?? { scenario, uses: [] };
      runs.set(key, run);
      run.uses.push(...used.map(([name, spec]) => ({ situation, name, spec })));
    }
  });
  return [...runs.values()];
}

/** @throws Problem when a vector names what is no parameter */
function checkNames(vectors: readonly Vector[], scenario: Prepared): void {
  const known = Object.keys(parametersOf(scenario));
  const unknown = new Set(vectors.flatMap(Object.keys).filter((name) => !known.includes(name)));
  if (unknown.size === 0) return;
  throw new Problem(
    [...unknown].map((name) => {
      const guess = nearest(name, known);
      return {
        path: `vectors.${name}`,
        what: { zh: `没有名为“${name}”的参数。`, en: `there is no parameter "${name}".` },
        ...(guess ? { mend: { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` } } : {}),
      };
    }),
  );
}

/** What a situation states of a parameter holds in every draw. */
export function under(scenario: Prepared, vector: Vector): Prepared {
  const { document } = scenario;
  return { ...scenario, document: { ...document, parameters: { ...vector, ...document.parameters } } };
}

/** Measures of every situation, in order, for one vector and replication. */
export type OnTrial = (vector: number, replication: number, measures: readonly Measures[]) => void;

export class Trials {
  private readonly situations: readonly Situation[];
  private readonly runs: readonly Run[];
  private readonly references = new Map<string, readonly Reference[]>();

  constructor(situations: readonly Situation[]) {
    this.situations = situations;
    this.runs = distinctRuns(situations);
  }

  /** How many different runs a vector and replication take. */
  get size(): number {
    return this.runs.length;
  }

  /**
   * Runs everything under every vector and replication, and tells each as soon as all its runs are in. An abort ends
   * early, without those that are not.
   */
  async run(vectors: readonly Vector[], options: TrialOptions, onTrial: OnTrial): Promise<void> {
    const { runner = inPlace(), signal, replications = 1, seed = "2024", lay = under, onProgress } = options;
    if (this.runs.length > 0) checkNames(vectors, this.runs[0].scenario);
    const asked = vectors.flatMap((vector, v) =>
      Array.from({ length: replications }, (_, replication) =>
        this.runs.map((run) => ({ run, v, replication, scenario: lay(run.scenario, vector) })),
      ).flat(),
    );
    const keys = asked.map(({ run, scenario }) => this.referenceKey(run, scenario));
    await this.takeReferences(
      asked.map(({ scenario }) => scenario),
      keys,
      runner,
      signal,
    );
    if (signal?.aborted) return;
    const requests = asked.map(({ run, scenario, replication }, i): RunRequest => {
      const references = this.references.get(keys[i]) ?? [];
      const keep = keepFor(run.uses.map(({ spec }) => spec));
      return { scenario, seed, replication, references, keep };
    });
    const gathered = new Gathered(this.situations.length, this.runs.length, onTrial);
    let done = 0;
    await runner.run(
      requests,
      (index, result) => {
        const { run, v, replication } = asked[index];
        const { scenario, references = [] } = requests[index];
        const values = run.uses.map((use) => ({
          ...use,
          value: measure({ scenario, result, references }, use.spec),
        }));
        gathered.add(v, replication, values);
        onProgress?.({ done: ++done, total: requests.length });
      },
      signal,
    );
  }

  /** References depend on a run's county, on its parameter set, and on those parameters that its untouched baseline keeps. */
  private referenceKey(run: Run, scenario: Prepared): string {
    const { parameters, parameterSet } = referenceRequest(scenario).scenario.document;
    return `${this.runs.indexOf(run)} ${JSON.stringify([parameters, parameterSet])}`;
  }

  private async takeReferences(
    scenarios: readonly Prepared[],
    keys: readonly string[],
    runner: Runner,
    signal?: Signal,
  ): Promise<void> {
    // different runs often stand on the same baseline
    const asked = new Map<string, { request: RunRequest; keys: string[] }>();
    keys.forEach((key, i) => {
      if (this.references.has(key)) return;
      this.references.set(key, []);
      const request = referenceRequest(scenarios[i]);
      const text = JSON.stringify(request);
      const same = asked.get(text) ?? { request, keys: [] };
      asked.set(text, same);
      same.keys.push(key);
    });
    const all = [...asked.values()];
    const missing = new Set(all.flatMap((one) => one.keys));
    try {
      await runner.run(
        all.map(({ request }) => request),
        (index, result) => {
          for (const key of all[index].keys) {
            this.references.set(key, result.references ?? []);
            missing.delete(key);
          }
        },
        signal,
      );
    } finally {
      for (const key of missing) this.references.delete(key);
    }
  }
}

/** Puts the measures of the runs of a vector and replication together. */
class Gathered {
  private readonly open = new Map<string, { left: number; measures: Record<string, number>[] }>();
  private readonly situations: number;
  private readonly runs: number;
  private readonly onTrial: OnTrial;

  constructor(situations: number, runs: number, onTrial: OnTrial) {
    this.situations = situations;
    this.runs = runs;
    this.onTrial = onTrial;
  }

  add(vector: number, replication: number, values: readonly (Use & { readonly value: number })[]): void {
    const key = `${vector} ${replication}`;
    const measures = Array.from({ length: this.situations }, (): Record<string, number> => ({}));
    const one = this.open.get(key) ?? { left: this.runs, measures };
    this.open.set(key, one);
    for (const { situation, name, value } of values) one.measures[situation][name] = value;
    if (--one.left > 0) return;
    this.open.delete(key);
    this.onTrial(vector, replication, one.measures);
  }
}
