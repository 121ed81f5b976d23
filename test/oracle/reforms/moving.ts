/** Powers that move to townships, and what goes along (ODD: moving). */
import { dutyHours } from "../duty.ts";
import { measureAuthority, reviewGate } from "../holding.ts";
import { BASIS } from "../lists.ts";
import type { Pair, Township } from "../township.ts";
import { handOver } from "./deliveries.ts";
import type { Amount } from "./formulas.ts";
import { amountFor, daysOf, type Given, logHere, putOff } from "./given.ts";
import { moveCases } from "./inHand.ts";
import { addedHours, peopleFor } from "./needs.ts";
import { arrangeCourse } from "./training.ts";
import { isStronger } from "./where.ts";

const goods = ["posts", "qualified", "equipment", "money", "training", "systems", "mentors"] as const;
type Good = (typeof goods)[number];

/** The options of a transfer. */
export interface Transfer {
  readonly powers: readonly ("decide" | "enforce" | "supervise")[];
  readonly to: "township" | "county";
  readonly basis: "entrusted" | "delegated" | "filed" | "devolved";
  readonly for: number;
  readonly gate: boolean;
  readonly inHand: "stay" | "move";
  readonly with: Readonly<Record<Good, Amount>>;
  /** Months. */
  readonly delay: Readonly<Record<Good, number>>;
}

/** Whether the power to decide this matter moves with these options. */
function moves(options: Transfer, pair: Pair): boolean {
  return options.powers.includes("decide") && isStronger(BASIS[options.basis], pair.basis);
}

/** Hours a day of enforcing what a township already decides and others enforced. */
function enforcementHours(
  given: Given,
  township: Township,
  matters: readonly number[],
  options: Transfer,
): number {
  if (!options.powers.includes("enforce")) return 0;
  const { world } = given;
  let cases = 0;
  for (const m of matters) {
    const pair = township.pairs[m];
    if (pair.basis > 0 && pair.enforceHere === 0 && !moves(options, pair))
      cases += pair.rate * world.matters[m].enforceShare;
  }
  return cases * world.parameters.enforcementHours * world.parameters.demand;
}

/** Sends what goes along with the powers, before they move. */
export function sendAlong(
  given: Given,
  township: Township,
  matters: readonly number[],
  options: Transfer,
): void {
  const { world } = given;
  const moving = matters.filter((m) => moves(options, township.pairs[m]));
  const hours = addedHours(world, township, moving);
  const enforcing = enforcementHours(given, township, matters, options);
  for (const good of goods) {
    const full = amountFor(given, township, options.with[good]);
    if (!(full > 0)) continue;
    const months = options.delay[good];
    if (enforcing > 0 && (good === "posts" || good === "money")) {
      const amount = full * (good === "posts" ? peopleFor(world, township, enforcing) : enforcing);
      handOver(given, township, { kind: good, months, amount });
    }
    if (moving.length > 0) sendGood(given, township, good, full, months, moving, hours);
  }
}

function sendGood(
  given: Given,
  township: Township,
  good: Good,
  full: number,
  months: number,
  moving: readonly number[],
  hours: number,
): void {
  const { world, tick } = given;
  const { equipmentCost, systemsCost, mentorWeeks } = world.parameters;
  const [some, kinds] = [moving.length, world.matters.length];
  if (good === "training") {
    arrangeCourse(world, township, tick, moving, full, months);
    return;
  }
  let share = full;
  let amount = 0;
  if (good === "posts") amount = full * peopleFor(world, township, hours);
  if (good === "money") amount = full * hours;
  if (good === "equipment") amount = full * (equipmentCost * (some / kinds));
  if (good === "mentors") amount = mentorWeeks;
  if (good === "systems") {
    share = (full * (1 - township.systems) * some) / kinds;
    amount = full * (systemsCost * (some / kinds));
  }
  handOver(given, township, { kind: good, months, matters: moving, share, amount });
}

/** Moves the powers over these matters to a township. */
export function movePowers(
  given: Given,
  township: Township,
  matters: readonly number[],
  options: Transfer,
): void {
  const { world, tick } = given;
  const moved: number[] = [];
  for (const m of matters) {
    const pair = township.pairs[m];
    const decided = moves(options, pair);
    if (options.powers.includes("enforce")) pair.enforceHere = 1;
    if (options.powers.includes("supervise")) pair.superviseHere = 1;
    if (!decided) continue;
    pair.basis = BASIS[options.basis];
    pair.movedAt = tick;
    pair.gated = options.gate ? 1 : 0;
    pair.lapsesOn = -1;
    moved.push(m);
  }
  setTerms(given, township, matters, moved, options);
  if (moved.length > 0) {
    township.assignedHours = dutyHours(world, township, tick);
    for (const m of moved) logHere(given, township, "transfer", 0, m);
    for (const m of moved) reviewGate(world, township, m, tick);
    if (options.inHand === "move") moveCases(world, township, moved, "township", tick);
  }
  measureAuthority(world, township);
}

/** Delegation has a term or none; what is delegated already may get a later one. */
function setTerms(
  given: Given,
  township: Township,
  matters: readonly number[],
  moved: readonly number[],
  options: Transfer,
): void {
  if (options.basis !== "delegated" || !options.powers.includes("decide")) return;
  const { world, tick } = given;
  const due = options.for > 0 ? tick + Math.max(1, daysOf(options.for)) : -1;
  const termed = matters.filter((m) => {
    if (moved.includes(m)) return due > 0;
    const { basis, lapsesOn } = township.pairs[m];
    return basis === BASIS.delegated && lapsesOn >= 0 && (due < 0 || due > lapsesOn);
  });
  for (const m of termed) township.pairs[m].lapsesOn = due;
  if (due > 0 && termed.length > 0) {
    const parcel = { township: township.index, matters: termed, share: 0, amount: 0 };
    putOff(world, { ...parcel, day: due, kind: "revert" });
  }
}
