/** Duties 职责清单: which orders a township takes, in part or in full, which go back up, which are gone; and villages'. */
import { dutyHours } from "../../mechanisms/duty.ts";
import { flag, record, share } from "../options.ts";
import type { Act, Amount } from "../reform.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship } from "./change.ts";

/** Sets the chosen orders' share done here and above; the log says how many listed tasks they stand for. */
function place(kind: string, here: Amount, above: (here: number) => number): Act {
  return (model, state, where, tick, reform) => {
    const orders = where.orders?.() ?? [];
    for (const t of where.townships) {
      const part = amountFor(here, model, state, t, tick);
      for (const o of orders) {
        state.orderFactor[t * model.O + o] = part;
        state.orderAbove[t * model.O + o] = above(part);
        state.events.add(tick, reform, kind, t, -1, model.orders[o].items);
      }
      state.assignedHours[t] = dutyHours(model, state, t, tick);
    }
  };
}

const writes = ["orderFactor", "orderAbove"] as const;

export const dutyChanges: Readonly<Record<string, Change>> = {
  admitOrders: {
    fields: record("列入清单", "Admit orders to the list", {
      share: share(
        "乡镇承担的工时份额（1 为基本履职，小于 1 为配合）",
        "Share of the hours done by the township (1 = basic, less = cooperates)",
        1,
      ),
      lead: flag("其余由部门承担", "Departments do the rest", true),
    }),
    evidence: ["P45", "P52"],
    writes,
    act: (o) => place("admitOrders", o.share, (here) => (o.lead ? 1 - here : 0)),
  },
  dropOrders: {
    fields: record("清出", "Drop orders", {}),
    evidence: ["P45", "P52"],
    writes,
    act: () => place("dropOrders", 0, () => 0),
  },
  recallOrders: {
    fields: record("上收", "Recall orders to the departments", {}),
    evidence: ["P45"],
    writes,
    act: () => place("recallOrders", 0, () => 1),
  },
  villageLists: {
    fields: record("村（社区）清单", "Lists of villages", {
      freed: share(
        "村社腾出的时间（用于承接简单事项）",
        "Time that villages regain, for simple matters",
        55 / 196,
      ),
    }),
    evidence: ["P46"],
    writes: ["villageTime"],
    act: (o) =>
      forEachTownship("villageLists", (model, state, t, tick) => {
        state.villageTime[t] = amountFor(o.freed, model, state, t, tick);
        state.assignedHours[t] = dutyHours(model, state, t, tick);
      }),
  },
};
