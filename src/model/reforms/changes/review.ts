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
    evidence: ["P21"],
    act: exchange,
  },
};
