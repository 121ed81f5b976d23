/**
 * Inflow 诉求到达: citizens' and enterprises' cases, Poisson per township and matter from population, season and
 * shock. The base stream is the same in every strategy: a fall thins it by each case's own luck, a rise and what
 * openness induces (M28) come from draws behind it.
 */
import { exp } from "../../core/numeric.ts";
import type { Draw } from "../../core/random.ts";
import { admit } from "../cases.ts";
import { CHANNEL } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import { type Model, monthOf } from "../model.ts";
import type { State } from "../state.ts";

/** Deviation of each month from the year's mean at amplitude 1 (assumed: Spring Festival and holidays are quiet). */
const SEASON = [0.5, -1, 0.6, 0.3, 0, 0.2, 0.1, -0.1, 0.3, -0.5, 0.1, -0.5];
/** Index of the uniform by which a case is thinned. */
const THINNING = 1;
/** Most cases of one matter on one day whose keys do not meet the next matter's. */
const KEYS_PER_MATTER = 4096;

export function seasonFactor(month: number, amplitude: number): number {
  return 1 + amplitude * SEASON[month];
}

function take(
  model: Model,
  state: State,
  t: number,
  m: number,
  n: number,
  first: number,
  keep: number,
  tick: number,
  draw: Draw,
): void {
  const { unit } = model;
  const hotline = state.openness[t] > 0 && first > 0;
  for (let i = 0; i < n; i++) {
    const index = (m * KEYS_PER_MATTER + first + i) * 2;
    const keyA = draw.wordAt(unit[t], tick, index);
    const keyB = draw.wordAt(unit[t], tick, index + 1);
    if (keep < 1 && draw.uniformAt(keyA, keyB, THINNING) >= keep) continue;
    admit(state, t, m, hotline ? CHANNEL.hotline : CHANNEL.window, tick, keyA, keyB);
  }
}

/** Works out exp(−mean) of every pair when the level of demand has changed: once a month, not once a draw. */
function workOutNoArrival(model: Model, state: State, level: number): void {
  const { noArrival, noArrivalLevel } = state;
  if (noArrivalLevel[0] === level) return;
  noArrivalLevel[0] = level;
  for (let pair = 0; pair < noArrival.length; pair++) noArrival[pair] = exp(-(model.rate[pair] * level));
}

export const inflow: Mechanism = {
  name: "inflow",
  every: 1,
  title: { zh: "诉求到达", en: "Inflow" },
  about: {
    zh: "群众和企业的诉求按人口、季节与冲击到达。",
    en: "Citizens' and enterprises' cases arrive from population, season and shocks.",
  },
  formulas: [
    { tex: "A_{tm}\\sim\\mathrm{Poisson}(\\lambda_{tm}\\,s_{month}\\,d)", source: "model.md 3 (3)" },
  ],
  parameters: ["demand", "seasonAmplitude", "inducedDemand"],
  switches: ["season", "inducedDemand"],
  reads: ["demandFactor", "openness"],
  writes: ["cases", "noArrival", "noArrivalLevel"],
  step(model, state, tick, draw) {
    const { T, M, rate, unit, on } = model;
    const { demandFactor, openness, noArrival, p } = state;
    const season = on.season ? seasonFactor(monthOf(model, tick), p.seasonAmplitude) : 1;
    const level = season * p.demand;
    workOutNoArrival(model, state, level);
    for (let t = 0; t < T; t++) {
      const keep = Math.min(1, demandFactor[t]);
      draw.at(unit[t], tick);
      for (let m = 0; m < M; m++) {
        const pair = t * M + m;
        const n = draw.poissonFrom(noArrival[pair], rate[pair] * level);
        if (n > 0) take(model, state, t, m, n, 0, keep, tick, draw);
      }
      const extra = Math.max(0, demandFactor[t] - 1) + (on.inducedDemand ? p.inducedDemand * openness[t] : 0);
      if (extra === 0) continue;
      draw.at(unit[t], ~tick);
      for (let m = 0; m < M; m++) {
        const n = draw.poisson(rate[t * M + m] * level * extra);
        if (n > 0) take(model, state, t, m, n, KEYS_PER_MATTER / 2, 1, tick, draw);
      }
    }
  },
};
