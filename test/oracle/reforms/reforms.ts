/** The step of reforms: what is due is delivered, and each reform acts on its days (ODD: reforms, program). */
import type { ReformEntry } from "../../../src/scenario/document.ts";
import type { Township } from "../township.ts";
import type { World } from "../world.ts";
import { changes } from "./changes/index.ts";
import { controllers } from "./controllers/index.ts";
import { deliverDue } from "./deliveries.ts";
import { holds } from "./formulas.ts";
import { type Given, MONTH, type Reform } from "./given.ts";
import { programOf } from "./program.ts";
import { beginToday, cohortsOf } from "./spreading.ts";
import { mattersWhere, ordersWhere, townshipsWhere } from "./where.ts";

/** Changes that hold for the county as a whole; a controller never does. */
const ofCounty = ["pool", "dispatch", "set"];
function isOfCounty(entry: ReformEntry): boolean {
  if (entry.controller !== undefined) return false;
  const all = (entry.what ?? []).flatMap((one) => Object.entries(one));
  return all.every(([name, options]) => ofCounty.includes(name) || options.to === "county");
}

/** The step: what is due is delivered, then each reform acts that is due. */
export function reforms(world: World, tick: number): void {
  deliverDue(world, tick);
  for (const reform of programOf(world)) {
    if (reform.entry.spread === undefined) {
      if (isDue(reform, tick)) enact(world, reform, tick);
      continue;
    }
    beginToday(world, reform, tick);
    for (const from of cohortsOf(world, reform)) {
      const cohort = { ...reform, from };
      if (isDue(cohort, tick)) enact(world, cohort, tick);
    }
  }
}

function isDue({ from, until, every, condition }: Reform, tick: number): boolean {
  if (tick < from || tick >= until) return false;
  if (condition !== undefined && tick < MONTH) return false;
  const since = tick - from;
  if (every > 0) return since % every === 0;
  return condition === undefined ? since === 0 : since % MONTH === 0;
}

function enact(world: World, reform: Reform, tick: number): void {
  const { index, entry, every, condition } = reform;
  const { where, spread } = entry;
  let chosen = townshipsWhere(world, where, tick);
  if (spread) chosen = chosen.filter((township) => township.adoptedAt[index] === reform.from);
  if (condition !== undefined) {
    chosen = chosen.filter((township) => stays(world, reform, township, condition, tick));
    if (chosen.length === 0) return;
    if (every === 0 && isOfCounty(entry)) for (const township of world.townships) township.applied[index] = 1;
  }
  const given: Given = {
    world,
    tick,
    reform,
    townships: chosen,
    matters: (township) => mattersWhere(world, where, township, tick),
    orders: ordersWhere(world, where),
    named: where?.matters !== undefined,
  };
  act(given, entry);
}

/** Whether a conditional reform acts on a township today; it is remembered that it did. */
function stays(world: World, reform: Reform, township: Township, condition: string, tick: number): boolean {
  if (reform.every === 0 && township.applied[reform.index] === 1) return false;
  if (!holds(world, township, tick, condition)) return false;
  township.applied[reform.index] = 1;
  return true;
}

function act(given: Given, { what, controller, with: options }: ReformEntry): void {
  if (controller !== undefined) controllers[controller](given, options as never);
  for (const one of what ?? []) {
    for (const [name, asked] of Object.entries(one)) changes[name](given, asked as never);
  }
}
