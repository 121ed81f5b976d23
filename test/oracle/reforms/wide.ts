/**
 * Random reforms beyond those of made-up.ts: every declared option anywhere in its range or as a formula, choices by
 * condition, rank and kind, several changes at once, durations, ends, pioneers. What the check refuses is left out.
 */
import fc from "fast-check";
import { type Prepared, scenario } from "../../../src/index.ts";
import { changes } from "../../../src/model/reforms/changes/index.ts";
import { controllers } from "../../../src/model/reforms/controllers/index.ts";
import { switches } from "../../../src/model/switches.ts";
import { anyChange, recordOf, some } from "./anyOptions.ts";

const share = some(0, 0.15, 0.5, 0.77, 1);
const tiers = ["township", "county", "city", "province"] as const;
const ranks = ["demand", "rare", "easy", "hard", "liability"] as const;
const towns = ["甲乡", "乙乡", "丙乡", "丁乡"];
const ids = ["m0", "m1", "m2", "m3"];
/** Conditions of a township, and of a township and a matter. */
const conditions = ["load > 0.9", "satisfaction < 0.65 or year > 2024", "staff >= 10", "burnout > 0.3"];
const ofMatter = [
  "difficulty < 0.6",
  "rate * work > 20",
  "levels > 1 and not (specialist)",
  "liability + load > 0.5",
];

const list = <T>(values: readonly T[], min = 1) => fc.subarray([...values], { minLength: min });
const asLength = (values: readonly string[]) => list(values).map((few) => (few.length === 1 ? few[0] : few));

const townships = fc.oneof(
  some("all", "all"),
  asLength(towns.slice(0, 2)),
  fc.record({ names: list(towns.slice(0, 2)) }),
  fc.record({ archetype: asLength(["乡", "镇"]) }),
  fc.record({ condition: some(...conditions) }),
);
/** By one or two of what matters can be chosen by. */
const matters = fc.oneof(
  some("all", "all"),
  asLength(ids),
  fc.record({ ids: list(ids), by: some(...ranks) }),
  fc.record({ domain: some("economic", "service", "governance") }),
  fc.record({ specialist: fc.boolean(), by: some(...ranks) }),
  fc.record({ decide: list(tiers), top: some(2, 4) }),
  fc.record({ among: some(0, 2, 5) }),
  fc.record({ top: some(0, 1, 3), by: some(...ranks) }),
  fc.record({ condition: some(...ofMatter), by: some(...ranks) }),
);
const orders = fc.oneof(
  some("all", "all"),
  asLength(["o0", "o1"]),
  fc.record({ tier: list(["county", "city", "province"]) }),
  fc.record({ form: list(["task", "meeting", "report", "inspection"]) }),
  fc.record({ duty: list(["basic", "cooperate", "recalled", "merged"]) }),
  fc.record({ paperwork: fc.boolean() }),
  fc.record({ developmental: fc.boolean() }),
);
const where = fc.record({ townships, matters, orders }, { requiredKeys: [] });

const when = fc.oneof(
  some("2024-01", "2024-02", "2024", "year 1 month 3", "2024-04"),
  some(...conditions, "month == 2", "readiness > 0.2"),
);
const spread = fc
  .record(
    {
      among: some("townships"),
      share: share,
      from: asLength(towns.slice(0, 2)),
      every: some(0, 1, 2),
      by: some("satisfaction", "backlog", "cost", "skill"),
      margin: some(-1, 0, 0.02),
      look: some("best", "mean"),
      mandateAt: some("2024-04", "year 1 month 5"),
    },
    { requiredKeys: ["among", "share"] },
  )
  .map(({ share, from, ...rest }) => (from === undefined ? { ...rest, share } : { ...rest, from }));

const timing = {
  where,
  until: some("2024-05", "year 1 month 6"),
  every: fc.oneof(some(0.3, 1, 2), some("2 weeks", "10 days", "1 quarter", "1 month")),
};

const byChanges = fc
  .record(
    { ...timing, when, spread, what: fc.array(anyChange, { minLength: 1, maxLength: 3 }) },
    {
      requiredKeys: ["when", "what"],
    },
  )
  .map(fitting);

/** What changes do not choose by, and how they cannot spread, is taken out. */
function fitting(reform: Record<string, unknown>): Record<string, unknown> {
  const names = (reform.what as object[]).flatMap((one) => Object.keys(one));
  const county = (reform.what as Record<string, Record<string, unknown>>[]).some((one) =>
    Object.entries(one).some(([name, options]) => changes[name].ofCounty || options.to === "county"),
  );
  const { matters, orders, townships, ...rest } = (reform.where ?? {}) as Record<string, unknown>;
  const kept: Record<string, unknown> = { ...rest };
  if (matters !== undefined && names.every((name) => changes[name].chooses === "matters"))
    kept.matters = matters;
  if (orders !== undefined && names.every((name) => changes[name].chooses === "orders")) kept.orders = orders;
  if (townships !== undefined && !county) kept.townships = townships;
  const { spread: spreading, every, ...others } = reform;
  const dated = /^(\d|year)/.test(reform.when as string);
  return {
    ...others,
    where: kept,
    ...(every === undefined ? {} : { every }),
    ...(spreading === undefined || county || !dated ? {} : { spread: spreading }),
  };
}

const byControllers = fc
  .oneof(
    ...Object.entries(controllers).map(([name, one]) =>
      fc.record(
        {
          when,
          where,
          spread,
          until: timing.until,
          controller: fc.constant(name),
          with: recordOf(one.fields).map((options) => ({ ...options, to: "township" })),
        },
        { requiredKeys: ["when", "controller"] },
      ),
    ),
  )
  .map(({ where, spread, ...rest }) => {
    const { orders: _orders, ...kept } = (where ?? {}) as Record<string, unknown>;
    const dated = /^(\d|year)/.test(rest.when as string);
    return { ...rest, where: kept, ...(spread === undefined || !dated ? {} : { spread }) };
  });

const matter = fc.record({
  domain: some("economic", "service", "governance"),
  rate: some(2, 30, 300),
  work: some(0.5, 3, 12),
  intake: some(0, 0.2, 0.8),
  specialist: fc.boolean(),
  difficulty: share,
  liability: share,
  temptation: share,
  limit: some(1, 15),
  decide: some(...tiers),
  enforce: some(...tiers),
  supervise: some(...tiers),
  responsible: some(...tiers),
  enforceShare: share,
  crossShare: some(0, 0.3),
});
const order = fc.record({
  tier: some("county", "city", "province"),
  rate: some(20, 300),
  work: some(1, 12),
  deadline: some(1, 10),
  weight: share,
  funded: share,
  paperwork: fc.boolean(),
  form: some("task", "meeting", "document", "report", "trace", "inspection"),
  duty: some("basic", "cooperate", "recalled", "merged"),
  developmental: fc.boolean(),
  items: some(1, 7),
});

const named = (all: readonly object[], prefix: string) =>
  all.map((one, i) => ({ id: `${prefix}${i}`, title: `${prefix}${i}`, ...one }));

const names = Object.keys(switches);
const oneInFive = fc
  .tuple(...names.map(() => fc.integer({ min: 1, max: 5 })))
  .map((dice) => names.filter((_, i) => dice[i] === 1));
const nothing = fc.constant<string[]>([]);
/** What is switched off. */
const off = fc.oneof(nothing, nothing, oneInFive, oneInFive, fc.subarray(names, { maxLength: 4 }));

export const document = fc
  .record({
    load: some(0.4, 0.9, 1.3),
    townships: fc.array(some("乡", "镇"), { minLength: 2, maxLength: 4 }),
    matters: fc.array(matter, { minLength: 4, maxLength: 8 }),
    orders: fc.array(order, { minLength: 2, maxLength: 4 }),
    reforms: fc.array(fc.oneof(byChanges, byChanges, byControllers), { minLength: 1, maxLength: 5 }),
    off,
    warmUp: some(0, 0, 1 / 12),
  })
  .map(({ load, townships, matters, orders, reforms, off, warmUp }) => ({
    warmUp,
    years: 1,
    county: { townships: townships.map((archetype, i) => ({ name: towns[i], archetype })) },
    archetypes: {
      乡: { population: 4000, staff: 25, authority: 0.3, load },
      镇: { population: 30_000, staff: 60, authority: 0.6, load, systems: 0.7, money: 0.9 },
    },
    matters: named(matters, "m"),
    orders: named(orders, "o"),
    mechanisms: { off },
    reforms,
  }));

/** A checked scenario; undefined where the check refuses what chance put together. */
function checked(one: object): Prepared | undefined {
  try {
    return scenario(one);
  } catch {
    return undefined;
  }
}

export const wide: fc.Arbitrary<Prepared> = document
  .map(checked)
  .filter((prepared) => prepared !== undefined) as fc.Arbitrary<Prepared>;
