/** Assessment 考核: how many, what they weigh, what a failure costs and whom, and what is rewarded instead. */

import type { Touched } from "../../mechanism.ts";
import { measuring } from "../../mechanisms/duty.ts";
import type { Model } from "../../model.ts";
import { unit } from "../../parameters/parameter.ts";
import { tabulateRegime } from "../../regime.ts";
import type { State } from "../../state.ts";
import { amount, record, share } from "../options.ts";
import type { Act, Amount } from "../reform.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

/** What an option sets; what is left out stays as it was. */
const set = {
  count: "assessmentCount",
  ordersWeight: "ordersFactor",
  coreWeight: "coreWeight",
  veto: "vetoShare",
  sanctions: "sanctionScale",
  reward: "rewardShare",
  reverse: "reverseShare",
  individual: "handlerShare",
} as const;

/** Inspections come with the assessments that they are for. */
function inspectAsOften(model: Model, state: State, t: number): void {
  model.orders.forEach((order, o) => {
    if (order.form === "inspection") state.orderCadence[t * model.O + o] = state.assessmentCount[t];
  });
}

function assessment(options: Options): Act {
  const given = Object.entries(set).flatMap(([name, column]) => {
    const to = options[name] as Amount | undefined;
    return to === undefined ? [] : [{ to, column }];
  });
  return (model, state, where, tick, reform) => {
    const amounts = where.townships.map((t) => given.map(({ to }) => amountFor(to, model, state, t, tick)));
    measuring(model, state, where.townships, tick, () => {
      where.townships.forEach((t, i) => {
        given.forEach(({ column }, j) => {
          state[column][t] = amounts[i][j];
        });
        inspectAsOften(model, state, t);
        state.events.add(tick, reform, "assessment", t, -1);
      });
      tabulateRegime(model, state);
    });
  };
}

/** What is worked out from the regime. */
const regime: readonly Touched[] = ["pressure", "sanctionForce", "tolerance"];

export const assessmentChanges: Readonly<Record<string, Change>> = {
  assessment: {
    fields: record("考核制度", "Rules of assessment", {
      count: amount(0, 5, "考核数量（对基线的倍数）", "Assessments, over those of the baseline", unit.ratio),
      ordersWeight: amount(
        0,
        5,
        "交办任务权重（对基线的倍数）",
        "Weight of orders, over that of the baseline",
        unit.ratio,
      ),
      coreWeight: amount(0, 2, "本职工作质量的权重", "Weight of the quality of core work", unit.index),
      veto: share("一票否决的事项份额", "Share of items under veto"),
      sanctions: amount(
        0,
        5,
        "问责轻重（对基线的倍数）",
        "Severity of sanctions, over the baseline's",
        unit.ratio,
      ),
      reward: share("变罚为奖的份额", "Share of penalty turned to reward"),
      reverse: share("反向考核力度", "Weight of assessment from below"),
      individual: share("责任落到经办人的份额", "Share of sanctions that falls on the handler"),
    }),
    about: {
      zh: "改考核的数量、权重、问责轻重和奖惩方式；不写的照旧。",
      en: "Changes how much is assessed, weighed, sanctioned and rewarded; what is left out stays.",
    },
    evidence: ["P40", "P47", "P50", "F15", "F20", "F23", "F26", "F31"],
    writes: [
      ...regime,
      "assessmentCount",
      "ordersFactor",
      "coreWeight",
      "vetoShare",
      "sanctionScale",
      "rewardShare",
      "reverseShare",
      "handlerShare",
      "orderCadence",
    ],
    parameters: ["pressure", "tolerance", "countPressure", "vetoPressure"],
    act: assessment,
  },
  tolerate: {
    fields: record("容错免责", "Tolerate honest mistakes", {
      to: share("容错程度至少达到", "Raise tolerance to", 0.6),
    }),
    about: { zh: "无心之失可以免责，少些畏责。", en: "Honest mistakes are forgiven: less fear of blame." },
    evidence: ["P39"],
    writes: [...regime, "toleranceSet"],
    act: (o) => {
      const each = forEachTownship("tolerate", (model, state, t, tick) => {
        state.toleranceSet[t] = amountFor(o.to, model, state, t, tick);
      });
      return (model, state, where, tick, reform) => {
        each(model, state, where, tick, reform);
        tabulateRegime(model, state);
      };
    },
  },
  incentives: {
    fields: record("正向激励", "Incentives", {
      pay: amount(0, 0.5, "占工资的份额", "As a share of pay", unit.share, 0.1),
    }),
    about: { zh: "给一线人员加待遇。", en: "Better pay at the front line." },
    evidence: ["P49"],
    writes: ["incentivePay"],
    act: (o) =>
      forEachTownship("incentives", (model, state, t, tick) => {
        state.incentivePay[t] = amountFor(o.pay, model, state, t, tick);
      }),
  },
};
