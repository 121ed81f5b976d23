/** Posts that go down from the departments, and powers that come to the county (ODD: departments). */
import { departmentSeconds } from "../detours.ts";
import type { World } from "../world.ts";
import { handOver } from "./deliveries.ts";
import { daySeconds } from "./departments.ts";
import type { Amount } from "./formulas.ts";
import { amountFor, amountForCounty, type Given, log, logHere } from "./given.ts";
import type { Transfer } from "./moving.ts";

/** The change movePosts. */
export function movePosts(given: Given, options: { share: Amount; delay: number }): void {
  const { world } = given;
  const part = departmentSeconds(world) / daySeconds(world) / Math.max(1, given.townships.length);
  for (const township of given.townships) {
    const amount = part * amountFor(given, township, options.share);
    handOver(given, township, { kind: "movedPosts", months: options.delay, amount });
    logHere(given, township, "movePosts", amount);
  }
}

/** Powers that city and province had go to the county. */
export function transferToCounty(given: Given, options: Transfer): void {
  if (given.townships.length === 0) return;
  const { world, tick, reform } = given;
  const posts = amountForCounty(given, options.with.posts);
  for (const m of given.matters(given.townships[0])) {
    const matter = world.matters[m];
    const before = matter.levels;
    const supervised = options.powers.includes("supervise") && matter.superviseLevel > 1;
    const decided = options.powers.includes("decide") && before > 1;
    if (supervised) matter.superviseLevel = 1;
    if (decided) matter.levels = 1;
    if (!supervised && !decided) continue;
    log(world, tick, "transferToCounty", { reform: reform.index, matter: m });
    if (!decided || posts === 0) continue;
    const amount = (posts * peopleAbove(world, m) * (before - 1)) / before;
    const parcel = { kind: "countyPosts", matters: [m], share: before, amount };
    handOver(given, undefined, { ...parcel, months: options.delay.posts });
  }
}

function peopleAbove(world: World, m: number): number {
  let above = 0;
  for (const township of world.townships) {
    const pair = township.pairs[m];
    if (pair.basis === 0) above += pair.rate * pair.work * (1 - world.matters[m].intake);
  }
  const { demand, upperLoad, hoursPerDay } = world.parameters;
  return (above * demand) / upperLoad / (hoursPerDay * 3600);
}
