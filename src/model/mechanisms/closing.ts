/** Closing of the day 日终: the day is added up; at the month's end it becomes the indicators of each township. */
import { MONTH } from "../../core/clock.ts";
import { BASICS, counted } from "../basics.ts";
import { indicatorOf } from "../indicator.ts";
import { INDICATORS, indicators, ratioIndicators } from "../indicators.ts";
import type { Mechanism } from "../mechanism.ts";
import { addBasics } from "../tally.ts";

const specs = ratioIndicators.map((name) => indicators[name]);

export const closing: Mechanism = {
  name: "closing",
  every: 1,
  title: { zh: "日终", en: "Closing" },
  about: {
    zh: "当日入账；月末算出各乡镇指标。",
    en: "The day is added up; at the month's end each township's indicators are worked out.",
  },
  evidence: ["F19"],
  parameters: ["concealment"],
  switches: ["concealment"],
  reads: [
    ...counted,
    "cases",
    "inHand",
    "deskQueued",
    "deskDemand",
    "deskSeconds",
    "waiting",
    "normalHours",
    "staff",
    "satisfaction",
    "reportedSatisfaction",
    "supervision",
    "paperworkShare",
    "paperworkReported",
    "pressure",
    "owedToWaits",
    "owedToInformation",
    "owedToVisits",
    "owedToErrors",
    "owedToCloseness",
    "owedToExpectation",
    "burnout",
    "effort",
    "byUse",
    "assignedHours",
    "readiness",
    "authorityGap",
    "load",
    "money",
    "basis",
    "movedAt",
    "operable",
    "skill",
  ],
  writes: ["dayTally", "monthTally", "lastMonth"],
  step(model, state, tick) {
    const { dayTally, monthTally, lastMonth } = state;
    dayTally.fill(0);
    addBasics(model, state, dayTally);
    for (let i = 0; i < dayTally.length; i++) monthTally[i] += dayTally[i];
    if ((tick + 1) % MONTH !== 0) return;
    for (let t = 0; t < model.T; t++) {
      for (let i = 0; i < INDICATORS; i++)
        lastMonth[t * INDICATORS + i] = indicatorOf(specs[i], monthTally, t * BASICS);
    }
  },
};
