/** What goes along with a power, or is given on its own: people, money, courses, equipment and systems, when they arrive. */
import { MONTH } from "../../core/clock.ts";
import type { Delivery, Parcel } from "../agenda.ts";
import { qualifiedNeeded, qualifiedPart } from "../mechanisms/readiness.ts";
import { dilute } from "../mechanisms/strain.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import { beginCourse, teach } from "./courses.ts";
import { joinCounty, leaveDepartments } from "./deskHours.ts";
import { employGrid, giveSupport, second, specialise } from "./institutions.ts";
import { beginMentoring } from "./mentors.ts";
import { specialistParts } from "./needs.ts";
import { takeBack } from "./takeBack.ts";

/** Adds staff; newcomers bring a newcomer's skill (M10). */
export function addStaff(model: Model, state: State, t: number, people: number): void {
  const before = state.staff[t];
  state.staff[t] = Math.max(1, before + people);
  if (people > 0 && model.on.skill) dilute(model, state, t, people);
}

/** Qualified staff who come with a part of a domain's work: a share of what it needs, and no more than are lacking. */
export function expertsFor(lacking: number, share: number, part: number, needed: number): number {
  return Math.min(lacking, share * part * needed);
}

/** Qualified staff come for a share of what these matters need of them, and no more than are needed. */
function addQualified(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  share: number,
): void {
  specialistParts(model, t, matters).forEach((part, d) => {
    const needed = qualifiedNeeded(model, state, t, d);
    const lacking = needed * (1 - qualifiedPart(model, state, t, d));
    state.qualified[t * 3 + d] += expertsFor(lacking, share, part, needed);
  });
}

function raiseGiven(
  column: Float64Array,
  model: Model,
  t: number,
  matters: readonly number[],
  share: number,
): void {
  for (const m of matters) {
    const pair = t * model.M + m;
    column[pair] = Math.max(column[pair], share);
  }
}

function hireSpecialists(model: Model, state: State, { township: t, amount, domain }: Parcel): void {
  for (let d = 0; d < 3; d++) {
    if (domain === undefined) state.qualified[t * 3 + d] += amount / 3;
    else if (domain === d) state.qualified[t * 3 + d] += amount;
  }
  addStaff(model, state, t, amount);
}

function equip(model: Model, state: State, { township: t, matters, share, amount }: Parcel): void {
  if (matters.length === 0) state.equipment[t] = Math.max(state.equipment[t], share);
  state.cost[t] += amount;
  raiseGiven(state.givenEquipment, model, t, matters, share);
}

function lapse(model: Model, state: State, { township, matters, tick }: Parcel): void {
  takeBack(
    model,
    state,
    { townships: [township], matters: () => matters, namesMatters: true },
    "lapse",
    tick,
    -1,
  );
}

/**
 * What all shocks that last make of demand, of orders and of the staff who are at their desks: each counts until its own
 * end, which is on the agenda, and together they multiply.
 */
export function combineShocks(state: State, t: number): void {
  let demand = 1;
  let orders = 1;
  let present = 1;
  for (const { kind, township, amount, share } of state.agenda.items) {
    if (township !== t) continue;
    if (kind === "endShock") demand *= amount;
    else if (kind === "endSurge") orders *= amount;
    else if (kind === "endRelief") present *= 1 - share;
  }
  state.demandFactor[t] = demand;
  state.ordersSurge[t] = orders;
  state.reliefShare[t] = 1 - present;
}

const handlers: Readonly<Record<Delivery, (model: Model, state: State, parcel: Parcel) => void>> = {
  posts: (model, state, { township: t, matters, share, amount }) => {
    addStaff(model, state, t, amount);
    raiseGiven(state.givenPosts, model, t, matters, share);
  },
  // zero-sum: who arrives has left a department today
  movedPosts: (model, state, { township: t, amount }) =>
    addStaff(model, state, t, leaveDepartments(state, amount)),
  countyPosts: (model, state, { matters: [m], share, amount }) => joinCounty(model, state, m, share, amount),
  qualified: (model, state, { township: t, matters, share }) => {
    addQualified(model, state, t, matters, share);
    raiseGiven(state.givenQualified, model, t, matters, share);
  },
  specialists: hireSpecialists,
  specialise,
  secondment: second,
  gridWorkers: employGrid,
  decisionSupport: giveSupport,
  equipment: equip,
  money: (model, state, { township: t, matters, share, amount }) => {
    state.moneyReceived[t] += amount;
    raiseGiven(state.givenMoney, model, t, matters, share);
  },
  course: (model, state, { township: t, matters, share, tick, form }) =>
    beginCourse(model, state, t, matters, share, tick, form),
  training: (model, state, { township: t, matters, share, form }) =>
    teach(model, state, t, matters, share, form),
  systems: (_model, state, { township: t, matters, share, amount }) => {
    // for matters it is a gain, for the township as a whole a level to reach
    const gained = matters.length > 0 ? state.systems[t] + share : Math.max(state.systems[t], share);
    state.systems[t] = Math.min(1, gained);
    state.cost[t] += amount;
  },
  endShock: (_model, state, { township }) => combineShocks(state, township),
  endSurge: (_model, state, { township }) => combineShocks(state, township),
  endRelief: (_model, state, { township }) => combineShocks(state, township),
  revert: lapse,
  mentors: beginMentoring,
  endChecks: (_model, state, { township: t, share, amount }) => {
    // what others raised beyond the checks stays
    if (state.supervisionSet[t] <= share) state.supervisionSet[t] = amount;
  },
};

/** Hands a parcel over. */
export function deliver(model: Model, state: State, parcel: Parcel): void {
  handlers[parcel.kind](model, state, parcel);
}

/** Hands a parcel over after some months, or at once. */
export function hand(
  model: Model,
  state: State,
  parcel: Omit<Parcel, "tick">,
  tick: number,
  months: number,
): void {
  const due = { ...parcel, tick: tick + Math.round(months * MONTH) };
  if (due.tick > tick) state.agenda.add(due);
  else deliver(model, state, due);
}
