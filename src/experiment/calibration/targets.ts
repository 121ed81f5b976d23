/** Facts known from outside as the targets of a calibration: every figure of a fact is one output with its band. */
import { fitted } from "../../run/fitted.ts";
import { type Target as Fact, parametersOf } from "../../run/measure.ts";
import type { Runner } from "../../run/runner.ts";
import { type Measures, Trials } from "../trials.ts";
import type { Simulator, Target } from "./task.ts";

export interface FactOptions {
  readonly runner: Runner;
  /** Of each run; outputs are means over them. */
  readonly replications: number;
}

const none = { zh: "", en: "" };

/** The figures of a fact share the weight of one. */
function targetsOf({ id, title, values }: Fact): Target[] {
  return values.map(({ title: figure, band, unit = none }, i) => ({
    id: values.length === 1 ? id : `${id}.${i + 1}`,
    zh: `${title.zh}：${figure.zh}`,
    en: `${title.en}: ${figure.en}`,
    unit,
    band,
    weight: 1 / values.length,
  }));
}

/** Figures of all facts from what was measured of each. */
function outputsOf(
  facts: readonly Fact[],
  measured: readonly Measures[],
  vector: Readonly<Record<string, number>>,
): number[] {
  return facts.flatMap((fact, f) => {
    const names = { ...parametersOf(fitted(Object.values(fact.runs)[0], vector)), ...measured[f] };
    return fact.values.map(({ reading }) => reading.at(names));
  });
}

/**
 * Simulates facts under vectors of parameters, all with the same luck. What a fact states of a parameter holds in all.
 * @throws Problem when a run fails
 */
export function factSimulator(facts: readonly Fact[], { runner, replications }: FactOptions): Simulator {
  return {
    targets: facts.flatMap(targetsOf),
    async simulate(vectors, seed, onDone, signal) {
      const options = { runner, replications, seed, lay: fitted, ...(signal ? { signal } : {}) };
      // by replication, because a sum of floats depends on its order
      const kept = vectors.map(() => ({ done: 0, rows: [] as (readonly number[])[] }));
      // new ones each time: the references of one vector are of no use to another
      await new Trials(facts).run(vectors, options, (v, replication, measured) => {
        const { rows } = kept[v];
        rows[replication] = outputsOf(facts, measured, vectors[v]);
        kept[v].done += 1;
        if (kept[v].done === replications) onDone(v, meansOf(rows));
      });
    },
  };
}

function meansOf(rows: readonly (readonly number[])[]): number[] {
  return rows[0].map((_, i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length);
}
