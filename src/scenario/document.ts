/** A scenario as it leaves the check: plain data, defaults filled in, formulas still texts. */
import type { Text } from "../core/problem.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ArchetypeSpec, TownshipSpec } from "../model/hierarchy.ts";
import type { RatioIndicator } from "../model/indicators.ts";
import type { MatterSpec } from "../model/matter.ts";
import type { OrderSpec } from "../model/order.ts";
import type { ParameterName } from "../model/parameters/index.ts";
import type { OwnSet, SetName } from "../model/parameters/sets/index.ts";
import type { Province } from "../model/province/province.ts";
import type { SwitchName } from "../model/switches.ts";
import type { Family } from "./family.ts";

/** A number, or the formula of one. */
export type Amount = number | string;

export interface ScenarioDocument {
  readonly govload: 1;
  readonly id: string;
  readonly title: Text;
  readonly story?: Text;
  readonly source?: Text;
  /** What to look at in the result. */
  readonly lookAt?: Text;
  readonly family: Family;
  /** Ids of the instruments and failures that it shows. */
  readonly evidence: readonly Evidence[];
  readonly expect: readonly Expectation[];
  /** First reported month, `2024-01`. */
  readonly start: string;
  readonly years: number;
  readonly warmUp: number;
  readonly county: CountyDocument;
  readonly archetypes: Readonly<Record<string, ArchetypeSpec>>;
  readonly matters: readonly MatterSpec[];
  readonly orders: readonly OrderSpec[];
  /** What parameters are unless said below. */
  readonly parameterSet: SetName | OwnSet;
  /** Only those that differ from the set. */
  readonly parameters: Readonly<Partial<Record<ParameterName, Amount>>>;
  readonly mechanisms: { readonly off: readonly SwitchName[] };
  readonly reforms: readonly ReformEntry[];
  /** What holds between counties. */
  readonly province: Province;
}

/** An ordering that a scenario claims: an indicator of its last year (or of some reported months) against another scenario's. */
export interface Expectation {
  readonly indicator: RatioIndicator;
  readonly is: "lower" | "higher";
  /** Id of a shipped scenario. */
  readonly than: string;
  /** First and last reported month. */
  readonly months?: readonly number[];
}

export interface CountyDocument {
  readonly name?: Text;
  /** How many, or the townships themselves; what one leaves out comes from its archetype. */
  readonly townships?: number | readonly TownshipEntry[];
  /** How many of each archetype; a number of townships is their sum. */
  readonly archetypes?: Readonly<Record<string, number>>;
  /** Half-width of the differences between townships of an archetype, as a share. */
  readonly spread: number;
  /** How many counties of this kind, or the counties by name; each has its own townships and its own luck. */
  readonly counties?: number | readonly CountyEntry[];
  /** Code of the real unit: 2, 4 or 6 digits, or "all". */
  readonly division?: string;
}

/** One county of several; what it leaves out is as in `county`. */
export interface CountyEntry {
  readonly name: Text;
  readonly archetypes?: Readonly<Record<string, number>>;
  readonly spread?: number;
}

export type TownshipEntry = Partial<Omit<TownshipSpec, "title" | "name">> &
  Pick<TownshipSpec, "archetype"> & { readonly name: Text };

/** Either `what` or `controller`. */
export interface ReformEntry {
  readonly title?: Text;
  /** A date or a condition; without it a controller acts from the first reported day. */
  readonly when?: string;
  /** A date: the first on which it no longer acts. */
  readonly until?: string;
  /** Months, or a duration (`durationDays`). */
  readonly every?: number | string;
  readonly where?: WhereEntry;
  /** Who begins it and how it spreads; everywhere at once without it. */
  readonly spread?: SpreadEntry;
  /** Each one change by its name: `{transfer: {…}}`. */
  readonly what?: readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[];
  readonly controller?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface WhereEntry {
  readonly counties?: string | readonly string[];
  readonly townships?: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly matters?: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly orders?: string | readonly string[] | Readonly<Record<string, unknown>>;
}

export interface SpreadEntry {
  readonly among: "counties" | "townships";
  readonly from?: string | readonly string[];
  readonly share?: number;
  /** Months. */
  readonly every: number;
  readonly by: RatioIndicator;
  readonly margin: number;
  readonly look: "best" | "mean";
  readonly neighbours: "all" | "city";
  /** A date. */
  readonly mandateAt?: string;
}
