/** Lists and supervision: who may do what, who may refuse, who watches. */
import { flag, record, share } from "../options.ts";
import type { Act } from "../reform.ts";
import { type Change, type Options, raise } from "./change.ts";

function publishLists(options: Options): Act {
  return (model, state, where, tick, reform) => {
    raise("clarity", options.clarity, "publishLists")(model, state, where, tick, reform);
    if (!options.refuse) return;
    for (const t of where.townships) {
      state.mayRefuse[t] = 1;
      if (where.namesMatters) for (const m of where.matters(t)) state.negative[t * model.M + m] = 1;
    }
  };
}

export const listChanges: Readonly<Record<string, Change>> = {
  publishLists: {
    chooses: "matters",
    fields: record("公布清单", "Publish duty and negative lists", {
      clarity: share("权责清晰度", "Clarity of responsibility", 1),
      refuse: flag("清单外可拒绝", "Townships may refuse what is not on their list", false),
    }),
    about: {
      zh: "公布权责清单和负面清单，职责更清楚，清单外可以拒绝。",
      en: "Publishes lists of duties: clearer responsibility, and what is not on them may be refused.",
    },
    evidence: ["P06", "P14", "P15", "P52"],
    act: publishLists,
  },
  supervise: {
    fields: record("加强监管", "Supervise", { to: share("监管强度至少达到", "Raise supervision to", 0.8) }),
    about: { zh: "加强对权力行使的监管。", en: "Raises the supervision of how powers are used." },
    evidence: ["P19", "F09", "F16"],
    act: (o) => raise("supervisionSet", o.to, "supervise"),
  },
};
