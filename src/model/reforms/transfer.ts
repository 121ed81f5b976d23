/**
 * Transfer 下放: powers move to townships, and what goes along is worked out from the work that moves: posts
 * (人随事走), qualified staff, money (费随事转), courses, equipment, systems, each as a share and after a delay.
 */
import { MONTH, WEEK } from "../../core/clock.ts";
import type { Delivery } from "../agenda.ts";
import { deskOf } from "../desks.ts";
import { type Basis, bases, type Power } from "../matter.ts";
import { skillFactor } from "../mechanisms/assignment.ts";
import { presentStaff } from "../mechanisms/capacity.ts";
import { dutyHours, measureAuthority, review } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import { deliver } from "./deliver.ts";
import type { Companion } from "./fields.ts";
import type { Amount, Chosen } from "./reform.ts";
import { amountFor } from "./values.ts";

export interface TransferOptions {
  readonly to: "township" | "county";
  readonly powers: readonly Power[];
  readonly basis: Basis;
  /** Months after which a delegated power lapses; 0 = for good. */
  readonly for: number;
  readonly with: Readonly<Record<Companion, Amount>>;
  /** Months until each companion arrives. */
  readonly delay: Readonly<Record<Companion, number>>;
  readonly gate: boolean;
}

/** Load at which new posts are reckoned to work. */
const PLANNED_LOAD = 0.9;

/** Hours a day that deciding these matters adds to a township that only took them in. */
export function addedHours(model: Model, state: State, t: number, matters: readonly number[]): number {
  let seconds = 0;
  for (const m of matters) {
    const pair = t * model.M + m;
    if (state.basis[pair] > 0) continue;
    const factor = model.on.skill ? skillFactor(state.p.skillWork, state.skill[pair]) : 1;
    seconds += model.rate[pair] * model.work[pair] * (factor - model.intake[m]);
  }
  return (Math.max(0, seconds) / 3600) * state.p.demand;
}

/** People who can carry these hours at the planned load, as this township works today. */
export function peopleFor(model: Model, state: State, t: number, hours: number): number {
  const gross = presentStaff(model, state, t) * state.p.hoursPerDay;
  const yieldShare = gross > 0 && state.normalHours[t] > 0 ? state.normalHours[t] / 3600 / gross : 0.5;
  const away = model.on.secondment ? 1 - state.p.secondedShare : 1;
  return hours / (state.p.hoursPerDay * yieldShare * away * PLANNED_LOAD);
}

/** Outlay or quantity that a full share of a companion comes to. */
function quantity(
  model: Model,
  state: State,
  t: number,
  kind: Companion,
  hours: number,
  matters: number,
): number {
  const { p } = state;
  const part = model.M > 0 ? matters / model.M : 0;
  if (kind === "posts") return peopleFor(model, state, t, hours);
  if (kind === "money") return hours;
  if (kind === "equipment") return p.equipmentCost * part;
  return kind === "systems" ? p.systemsCost * part : 0;
}

/** Hours a day that deciding these matters takes, whoever decides them now. */
function workHours(model: Model, state: State, t: number, matters: readonly number[]): number {
  let seconds = 0;
  for (const m of matters) seconds += model.rate[t * model.M + m] * model.work[t * model.M + m];
  return (seconds / 3600) * state.p.demand;
}

/** Courses keep people away now and show later; each share of a course is for those who will do the work. */
export function startCourse(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  share: number,
  tick: number,
): void {
  if (matters.length === 0 || share <= 0) return;
  const { p } = state;
  const hours = workHours(model, state, t, matters);
  const people = Math.min(state.staff[t], Math.max(1, peopleFor(model, state, t, hours)));
  state.awaySeconds[t] += Math.floor(people * share * p.trainingDays * p.hoursPerDay * 3600);
  state.cost[t] += people * share * p.courseCost;
  const due = tick + Math.round(p.trainingWeeks) * WEEK;
  state.agenda.add({ tick: due, kind: "training", township: t, matters, share, amount: 0 });
}

/** Sends what goes along with the work of these matters on its way. */
export function sendAlong(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  options: TransferOptions,
  tick: number,
): void {
  const hours = addedHours(model, state, t, matters);
  for (const [kind, amount] of Object.entries(options.with) as [Companion, Amount][]) {
    const share = amountFor(amount, model, state, t, tick);
    if (share <= 0 || matters.length === 0) continue;
    if (kind === "training") {
      startCourse(model, state, t, matters, share, tick + options.delay.training * MONTH);
      continue;
    }
    const whole = quantity(model, state, t, kind, hours, matters.length);
    // access is given for the matters that move, not for all the township's work
    const gain = (share * (1 - state.systems[t]) * matters.length) / model.M;
    const level = kind === "systems" ? gain : share;
    const parcel = {
      tick: tick + options.delay[kind] * MONTH,
      kind: kind as Delivery,
      township: t,
      matters,
      share: level,
      amount: share * whole,
    };
    if (parcel.tick <= tick) deliver(model, state, parcel);
    else state.agenda.add(parcel);
  }
}

/** Moves the powers of one pair; returns whether the power to decide did. The others leave it as it stands. */
function movePair(
  model: Model,
  state: State,
  t: number,
  m: number,
  options: TransferOptions,
  tick: number,
): boolean {
  const pair = t * model.M + m;
  const basis = bases.indexOf(options.basis);
  for (const [power, column] of [
    ["enforce", state.enforceHere],
    ["supervise", state.superviseHere],
  ] as const) {
    if (options.powers.includes(power)) column[pair] = 1;
  }
  if (!options.powers.includes("decide") || state.basis[pair] === basis) return false;
  state.basis[pair] = basis;
  state.movedAt[pair] = tick;
  state.gated[pair] = options.gate ? 1 : 0;
  return true;
}

/** Moves powers over matters to one township, without what goes along. Returns the matters that moved. */
export function moveMatters(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  options: TransferOptions,
  tick: number,
  reform: number,
): number[] {
  const moved = matters.filter((m) => movePair(model, state, t, m, options, tick));
  if (moved.length === 0) {
    measureAuthority(model, state, t);
    return moved;
  }
  state.assignedHours[t] = dutyHours(model, state, t);
  for (const m of moved) {
    state.operable[t * model.M + m] = 0;
    state.events.add(tick, reform, "transfer", t, m);
  }
  for (const m of moved) review(model, state, t, m, tick);
  if (options.for > 0) {
    const due = tick + options.for * MONTH;
    state.agenda.add({ tick: due, kind: "revert", township: t, matters: moved, share: 0, amount: 0 });
  }
  measureAuthority(model, state, t);
  return moved;
}

/** Hours a day above that deciding a matter takes, from all townships, in seconds. */
function secondsAbove(model: Model, state: State, m: number): number {
  let seconds = 0;
  for (let t = 0; t < model.T; t++) {
    const pair = t * model.M + m;
    if (state.basis[pair] === 0) seconds += model.rate[pair] * model.work[pair] * (1 - model.intake[m]);
  }
  return seconds;
}

/** Moves what city or province decides to the county: a case passes one desk; posts move the hours along. */
function transferToCounty(
  model: Model,
  state: State,
  where: Chosen,
  options: TransferOptions,
  tick: number,
  reform: number,
): void {
  if (where.townships.length === 0) return;
  const posts = amountFor(options.with.posts, model, state, where.townships[0], tick);
  for (const m of where.matters(where.townships[0])) {
    const levels = state.levels[m];
    if (levels < 2) continue;
    const moving = (posts * secondsAbove(model, state, m) * (levels - 1)) / levels / state.p.upperLoad;
    state.deskSeconds[model.domain[m]] += moving;
    // a desk of city or province gives what it no longer needs, and keeps the hour that keeps it open
    for (let level = 2; level <= levels; level++) {
      const desk = deskOf(level, model.domain[m]);
      state.deskSeconds[desk] = Math.max(3600, state.deskSeconds[desk] - moving / (levels - 1));
    }
    state.levels[m] = 1;
    state.events.add(tick, reform, "transferToCounty", -1, m);
  }
}

/** Moves powers and sends along what goes with them. */
export function transfer(
  model: Model,
  state: State,
  where: Chosen,
  options: TransferOptions,
  tick: number,
  reform: number,
): void {
  if (options.to === "county") return transferToCounty(model, state, where, options, tick, reform);
  for (const t of where.townships) {
    const matters = where
      .matters(t)
      .filter((m) => state.basis[t * model.M + m] !== bases.indexOf(options.basis));
    sendAlong(model, state, t, matters, options, tick);
    moveMatters(model, state, t, where.matters(t), options, tick, reform);
  }
}
