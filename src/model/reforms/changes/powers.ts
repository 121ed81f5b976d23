/** Powers and duties: moved, assessed, taken back. */
import { measuring } from "../../mechanisms/duty.ts";
import { measureAuthority, readinessFor } from "../../mechanisms/readiness.ts";
import type { Model } from "../../model.ts";
import type { State } from "../../state.ts";
import { tierNames } from "../choiceNames.ts";
import { inHandField, transferFields } from "../companions.ts";
import { record } from "../options.ts";
import type { Act, TransferOptions } from "../reform.ts";
import { takeBack } from "../takeBack.ts";
import { transfer } from "../transfer.ts";
import { type Change, forEachTownship } from "./change.ts";

/** Looks at the readiness of each township for each matter and enters it in the log (逐项评估); nothing else changes. */
const assess: Act = (model, state, where, tick, reform) => {
  for (const t of where.townships) {
    for (const m of where.matters(t)) {
      state.events.add(tick, reform, "assess", t, m, readinessFor(model, state, t, m));
    }
  }
};

/** How many matters a reform made the township answer for beyond the catalogue. */
function addedDuty(model: Model, state: State, t: number): number {
  let added = 0;
  for (let m = 0; m < model.M; m++) if (state.responsible[t * model.M + m] > model.responsible[m]) added++;
  return added;
}

export const powerChanges: Readonly<Record<string, Change>> = {
  transfer: {
    chooses: "matters",
    fields: record("下放权力", "Transfer powers", transferFields),
    about: {
      zh: "把选定事项的权力交给乡镇（或上收到县），并说明随行的人、财、物。",
      en: "Gives townships (or the county) powers over the chosen matters, and says what goes along.",
    },
    evidence: ["P01", "P02", "P03", "P07", "P08", "P10", "P23", "P38", "F01", "F02", "F08", "F29"],
    act: (options: TransferOptions) => (model, state, where, tick, reform) =>
      transfer(model, state, where, options, tick, reform),
  },
  assignDuty: {
    chooses: "matters",
    fields: record("划分责任", "Move responsibility (powers stay)", {
      to: {
        type: "choice",
        choices: ["township", "county"],
        names: tierNames,
        default: "township",
        zh: "由谁负责",
        en: "Who answers",
      },
    }),
    about: {
      zh: "只改由谁负责，权力留在原处。",
      en: "Changes only who answers for matters; the powers stay where they are.",
    },
    evidence: ["P05", "F03", "F29"],
    act: (o) =>
      forEachTownship("assignDuty", (model, state, t, tick, matters) =>
        measuring(model, state, [t], tick, () => {
          for (const m of matters) state.responsible[t * model.M + m] = o.to === "township" ? 1 : 0;
          state.dutyAdded[t] = addedDuty(model, state, t);
          measureAuthority(model, state, t);
        }),
      ),
  },
  assess: {
    chooses: "matters",
    fields: record("逐项评估", "Assess readiness, matter by matter (goes to the event log)", {}),
    about: {
      zh: "逐镇逐项看承接能力，记入事件日志，不改别的。",
      en: "Looks at each township's readiness matter by matter and logs it; nothing else changes.",
    },
    evidence: ["P23"],
    act: () => assess,
  },
  recall: {
    chooses: "matters",
    fields: record("收回", "Recall (from above)", { inHand: inHandField }),
    about: {
      zh: "上级把已下放的权力收回去。",
      en: "Takes powers that had moved back to the county, from above.",
    },
    evidence: ["P37"],
    act: (o) => (model, state, where, tick, reform) =>
      takeBack(model, state, where, "recall", tick, reform, o.inHand),
  },
  return: {
    chooses: "matters",
    fields: record("退回", "Return (by the township)", { inHand: inHandField }),
    about: { zh: "乡镇把办不了的权力退回去。", en: "Townships hand powers that they cannot exercise back." },
    evidence: ["P21", "P37"],
    act: (o) => (model, state, where, tick, reform) =>
      takeBack(model, state, where, "return", tick, reform, o.inHand),
  },
};
