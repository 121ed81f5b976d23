/** Coordination: how departments work together, what they push down, how near and how joined up their counters are. */

import { unit } from "../../parameters/parameter.ts";
import { amount, on, record, share } from "../options.ts";
import type { Act } from "../reform.ts";
import { amountFor, countyAmount } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

/** Pools the three departments' hours and queues (行政审批局、一窗受理). */
function pool(options: Options): Act {
  return (model, state, where, tick, reform) => {
    if (where.townships.length === 0) return;
    state.poolShare[0] = countyAmount(options.share, model, state, where.townships, tick);
    state.events.add(tick, reform, "pool", -1, -1, state.poolShare[0]);
  };
}

/** Lets the three departments' hours follow demand from month to month (群众点单、部门接单). */
function dispatch(options: Options): Act {
  return (model, state, where, tick, reform) => {
    if (where.townships.length === 0) return;
    state.dispatchShare[0] = countyAmount(options.share, model, state, where.townships, tick);
    state.events.add(tick, reform, "dispatch", -1, -1, state.dispatchShare[0]);
  };
}

/**
 * A centre close by: the way grows short, and it sees to a share of what is decided above. It costs as its fittings do; the
 * hours of who goes in the citizens' place and its running are upkeep, by the share that it sees to.
 */
function nearby(options: Options): Act {
  return forEachTownship("nearby", (model, state, t, tick) => {
    const to = amountFor(options.to, model, state, t, tick);
    const covers = amountFor(options.covers, model, state, t, tick);
    if (to < state.distance[t] || covers > state.centreCovers[t]) state.cost[t] += state.p.equipmentCost;
    state.distance[t] = Math.min(state.distance[t], to);
    state.centreCovers[t] = Math.max(state.centreCovers[t], covers);
  });
}

/** Data shared between departments: citizens need not carry papers from one to the other. It costs as systems do. */
function shareData(options: Options): Act {
  return forEachTownship("shareData", (model, state, t, tick) => {
    const before = state.dataShared[t];
    const to = Math.max(before, amountFor(options.to, model, state, t, tick));
    state.dataShared[t] = to;
    state.cost[t] += state.p.systemsCost * (to - before);
  });
}

export const coordinationChanges: Readonly<Record<string, Change>> = {
  coordinate: {
    fields: record("统筹协调权", "Right to coordinate field offices", { on }),
    evidence: ["P35"],
    writes: ["coordinates"],
    act: (o) =>
      forEachTownship("coordinate", (_model, state, t) => {
        state.coordinates[t] = o.on ? 1 : 0;
      }),
  },
  pool: {
    fields: record("一窗受理", "Pool the departments' desks", {
      share: share("合并的份额", "Share of hours and queues that is pooled", 1),
    }),
    evidence: ["P09"],
    ofCounty: true,
    writes: ["poolShare"],
    act: pool,
  },
  dispatch: {
    fields: record("部门接单", "Department hours follow demand", {
      share: share("按需调配的份额", "Share of the hours that follows demand", 1),
    }),
    evidence: ["P53"],
    ofCounty: true,
    writes: ["dispatchShare"],
    act: dispatch,
  },
  platform: {
    fields: record("四平台限时响应", "Escalation platform with a promised time", {
      on,
      days: amount(1, 15, "每级承诺天数", "Days promised at the county", unit.day, 2),
    }),
    evidence: ["P51"],
    writes: ["platformDays"],
    act: (o) =>
      forEachTownship("platform", (model, state, t, tick) => {
        state.platformDays[t] = o.on ? amountFor(o.days, model, state, t, tick) : 0;
      }),
  },
  offload: {
    fields: record("部门转嫁", "Departments push work down", {
      share: share("占其工作的份额", "Share of their work, at any load", 0.3),
    }),
    evidence: ["P05", "F17"],
    writes: ["offloadSet"],
    act: (o) =>
      forEachTownship("offload", (model, state, t, tick) => {
        state.offloadSet[t] = amountFor(o.share, model, state, t, tick);
      }),
  },
  nearby: {
    fields: record("就近办", "A centre close by", {
      to: amount(0, 60, "路程", "Way to the counter", unit.kilometre, 1),
      covers: share("可代办的上级事项份额", "Share of what is decided above that it sees to", 0.58),
    }),
    evidence: ["P34"],
    writes: ["distance", "centreCovers"],
    act: nearby,
  },
  shareData: {
    fields: record("数据共享", "Share data", { to: share("共享程度", "Data shared", 1) }),
    evidence: ["P08", "P33"],
    writes: ["dataShared"],
    act: shareData,
  },
};
