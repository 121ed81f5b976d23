/**
 * Inflow 诉求到达: citizens' and enterprises' cases, Poisson per township from population, season and shock, each of a
 * matter by its share of the demand (which is Poisson per township and matter). The base stream is the same in every strategy: a fall thins it by each case's own luck, a rise and what
 * openness induces (M28) come from draws behind it.
 */
import { pick } from "../../core/alias.ts";
import { exp } from "../../core/numeric.ts";
import type { Draw } from "../../core/random.ts";
import { caseLayout } from "../caseRecord.ts";
import { takeRecord } from "../cases.ts";
import { INDICATORS, ratioIndicators } from "../indicators.ts";
import { CHANNEL } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import { type Model, monthOf } from "../model.ts";
import { INCOMING, townQueue } from "../queues.ts";
import type { Parameters, State } from "../state.ts";

const f = caseLayout.offset;

/** Deviation of each month from the year's mean at amplitude 1 (assumed: Spring Festival and holidays are quiet). */
const SEASON = [0.5, -1, 0.6, 0.3, 0, 0.2, 0.1, -0.1, 0.3, -0.5, 0.1, -0.5];
/** Index of the uniform by which a case is thinned. */
const THINNING = 1;
/** Index of the uniform by which a case comes by the hotline. */
const CALLING = 2;

const VISITS = ratioIndicators.indexOf("visits");
const WAIT = ratioIndicators.indexOf("sojournTime");

/** Share of those who need it that come, at so many visits and days of waiting (办事负担劝退, M39). */
export function takeUp(visits: number, days: number, p: Parameters): number {
  return exp(-p.takeUpBurden * (visits + days / p.takeUpDays));
}

/** Take-up in a township, by what the last closed month was like; all come before there is one. */
export function takeUpHere(model: Model, state: State, t: number): number {
  if (!model.on.takeUp || state.p.takeUpBurden === 0) return 1;
  const month = t * INDICATORS;
  return takeUp(state.lastMonth[month + VISITS], state.lastMonth[month + WAIT], state.p);
}

export function seasonFactor(month: number, amplitude: number): number {
  return 1 + amplitude * SEASON[month];
}

/** Takes in `n` cases whose keys are the next draws; of them `keep` come at all, `called` of these by the hotline. */
function take(
  model: Model,
  state: State,
  t: number,
  n: number,
  called: number,
  keep: number,
  tick: number,
  draw: Draw,
): void {
  const { cases } = state;
  const { mix } = model;
  const { window, hotline } = CHANNEL;
  cases.reserve(n);
  const { ints } = cases;
  let first = -1;
  let last = -1;
  let count = 0;
  for (let i = 0; i < n; i++) {
    const keyA = draw.word();
    const keyB = draw.word();
    if (keep < 1 && draw.uniformOf(keyA, keyB, THINNING) >= keep) continue;
    // the second word says which matter too: the case's own luck is hashed from both
    const calls = called > 0 && draw.uniformOf(keyA, keyB, CALLING) < called;
    const id = takeRecord(state, t, pick(mix, keyB), calls ? hotline : window, tick);
    ints[id + f.keyA] = keyA;
    ints[id + f.keyB] = keyB;
    // chained here and queued in one piece: 33 ms of a run, one by one 39
    if (last < 0) first = id;
    else ints[last] = id;
    last = id;
    count++;
  }
  if (count > 0) state.queues.append(cases, townQueue(t, INCOMING), first, last, count);
}

export const inflow: Mechanism = {
  name: "inflow",
  every: 1,
  title: { zh: "诉求到达", en: "Inflow" },
  about: {
    zh: "群众和企业的诉求按人口、季节与冲击到达。",
    en: "Citizens' and enterprises' cases arrive from population, season and shocks.",
  },
  evidence: ["P13"],
  parameters: ["demand", "seasonAmplitude", "inducedDemand", "hotlineShare", "takeUpBurden", "takeUpDays"],
  switches: ["season", "inducedDemand", "hotline", "takeUp"],
  reads: ["demandFactor", "openness", "lastMonth"],
  writes: ["cases"],
  step(model, state, tick, draw) {
    const { T, casesPerDay, unit, on } = model;
    const { demandFactor, openness, p } = state;
    const season = on.season ? seasonFactor(monthOf(model, tick), p.seasonAmplitude) : 1;
    for (let t = 0; t < T; t++) {
      const mean = casesPerDay[t] * season * p.demand;
      const comes = takeUpHere(model, state, t);
      const keep = Math.min(1, demandFactor[t]) * comes;
      // how many come, and who: places of their own, so that the number's draws shift nobody's luck
      const n = draw.at(unit[t], 4 * tick).poisson(mean);
      draw.at(unit[t], 4 * tick + 1);
      const open = on.hotline ? openness[t] : 0;
      take(model, state, t, n, p.hotlineShare * open, keep, tick, draw);
      const more = Math.max(0, demandFactor[t] - 1) + (on.inducedDemand ? p.inducedDemand * openness[t] : 0);
      if (more === 0) continue;
      const extra = draw.at(unit[t], 4 * tick + 2).poisson(mean * more);
      draw.at(unit[t], 4 * tick + 3);
      // what a channel brings comes by it
      take(model, state, t, extra, open > 0 ? 1 : 0, comes, tick, draw);
    }
  },
};
