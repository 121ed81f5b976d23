/** Which townships, matters and orders a reform concerns (ODD: where). */
import type { WhereEntry } from "../../../src/scenario/document.ts";
import { BASIS, DOMAIN, TIER } from "../lists.ts";
import type { Township } from "../township.ts";
import type { Matter, Order, World } from "../world.ts";
import { holds } from "./formulas.ts";

type Names = string | readonly string[];
const listed = (names: Names): readonly string[] => (typeof names === "string" ? [names] : names);
const isAll = (names: unknown): boolean => names === undefined || names === "all";

interface TownshipsEntry {
  readonly names?: Names;
  readonly archetype?: Names;
  readonly condition?: string;
}

/** The townships that where chooses today, in their own order. */
export function townshipsWhere(world: World, where: WhereEntry | undefined, tick: number): Township[] {
  const entry = where?.townships;
  if (isAll(entry)) return [...world.townships];
  const asked: TownshipsEntry =
    typeof entry === "string" || Array.isArray(entry) ? { names: entry as Names } : (entry as TownshipsEntry);
  return world.townships.filter((township) => {
    if (!isAll(asked.names) && !isNamed(township, listed(asked.names as Names))) return false;
    if (asked.archetype !== undefined && !listed(asked.archetype).includes(township.archetype)) return false;
    return asked.condition === undefined || holds(world, township, tick, asked.condition);
  });
}

export function isNamed(township: Township, names: readonly string[]): boolean {
  return names.includes(township.code) || township.names.some((name) => names.includes(name));
}

export type Ranking = "demand" | "rare" | "easy" | "hard" | "liability";

/** All matters by rank; equals in the catalogue's order, but rare is the reverse of demand. */
export function ranked(world: World, by: Ranking): Matter[] {
  const matters = [...world.matters];
  if (by === "demand") return matters.sort((a, b) => b.rate - a.rate || a.index - b.index);
  if (by === "rare") return ranked(world, "demand").reverse();
  if (by === "easy") return matters.sort((a, b) => a.difficulty - b.difficulty || a.index - b.index);
  if (by === "hard") return matters.sort((a, b) => b.difficulty - a.difficulty || a.index - b.index);
  return matters.sort((a, b) => b.liability - a.liability || a.index - b.index);
}

export interface MattersEntry {
  readonly ids?: Names;
  readonly domain?: keyof typeof DOMAIN;
  readonly specialist?: boolean;
  readonly decide?: readonly (keyof typeof TIER)[];
  readonly among?: number;
  readonly top?: number;
  readonly by?: Ranking;
  readonly condition?: string;
}

function fits(world: World, matter: Matter, entry: MattersEntry): boolean {
  const { ids, domain, specialist, decide, among } = entry;
  if (among !== undefined) {
    const above = ranked(world, "demand").filter((one) => one.decide !== TIER.township);
    if (!above.slice(0, among).includes(matter)) return false;
  }
  if (!isAll(ids) && !listed(ids as Names).includes(matter.id)) return false;
  if (domain !== undefined && DOMAIN[domain] !== matter.domain) return false;
  if (specialist !== undefined && Number(specialist) !== matter.specialist) return false;
  return decide === undefined || decide.some((tier) => TIER[tier] === matter.decide);
}

/** The matters of a choice but for its condition, by rank. */
export function mattersOf(world: World, entry: MattersEntry): Matter[] {
  const fitting = ranked(world, entry.by ?? "demand").filter((matter) => fits(world, matter, entry));
  return fitting.slice(0, entry.top ?? fitting.length);
}

/** Indices of the matters that where chooses for a township at this moment, by rank. */
export function mattersWhere(
  world: World,
  where: WhereEntry | undefined,
  township: Township,
  tick: number,
): number[] {
  const asked = where?.matters;
  let entry: MattersEntry = {};
  if (typeof asked === "string" || Array.isArray(asked)) entry = { ids: asked as Names };
  else if (asked !== undefined) entry = asked as MattersEntry;
  const { condition } = entry;
  return mattersOf(world, entry)
    .filter((matter) => condition === undefined || holds(world, township, tick, condition, matter))
    .map((matter) => matter.index);
}

interface OrdersEntry {
  readonly ids?: Names;
  readonly tier?: readonly (keyof typeof TIER)[];
  readonly form?: readonly string[];
  readonly duty?: readonly string[];
  readonly paperwork?: boolean;
  readonly developmental?: boolean;
}

/** The orders that where chooses, in the catalogue's order. */
export function ordersWhere(world: World, where: WhereEntry | undefined): Order[] {
  const asked = where?.orders;
  if (isAll(asked)) return [...world.orders];
  const entry: OrdersEntry =
    typeof asked === "string" || Array.isArray(asked) ? { ids: asked as Names } : (asked as OrdersEntry);
  return world.orders.filter((order) => {
    const { ids, tier, form, duty, paperwork, developmental } = entry;
    if (!isAll(ids) && !listed(ids as Names).includes(order.id)) return false;
    if (tier && !tier.some((one) => TIER[one] === order.tier)) return false;
    if (form && !form.includes(order.form)) return false;
    if (duty && !duty.includes(order.duty)) return false;
    if (paperwork !== undefined && Number(paperwork) !== order.paperwork) return false;
    return developmental === undefined || Number(developmental) === order.developmental;
  });
}

/** How strong a basis of the power to decide is: kept above, entrusted, filed, delegated, devolved. */
const strength = [BASIS.retained, BASIS.entrusted, BASIS.filed, BASIS.delegated, BASIS.devolved];
export function isStronger(basis: number, than: number): boolean {
  return strength.indexOf(basis) > strength.indexOf(than);
}
