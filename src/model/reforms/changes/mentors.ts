/** Mentors: people of the departments beside a township. */
import { MONTH, WEEK } from "../../../core/clock.ts";
import { hand } from "../deliver.ts";
import { delay, months, record, share } from "../options.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship } from "./change.ts";

export const mentorChanges: Readonly<Record<string, Change>> = {
  mentor: {
    chooses: "matters",
    fields: record("带教", "Mentor", {
      share: share("带教份额", "Share of a mentor", 1),
      months: { type: "number", min: 0.25, max: 60, default: 3, zh: "带多久", en: "For", unit: months },
      delay: delay("到位时滞", "Delay", 0),
    }),
    about: { zh: "部门派人带着乡镇干一阵子。", en: "Departments work beside townships for a while." },
    evidence: ["P16", "P30"],
    act: (o) =>
      forEachTownship("mentor", (model, state, t, tick, matters) => {
        const level = amountFor(o.share, model, state, t, tick);
        if (level === 0 || matters.length === 0) return;
        const amount = (o.months * MONTH) / WEEK;
        hand(model, state, { kind: "mentors", township: t, matters, share: level, amount }, tick, o.delay);
      }),
  },
};
