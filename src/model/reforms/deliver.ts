/** What goes along with a power, or is given on its own: people, money, courses, equipment and systems, when they arrive. */
import type { Delivery, Parcel } from "../agenda.ts";
import { qualifiedPart } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import { takeBack } from "./takeBack.ts";

/** Adds staff; newcomers bring a newcomer's skill (M10). */
export function addStaff(model: Model, state: State, t: number, people: number): void {
  const before = state.staff[t];
  state.staff[t] = Math.max(1, before + people);
  if (people <= 0 || !model.on.skill) return;
  const fresh = people / state.staff[t];
  for (let m = 0; m < model.M; m++) {
    const pair = t * model.M + m;
    if (state.skill[pair] > state.p.skillNew)
      state.skill[pair] += fresh * (state.p.skillNew - state.skill[pair]);
  }
}

/** Raises qualified staff of the domains of specialist matters towards the need by a share of what lacks. */
function raiseQualified(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  share: number,
): void {
  const domains = new Set(matters.filter((m) => model.serviceClass[m] >= 2).map((m) => model.domain[m]));
  for (const d of domains) {
    const needed = state.p.qualifiedNeed * state.staff[t] * model.domainShare[d];
    state.qualified[t * 3 + d] += share * needed * (1 - qualifiedPart(model, state, t, d));
  }
}

/** Closes a share of the skill gap for some matters (M09); specialist courses also qualify. */
export function teach(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  share: number,
): void {
  const { p } = state;
  const gain = p.trainingGain * share;
  for (const m of model.on.skill ? matters : []) {
    const pair = t * model.M + m;
    state.skill[pair] += Math.max(0, p.skillMax - state.skill[pair]) * gain;
  }
  raiseQualified(model, state, t, matters, gain);
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

const handlers: Readonly<Record<Delivery, (model: Model, state: State, parcel: Parcel) => void>> = {
  posts: (model, state, { township: t, matters, share, amount }) => {
    addStaff(model, state, t, amount);
    raiseGiven(state.givenPosts, model, t, matters, share);
  },
  qualified: (model, state, { township: t, matters, share }) => {
    raiseQualified(model, state, t, matters, share);
    raiseGiven(state.givenQualified, model, t, matters, share);
  },
  specialists: hireSpecialists,
  equipment: equip,
  money: (model, state, { township: t, matters, share, amount }) => {
    state.moneyReceived[t] += amount;
    raiseGiven(state.givenMoney, model, t, matters, share);
  },
  training: (model, state, { township: t, matters, share }) => teach(model, state, t, matters, share),
  systems: (_model, state, { township: t, matters, share, amount }) => {
    // for matters it is a gain, for the township as a whole a level to reach
    const gained = matters.length > 0 ? state.systems[t] + share : Math.max(state.systems[t], share);
    state.systems[t] = Math.min(1, gained);
    state.cost[t] += amount;
  },
  endShock: (_model, state, { township }) => {
    state.demandFactor[township] = 1;
  },
  revert: lapse,
};

/** Hands a parcel over. */
export function deliver(model: Model, state: State, parcel: Parcel): void {
  handlers[parcel.kind](model, state, parcel);
}
