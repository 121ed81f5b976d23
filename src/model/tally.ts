/** Adding up: from the state of a day to the sums that indicators are made of. */
import { BASIC, BASICS, counted } from "./basics.ts";
import { DEPARTMENTS } from "./detours.ts";
import { glossFor, papersTold } from "./gloss.ts";
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
  const { basis, movedAt, operable, skill: skills } = state;
  const { rate, work: works } = model;
  let moved = 0;
  let operated = 0;
  let skill = 0;
  let work = 0;
  for (let m = 0; m < model.M; m++) {
    const pair = t * model.M + m;
    if (basis[pair] === 0) continue;
    if (movedAt[pair] >= 0) {
      moved++;
      operated += operable[pair];
    }
    if (operable[pair] === 0) continue;
    const hours = rate[pair] * works[pair];
    work += hours;
    skill += hours * skills[pair];
  }
  out[at + BASIC.movedPowers] += moved;
  out[at + BASIC.operatedPowers] += operated;
  out[at + BASIC.skillWork] += skill;
  out[at + BASIC.practisedWork] += work;
}

/** Adds what a township reports of its day beside what is true (M17), each as a sum like the true one. */
function addReports(model: Model, state: State, t: number, out: Float64Array, at: number): void {
  const hidden = glossFor(model, state, t);
  const residents = model.townships[t].population;
  const late = state.completed[t] - state.onTime[t];
  out[at + BASIC.gapResidents] += (state.reportedSatisfaction[t] - state.satisfaction[t]) * residents;
  out[at + BASIC.hiddenResidents] += hidden * residents;
  out[at + BASIC.reportedOnTime] += state.onTime[t] + hidden * late;
  out[at + BASIC.reportedErrors] += (1 - hidden) * state.errors[t];
  out[at + BASIC.reportedPaperwork] += papersTold(model, state, t) * state.byUse[t * USES + USE.paperwork];
  out[at + BASIC.reportedBacklog] += (1 - hidden) * (waitingCases(state, t) + state.deskQueued[t]);
}

/** Adds what satisfaction is owed to, by residents. */
function addOwed(model: Model, state: State, t: number, out: Float64Array, at: number): void {
  const residents = model.townships[t].population;
  out[at + BASIC.owedToWaits] += state.owedToWaits[t] * residents;
  out[at + BASIC.owedToInformation] += state.owedToInformation[t] * residents;
  out[at + BASIC.owedToVisits] += state.owedToVisits[t] * residents;
  out[at + BASIC.owedToErrors] += state.owedToErrors[t] * residents;
  out[at + BASIC.owedToCloseness] += state.owedToCloseness[t] * residents;
  out[at + BASIC.owedToExpectation] += state.owedToExpectation[t] * residents;
}

/** What the county's departments are asked for over the hours they have; it is the same for all its townships. */
function departmentLoad({ deskDemand, deskSeconds }: State): number {
  let asked = 0;
  let hours = 0;
  for (let desk = 0; desk < DEPARTMENTS; desk++) {
    asked += deskDemand[desk];
    hours += deskSeconds[desk];
  }
  return asked / hours;
}

/** Adds the levels of one township's day to `out`; what it counts begins at `at`. */
function addLevels(model: Model, state: State, t: number, out: Float64Array, at: number): void {
  const residents = model.townships[t].population;
  const staff = state.staff[t];
  out[at + BASIC.unitDays]++;
  out[at + BASIC.residentDays] += residents;
  out[at + BASIC.staffDays] += staff;
  out[at + BASIC.backlogCases] += waitingCases(state, t) + state.deskQueued[t];
  out[at + BASIC.inHandCases] += state.inHand[t];
  out[at + BASIC.waitingSeconds] += waitingSeconds(state, t);
  out[at + BASIC.normalSeconds] += state.normalHours[t];
  out[at + BASIC.satisfactionResidents] += state.satisfaction[t] * residents;
  out[at + BASIC.reportedResidents] += state.reportedSatisfaction[t] * residents;
  out[at + BASIC.burnoutStaff] += state.burnout[t] * staff;
  out[at + BASIC.effortStaff] += state.effort[t] * staff;
  out[at + BASIC.idleSeconds] += state.byUse[t * USES + USE.idle];
  out[at + BASIC.workedSeconds] += state.regularSeconds[t] + state.extraSeconds[t];
  out[at + BASIC.paperworkSeconds] += state.byUse[t * USES + USE.paperwork];
  out[at + BASIC.dutySeconds] += state.assignedHours[t] * 3600;
  out[at + BASIC.readinessUnits] += state.readiness[t];
  out[at + BASIC.gapUnits] += state.authorityGap[t];
  out[at + BASIC.loadUnits] += state.load[t];
  out[at + BASIC.moneyUnits] += state.money[t];
}

/** Adds every township's day to `out`: townships × basics. */
export function addBasics(model: Model, state: State, out: Float64Array): void {
  // column by column: a column by its name is a slow search, once a day instead of once a township and day
  for (let i = 0; i < counted.length; i++) {
    const column = state[counted[i]];
    for (let t = 0; t < model.T; t++) out[t * BASICS + i] += column[t];
  }
  const above = departmentLoad(state);
  for (let t = 0; t < model.T; t++) {
    out[t * BASICS + BASIC.departmentLoadUnits] += above;
    addLevels(model, state, t, out, t * BASICS);
    addReports(model, state, t, out, t * BASICS);
    addOwed(model, state, t, out, t * BASICS);
    addPractice(model, state, t, out, t * BASICS);
  }
}
