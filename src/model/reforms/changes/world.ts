/** The world outside: shocks, and any parameter. */
import { type ParameterName, parameterNames } from "../../parameters/index.ts";
import { unit } from "../../parameters/parameter.ts";
import { tabulate } from "../../tables.ts";
import { combineShocks, hand } from "../deliver.ts";
import { amount, months, record } from "../options.ts";
import type { Act, Amount } from "../reform.ts";
import { amountFor, countyAmount } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

function shock(options: Options): Act {
  return forEachTownship("shock", (model, state, t, tick) => {
    const of = (value: Amount) => amountFor(value, model, state, t, tick);
    const parcel = { township: t, matters: [] } as const;
    const [demand, orders, relief] = [of(options.demand), of(options.orders), of(options.relief)];
    hand(model, state, { ...parcel, kind: "endShock", share: 0, amount: demand }, tick, options.months);
    if (orders !== 1)
      hand(model, state, { ...parcel, kind: "endSurge", share: 0, amount: orders }, tick, options.months);
    if (relief > 0)
      hand(model, state, { ...parcel, kind: "endRelief", share: relief, amount: 0 }, tick, options.months);
    combineShocks(state, t);
  });
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

export const worldChanges: Readonly<Record<string, Change>> = {
  shock: {
    fields: record("冲击", "Shock", {
      demand: amount(0, 5, "诉求倍数", "Demand multiplier", unit.ratio, 1),
      orders: amount(
        0,
        5,
        "交办任务倍数（如抢险救灾）",
        "Multiplier of orders, as in a disaster",
        unit.ratio,
        1,
      ),
      relief: amount(0, 0.9, "抽去救灾的人员份额", "Share of staff sent to relief work", unit.share, 0),
      months: { type: "number", min: 0, max: 120, default: 6, zh: "持续", en: "For", unit: months },
    }),
    about: {
      zh: "一段时间里诉求或任务猛增，或人员被抽调救灾。",
      en: "For some months demand or orders surge, or staff is sent to relief work.",
    },
    evidence: ["F14"],
    writes: ["ordersSurge", "reliefShare"],
    act: shock,
  },
  set: {
    fields: record("设参数", "Set a parameter", {
      parameter: {
        type: "text",
        required: true,
        maxLength: 60,
        nameOf: "parameters",
        zh: "参数",
        en: "Parameter",
      },
      value: { type: "number", min: -1e9, max: 1e9, required: true, formula: true, zh: "值", en: "Value" },
    }),
    about: {
      zh: "从这一天起，全县某个参数改为所给的值。",
      en: "From this day a parameter has another value in the whole county.",
    },
    evidence: [],
    ofCounty: true,
    // what the parameters make of each township's regime
    writes: ["pressure", "sanctionForce", "tolerance"],
    act: set,
  },
};
