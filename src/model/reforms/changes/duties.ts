/** Duties 职责清单: which orders a township takes, in part or in full, which go back up, which are gone; and villages'. */
import { measuring } from "../../mechanisms/duty.ts";
import type { Model } from "../../model.ts";
import type { State } from "../../state.ts";
import { flag, record, share } from "../options.ts";
import type { Act, Amount } from "../reform.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship } from "./change.ts";

/** What a placement says of an order: the share of its hours above, and the part of these that people are put to. */
interface Above {
  readonly share: (here: number) => number;
  readonly staffed: Amount;
}
const NOBODY: Above = { share: () => 0, staffed: 0 };

/** Puts people of the departments to an order, or lets those go that were put to it before. */
function staff(model: Model, state: State, pair: number, staffed: number): void {
  const { deskSeconds, orderAbove, orderStaffed } = state;
  const seconds = staffed * model.orderRate[pair] * model.orderWork[pair] * orderAbove[pair];
  const all = deskSeconds[0] + deskSeconds[1] + deskSeconds[2];
  for (let desk = 0; desk < 3; desk++)
    deskSeconds[desk] += ((seconds - orderStaffed[pair]) * deskSeconds[desk]) / all;
  orderStaffed[pair] = seconds;
}

/**
 * Sets the chosen orders' share done here and above; what was admitted cannot be refused. The log says how many listed
 * tasks they stand for.
 */
function place(kind: string, here: Amount, { share: above, staffed }: Above): Act {
  return (model, state, where, tick, reform) => {
    const orders = where.orders?.() ?? [];
    for (const t of where.townships) {
      const part = amountFor(here, model, state, t, tick);
      const people = amountFor(staffed, model, state, t, tick);
      measuring(model, state, [t], tick, () => {
        for (const o of orders) {
          const pair = t * model.O + o;
          state.orderFactor[pair] = part;
          state.orderAbove[pair] = above(part);
          state.orderListed[pair] = kind === "admitOrders" ? 1 : 0;
          staff(model, state, pair, people);
          state.events.add(tick, reform, kind, t, -1, model.orders[o].items);
        }
      });
    }
  };
}

const writes = ["orderFactor", "orderAbove", "orderListed", "orderStaffed"] as const;
const staffed = share("部门为此投入人手的份额", "Part of it that departments put people to", 0);

export const dutyChanges: Readonly<Record<string, Change>> = {
  admitOrders: {
    chooses: "orders",
    fields: record("列入清单", "Admit orders to the list", {
      share: share(
        "乡镇承担的工时份额（1 为基本履职，小于 1 为配合）",
        "Share of the hours done by the township (1 = basic, less = cooperates)",
        1,
      ),
      lead: flag("其余由部门承担", "Departments do the rest", true),
      staffed,
    }),
    about: {
      zh: "把交办任务列入清单，说明乡镇承担多少。",
      en: "Puts orders on the list, and says how much of them the township does.",
    },
    evidence: ["P45", "P52"],
    writes,
    act: (o) =>
      place("admitOrders", o.share, { share: (here) => (o.lead ? 1 - here : 0), staffed: o.staffed }),
  },
  dropOrders: {
    chooses: "orders",
    fields: record("清出", "Drop orders", {}),
    about: { zh: "选定的交办任务不再交给乡镇。", en: "The chosen orders are no longer given to townships." },
    evidence: ["P45", "P52"],
    writes,
    act: () => place("dropOrders", 0, NOBODY),
  },
  recallOrders: {
    chooses: "orders",
    fields: record("上收", "Recall orders to the departments", { staffed }),
    about: { zh: "选定的交办任务由部门收回自己办。", en: "Departments do the chosen orders themselves." },
    evidence: ["P45"],
    writes,
    act: (o) => place("recallOrders", 0, { share: () => 1, staffed: o.staffed }),
  },
  villageLists: {
    fields: record("村（社区）清单", "Lists of villages", {
      freed: share(
        "村社腾出的时间（用于承接简单事项）",
        "Time that villages regain, for simple matters",
        55 / 196,
      ),
    }),
    about: {
      zh: "清理村社事务，腾出时间承接简单事项。",
      en: "Relieves villages, which then have time for simple matters.",
    },
    evidence: ["P46"],
    writes: ["villageTime"],
    act: (o) =>
      forEachTownship("villageLists", (model, state, t, tick) => {
        const freed = amountFor(o.freed, model, state, t, tick);
        measuring(model, state, [t], tick, () => {
          state.villageTime[t] = freed;
        });
      }),
  },
};
