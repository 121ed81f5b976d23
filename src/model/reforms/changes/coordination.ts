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
    about: { zh: "乡镇可以统筹调度派驻机构。", en: "Townships may direct the field offices of departments." },
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
    about: { zh: "各部门窗口和工时合在一起受理。", en: "Departments' counters and hours are pooled." },
    evidence: ["P09"],
    ofCounty: true,
    writes: ["poolShare"],
    act: pool,
  },
  dispatch: {
    fields: record("部门接单", "Department hours follow demand", {
      share: share("按需调配的份额", "Share of the hours that follows demand", 1),
    }),
    about: { zh: "部门工时跟着群众需求调配。", en: "Hours of departments follow what is asked for." },
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
    about: {
      zh: "一键上报，逐级限时响应。",
      en: "What a township reports up is answered within a promised time at each level.",
    },
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
    about: {
      zh: "部门把自己的一部分工作转给乡镇。",
      en: "Departments push a part of their work down to townships.",
    },
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
    about: {
      zh: "便民服务中心设在近处，上级事项可代办。",
      en: "A service centre close by, which also sees to matters decided above.",
    },
    evidence: ["P34"],
    writes: ["distance", "centreCovers"],
    act: nearby,
  },
  shareData: {
    fields: record("数据共享", "Share data", { to: share("共享程度", "Data shared", 1) }),
    about: {
      zh: "部门共享数据，群众少交材料、少跑路。",
      en: "Departments share data: fewer papers and fewer trips.",
    },
    evidence: ["P08", "P33"],
    writes: ["dataShared"],
    act: shareData,
  },
};
