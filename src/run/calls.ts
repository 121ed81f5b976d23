/** A township's day as calls: what came to be done, what was lost, what its people gave, and who had waited for hands. */
import { CALL, callOf, HAND_DAYS, HAND_SPENT, workCalls } from "../model/calls.ts";
import { PIPELINE_WEEKS } from "../model/columns.ts";
import { CAUSE, CAUSES, ORIGINS, type Origin, origins, USE, USES } from "../model/ledger.ts";
import { overtimeHours, overtimeYield, presentStaff } from "../model/mechanisms/capacity.ts";
import type { Model } from "../model/model.ts";
import type { State } from "../model/state.ts";

const isWork = Object.keys(origins).map((name) => {
  const call = callOf[name as Origin];
  return call !== "none" && workCalls.includes(call);
});
const callAt = Object.keys(origins).map((name) => {
  const call = callOf[name as Origin];
  return call === "none" ? -1 : CALL[call];
});

function vacancies(state: State, t: number): number {
  let sum = 0;
  for (let week = t * PIPELINE_WEEKS; week < (t + 1) * PIPELINE_WEEKS; week++) sum += state.pipeline[week];
  return sum;
}

/** Adds what a township's people gave: hours are negative calls, those that vacant posts would have given are missing. */
function addPeople(model: Model, state: State, t: number, out: Float64Array, at: number): void {
  const staff = state.staff[t];
  const present = staff > 0 ? presentStaff(model, state, t) / staff : 0;
  const missing = vacancies(state, t) * present * state.p.hoursPerDay * 3600;
  out[at + CALL.staff] -= state.regularSeconds[t] + missing;
  out[at + CALL.turnover] += missing;
  out[at + CALL.overtime] -= state.extraSeconds[t];
}

/**
 * Of the seconds lost to strain today, those that only long hours lose: an hour beyond the full ones counts less (M04).
 * They are taken off what overtime gives, or a long day would look like a gain and a loss at once.
 */
function tired(model: Model, state: State, t: number, spent: number): number {
  if (!model.on.overtime) return 0;
  const { p } = state;
  const lost = state.byUse[t * USES + USE.strain];
  const hours = overtimeHours(state.load[t], p.overtimeMax);
  const less = 1 - overtimeYield(hours, p.overtimeFull, p.overtimeYield) / hours;
  return Math.min(lost, (spent + lost) * less);
}

/** Adds a township's day to `out`; `before` is the work that waited the evening before, by township and origin. */
export function addCalls(
  model: Model,
  state: State,
  t: number,
  before: Float64Array,
  out: Float64Array,
  at: number,
): void {
  const { byOrigin, waiting, gapSeconds, droppedSeconds } = state;
  let spent = 0;
  for (let o = 0; o < ORIGINS; o++) {
    const call = callAt[o];
    if (call < 0) continue;
    const i = t * ORIGINS + o;
    const gap = gapSeconds[i];
    const dropped = droppedSeconds[i];
    // what was worked on, what waits more than before and what was taken off again is what came
    out[at + call] += byOrigin[i] + waiting[i] - before[i] + dropped - gap;
    out[at + CALL.skill] += gap;
    out[at + CALL.abandoned] -= dropped;
    if (isWork[o]) spent += byOrigin[i];
  }
  const loss = tired(model, state, t, spent);
  out[at + HAND_SPENT] += spent + loss;
  out[at + CALL.strain] -= loss;
  out[at + CALL.overtime] += loss;
  addPeople(model, state, t, out, at);
  out[at + HAND_DAYS] += state.waits[t * CAUSES + CAUSE.staff];
}
