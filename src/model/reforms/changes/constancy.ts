/** Constancy: how often what moved is taken back or redefined, and what holds it in place. */
import { unit } from "../../parameters/parameter.ts";
import { amount, record, share } from "../options.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship, raise } from "./change.ts";

export const constancyChanges: Readonly<Record<string, Change>> = {
  churn: {
    chooses: "matters",
    fields: record("政策反复", "Policy reversals", {
      rate: amount(
        0,
        2,
        "每项下放权力一年反复几次",
        "Reversals a year of each power that moved",
        unit.perYear,
        0.4,
      ),
    }),
    about: {
      zh: "下放的权力时放时收，反复不定。",
      en: "Powers that have moved are taken back and given again, time after time.",
    },
    evidence: ["F13"],
    writes: ["churn"],
    act: (o) =>
      forEachTownship("churn", (model, state, t, tick, matters) => {
        const rate = amountFor(o.rate, model, state, t, tick);
        for (const m of matters) state.churn[t * model.M + m] = rate;
      }),
  },
  anchor: {
    chooses: "matters",
    fields: record("依法下放", "Anchor in law", {
      share: share("固定程度", "How far reversals are ruled out", 1),
      clarity: share("权责清晰度至少达到", "Raise clarity of responsibility to", 0.5),
    }),
    about: {
      zh: "用法规把下放固定下来，减少反复，分清责任。",
      en: "Fixes in law what has moved: fewer reversals, clearer responsibility.",
    },
    evidence: ["P25"],
    writes: ["anchored"],
    act: (o) => (model, state, where, tick, reform) => {
      raise("clarity", o.clarity, "anchor")(model, state, where, tick, reform);
      for (const t of where.townships) {
        const level = amountFor(o.share, model, state, t, tick);
        for (const m of where.matters(t)) {
          const pair = t * model.M + m;
          state.anchored[pair] = Math.max(state.anchored[pair], level);
        }
      }
    },
  },
};
