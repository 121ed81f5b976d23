/** Adding up: from the state of a day to the sums that indicators are made of. */
import { BASIC, type Basic, counted } from "./basics.ts";
import { ORIGINS, USE, USES } from "./ledger.ts";
import type { Model } from "./model.ts";
import { CLASSES, SERVICE, townQueue } from "./queues.ts";
import type { State } from "./state.ts";

/** Cases that wait for hands in a township; those that only run their procedure days are not backlog. */
export function waitingCases(state: State, t: number): number {
  let n = 0;
  for (let c = 0; c < CLASSES; c++) n += state.queues.size[townQueue(t, SERVICE + c)];
  return n;
}

/** Hours of work waiting in a township, in seconds. */
export function waitingSeconds(state: State, t: number): number {
  let sum = 0;
  for (let o = 0; o < ORIGINS; o++) sum += state.waiting[t * ORIGINS + o];
  return sum;
}

function addPractice(model: Model, state: State, t: number, out: Float64Array, at: number): void {
  let moved = 0;
  let operated = 0;
  let skill = 0;
  let work = 0;
  for (let m = 0; m < model.M; m++) {
    const pair = t * model.M + m;
    if (state.basis[pair] === 0) continue;
    if (state.movedAt[pair] >= 0) {
      moved++;
      operated += state.operable[pair];
    }
    if (!state.operable[pair]) continue;
    const hours = model.rate[pair] * model.work[pair];
    work += hours;
    skill += hours * state.skill[pair];
  }
  out[at + BASIC.movedPowers] += moved;
  out[at + BASIC.operatedPowers] += operated;
  out[at + BASIC.skillWork] += skill;
  out[at + BASIC.practisedWork] += work;
}

/** Adds one township's day to `out` from index `at` on. */
export function addBasics(model: Model, state: State, t: number, out: Float64Array, at: number): void {
  for (let i = 0; i < counted.length; i++) out[at + i] += state[counted[i]][t];
  const residents = model.townships[t].population;
  const staff = state.staff[t];
  const add = (name: Basic, value: number) => {
    out[at + BASIC[name]] += value;
  };
  add("unitDays", 1);
  add("residentDays", residents);
  add("staffDays", staff);
  add("backlogCases", waitingCases(state, t) + state.deskQueued[t]);
  add("inHandCases", state.inHand[t]);
  add("waitingSeconds", waitingSeconds(state, t));
  add("normalSeconds", state.normalHours[t]);
  add("satisfactionResidents", state.satisfaction[t] * residents);
  add("reportedResidents", state.reportedSatisfaction[t] * residents);
  add("burnoutStaff", state.burnout[t] * staff);
  add("effortStaff", state.effort[t] * staff);
  add("idleSeconds", state.byUse[t * USES + USE.idle]);
  add("workedSeconds", state.regularSeconds[t] + state.extraSeconds[t]);
  add("paperworkSeconds", state.byUse[t * USES + USE.paperwork]);
  add("dutySeconds", state.assignedHours[t] * 3600);
  add("readinessUnits", state.readiness[t]);
  add("gapUnits", state.authorityGap[t]);
  add("loadUnits", state.load[t]);
  add("moneyUnits", state.money[t]);
  addPractice(model, state, t, out, at);
}
