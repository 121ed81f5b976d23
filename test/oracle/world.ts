/**
 * One county as plain objects: every column of the engine's state is a property of the same name on what it belongs to
 * (`world.townships[t].staff`, `world.townships[t].pairs[m].skill`, `world.desks[k].deskLoad`, `world.poolShare`).
 * What is by domain, origin, use or cause is an array on the township; numbers of the lists stand in lists.ts.
 */
import type { AliasTable } from "../../src/core/alias.ts";
import type { Draw } from "../../src/core/random.ts";
import type { OrderSpec } from "../../src/model/order.ts";
import type { ParameterName } from "../../src/model/parameters/index.ts";
import type { SwitchName } from "../../src/model/switches.ts";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import { type Case, queues, RING } from "./records.ts";
import type { Township } from "./township.ts";

/** A matter: the catalogue's values, what is fixed at founding, and its columns. */
export class Matter {
  index = 0;
  id = "";
  /** The catalogue's: cases per 10,000 residents and year, person-hours. */
  rate = 0;
  work = 0;
  intake = 0;
  /** 0 or 1. */
  specialist = 0;
  difficulty = 0;
  liability = 0;
  temptation = 0;
  limit = 0;
  enforceShare = 0;
  crossShare = 0;
  /** By the catalogue, numbers of TIER. */
  decide = 0;
  enforce = 0;
  supervise = 0;
  responsible = 0;
  /** Number of DOMAIN. */
  domain = 0;
  /** 0 easy, 1 ordinary, 2 + domain specialist. */
  serviceClass = 0;
  enforcedBelow = 0;
  levels = 0;
  superviseLevel = 0;
  matterFinished = 0;
  matterDays = 0;
  matterLogs = 0;
  matterVisits = 0;
  matterDecisions = 0;
  matterErrors = 0;
}

/** A kind of order, as the catalogue has it. */
export class Order {
  index = 0;
  id = "";
  /** Number of TIER. */
  tier = 0;
  rate = 0;
  work = 0;
  deadline = 0;
  weight = 0;
  funded = 0;
  /** 0 or 1. */
  paperwork = 0;
  form: OrderSpec["form"] = "task";
  duty: OrderSpec["duty"] = "basic";
  /** 0 or 1. */
  developmental = 0;
  items = 0;
  /** Place of its deadline, 0 to 7. */
  urgency = 0;
}

/** A desk above: 0 to 2 the county's departments by domain, 3 the city, 4 the province. */
export class Desk {
  index = 0;
  deskSeconds = 0;
  deskOwed = 0;
  deskMentored = 0;
  deskLoad = 0;
  deskWaiting = 0;
  deskDemand = 0;
  deskArriving = 0;
  whistleSeconds = 0;
  deskIdle = 0;
  /** Cases that wait for hands, and those on their way, by day % RING. */
  WAITING: Case[] = [];
  COMING = queues(RING);
}

/** What a reform gives, on the day it is due; -1 stands for the county and for no matter. */
export interface Delivery {
  readonly day: number;
  readonly kind: string;
  readonly township: number;
  readonly matters: readonly number[];
  readonly share: number;
  readonly amount: number;
  /** Of specialists a domain, of courses and training the form; undefined elsewhere. */
  readonly which?: number | undefined;
}

/** What is logged; numbers are those of the lists, -1 where there is none. */
export interface WorldEvent {
  readonly day: number;
  readonly kind: string;
  readonly reform: number;
  readonly township: number;
  readonly matter: number;
  readonly amount: number;
}

/** What the untouched baseline lives through. */
export interface Reference {
  /** By matter. */
  readonly referenceLogs: readonly number[];
  readonly referenceVisits: readonly number[];
  readonly referenceErrors: number;
  readonly referencePenalties: number;
}

export type Parameters = Record<ParameterName, number>;

export interface World {
  readonly document: ScenarioDocument;
  /** Place of this county in the scenario, its code and its names. */
  readonly county: number;
  readonly code: string;
  readonly names: readonly string[];
  /** In force; a reform may set one. */
  readonly parameters: Parameters;
  /** true: on. */
  readonly switches: Readonly<Record<SwitchName, boolean>>;
  readonly matters: Matter[];
  readonly orders: Order[];
  readonly townships: Township[];
  readonly desks: Desk[];
  /** Undefined in the reference run itself. */
  readonly reference: Reference | undefined;
  readonly mix: AliasTable;
  /** Indices of matters by descending demand. */
  readonly byDemand: number[];
  readonly domainShare: number[];
  /** ln(days + 0.5) for 0 to 4095 days. */
  readonly logDays: number[];
  readonly firstMonth: number;
  readonly warmUpDays: number;
  /** The columns of the county. */
  luckTable: number[];
  giveUp: number[];
  luckVariance: number;
  whistleDebt: number;
  poolShare: number;
  dispatchShare: number;
  rankPressure: number;
  /** Cases that wait for a whistle team. */
  readonly WHISTLED: Case[];
  /** By ascending day, of one day in the order in which they were made. */
  readonly deliveries: Delivery[];
  readonly events: WorldEvent[];
}

/** One step of the day. */
export interface Step {
  readonly name: string;
  /** Days. */
  readonly every: number;
  readonly step: (world: World, tick: number, draw: Draw) => void;
}
