/** Reforms that begin somewhere and spread (ODD: spreading, imitation). */
import type { SpreadEntry } from "../../../src/scenario/document.ts";
import type { Township } from "../township.ts";
import type { World } from "../world.ts";
import { dayOf } from "./dates.ts";
import { log, MONTH, type Reform } from "./given.ts";
import { programOf } from "./program.ts";
import { isNamed, townshipsWhere } from "./where.ts";

/** Those who have not begun begin on this day. */
export function begin(
  world: World,
  reform: Reform,
  townships: readonly Township[],
  day: number,
  kind: "pioneer" | "adopt" | "mandate",
  amountOf: (township: Township) => number = () => 0,
): void {
  const beginning = townships.filter((township) => township.adoptedAt[reform.index] < 0);
  for (const township of beginning) township.adoptedAt[reform.index] = day;
  if (beginning.length === 0) return;
  if (reform.entry.spread?.among === "counties") {
    log(world, day, kind, { reform: reform.index, amount: amountOf(beginning[0]) });
    return;
  }
  for (const township of beginning) {
    log(world, day, kind, { reform: reform.index, township: township.index, amount: amountOf(township) });
  }
}

/** Pioneers and mandates, each morning at the reform's turn. */
export function beginToday(world: World, reform: Reform, tick: number): void {
  if (tick >= reform.until) return;
  const spread = reform.entry.spread as SpreadEntry;
  const chosen =
    spread.among === "counties" ? world.townships : townshipsWhere(world, reform.entry.where, tick);
  if (tick === reform.from) {
    const first = pioneers(world, spread);
    const pioneering = chosen.filter((township) => first.includes(township));
    begin(world, reform, pioneering, tick, "pioneer");
  }
  if (spread.mandateAt !== undefined && tick === dayOf(world, spread.mandateAt)) {
    begin(world, reform, chosen, tick, "mandate");
  }
}

function first<T>(all: readonly T[], share: number): readonly T[] {
  return share > 0 ? all.slice(0, Math.max(1, Math.round(share * all.length))) : [];
}

function numberOfCounties({ document }: World): number {
  const { counties = 1 } = document.county;
  return typeof counties === "number" ? counties : counties.length;
}

/** Who begins: named ones, or the first of all. */
function pioneers(world: World, { among, from, share = 0 }: SpreadEntry): readonly Township[] {
  const names = typeof from === "string" ? [from] : (from ?? []);
  if (among === "townships") {
    if (from !== undefined) return world.townships.filter((township) => isNamed(township, names));
    return first(world.townships, share);
  }
  const begins =
    from === undefined
      ? first([...Array(numberOfCounties(world)).keys()], share).includes(world.county)
      : names.includes(world.code) || world.names.some((name) => names.includes(name));
  return begins ? world.townships : [];
}

/** Days on which townships began, from early to late. */
export function cohortsOf(world: World, { index }: Reform): number[] {
  const days = world.townships.map((township) => township.adoptedAt[index]).filter((day) => day >= 0);
  return [...new Set(days)].sort((a, b) => a - b);
}

/** Of these indicators less is better. */
export const lessIsBetter = new Set<string>([
  "backlog",
  "backlogDays",
  "sojournTime",
  "visits",
  "errorRate",
  "rework",
  "complaints",
  "incidents",
  "reportGap",
  "hiddenShare",
  "burnout",
  "turnover",
  "workloadPerHead",
  "cartRatio",
  "referralShare",
  "paperworkShare",
  "authorityGap",
  "cost",
  "citizenCost",
  "violations",
  "abandonedShare",
]);

/** By how much others did better than oneself; none where nobody has begun. */
export function leadOver(
  spread: SpreadEntry,
  value: number,
  examples: readonly number[],
): number | undefined {
  if (examples.length === 0) return undefined;
  const sign = lessIsBetter.has(spread.by) ? -1 : 1;
  const leads = examples.map((example) => sign * (example - value));
  if (spread.look === "best") return Math.max(...leads);
  let all = 0;
  for (const lead of leads) all += lead;
  return all / leads.length;
}

/** Whether this is an evening on which a spreading reform is looked at. */
export function looksTonight(reform: Reform, tick: number): boolean {
  const every = (reform.entry.spread as SpreadEntry).every * MONTH;
  const since = tick + 1 - reform.from;
  return every > 0 && tick + 1 < reform.until && since > 0 && since % every === 0;
}

/** The step imitation: townships look at one another at the month's end. */
export function imitation(world: World, tick: number): void {
  if ((tick + 1) % MONTH !== 0 || !world.switches.imitation) return;
  for (const reform of programOf(world)) {
    const { spread } = reform.entry;
    if (spread?.among === "townships" && looksTonight(reform, tick)) lookAround(world, reform, spread, tick);
  }
}

function lookAround(world: World, reform: Reform, spread: SpreadEntry, tick: number): void {
  const looking = townshipsWhere(world, reform.entry.where, tick);
  const adopted = (township: Township) => township.adoptedAt[reform.index];
  const examples = looking
    .filter((township) => adopted(township) >= 0 && adopted(township) <= tick + 1 - MONTH)
    .map((township) => township.lastMonth[spread.by]);
  const leads = new Map<Township, number>();
  for (const township of looking) {
    if (adopted(township) >= 0) continue;
    const lead = leadOver(spread, township.lastMonth[spread.by], examples);
    if (lead !== undefined && lead > spread.margin) leads.set(township, lead);
  }
  begin(world, reform, [...leads.keys()], tick + 1, "adopt", (township) => leads.get(township) as number);
}
