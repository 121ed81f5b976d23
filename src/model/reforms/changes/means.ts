/** Means: equipment, systems, money. */
import { unit } from "../../parameters/parameter.ts";
import { hand } from "../deliver.ts";
import { amount, delay, record, share } from "../options.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

/** Raises what a township has as a whole to a level, at a cost per unit of the rise. */
function raiseTo(kind: "equip" | "connect", options: Options) {
  return forEachTownship(kind, (model, state, t, tick) => {
    const { p } = state;
    const to = amountFor(options.to, model, state, t, tick);
    const [delivery, has, price] =
      kind === "equip"
        ? (["equipment", state.equipment[t], p.equipmentCost] as const)
        : (["systems", state.systems[t], p.systemsCost] as const);
    const outlay = price * Math.max(0, to - has);
    hand(
      model,
      state,
      { kind: delivery, township: t, matters: [], share: to, amount: outlay },
      tick,
      options.delay,
    );
  });
}

export const meansChanges: Readonly<Record<string, Change>> = {
  equip: {
    fields: record("配装备", "Equip", {
      to: share("齐备率至少达到", "Raise equipment to", 1),
      delay: delay("时滞", "Delay", 3),
    }),
    about: { zh: "把装备配到所定水平。", en: "Brings equipment up to a level." },
    evidence: ["P29", "F10"],
    act: (o) => raiseTo("equip", o),
  },
  connect: {
    fields: record("连通系统", "Connect systems", {
      to: share("对接率至少达到", "Raise connection to", 1),
      delay: delay("时滞", "Delay", 6),
    }),
    about: {
      zh: "把乡镇系统与上级连通到所定水平。",
      en: "Connects township systems with those above, up to a level.",
    },
    evidence: ["P33", "F12"],
    act: (o) => raiseTo("connect", o),
  },
  fund: {
    fields: record("拨经费", "Fund", {
      to: amount(0, 1.5, "到位比至少达到", "Raise money received over needed to", unit.ratio, 1),
    }),
    about: {
      zh: "把到位经费提高到所需的一定比例。",
      en: "Raises the money received to a share of what is needed.",
    },
    evidence: ["P28", "P29", "F04"],
    act: (o) =>
      forEachTownship("fund", (model, state, t, tick) => {
        const wanted = amountFor(o.to, model, state, t, tick) * state.assignedHours[t];
        state.moneyReceived[t] = Math.max(state.moneyReceived[t], wanted);
      }),
  },
};
