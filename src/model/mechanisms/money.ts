/** Money 经费: what comes against what the work needs (M34), and what it all costs. */
import { WEEK, YEAR } from "../../core/clock.ts";
import type { Mechanism } from "../mechanism.ts";
import type { State } from "../state.ts";

/** Highest ratio of money received over needed (evidence, section 1: b is 0 to 1.5). */
export const MOST_MONEY = 1.5;

/** Money received over needed: hours of duty that are paid for over hours of duty there are. */
export function moneyRatio(paidHours: number, dutyHours: number): number {
  return dutyHours > 0 ? Math.min(MOST_MONEY, paidHours / dutyHours) : MOST_MONEY;
}

/** Yuan a year for incentives (P49) and for rewards in place of penalties (P47). */
function extraPay({ staff, incentivePay, rewardShare, p }: State, t: number): number {
  return staff[t] * p.staffCost * (incentivePay[t] + p.rewardCost * rewardShare[t]);
}

export const money: Mechanism = {
  name: "money",
  every: WEEK,
  title: { zh: "经费", en: "Money" },
  about: {
    zh: "到位经费与应办工时之比；人员与运行支出入账。",
    en: "Money received against the hours of duty; staff and running cost are booked.",
  },
  formulas: [{ tex: "b=received/needed", source: "M34" }],
  parameters: ["staffCost", "runningCost", "rewardCost", "printCost"],
  switches: ["money"],
  reads: ["moneyReceived", "assignedHours", "staff", "incentivePay", "rewardShare", "printSaved"],
  writes: ["money", "cost"],
  step(model, state) {
    const { p } = state;
    for (let t = 0; t < model.T; t++) {
      const { villages } = model.townships[t];
      state.money[t] = moneyRatio(state.moneyReceived[t], state.assignedHours[t]);
      const running = state.moneyReceived[t] * WEEK * p.runningCost;
      state.cost[t] += (state.staff[t] * p.staffCost * WEEK) / YEAR + running;
      state.cost[t] += ((extraPay(state, t) - p.printCost * villages * state.printSaved[t]) * WEEK) / YEAR;
    }
  },
};
