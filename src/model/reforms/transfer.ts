/**
 * Transfer 下放: powers move to townships, and what goes along is worked out from the work that moves: posts
 * (人随事走), qualified staff, money (费随事转), courses, equipment, systems, each as a share and after a delay.
 */
import { MONTH } from "../../core/clock.ts";
import type { Delivery } from "../agenda.ts";
import { bases } from "../matter.ts";
import { dutyHours } from "../mechanisms/duty.ts";
import { measureAuthority, review } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import { startCourse } from "./courses.ts";
import { hand } from "./deliver.ts";
import { transferToCounty } from "./departments.ts";
import type { Companion } from "./fields.ts";
import { addedHours, peopleFor } from "./needs.ts";
import type { Amount, Chosen, TransferOptions } from "./reform.ts";
import { amountFor } from "./values.ts";

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
      startCourse(model, state, t, matters, share, tick, options.delay.training);
      continue;
    }
    const whole = quantity(model, state, t, kind, hours, matters.length);
    // access is given for the matters that move, not for all the township's work
    const gain = (share * (1 - state.systems[t]) * matters.length) / model.M;
    const level = kind === "systems" ? gain : share;
    const parcel = { kind: kind as Delivery, township: t, matters, share: level, amount: share * whole };
    hand(model, state, parcel, tick, options.delay[kind]);
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
  state.assignedHours[t] = dutyHours(model, state, t, tick);
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
