/** The benchmark model M0: another model on the public kernel. `tsx bench/m0/m0.ts -- N T seed reps` */
import { type Arrays, advance, allocate, drawsFor, exp, type Step, seedFrom } from "../../src/core/index.ts";
import { measure } from "./measure.ts";

interface Model {
  readonly towns: number;
  readonly lambda: Float64Array; // town × class
  readonly none: Float64Array; // exp(−lambda)
}

function shapes(towns: number, ticks: number) {
  const [town, queue, daily] = [towns, 3 * towns, ticks].map((length) => ({ kind: "f64", length }) as const);
  const levels = { staff: town, fatigue: town, satisfaction: town, load: town };
  const queues = { backlog: queue, returned: queue, skill: queue };
  return { ...levels, ...queues, left: daily, content: daily, wrong: daily };
}
type State = Arrays<ReturnType<typeof shapes>>;

const day: Step<Model, State>["step"] = ({ towns, lambda, none }, state, tick, draw) => {
  const { staff, fatigue, satisfaction, load, backlog, returned, skill, left, content, wrong } = state;
  let [waiting, mood, allErrors, allServed] = [0, 0, 0, 0];
  for (let i = 0; i < towns; i++) {
    draw.at(i, tick);
    let total = 0;
    for (let k = 3 * i; k < 3 * i + 3; k++) {
      backlog[k] += returned[k] + draw.poissonFrom(none[k], lambda[k]);
      total += backlog[k];
    }
    const cap = staff[i] * 0.65 * (1 - 0.4 * fatigue[i]);
    const share = total > 0 ? cap / total : 0;
    const pressure = total / (5 * cap);
    const over = Math.max(0, pressure - 1);
    const slip = (0.25 * over) / (1 + over);
    let served = 0;
    let errors = 0;
    for (let k = 3 * i; k < 3 * i + 3; k++) {
      const known = skill[k];
      const x = Math.min(backlog[k], backlog[k] * share) * (0.5 + 0.5 * known);
      const done = Math.floor(x + draw.uniform()); // floor(x) + Bernoulli(frac x), without a branch
      const failed = draw.binomial(done, 0.03 + slip * (1 - known));
      backlog[k] -= done;
      returned[k] = failed >> 1;
      skill[k] = known + 0.001 * (1 - known) * Math.min(1, done / 4);
      served += done;
      errors += failed;
    }
    fatigue[i] += 0.02 * (Math.min(1, pressure / 3) - fatigue[i]);
    satisfaction[i] += 0.05 * ((1 - errors / Math.max(1, served)) / (1 + pressure) - satisfaction[i]);
    load[i] = pressure;
    waiting += total - served;
    mood += satisfaction[i];
    allErrors += errors;
    allServed += served;
  }
  left[tick] = waiting / towns;
  content[tick] = mood / towns;
  wrong[tick] = allErrors / Math.max(1, allServed);
};

/** In each county of ten the least loaded township lends half a post to the most loaded. */
const lend: Step<Model, State>["step"] = ({ towns }, { staff, load }) => {
  for (let from = 0; from < towns; from += 10) {
    let [least, most] = [from, from];
    for (let i = from; i < Math.min(from + 10, towns); i++) {
      if (load[i] < load[least]) least = i;
      if (load[i] > load[most]) most = i;
    }
    const moved = staff[least] >= 1.5 ? 0.5 : 0;
    staff[least] -= moved;
    staff[most] += moved;
  }
};

const STEPS: readonly Step<Model, State>[] = [
  { name: "day", every: 1, step: day },
  { name: "lend", every: 30, step: lend },
];

/** A run that is ready to go, and what it says: means over its last 30 days. */
export function build(towns: number, ticks: number, seed: string) {
  const factor = (i: number) => 0.7 + 0.6 * ((i * 0.6180339887498949) % 1);
  const lambda = new Float64Array(3 * towns).map((_, k) => [6, 4, 2][k % 3] * factor(Math.floor(k / 3)));
  const model = { towns, lambda, none: lambda.map((mean) => exp(-mean)) };
  const state = allocate(shapes(towns, ticks)).arrays;
  state.staff.fill(20);
  state.satisfaction.fill(0.5);
  state.skill.fill(0.6);
  const draws = drawsFor(seedFrom(seed), STEPS);
  const late = (daily: Float64Array) => daily.slice(-30).reduce((sum, x) => sum + x, 0) / Math.min(30, ticks);
  return {
    run: () => advance(STEPS, model, state, 0, ticks, draws),
    means: () => ({ backlog: late(state.left), s: late(state.content), err: late(state.wrong) }),
  };
}

if (import.meta.filename === process.argv[1]) measure("govload", build);
