/** The closed set of changes: for each name, how its checked options become an act. */
import { domains } from "../matter.ts";
import { measureAuthority, readinessFor } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import { type ParameterName, parameterNames } from "../parameters/index.ts";
import type { State } from "../state.ts";
import { tabulate } from "../tables.ts";
import { startCourse } from "./courses.ts";
import { combineShocks, hand } from "./deliver.ts";
import { movePosts } from "./departments.ts";
import type { Act, Amount, TransferOptions } from "./reform.ts";
import { takeBack } from "./takeBack.ts";
import { transfer } from "./transfer.ts";
import { amountFor, countyAmount } from "./values.ts";

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

const raise = (column: "supervisionSet" | "clarity", to: Amount, kind: string): Act =>
  forEachTownship(kind, (model, state, t, tick) => {
    state[column][t] = Math.max(state[column][t], amountFor(to, model, state, t, tick));
  });

function shock(options: Options): Act {
  return forEachTownship("shock", (model, state, t, tick) => {
    const factor = amountFor(options.demand, model, state, t, tick);
    const end = { kind: "endShock", township: t, matters: [], share: 0, amount: factor } as const;
    hand(model, state, end, tick, options.months);
    combineShocks(state, t);
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
    if (where.townships.length === 0) return;
    const value = countyAmount(options.value, model, state, where.townships, tick);
    if (state.parameters[index] === value) return;
    state.parameters[index] = value;
    tabulate(model, state);
    state.events.add(tick, reform, "set", -1, -1, value);
  };
}

function hire(options: Options): Act {
  const domain = options.domain ? { domain: domains.indexOf(options.domain) } : {};
  return forEachTownship("hire", (model, state, t, tick) => {
    const amount = amountFor(options.people, model, state, t, tick);
    const parcel = { kind: "specialists", township: t, matters: [], share: 0, amount, ...domain } as const;
    hand(model, state, parcel, tick, options.delay);
  });
}

/** Raises what a township has as a whole to a level, at a cost per unit of the rise. */
function raiseTo(kind: "equip" | "connect", options: Options): Act {
  return forEachTownship(kind, (model, state, t, tick) => {
    const { p } = state;
    const to = amountFor(options.to, model, state, t, tick);
    const [delivery, has, price] =
      kind === "equip"
        ? (["equipment", state.equipment[t], p.equipmentCost] as const)
        : (["systems", state.systems[t], p.systemsCost] as const);
    const amount = price * Math.max(0, to - has);
    hand(model, state, { kind: delivery, township: t, matters: [], share: to, amount }, tick, options.delay);
  });
}

/** Looks at the readiness of each township for each matter and enters it in the log (逐项评估); nothing else changes. */
const assess: Act = (model, state, where, tick, reform) => {
  for (const t of where.townships) {
    for (const m of where.matters(t)) {
      state.events.add(tick, reform, "assess", t, m, readinessFor(model, state, t, m));
    }
  }
};

/** Name of a change to the maker of its act. */
export const changes: Readonly<Record<string, (options: Options) => Act>> = {
  transfer: (options: TransferOptions) => (model, state, where, tick, reform) =>
    transfer(model, state, where, options, tick, reform),
  recall: () => (model, state, where, tick, reform) => takeBack(model, state, where, "recall", tick, reform),
  return: () => (model, state, where, tick, reform) => takeBack(model, state, where, "return", tick, reform),
  assess: () => assess,
  addPosts: (o) =>
    forEachTownship("addPosts", (model, state, t, tick) => {
      const amount = state.staff[t] * amountFor(o.share, model, state, t, tick);
      hand(model, state, { kind: "posts", township: t, matters: [], share: 0, amount }, tick, o.delay);
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
      startCourse(model, state, t, matters, amountFor(o.share, model, state, t, tick), tick, 0);
    }),
  equip: (o) => raiseTo("equip", o),
  connect: (o) => raiseTo("connect", o),
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
