/** Whose money it is: block grants and own revenue; and what falls apart where each department keeps its own system. */
import { WEEK, YEAR } from "../../../core/clock.ts";
import { record, share } from "../options.ts";
import type { Act } from "../reform.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

function ownRevenue(options: Options): Act {
  return forEachTownship("ownRevenue", (model, state, t, tick) => {
    const target = amountFor(options.share, model, state, t, tick) * state.assignedHours[t];
    const weeks = (options.years * YEAR) / WEEK;
    state.ownTarget[t] = Math.max(state.ownTarget[t], target);
    state.ownStep[t] = Math.max(0, target - state.ownMoney[t]) / weeks;
  });
}

export const fundingChanges: Readonly<Record<string, Change>> = {
  grant: {
    fields: record("切块下达", "Block grant (the township decides what it is for, and answers for it)", {
      block: share("切块下达的份额", "Share of the money that comes as a block", 1),
    }),
    about: {
      zh: "经费打包下达，怎么用由乡镇定，责任也由乡镇担。",
      en: "Money comes as a block: the township decides what it is for, and answers for it.",
    },
    evidence: ["P04", "P28"],
    writes: ["blockGrant"],
    act: (o) =>
      forEachTownship("grant", (model, state, t, tick) => {
        state.blockGrant[t] = amountFor(o.block, model, state, t, tick);
      }),
  },
  ownRevenue: {
    fields: record("自有财力（村集体经济）", "Own revenue (village economy)", {
      share: share("最终占所需经费的份额", "Share of the money needed that it grows to", 0.2),
      years: {
        type: "number",
        min: 0.5,
        max: 20,
        default: 5,
        zh: "几年长成",
        en: "Years until it is grown",
        unit: { zh: "年", en: "years" },
      },
    }),
    about: {
      zh: "村集体经济逐年长成，补一部分所需经费。",
      en: "Income of the village economy grows over years and covers part of the money needed.",
    },
    evidence: ["P56"],
    writes: ["ownTarget", "ownStep"],
    act: ownRevenue,
  },
  disconnect: {
    fields: record("系统割裂（各用各的、重复录入）", "Disconnect systems (each its own, typed in twice)", {
      to: share("对接率至多为", "Connection falls to", 0),
    }),
    about: {
      zh: "系统各用各的，同一份材料重复录入。",
      en: "Systems stand apart: the same thing is typed in twice.",
    },
    evidence: ["F12"],
    act: (o) =>
      forEachTownship("disconnect", (model, state, t, tick) => {
        state.systems[t] = Math.min(state.systems[t], amountFor(o.to, model, state, t, tick));
      }),
  },
};
