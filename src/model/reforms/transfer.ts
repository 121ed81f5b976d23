/**
 * Transfer 下放: powers move to townships, and what goes along is worked out from the work that moves: posts
 * (人随事走), qualified staff, money (费随事转), courses, equipment, systems, each as a share and after a delay.
 */
import { MONTH } from "../../core/clock.ts";
import type { Delivery } from "../agenda.ts";
import { bases, strengthOf, strengths } from "../matter.ts";
import { dutyHours } from "../mechanisms/duty.ts";
import { measureAuthority, review } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import type { Companion } from "./companions.ts";
import { startCourse } from "./courses.ts";
import { hand } from "./deliver.ts";
import { transferToCounty } from "./departments.ts";
import { moveInHand } from "./inHand.ts";
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
  if (kind === "mentors") return p.mentorWeeks;
  return kind === "systems" ? p.systemsCost * part : 0;
}

/** Whether the power to decide a pair would be stronger than it is; what the township already has is not taken away. */
function decidesNow(model: Model, state: State, t: number, m: number, options: TransferOptions): boolean {
  if (!options.powers.includes("decide")) return false;
  return strengths.indexOf(options.basis) > strengthOf(state.basis[t * model.M + m]);
}

/** Hours a day of acts of enforcement that come to a township with the power to enforce what it decides already. */
function enforcementHours(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  options: TransferOptions,
): number {
  if (!options.powers.includes("enforce")) return 0;
  let acts = 0;
  for (const m of matters) {
    const pair = t * model.M + m;
    // of what is decided above the act is part of the work there; a matter that moves brings its work as a whole
    if (state.basis[pair] === 0 || state.enforceHere[pair] || decidesNow(model, state, t, m, options))
      continue;
    acts += model.rate[pair] * model.enforceShare[m];
  }
  return acts * state.p.enforcementHours * state.p.demand;
}

/**
 * Sends what goes along on its way, for the powers that really move: with the power to decide the whole list for the
 * work of deciding; with the power to enforce alone posts and money for the acts; with supervision alone nothing.
 */
export function sendAlong(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  options: TransferOptions,
  tick: number,
): void {
  const deciding = matters.filter((m) => decidesNow(model, state, t, m, options));
  const hours = addedHours(model, state, t, deciding);
  const acts = enforcementHours(model, state, t, matters, options);
  for (const [kind, amount] of Object.entries(options.with) as [Companion, Amount][]) {
    const share = amountFor(amount, model, state, t, tick);
    if (share <= 0) continue;
    const send = (forMatters: readonly number[], level: number, whole: number) => {
      const parcel = { kind: kind as Delivery, township: t, matters: forMatters, share: level };
      const amount = kind === "mentors" ? whole : share * whole;
      hand(model, state, { ...parcel, amount }, tick, options.delay[kind]);
    };
    if (acts > 0 && (kind === "posts" || kind === "money"))
      send([], 0, quantity(model, state, t, kind, acts, 0));
    if (deciding.length === 0) continue;
    if (kind === "training") {
      startCourse(model, state, t, deciding, share, tick, options.delay.training);
      continue;
    }
    // access is given for the matters that move, not for all the township's work
    const gain = (share * (1 - state.systems[t]) * deciding.length) / model.M;
    const level = kind === "systems" ? gain : share;
    send(deciding, level, quantity(model, state, t, kind, hours, deciding.length));
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
  const moves = decidesNow(model, state, t, m, options);
  if (options.powers.includes("enforce")) state.enforceHere[pair] = 1;
  if (options.powers.includes("supervise")) state.superviseHere[pair] = 1;
  if (!moves) return false;
  state.basis[pair] = bases.indexOf(options.basis);
  state.movedAt[pair] = tick;
  state.gated[pair] = options.gate ? 1 : 0;
  state.lapsesOn[pair] = -1;
  return true;
}

const DELEGATED = bases.indexOf("delegated");

/** Sets the day on which delegations lapse; one that is given again lasts longer, never shorter. */
function setTerm(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  moved: readonly number[],
  options: TransferOptions,
  tick: number,
): void {
  if (options.basis !== "delegated" || !options.powers.includes("decide")) return;
  const due = options.for > 0 ? tick + Math.max(1, Math.round(options.for * MONTH)) : -1;
  const changed = matters.filter((m) => {
    const pair = t * model.M + m;
    if (moved.includes(m)) return due > 0;
    // for good stays for good
    if (state.basis[pair] !== DELEGATED || state.lapsesOn[pair] < 0) return false;
    return due < 0 || due > state.lapsesOn[pair];
  });
  for (const m of changed) state.lapsesOn[t * model.M + m] = due;
  if (due > 0 && changed.length > 0)
    state.agenda.add({ tick: due, kind: "revert", township: t, matters: changed, share: 0, amount: 0 });
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
  setTerm(model, state, t, matters, moved, options, tick);
  if (moved.length > 0) state.assignedHours[t] = dutyHours(model, state, t, tick);
  for (const m of moved) state.events.add(tick, reform, "transfer", t, m);
  for (const m of moved) review(model, state, t, m, tick);
  if (options.inHand === "move") moveInHand(model, state, t, moved, tick, "township");
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
    const matters = where.matters(t);
    sendAlong(model, state, t, matters, options, tick);
    moveMatters(model, state, t, matters, options, tick, reform);
  }
}
