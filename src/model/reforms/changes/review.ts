/** Review: what moved is evaluated, given back, exchanged. */
import { inHandField } from "../companions.ts";
import { evaluate, evaluateFields } from "../evaluate.ts";
import { exchange, exchangeFields } from "../exchange.ts";
import { record } from "../options.ts";
import type { Change } from "./change.ts";

export const reviewChanges: Readonly<Record<string, Change>> = {
  evaluate: {
    chooses: "matters",
    fields: record("评估", "Evaluate what moved", { ...evaluateFields, inHand: inHandField }),
    about: {
      zh: "按所设标准检查已下放的权力，不合格的可以退出。",
      en: "Checks powers that have moved against criteria; what fails may go back.",
    },
    evidence: ["P36", "P37", "F05"],
    parameters: [
      "supportSkill",
      "supportNovelty",
      "councilError",
      "lagError",
      "standardError",
      "skillReference",
      "errorReference",
      "errorSkill",
      "errorBurnout",
      "burnoutReference",
    ],
    act: evaluate,
  },
  exchange: {
    chooses: "matters",
    fields: record("调换", "Exchange powers", exchangeFields),
    about: {
      zh: "退掉开展不起来的，换来接得住的，退一换一。",
      en: "Swaps what is not exercised for what can be carried, one for one.",
    },
    evidence: ["P21"],
    act: exchange,
  },
};
