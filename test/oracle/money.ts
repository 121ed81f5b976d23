/** Money received against duties, and what people and institutions cost (ODD: money). */
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

function ownRevenue(world: World, township: Township): void {
  const { runningCost, ownInvestment } = world.parameters;
  if (!world.switches.ownRevenue || !(township.ownTarget > township.ownMoney)) return;
  const grown = Math.min(township.ownStep, township.ownTarget - township.ownMoney);
  township.ownMoney += grown;
  township.cost += grown * 252 * runningCost * ownInvestment;
}

/** Hours of duty a day that the money pays for. */
function paidHours(world: World, township: Township): number {
  const { earmarkLoss } = world.parameters;
  const block = world.switches.earmarking ? township.blockGrant : 0;
  let paid = township.moneyReceived;
  if (block > 0) paid *= (1 - earmarkLoss * (1 - block)) / (1 - earmarkLoss);
  return paid + (world.switches.ownRevenue ? township.ownMoney : 0);
}

function moneyRatio(world: World, township: Township): number {
  const due = township.assignedHours;
  return due > 0 ? Math.min(1.5, paidHours(world, township) / due) : 1.5;
}

function keeping(world: World, township: Township): number {
  const { gridCost, auditCost, staffCost, rewardCost, hoursPerDay, printCost, centreCost } = world.parameters;
  let seconds = 0;
  for (const order of township.orders) seconds += order.orderStaffed;
  const incentives = township.staff * staffCost * (township.incentivePay + rewardCost * township.rewardShare);
  const staffed = (seconds / (hoursPerDay * 3600)) * staffCost;
  const standing = township.gridWorkers * gridCost + township.auditShare * auditCost;
  const centre = township.centreCovers * centreCost;
  return standing + centre + (incentives + staffed) - printCost * township.villages * township.printSaved;
}

/** Who is handed a block answers for what becomes of it. */
function answerForBlock(world: World, township: Township): void {
  if (!(township.blockGrant > 0) || !world.switches.earmarking) return;
  const missing = Math.max(0, world.parameters.satisfactionBase - township.satisfaction);
  township.penalties +=
    world.parameters.blockSanction * township.sanctionForce * township.blockGrant * missing;
}

export function money(world: World, tick: number): void {
  if ((tick + 1) % 5 !== 0) return;
  const { staffCost, runningCost } = world.parameters;
  for (const township of world.townships) {
    ownRevenue(world, township);
    township.money = world.switches.money ? moneyRatio(world, township) : 1;
    township.cost += (township.staff * staffCost * 5) / 252 + township.moneyReceived * 5 * runningCost;
    township.cost += (keeping(world, township) * 5) / 252;
    answerForBlock(world, township);
  }
}
