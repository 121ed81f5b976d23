/** Support, supervision and participation: who helps to decide, who looks, who is heard. */
import { hand } from "../deliver.ts";
import { delay, on, record, share } from "../options.ts";
import type { Act } from "../reform.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

function support(options: Options): Act {
  return forEachTownship("support", (model, state, t, tick) => {
    const to = amountFor(options.to, model, state, t, tick);
    const outlay = state.p.supportCost * Math.max(0, to - state.decisionSupport[t]);
    const parcel = { kind: "decisionSupport", township: t, matters: [], share: to, amount: outlay } as const;
    hand(model, state, parcel, tick, options.delay);
  });
}

function open(options: Options): Act {
  return forEachTownship("open", (model, state, t, tick) => {
    const to = amountFor(options.to, model, state, t, tick);
    state.cost[t] += state.p.openCost * Math.max(0, to - state.transparency[t]);
    state.transparency[t] = Math.max(state.transparency[t], to);
  });
}

export const oversightChanges: Readonly<Record<string, Change>> = {
  support: {
    fields: record("辅助决策", "Decision support (images compared, warnings, drafts)", {
      to: share("覆盖至少达到", "Raise its reach to", 1),
      delay: delay("时滞", "Delay", 6),
    }),
    about: {
      zh: "影像比对、风险提示、文书草拟，帮经办人判断。",
      en: "Images compared, warnings and drafts help the handler decide.",
    },
    evidence: ["P20", "P19"],
    writes: ["decisionSupport"],
    parameters: ["supportCost"],
    act: support,
  },
  open: {
    fields: record(
      "过程公开（扫码查进度、留痕可查）",
      "Open the process (progress and traces for all to see)",
      {
        to: share("公开程度至少达到", "Raise openness to", 1),
      },
    ),
    about: { zh: "办事进度和留痕公开可查。", en: "Progress and traces can be looked up by all." },
    evidence: ["P19"],
    writes: ["transparency"],
    parameters: ["openCost"],
    act: open,
  },
  audit: {
    fields: record("抽审", "Audit", {
      share: share("每年抽审的份额", "Share of decisions audited in a year", 0.3),
    }),
    about: { zh: "每年抽查一部分决定，查出差错。", en: "A part of the decisions is audited every year." },
    evidence: ["P19", "P36", "F16"],
    writes: ["auditShare"],
    act: (o) =>
      forEachTownship("audit", (model, state, t, tick) => {
        state.auditShare[t] = amountFor(o.share, model, state, t, tick);
      }),
  },
  monitor: {
    fields: record("风险闭环（识别、评估、应对、监控）", "Watch risks and answer them at once", { on }),
    about: {
      zh: "风险随发现随应对，不等出事。",
      en: "Risks are watched and answered at once, before something happens.",
    },
    evidence: ["P55"],
    writes: ["monitored"],
    act: (o) =>
      forEachTownship("monitor", (_model, state, t) => {
        state.monitored[t] = o.on ? 1 : 0;
      }),
  },
  council: {
    fields: record("居民议事会", "Residents' council", { on }),
    about: {
      zh: "居民议事会参与，占用一些时间，差错减少，群众更认可。",
      en: "Residents take part: it takes hours, and errors fall and trust grows.",
    },
    evidence: ["P18"],
    writes: ["councilFrom"],
    act: (o) =>
      forEachTownship("council", (_model, state, t, tick) => {
        if (!o.on) state.councilFrom[t] = -1;
        else if (state.councilFrom[t] < 0) state.councilFrom[t] = tick;
      }),
  },
};
