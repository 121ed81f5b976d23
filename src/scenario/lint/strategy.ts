/** A strategy as rules read it: every power that is given away and every other change, with where and when. */
import { parseDate } from "../../core/clock.ts";
import type { Text } from "../../core/problem.ts";
import type { Basis, Power } from "../../model/matter.ts";
import type { Model } from "../../model/model.ts";
import { changes as known } from "../../model/reforms/changes/index.ts";
import { controllers } from "../../model/reforms/controllers/index.ts";
import {
  chosenMatters,
  chosenOrders,
  chosenTownships,
  type MatterFilter,
  type OrderFilter,
  ranked,
} from "../../model/reforms/select.ts";
import { modelOf, type Prepared } from "../build.ts";
import type { ReformEntry, ScenarioDocument } from "../document.ts";
import { looksLikeDate } from "../leaves.ts";

type Options = Readonly<Record<string, unknown>>;

/** One change of one reform. */
export interface Change {
  /** Name of the change or of the controller. */
  readonly name: string;
  /** The reform's title, else what the change is called. */
  readonly title: Text;
  readonly path: string;
  readonly options: Options;
  readonly controller: boolean;
  /** Day of the run on which it first acts; undefined when a condition decides. */
  readonly from: number | undefined;
  readonly date: string | undefined;
  readonly everywhere: boolean;
  /** Whether `where` says which matters. */
  readonly namesMatters: boolean;
  /** Indices in the catalogue; what a condition takes away later is still among them. */
  readonly matters: readonly number[];
  /** Indices of the types of orders that `where` chooses; all when it does not say. */
  readonly orders: readonly number[];
  /** Whether a condition chooses the day, the townships or the matters. */
  readonly conditional: boolean;
}

/** A change that gives townships powers. */
export interface Gift extends Change {
  readonly powers: readonly Power[];
  readonly basis: Basis;
  /** Of `matters` those that somebody above decides so far. */
  readonly moving: readonly number[];
  readonly along: Readonly<Record<string, number | string>>;
  readonly delay: Readonly<Record<string, number>>;
}

export interface Strategy {
  readonly document: ScenarioDocument;
  readonly model: Model;
  readonly gifts: readonly Gift[];
  /** All changes, gifts included, in the order of the document. */
  readonly changes: readonly Change[];
}

function matterFilter(where: unknown): MatterFilter {
  if (where === undefined || where === "all") return { by: "demand" };
  if (typeof where === "string") return { ids: [where], by: "demand" };
  if (Array.isArray(where)) return { ids: where, by: "demand" };
  const { condition: _condition, by, ...rest } = where as MatterFilter;
  return { ...rest, by: by ?? "demand" };
}

function orderFilter(where: unknown): OrderFilter {
  if (where === undefined || where === "all") return {};
  if (typeof where === "string") return { ids: [where] };
  return Array.isArray(where) ? { ids: where } : (where as OrderFilter);
}

const conditionOf = (where: unknown): boolean =>
  typeof where === "object" && where !== null && "condition" in where && where.condition !== undefined;

function coversAll(model: Model, where: unknown): boolean {
  if (where === undefined || where === "all") return true;
  const { names, archetype } = (
    Array.isArray(where) || typeof where === "string" ? { names: where } : where
  ) as {
    names?: string | readonly string[];
    archetype?: string | readonly string[];
  };
  const list = (given: string | readonly string[] | undefined) =>
    typeof given === "string" ? [given] : given;
  const filter = { names: list(names), archetype: list(archetype) };
  return model.T > 1 && chosenTownships(model, filter).length === model.T;
}

function placed(entry: ReformEntry, document: ScenarioDocument, model: Model) {
  const { when, where } = entry;
  const dated = when === undefined || looksLikeDate(when);
  const day =
    dated && when !== undefined ? parseDate(when, document.start, model.warmUpDays) : model.warmUpDays;
  return {
    from: dated ? day : undefined,
    date: dated ? when : undefined,
    // what spreads from pioneers does not come on one day
    everywhere: !("spread" in entry) && where?.counties === undefined && coversAll(model, where?.townships),
    namesMatters: where?.matters !== undefined,
    matters: chosenMatters(model, matterFilter(where?.matters)),
    orders: chosenOrders(model, orderFilter(where?.orders)),
    conditional: !dated || conditionOf(where?.townships) || conditionOf(where?.matters),
  };
}

function changesOf(entry: ReformEntry, index: number, document: ScenarioDocument, model: Model): Change[] {
  const place = placed(entry, document, model);
  const path = `reforms[${index}]`;
  if (entry.controller !== undefined) {
    const name = entry.controller;
    const title = entry.title ?? controllers[name]?.fields ?? { zh: name, en: name };
    return [{ ...place, name, title, path, options: entry.with ?? {}, controller: true }];
  }
  return (entry.what ?? []).flatMap((change, at) =>
    Object.entries(change).map(([name, options]): Change => {
      const title = entry.title ?? known[name]?.fields ?? { zh: name, en: name };
      const below = `${path}.what[${at}].${name}`;
      return { ...place, name, title, path: below, options: options ?? {}, controller: false };
    }),
  );
}

/** What a controller picks of its matters when it is told how many, and by which rank. */
function aimed({ matters, options }: Change, model: Model): readonly number[] {
  const { target, by } = options;
  if (typeof target !== "number" || target < 1 || typeof by !== "string") return matters;
  const order = ranked(model, by as MatterFilter["by"]).filter((m) => matters.includes(m));
  return order.filter((m) => model.matters[m].decide !== "township").slice(0, target);
}

/** Only what says which powers is a gift, and only to townships. */
function giftOf(change: Change, model: Model): Gift[] {
  const {
    powers,
    basis = "devolved",
    to,
    with: along = {},
    delay = {},
  } = change.options as Partial<Gift> & {
    to?: string;
    with?: Gift["along"];
  };
  if (!Array.isArray(powers) || to === "county" || change.name === "exchange") return [];
  const moving = aimed(change, model).filter((m) => model.matters[m].decide !== "township");
  return [{ ...change, powers, basis, moving, along, delay }];
}

/** Reads a scenario; the townships and matters are those of its first county. */
export function strategyOf(scenario: Prepared): Strategy {
  const { document } = scenario;
  const model = modelOf(scenario, 0, undefined);
  const changes = document.reforms.flatMap((entry, index) => changesOf(entry, index, document, model));
  return { document, model, changes, gifts: changes.flatMap((change) => giftOf(change, model)) };
}

/** How many matters a gift moves in the end. */
export function countOf(gift: Gift): number {
  const { limit } = gift.options;
  return typeof limit === "number" ? Math.min(limit, gift.moving.length) : gift.moving.length;
}

/** Whether a share or amount is there at all; a formula may come to anything. */
export const isGiven = (amount: unknown): boolean =>
  typeof amount === "string" || (typeof amount === "number" && amount !== 0);
