/** Staffing: who is away, which posts are qualified, who helps from outside. */
import { hand } from "../deliver.ts";
import { amount, delay, record, share } from "../options.ts";
import type { Act } from "../reform.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

/** Sends a level on its way to each chosen township. */
function sendLevel(kind: "secondment" | "specialise", change: string, field: "to" | "share") {
  return (options: Options): Act =>
    forEachTownship(change, (model, state, t, tick) => {
      const level = amountFor(options[field], model, state, t, tick);
      const parcel = { kind, township: t, matters: [], share: level, amount: 0 };
      hand(model, state, parcel, tick, options.delay);
    });
}

function outsource(options: Options): Act {
  return forEachTownship("outsource", (model, state, t, tick) => {
    const people = amountFor(options.people, model, state, t, tick);
    const parcel = { kind: "gridWorkers", township: t, matters: [], share: 0, amount: people } as const;
    hand(model, state, parcel, tick, options.delay);
  });
}

export const staffingChanges: Readonly<Record<string, Change>> = {
  second: {
    fields: record("借调（0 为清退）", "Second away (0 = bring everybody back)", {
      // somebody stays
      to: { ...share("借调到上级的份额", "Share of the staff that is away", 0), max: 0.8 },
      delay: delay("时滞", "Delay", 0),
    }),
    about: {
      zh: "设定乡镇人员被上级借调走的份额；设为 0 即清退借调。",
      en: "Sets the share of township staff that is lent upwards; 0 brings everybody back.",
    },
    evidence: ["F28", "P26"],
    writes: ["secondedSet"],
    parameters: ["secondedAtDesks"],
    act: sendLevel("secondment", "second", "to"),
  },
  specialise: {
    fields: record("专业编制倾斜", "Turn posts to specialists", {
      share: share("一般岗位转为专业岗位的份额", "Share of the general posts that become qualified", 0.4),
      delay: delay("到位时滞", "Delay", 9),
    }),
    about: { zh: "把一般岗位改为专业岗位。", en: "Turns general posts into posts for qualified people." },
    evidence: ["P31"],
    parameters: ["specialiseCost"],
    act: sendLevel("specialise", "specialise", "share"),
  },
  outsource: {
    fields: record("聘专职网格员", "Pay grid workers (they carry simple work)", {
      people: amount(0, 500, "每乡镇人数", "People per township", { zh: "人", en: "people" }, 10),
      delay: delay("到岗时滞", "Delay", 2),
    }),
    about: { zh: "花钱聘专职网格员，承担简单事项。", en: "Pays grid workers who carry simple work." },
    evidence: ["P48"],
    writes: ["gridWorkers"],
    act: outsource,
  },
  coproduce: {
    fields: record("网格化与志愿分担", "Villages and volunteers carry simple work", {
      to: share("分担简单工作的份额", "Share of the simple work carried", 0.3),
    }),
    about: {
      zh: "由村社和志愿者分担简单事项。",
      en: "Villages and volunteers carry a part of the simple work.",
    },
    evidence: ["P54"],
    writes: ["coproduced"],
    act: (o) =>
      forEachTownship("coproduce", (model, state, t, tick) => {
        state.coproduced[t] = amountFor(o.to, model, state, t, tick);
      }),
  },
};
