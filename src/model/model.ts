/**
 * The fixed part of a county: who and what there is, and everything that can be worked out before the first day.
 * Arrays run over townships (T), matters (M) or pairs (township × matter, index `t * M + m`).
 */

import type { AliasTable } from "../core/alias.ts";
import { MONTH } from "../core/clock.ts";
import type { CountySpec, TownshipSpec } from "./hierarchy.ts";
import { type MatterSpec, tiers } from "./matter.ts";
import type { OrderSpec } from "./order.ts";
import type { Values } from "./parameters/sets/index.ts";
import type { Program } from "./program.ts";
import type { Province } from "./province/province.ts";
import type { State } from "./state.ts";
import type { Switches } from "./switches.ts";

/** What satisfaction, fear and complaints are measured against: the untouched baseline of the same county. */
export interface Reference {
  /** Mean of log(sojourn days + .5), per matter. */
  readonly logWait: Float64Array;
  /** Mean visits per case, per matter. */
  readonly visits: Float64Array;
  readonly errorRate: number;
  /** Penalties per person and week. */
  readonly penalties: number;
}

/** Longest sojourn whose logarithm is tabled, in days; longer ones count as this. */
export const LONGEST = 4096;

export interface Model {
  readonly county: CountySpec;
  readonly townships: readonly TownshipSpec[];
  readonly matters: readonly MatterSpec[];
  /** All parameters as the scenario's set has them; those in force are the state's. */
  readonly defaults: Values;
  readonly orders: readonly OrderSpec[];
  /** Number of townships, matters and order types. */
  readonly T: number;
  readonly M: number;
  readonly O: number;
  /** Key of each township's random draws, from its code. */
  readonly unit: Int32Array;
  /** Cases a day, per pair, before season and shocks. */
  readonly rate: Float64Array;
  /** Chance that a case comes within a week, per pair. */
  readonly weekly: Float64Array;
  /** Cases a day, per township, and which matter each is of. */
  readonly casesPerDay: Float64Array;
  readonly mix: AliasTable;
  /** Mean person-seconds to decide a case at full competence, per pair. */
  readonly work: Float64Array;
  /** Orders a day, township × order type, and their mean person-seconds. */
  readonly orderRate: Float64Array;
  readonly orderWork: Float64Array;
  /** Queue among the orders', per order type: those of one deadline stand in one, and so in the order of their days. */
  readonly urgency: Uint8Array;
  /** Per matter: intake share of the work, liability, shares that need enforcement or several departments. */
  readonly intake: Float64Array;
  readonly liability: Float64Array;
  readonly difficulty: Float64Array;
  readonly enforceShare: Float64Array;
  readonly crossShare: Float64Array;
  readonly temptation: Float64Array;
  /** 1 where the catalogue has the township enforce: its work holds that of enforcing. */
  readonly enforcedBelow: Uint8Array;
  /** 1 where the township is responsible for the matter. */
  readonly responsible: Uint8Array;
  /** Statutory limit in days, per matter. */
  readonly limit: Float64Array;
  /** Desks above that a case of the matter passes in the baseline (1 county, 2 city, 3 province). */
  readonly levels: Uint8Array;
  /** Index of the matter's domain; also the county department's desk. */
  readonly domain: Uint8Array;
  /** Service class of local work: 0 easy, 1 hard, 2 + domain specialist. */
  readonly serviceClass: Uint8Array;
  /** Matters in descending order of demand. */
  readonly byDemand: Int32Array;
  /** Share of the staff whose field is each domain. */
  readonly domainShare: Float64Array;
  /** Per township, 1 for each matter that it decides in the baseline; and its baseline load. */
  readonly held: readonly Uint8Array[];
  readonly baseLoad: Float64Array;
  /** log(d + .5) for whole days d. */
  readonly logDays: Float64Array;
  /** Month (0-11) and year of tick 0. */
  readonly firstMonth: number;
  readonly firstYear: number;
  readonly warmUpDays: number;
  readonly days: number;
  readonly on: Switches;
  readonly reference: Reference | undefined;
  /** Of the reference by matter; zeros without one, when nothing is measured against it. */
  readonly referenceLogs: Float64Array;
  readonly referenceVisits: Float64Array;
  readonly program: Program<Model, State>;
  /** What holds between counties. */
  readonly province: Province;
}

/** Levels above the township at which each matter is decided: at least 1, also for what the township holds. */
export function levelsOf(matters: readonly MatterSpec[]): Uint8Array {
  return Uint8Array.from(matters, (matter) => Math.max(1, tiers.indexOf(matter.decide)));
}

/** Service class of each matter's local work. */
export function serviceClassesOf(
  matters: readonly MatterSpec[],
  domain: Uint8Array,
  easyBelow: number,
): Uint8Array {
  return Uint8Array.from(matters, (matter, m) => {
    if (matter.specialist) return 2 + domain[m];
    return matter.difficulty < easyBelow ? 0 : 1;
  });
}

/** Month of the year (0-11) of a tick. */
export function monthOf(model: Model, tick: number): number {
  return (model.firstMonth + Math.floor(tick / MONTH)) % 12;
}
