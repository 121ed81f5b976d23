/** Small counties and reforms made up at random, for properties that must hold under any of them. */
import fc from "fast-check";
import type { FieldSpec, RecordField } from "../../src/core/field.ts";
import { type Prepared, scenario } from "../../src/index.ts";
import { changes } from "../../src/model/reforms/changes/index.ts";
import { controllers } from "../../src/model/reforms/controllers/index.ts";
import { switches } from "../../src/model/switches.ts";

const share = fc.constantFrom(0, 0.3, 1);
const tier = fc.constantFrom("township", "county", "city", "province");

const matter = fc.record({
  domain: fc.constantFrom("economic", "service", "governance"),
  rate: fc.constantFrom(0.5, 20, 400),
  work: fc.constantFrom(0.2, 2, 25),
  intake: fc.constantFrom(0, 0.3, 1),
  specialist: fc.boolean(),
  difficulty: share,
  liability: share,
  temptation: share,
  limit: fc.constantFrom(0, 5, 40),
  decide: tier,
  enforce: tier,
  supervise: tier,
  responsible: tier,
  enforceShare: share,
  crossShare: share,
});

const order = fc.record({
  tier: fc.constantFrom("county", "city", "province"),
  rate: fc.constantFrom(5, 900),
  work: fc.constantFrom(1, 60),
  deadline: fc.constantFrom(0, 3, 20),
  weight: share,
  funded: share,
  paperwork: fc.boolean(),
});

const along = fc.record({
  posts: share,
  qualified: share,
  equipment: share,
  money: share,
  training: share,
  systems: share,
  mentors: share,
});
const delay = fc.record({ posts: fc.constantFrom(0, 1), training: fc.constantFrom(0, 2) });
const down = {
  powers: fc.subarray(["decide", "enforce", "supervise"], { minLength: 1 }),
  basis: fc.constantFrom("entrusted", "delegated", "filed", "devolved"),
  gate: fc.boolean(),
  for: fc.constantFrom(0, 1),
  inHand: fc.constantFrom("stay", "move"),
  with: along,
  delay,
};
/** A term only where it means something: a delegated power to decide. */
const withTerm = <T extends { basis: string; powers: string[]; for: number }>(options: T): T =>
  options.basis === "delegated" && options.powers.includes("decide") ? options : { ...options, for: 0 };
const transfer = fc.record(down).map(withTerm);
/** What the county's departments can be given. */
const toCounty = fc.record({
  to: fc.constant("county"),
  powers: fc.constantFrom(["decide"], ["supervise"], ["decide", "enforce", "supervise"]),
  with: fc.record({ posts: share }),
  delay,
});
const rounds = {
  every: fc.constantFrom(1, 2),
  batch: fc.constantFrom(0, 2, 50),
  maxUtilisation: fc.constantFrom(0.5, 1),
};

/** Values that a declared field admits: its least, its default, one that does something. */
function valuesOf(field: FieldSpec): fc.Arbitrary<unknown> {
  if (field.type === "number") {
    const some = [field.min, Number(field.default ?? field.min), Math.min(field.max, field.min + 1)];
    return fc.constantFrom(...new Set(some.map((value) => (field.integer ? Math.round(value) : value))));
  }
  if (field.type === "flag") return fc.boolean();
  if (field.type === "choice") return fc.constantFrom(...field.choices);
  if (field.type === "list") return fc.array(valuesOf(field.of), { minLength: 1, maxLength: 2 });
  if (field.type === "either") return fc.oneof(...field.of.map(valuesOf));
  if (field.type === "record") return optionsOf(field);
  if (field.type === "text") return fc.constantFrom("all");
  throw new Error(`no values for a field of type ${field.type}`);
}

/** Each field as it stands in a document: given or, unless it must be, left out. */
function optionsOf({ fields }: RecordField): fc.Arbitrary<Record<string, unknown>> {
  const requiredKeys = Object.keys(fields).filter((name) => fields[name].required);
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valuesOf(field)]));
  return fc.record(values, { requiredKeys }) as fc.Arbitrary<Record<string, unknown>>;
}

/** An exchange takes matters that there are, and for no term. */
const sensible = (options: Record<string, unknown>) => ({ ...options, for: 0, take: { by: "rare" } });

/** The closed set of changes but those written out here, each with any of its options. */
const declared = (ofCounty: boolean) =>
  Object.entries(changes)
    .filter(([name, one]) => Boolean(one.ofCounty) === ofCounty && !["transfer", "set"].includes(name))
    .map(([name, { fields }]) =>
      fc.record({ [name]: optionsOf(fields).map(name === "exchange" ? sensible : (o) => o) }),
    );

const change = fc.oneof(
  fc.record({ transfer }),
  ...declared(false),
  fc.constantFrom({ shock: { demand: 3, months: 1 } }, { shock: { demand: 0, months: 1 } }),
);
/** Changes that hold for the whole county. */
const ofCounty = fc.oneof(
  fc.record({ transfer: toCounty }),
  ...declared(true),
  fc.constantFrom(
    { set: { parameter: "pressure", value: 1 } },
    { set: { parameter: "coordinationStages", value: 3 } },
    { set: { parameter: "bounceShare", value: 0.3 } },
    { set: { parameter: "abandonAfter", value: 5 } },
  ),
);
const where = fc.record(
  {
    townships: fc.constantFrom("all", "甲乡"),
    matters: fc.constantFrom("all", "m0", { top: 2, by: "hard" }),
  },
  { requiredKeys: [] },
);
const when = fc.constantFrom("2024-01", "2024-02", "2024-03", "load > 0.9");
/** Begun by some township and taken up by others, persuaded or told. */
const spread = fc.record(
  {
    among: fc.constant("townships"),
    share: fc.constantFrom(0, 0.5, 1),
    every: fc.constantFrom(1, 2),
    margin: fc.constantFrom(-1, 0.02),
    mandateAt: fc.constant("2024-03"),
  },
  { requiredKeys: ["among", "share"] },
);
const reform = fc.oneof(
  fc.record({ when: fc.constantFrom("2024-01", "2024-02"), where, spread, what: change }),
  fc.record({ when, where, what: change }),
  fc.record({ when, what: ofCounty }),
  fc.record({ when, where, every: fc.constantFrom(0.5, 1), what: change }),
  fc.record({
    when: fc.constantFrom("2024-01", "2024-02"),
    where,
    controller: fc.constantFrom("ripeBatches", "menu"),
    with: fc.record({ ...rounds, gate: fc.boolean(), with: along }),
  }),
  fc.record({
    when: fc.constantFrom("2024-01", "2024-02"),
    where,
    spread,
    controller: fc.constantFrom("ripeBatches", "menu"),
    with: fc.record(rounds),
  }),
  ...Object.entries(controllers).map(([name, { fields }]) =>
    fc.record({
      when: fc.constantFrom("2024-01", "2024-02"),
      where,
      controller: fc.constant(name),
      with: optionsOf(fields).map((options) => ({ ...options, to: "township", basis: "devolved", for: 0 })),
    }),
  ),
);

const names = (list: readonly object[], prefix: string) =>
  list.map((one, i) => ({ id: `${prefix}${i}`, title: `${prefix}${i}`, ...one }));

/** Matters are chosen only for what goes by them. */
function fitting<T extends { readonly what?: object; readonly where?: { readonly matters?: unknown } }>(
  one: T,
): T {
  if (one.what === undefined || Object.keys(one.what).some((name) => changes[name].chooses === "matters"))
    return one;
  const { matters: _matters, ...where } = one.where ?? {};
  return { ...one, where };
}

/** Makes the scenario; what it is made of is shown when a property fails. */
export const madeUp: fc.Arbitrary<() => Prepared> = fc
  .record({
    load: fc.constantFrom(0.3, 0.9, 1.4),
    staff: fc.constantFrom(2, 30),
    authority: share,
    townships: fc.integer({ min: 1, max: 2 }),
    matters: fc.array(matter, { minLength: 1, maxLength: 5 }),
    orders: fc.array(order, { maxLength: 2 }),
    reforms: fc.array(reform, { maxLength: 4 }),
    off: fc.subarray(Object.keys(switches)),
    coordinationStages: fc.constantFrom(0, 2),
    bounceShare: fc.constantFrom(0, 0.3),
  })
  .map(({ load, staff, authority, townships, matters, orders, reforms, off, ...detours }) => {
    const document = {
      warmUp: 0,
      years: 1,
      county: { townships: ["甲乡", "乙乡"].slice(0, townships).map((name) => ({ name, archetype: "乡" })) },
      archetypes: { 乡: { population: 4000, staff, authority, load } },
      matters: names(matters, "m"),
      orders: names(orders, "o"),
      // a fifth of all is switched off by a whole subset; mostly everything is on
      mechanisms: { off: off.length > 20 ? off : [] },
      parameters: detours,
      reforms: reforms.map(fitting),
    };
    return Object.assign(() => scenario(document), { toString: () => JSON.stringify(document) });
  });
