/** Founding a county: from what a scenario says to the fixed model and the state of the first morning. */

import { aliasOf } from "../core/alias.ts";
import { WEEK, YEAR } from "../core/clock.ts";
import { exp, log } from "../core/numeric.ts";
import { unitKey } from "../core/random.ts";
import { authorityOf } from "./authority.ts";
import type { ArchetypeSpec, CountySpec } from "./hierarchy.ts";
import { domains, type MatterSpec } from "./matter.ts";
import { LONGEST, levelsOf, type Model, type Reference, serviceClassesOf } from "./model.ts";
import type { OrderSpec } from "./order.ts";
import type { Values } from "./parameters/sets/index.ts";
import type { Program } from "./program.ts";
import { alone, type Province } from "./province/province.ts";
import { URGENCIES } from "./queues.ts";
import { scalesOf } from "./scale.ts";
import type { State } from "./state.ts";
import type { Switches } from "./switches.ts";

/** Everything a county is founded on; plain data, checked before. */
export interface Charter {
  readonly county: CountySpec;
  readonly archetypes: Readonly<Record<string, ArchetypeSpec>>;
  readonly matters: readonly MatterSpec[];
  readonly orders: readonly OrderSpec[];
  /** Year and month (1-12) of tick 0, warm-up days, and days in all. */
  readonly firstYear: number;
  readonly firstMonth: number;
  readonly warmUpDays: number;
  readonly days: number;
  /** Parameters that shape the county itself: in force from its founding, the same in its untouched baseline. */
  readonly ordersShare: number;
  readonly easyBelow: number;
  /** What the scenario's parameter set says of all parameters. */
  readonly defaults: Values;
  readonly on: Switches;
  readonly program: Program<Model, State>;
  readonly reference: Reference | undefined;
  readonly province?: Province | undefined;
}

const column = (matters: readonly MatterSpec[], read: (matter: MatterSpec) => number) =>
  Float64Array.from(matters, read);

/** Share of the catalogue's work in each domain: whose field the staff are. */
function domainShares(matters: readonly MatterSpec[]): Float64Array {
  const hours = new Float64Array(3);
  for (const matter of matters) hours[domains.indexOf(matter.domain)] += matter.rate * matter.work;
  const total = hours[0] + hours[1] + hours[2];
  return hours.map((h) => (total > 0 ? h / total : 1 / 3));
}

function demandOrder(matters: readonly MatterSpec[]): Int32Array {
  return Int32Array.from(matters.map((_, m) => m).sort((a, b) => matters[b].rate - matters[a].rate || a - b));
}

/** Cases and work of every pair, orders of every township. */
function amounts(charter: Charter): Pick<Model, "rate" | "weekly" | "work" | "orderRate" | "orderWork"> {
  const { county, matters, orders } = charter;
  const scales = scalesOf(charter);
  const T = county.townships.length;
  const rate = new Float64Array(T * matters.length);
  const work = new Float64Array(T * matters.length);
  const orderRate = new Float64Array(T * orders.length);
  const orderWork = new Float64Array(T * orders.length);
  county.townships.forEach((town, t) => {
    const scale = scales[town.archetype];
    matters.forEach((matter, m) => {
      rate[t * matters.length + m] = (matter.rate * town.population) / 10_000 / YEAR;
      work[t * matters.length + m] = matter.work * 3600 * scale.cases;
    });
    // orders are given to offices: a larger township gets larger ones, not more of them
    const size = town.staff / charter.archetypes[town.archetype].staff;
    orders.forEach((order, o) => {
      orderRate[t * orders.length + o] = order.rate / YEAR;
      orderWork[t * orders.length + o] = order.work * 3600 * scale.orders * size;
    });
  });
  return { rate, weekly: rate.map((daily) => 1 - exp(-daily * WEEK)), work, orderRate, orderWork };
}

/** What is known of each matter, in columns. */
function perMatter(charter: Charter) {
  const { matters } = charter;
  const domain = Uint8Array.from(matters, (matter) => domains.indexOf(matter.domain));
  return {
    intake: column(matters, (matter) => matter.intake),
    liability: column(matters, (matter) => matter.liability),
    difficulty: column(matters, (matter) => matter.difficulty),
    temptation: column(matters, (matter) => matter.temptation),
    enforcedBelow: Uint8Array.from(matters, (matter) => (matter.enforce === "township" ? 1 : 0)),
    enforceShare: column(matters, (matter) => matter.enforceShare),
    crossShare: column(matters, (matter) => matter.crossShare),
    limit: column(matters, (matter) => matter.limit),
    responsible: Uint8Array.from(matters, (matter) => (matter.responsible === "township" ? 1 : 0)),
    levels: levelsOf(matters),
    domain,
    serviceClass: serviceClassesOf(matters, domain, charter.easyBelow),
    byDemand: demandOrder(matters),
    mix: aliasOf(matters.map((matter) => matter.rate)),
    referenceLogs: charter.reference?.logWait ?? new Float64Array(matters.length),
    referenceVisits: charter.reference?.visits ?? new Float64Array(matters.length),
  };
}

function urgencies(orders: readonly OrderSpec[]): Uint8Array {
  const deadlines = [...new Set(orders.map((order) => order.deadline))].sort((a, b) => a - b);
  return Uint8Array.from(orders, (order) => Math.min(deadlines.indexOf(order.deadline), URGENCIES - 1));
}

/** The fixed model of a county. */
export function found(charter: Charter): Model {
  const { county, matters, orders } = charter;
  const allRates = matters.reduce((sum, matter) => sum + matter.rate, 0);
  return {
    county,
    townships: county.townships,
    matters,
    orders,
    T: county.townships.length,
    M: matters.length,
    O: orders.length,
    unit: Int32Array.from(county.townships, (town) => unitKey(town.code)),
    ...amounts(charter),
    ...perMatter(charter),
    urgency: urgencies(orders),
    casesPerDay: Float64Array.from(county.townships, (town) => (allRates * town.population) / 10_000 / YEAR),
    held: county.townships.map((town) => authorityOf(matters, charter.archetypes[town.archetype].authority)),
    baseLoad: Float64Array.from(county.townships, (town) => charter.archetypes[town.archetype].load),
    domainShare: domainShares(matters),
    logDays: Float64Array.from({ length: LONGEST }, (_, d) => log(d + 0.5)),
    firstMonth: charter.firstMonth - 1,
    firstYear: charter.firstYear,
    warmUpDays: charter.warmUpDays,
    days: charter.days,
    on: charter.on,
    defaults: charter.defaults,
    reference: charter.reference,
    province: charter.province ?? alone,
    program: charter.program,
  };
}
