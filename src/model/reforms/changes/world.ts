/** The world outside: shocks, and any parameter. */
import { type ParameterName, parameterNames } from "../../parameters/index.ts";
import { unit } from "../../parameters/parameter.ts";
import { tabulate } from "../../tables.ts";
import { combineShocks, hand } from "../deliver.ts";
import { amount, months, record } from "../options.ts";
import type { Act } from "../reform.ts";
import { amountFor, countyAmount } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

function shock(options: Options): Act {
  return forEachTownship("shock", (model, state, t, tick) => {
    const factor = amountFor(options.demand, model, state, t, tick);
    const end = { kind: "endShock", township: t, matters: [], share: 0, amount: factor } as const;
    hand(model, state, end, tick, options.months);
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
      months: { type: "number", min: 0, max: 120, default: 6, zh: "持续", en: "For", unit: months },
    }),
    evidence: ["F14"],
    act: shock,
  },
  set: {
    fields: record("设参数", "Set a parameter", {
      parameter: { type: "text", required: true, maxLength: 60, zh: "参数", en: "Parameter" },
      value: { type: "number", min: -1e9, max: 1e9, required: true, formula: true, zh: "值", en: "Value" },
    }),
    evidence: [],
    ofCounty: true,
    // what the parameters make of each township's regime
    writes: ["pressure", "sanctionForce", "tolerance"],
    act: set,
  },
};
