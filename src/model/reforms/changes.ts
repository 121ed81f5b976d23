/** The closed set of changes: for each name, how its checked options become an act. */
import { MONTH } from "../../core/clock.ts";
import type { Delivery } from "../agenda.ts";
import { domains } from "../matter.ts";
import { measureAuthority } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import { type ParameterName, parameterNames } from "../parameters/index.ts";
import type { State } from "../state.ts";
import { deliver } from "./deliver.ts";
import type { Act, Amount } from "./reform.ts";
import { takeBack } from "./takeBack.ts";
import { startCourse, type TransferOptions, transfer } from "./transfer.ts";
import { amountFor } from "./values.ts";

/** Options as they come from a checked document, formulas already compiled. */
// biome-ignore lint/suspicious/noExplicitAny: each change reads its own declared fields (fields.ts)
type Options = any;

/** An act that does the same to each chosen township. */
function forEachTownship(
  kind: string,
  change: (model: Model, state: State, t: number, tick: number, matters: readonly number[]) => void,
): Act {
  return (model, state, where, tick, reform) => {
    for (const t of where.townships) {
      change(model, state, t, tick, where.matters(t));
      state.events.add(tick, reform, kind, t, -1);
    }
  };
}

/** Delivers now or puts on the agenda. */
function later(
  model: Model,
  state: State,
  t: number,
  tick: number,
  months: number,
  kind: Delivery,
  share: number,
  amount: number,
): void {
  const parcel = { tick: tick + months * MONTH, kind, township: t, matters: [], share, amount };
  if (months > 0) state.agenda.add(parcel);
  else deliver(model, state, parcel);
}

const raise = (column: "supervisionSet" | "clarity", to: Amount, kind: string): Act =>
  forEachTownship(kind, (model, state, t, tick) => {
    state[column][t] = Math.max(state[column][t], amountFor(to, model, state, t, tick));
  });

function movePosts(options: Options): Act {
  return (model, state, where, tick, reform) => {
    if (where.townships.length === 0) return;
    const share = amountFor(options.share, model, state, where.townships[0], tick);
    let people = 0;
    for (let desk = 0; desk < 3; desk++) {
      // the desk's person-seconds turned back into people at the hours of a day
      people += (share * state.deskSeconds[desk]) / (state.p.hoursPerDay * 3600);
      state.deskSeconds[desk] *= 1 - share;
    }
    for (const t of where.townships) {
      later(model, state, t, tick, options.delay, "posts", 0, people / where.townships.length);
      state.events.add(tick, reform, "movePosts", t, -1, people / where.townships.length);
    }
  };
}

function shock(options: Options): Act {
  return forEachTownship("shock", (model, state, t, tick) => {
    state.demandFactor[t] = amountFor(options.demand, model, state, t, tick);
    later(model, state, t, tick, options.months, "endShock", 0, 0);
  });
}

function publishLists(options: Options): Act {
  return (model, state, where, tick, reform) => {
    raise("clarity", options.clarity, "publishLists")(model, state, where, tick, reform);
    if (!options.refuse) return;
    for (const t of where.townships) {
      state.mayRefuse[t] = 1;
      if (where.namesMatters) for (const m of where.matters(t)) state.negative[t * model.M + m] = 1;
    }
  };
}

function set(options: Options): Act {
  const index = parameterNames.indexOf(options.parameter as ParameterName);
  return (model, state, where, tick, reform) => {
    const value = amountFor(options.value, model, state, where.townships[0] ?? 0, tick);
    if (state.parameters[index] === value) return;
    state.parameters[index] = value;
    state.events.add(tick, reform, "set", -1, -1, value);
  };
}

function hire(options: Options): Act {
  const domain = options.domain ? { domain: domains.indexOf(options.domain) } : {};
  return forEachTownship("hire", (model, state, t, tick) => {
    const amount = amountFor(options.people, model, state, t, tick);
    const due = tick + options.delay * MONTH;
    const parcel = {
      tick: due,
      kind: "specialists" as const,
      township: t,
      matters: [],
      share: 0,
      amount,
      ...domain,
    };
    if (due > tick) state.agenda.add(parcel);
    else deliver(model, state, parcel);
  });
}

/** Name of a change to the maker of its act. */
export const changes: Readonly<Record<string, (options: Options) => Act>> = {
  transfer: (options: TransferOptions) => (model, state, where, tick, reform) =>
    transfer(model, state, where, options, tick, reform),
  recall: () => (model, state, where, tick, reform) => takeBack(model, state, where, "recall", tick, reform),
  return: () => (model, state, where, tick, reform) => takeBack(model, state, where, "return", tick, reform),
  addPosts: (o) =>
    forEachTownship("addPosts", (model, state, t, tick) => {
      later(
        model,
        state,
        t,
        tick,
        o.delay,
        "posts",
        0,
        state.staff[t] * amountFor(o.share, model, state, t, tick),
      );
    }),
  assignDuty: (o) =>
    forEachTownship("assignDuty", (model, state, t, _tick, matters) => {
      for (const m of matters) state.responsible[t * model.M + m] = o.to === "township" ? 1 : 0;
      measureAuthority(model, state, t);
    }),
  movePosts,
  hire,
  train: (o) =>
    forEachTownship("train", (model, state, t, tick, matters) => {
      startCourse(model, state, t, matters, amountFor(o.share, model, state, t, tick), tick);
    }),
  equip: (o) =>
    forEachTownship("equip", (model, state, t, tick) => {
      const to = amountFor(o.to, model, state, t, tick);
      later(
        model,
        state,
        t,
        tick,
        o.delay,
        "equipment",
        to,
        state.p.equipmentCost * Math.max(0, to - state.equipment[t]),
      );
    }),
  connect: (o) =>
    forEachTownship("connect", (model, state, t, tick) => {
      const to = amountFor(o.to, model, state, t, tick);
      later(
        model,
        state,
        t,
        tick,
        o.delay,
        "systems",
        to,
        state.p.systemsCost * Math.max(0, to - state.systems[t]),
      );
    }),
  fund: (o) =>
    forEachTownship("fund", (model, state, t, tick) => {
      const wanted = amountFor(o.to, model, state, t, tick) * state.assignedHours[t];
      state.moneyReceived[t] = Math.max(state.moneyReceived[t], wanted);
    }),
  supervise: (o) => raise("supervisionSet", o.to, "supervise"),
  publishLists,
  whistle: (o) =>
    forEachTownship("whistle", (_model, state, t) => {
      state.whistleOn[t] = o.on ? 1 : 0;
    }),
  hotline: (o) =>
    forEachTownship("hotline", (model, state, t, tick) => {
      state.openness[t] = o.on ? amountFor(o.openness, model, state, t, tick) : 0;
    }),
  campaign: () =>
    forEachTownship("campaign", (_model, state, t, tick) => {
      state.campaignFrom[t] = tick;
      state.campaignGap[t] = state.authorityGap[t];
    }),
  shock,
  set,
};
