/** Readiness for a matter, gates, and what a township may decide (ODD: holding). */
import type { Pair, Township } from "./township.ts";
import type { World } from "./world.ts";

/** Whether the township does the matter itself. */
export function exercises(pair: Pair): boolean {
  return pair.basis > 0 && pair.operable !== 0;
}

/** Whether the township decides: delegated, filed or devolved, and exercised. */
export function decides(pair: Pair): boolean {
  return pair.basis > 1 && pair.operable !== 0;
}

/** Qualified staff that a domain needs, of the staff at the founding. */
export function qualifiedNeeded(world: World, township: Township, domain: number): number {
  return world.parameters.qualifiedNeed * township.foundingStaff * world.domainShare[domain];
}

/** What there is of them, at most 1. */
export function qualifiedPart(world: World, township: Township, domain: number): number {
  const needed = qualifiedNeeded(world, township, domain);
  return needed > 0 ? Math.min(1, township.qualified[domain] / needed) : 1;
}

function part(delivered: number, own: number): number {
  return delivered + (1 - delivered) * Math.min(1, own);
}

export function readinessFor(world: World, township: Township, m: number): number {
  const matter = world.matters[m];
  const pair = township.pairs[m];
  const loaded = township.normalHours > 0 ? (township.assignedHours * 3600) / township.normalHours : 1;
  const people = part(pair.givenPosts, 1 / Math.max(loaded, 1e-9));
  let experts = 1;
  if (matter.specialist !== 0) {
    experts = part(pair.givenQualified, qualifiedPart(world, township, matter.domain));
  }
  const equipped = part(pair.givenEquipment, township.equipment);
  const funded = part(pair.givenMoney, township.money);
  return Math.min(people, experts, equipped, funded);
}

function opens(world: World, township: Township, m: number, day: number): boolean {
  const pair = township.pairs[m];
  if (pair.heldUntil > day) return false;
  if (!world.switches.readinessGate || pair.gated === 0) return true;
  const { difficulty } = world.matters[m];
  const threshold = pair.operable !== 0 ? difficulty - world.parameters.gateHysteresis : difficulty;
  return readinessFor(world, township, m) >= threshold;
}

/** Reviews the gate of a pair: whether a power that moved is really exercised. */
export function reviewGate(world: World, township: Township, m: number, day: number): void {
  const pair = township.pairs[m];
  const operable = opens(world, township, m, day) ? 1 : 0;
  if (operable === pair.operable) return;
  pair.operable = operable;
  if (operable === 1 && pair.exercisedAt < 0) pair.exercisedAt = day;
  const kind = operable === 1 ? "gateOpened" : "gateShut";
  world.events.push({ day, kind, reform: -1, township: township.index, matter: m, amount: 0 });
}

/** Measures kinds of work, the share of the chain decided here, and the gap to what is answered for. */
export function measureAuthority(world: World, township: Township): void {
  let kinds = 0;
  let powers = 0;
  let answered = 0;
  let undecided = 0;
  for (const matter of world.matters) {
    const pair = township.pairs[matter.index];
    kinds += exercises(pair) ? pair.weekly : pair.weekly * matter.intake;
    if (decides(pair)) powers += 1;
    if (pair.movedAt < 0 || pair.operable !== 0) powers += pair.enforceHere + pair.superviseHere;
    if (pair.responsible !== 0) {
      answered += pair.rate * pair.work;
      if (!decides(pair)) undecided += pair.rate * pair.work;
    }
  }
  const count = world.matters.length;
  township.activeTypes = kinds;
  township.authorityShare = count > 0 ? powers / (3 * count) : 0;
  township.authorityGap = answered > 0 ? undecided / answered : 0;
}
