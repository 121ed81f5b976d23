/** Money 经费: what comes against what the work needs (M34), and what it all costs. */
import { WEEK, YEAR } from "../../core/clock.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import type { Parameters, State } from "../state.ts";
import { upkeepCost } from "./upkeep.ts";

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

/**
 * What one yuan is worth against the baseline, where all is department-held and a share of it misses the local need
 * (部门掌握、乡镇争取): a block 切块下达 hits it (P04, P28).
 */
export function matchOf(block: number, loss: number): number {
  return (1 - loss * (1 - block)) / (1 - loss);
}

/** Penalties a week of a township that answers for its block and is worse than the baseline 绩效自担. */
export function blockPenalties(block: number, satisfaction: number, force: number, p: Parameters): number {
  return p.blockSanction * force * block * Math.max(0, p.satisfactionBase - satisfaction);
}

/** Hours of duty a day that the money of a township pays for. */
function paidHours(model: Model, state: State, t: number): number {
  const block = model.on.earmarking ? state.blockGrant[t] : 0;
  const received = state.moneyReceived[t];
  const granted = block > 0 ? received * matchOf(block, state.p.earmarkLoss) : received;
  return granted + (model.on.ownRevenue ? state.ownMoney[t] : 0);
}

/** Lets own revenue grow for a week towards its cap (M34, P56); what building it costs is booked. */
function growOwn(state: State, t: number): void {
  const { p } = state;
  const added = Math.min(state.ownStep[t], state.ownTarget[t] - state.ownMoney[t]);
  state.ownMoney[t] += added;
  state.cost[t] += added * YEAR * p.runningCost * p.ownInvestment;
}

/** Yuan a year for the people whom departments put to orders that they took back from a township (P45). */
function staffedPay({ O }: Model, { orderStaffed, p }: State, t: number): number {
  let seconds = 0;
  for (let o = 0; o < O; o++) seconds += orderStaffed[t * O + o];
  return (seconds / (p.hoursPerDay * 3600)) * p.staffCost;
}

export const money: Mechanism = {
  name: "money",
  every: WEEK,
  title: { zh: "经费", en: "Money" },
  about: {
    zh: "到位经费（含自有财力）与应办工时之比；切块的钱用得准，绩效也自担；人员与运行支出入账。",
    en: "Money received and own revenue against the hours of duty; a block hits the need and is answered for; cost is booked.",
  },
  evidence: ["P04", "P28", "P56"],
  parameters: [
    "staffCost",
    "runningCost",
    "earmarkLoss",
    "blockSanction",
    "rewardCost",
    "printCost",
    "hoursPerDay",
    "satisfactionBase",
    "ownInvestment",
    "gridCost",
    "auditCost",
    "centreCost",
  ],
  switches: ["money", "earmarking", "ownRevenue"],
  reads: [
    "moneyReceived",
    "assignedHours",
    "staff",
    "blockGrant",
    "satisfaction",
    "ownTarget",
    "ownStep",
    "gridWorkers",
    "auditShare",
    "centreCovers",
    "incentivePay",
    "orderStaffed",
    "rewardShare",
    "printSaved",
    "sanctionForce",
  ],
  writes: ["money", "cost", "ownMoney", "penalties"],
  step(model, state) {
    const { p } = state;
    for (let t = 0; t < model.T; t++) {
      if (model.on.ownRevenue && state.ownTarget[t] > state.ownMoney[t]) growOwn(state, t);
      const ratio = moneyRatio(paidHours(model, state, t), state.assignedHours[t]);
      state.money[t] = model.on.money ? ratio : 1;
      const running = state.moneyReceived[t] * WEEK * p.runningCost;
      state.cost[t] += (state.staff[t] * p.staffCost * WEEK) / YEAR + running;
      const { villages } = model.townships[t];
      const pay = extraPay(state, t) + staffedPay(model, state, t);
      const kept = upkeepCost(state, t) + pay - p.printCost * villages * state.printSaved[t];
      state.cost[t] += (kept * WEEK) / YEAR;
      const block = state.blockGrant[t];
      if (block > 0 && model.on.earmarking)
        state.penalties[t] += blockPenalties(block, state.satisfaction[t], state.sanctionForce[t], p);
    }
  },
};
