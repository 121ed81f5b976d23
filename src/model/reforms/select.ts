/** Selectors: from the `where` of a reform to townships and matters. */
import { townshipNames } from "../hierarchy.ts";
import type { Domain, Tier } from "../matter.ts";
import { tiers } from "../matter.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import type { Formula, Where } from "./reform.ts";
import { holds } from "./values.ts";

export interface MatterFilter {
  readonly ids?: readonly string[];
  readonly domain?: Domain;
  readonly specialist?: boolean;
  readonly decide?: readonly Tier[];
  /** Only among so many in highest demand of those that townships do not decide. */
  readonly among?: number;
  readonly top?: number;
  readonly by: "demand" | "rare" | "easy" | "hard" | "liability";
  readonly condition?: Formula;
}
export interface OrderFilter {
  readonly ids?: readonly string[];
  readonly tier?: readonly string[];
  readonly form?: readonly string[];
  readonly duty?: readonly string[];
  readonly paperwork?: boolean;
  readonly developmental?: boolean;
}
export interface TownshipFilter {
  readonly names?: readonly string[];
  readonly archetype?: readonly string[];
  readonly condition?: Formula;
}

/** Matters in the order of a rank; ties keep the order of the catalogue. */
export function ranked(model: Model, by: MatterFilter["by"]): number[] {
  const order = Array.from(model.byDemand);
  if (by === "demand") return order;
  if (by === "rare") return order.reverse();
  const key = by === "liability" ? model.liability : model.difficulty;
  const sign = by === "easy" ? 1 : -1;
  return order.map((_, m) => m).sort((a, b) => sign * (key[a] - key[b]) || a - b);
}

function passes(model: Model, m: number, filter: MatterFilter): boolean {
  const matter = model.matters[m];
  if (filter.ids && !filter.ids.includes(matter.id)) return false;
  if (filter.domain && matter.domain !== filter.domain) return false;
  if (filter.specialist !== undefined && matter.specialist !== filter.specialist) return false;
  return !filter.decide || filter.decide.includes(tiers[tiers.indexOf(matter.decide)]);
}

/** The matters a filter chooses from, without its condition. */
export function chosenMatters(model: Model, filter: MatterFilter): number[] {
  const above = Array.from(model.byDemand).filter((m) => model.matters[m].decide !== "township");
  const field = filter.among === undefined ? undefined : new Set(above.slice(0, filter.among));
  const all = ranked(model, filter.by).filter((m) => (!field || field.has(m)) && passes(model, m, filter));
  return filter.top === undefined ? all : all.slice(0, filter.top);
}

export function chosenTownships(model: Model, filter: TownshipFilter): number[] {
  const fits = (t: number) => {
    const town = model.townships[t];
    if (filter.names && !townshipNames(town).some((name) => filter.names?.includes(name))) return false;
    return !filter.archetype || filter.archetype.includes(town.archetype);
  };
  return model.townships.map((_, t) => t).filter(fits);
}

/** The order types a filter chooses. */
export function chosenOrders(model: Model, filter: OrderFilter): number[] {
  const among = (list: readonly string[] | undefined, value: string) => !list || list.includes(value);
  const as = (flag: boolean | undefined, value: boolean) => flag === undefined || flag === value;
  return model.orders.flatMap((order, o) => {
    const { ids, tier, form, duty, paperwork, developmental } = filter;
    const named = among(ids, order.id) && among(tier, order.tier);
    const kind = among(form, order.form) && among(duty, order.duty);
    return named && kind && as(paperwork, order.paperwork) && as(developmental, order.developmental)
      ? [o]
      : [];
  });
}

/** Builds the selector; what does not change is worked out once, on first use. */
export function selector(
  townFilter: TownshipFilter,
  matterFilter: MatterFilter | undefined,
  orderFilter: OrderFilter = {},
): Where {
  let fixedTowns: readonly number[] | undefined;
  let fixedMatters: readonly number[] | undefined;
  return {
    namesMatters: matterFilter !== undefined,
    orders: (model: Model) => chosenOrders(model, orderFilter),
    townships(model: Model, state: State, tick: number) {
      fixedTowns ??= chosenTownships(model, townFilter);
      const { condition } = townFilter;
      return condition ? fixedTowns.filter((t) => holds(condition, model, state, t, -1, tick)) : fixedTowns;
    },
    matters(model: Model, state: State, t: number, tick: number) {
      fixedMatters ??= chosenMatters(model, matterFilter ?? { by: "demand" });
      const condition = matterFilter?.condition;
      return condition
        ? fixedMatters.filter((m) => holds(condition, model, state, t, m, tick))
        : fixedMatters;
    },
  };
}
