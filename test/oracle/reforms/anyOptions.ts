/** Options of changes and controllers: anywhere in their declared ranges, at their ends, or as formulas. */
import fc from "fast-check";
import type { FieldSpec, NumberField, RecordField } from "../../../src/core/field.ts";
import { parameterNames, parameters } from "../../../src/model/parameters/index.ts";
import { changes } from "../../../src/model/reforms/changes/index.ts";

export const some = <T>(...values: T[]) => fc.constantFrom(...values);
/** Anywhere between 0 and 1. */
const part = fc.integer({ min: 1, max: 996 }).map((x) => x / 997);
/** Formulas of a township. */
const ofTownship = [
  "load",
  "readiness",
  "staff / 40",
  "satisfaction * 0.9",
  "month / 12 + day / 100",
  "pressure",
];
const ranks = ["demand", "rare", "easy", "hard", "liability"] as const;

/** A number anywhere in a declared range, or one of its ends, a small whole number, or a formula kept within it. */
function numberOf(field: NumberField): fc.Arbitrary<unknown> {
  const most = Math.min(field.max, field.min + 60);
  const within = part.map((x) => field.min + x * (most - field.min));
  const few = some(1, 2).map((more) => Math.min(field.max, field.min + more));
  const plain = field.integer
    ? fc.oneof(some(field.min, most), few, within.map(Math.round))
    : fc.oneof(some(field.min, most), within);
  if (!field.formula) return plain;
  const formula = some(...ofTownship).map((text) => `clamp(${text}, ${field.min}, ${field.max})`);
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: formula });
}

function anyOf(field: FieldSpec): fc.Arbitrary<unknown> {
  switch (field.type) {
    case "number":
      return numberOf(field);
    case "flag":
      return fc.boolean();
    case "choice":
      return some(...field.choices);
    case "list":
      return fc.uniqueArray(anyOf(field.of), { minLength: 1, maxLength: 2 });
    case "either":
      return fc.oneof(...field.of.map(anyOf));
    case "record":
      return recordOf(field);
    default:
      return some("all");
  }
}

/** Months of a delay, so that parcels arrive within the trial. */
const soon = some(0, 0.04, 0.5, 1, 2);

/** The matters that an exchange may take. */
const take = fc.oneof(
  some({ by: "rare" }, { top: 2, by: "easy" }, { specialist: true }, { decide: ["county", "city"] }),
  fc.record({ by: some(...ranks) }),
);

export function recordOf({ fields }: RecordField): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.entries(fields).map(([name, field]) => {
    const arbitrary = name === "delay" ? delayOf(field) : name === "take" ? take : anyOf(field);
    return [name, arbitrary] as const;
  });
  const requiredKeys = Object.keys(fields).filter((name) => fields[name].required);
  return fc.record(Object.fromEntries(values), { requiredKeys }).map(sensible);
}

function delayOf(field: FieldSpec): fc.Arbitrary<unknown> {
  if (field.type !== "record") return soon;
  return fc.record(Object.fromEntries(Object.keys(field.fields).map((name) => [name, soon])));
}

/** A term only for a delegated power to decide; to the county goes what departments can be given. */
function sensible(options: Record<string, unknown>): Record<string, unknown> {
  const { powers = ["decide"], basis, to, delay, for: months } = options;
  if (to === "county" && "powers" in options) {
    const among = (powers as string[]).filter((power) => power !== "enforce");
    const given = options.with as Record<string, unknown> | undefined;
    const posts = given?.posts === undefined ? {} : { with: { posts: given.posts } };
    return { powers: among.length ? among : ["decide"], to, ...posts, ...(delay ? { delay } : {}) };
  }
  const termed = basis === "delegated" && (powers as string[]).includes("decide");
  if (months === undefined || termed) return options;
  return { ...options, for: 0 };
}

const settable = parameterNames.filter(
  (name) => !["ordersShare", "easyBelow", "qualifiedNew"].includes(name),
);
/** Most of the way from the default to nowhere near the end of the range, or by the load of each township. */
const set = fc.tuple(some(...settable), part, fc.boolean()).map(([parameter, place, byLoad]) => {
  const { min, max, default: usual } = parameters[parameter];
  const end = place < 0.5 ? min : Math.min(max, Math.abs(usual) * 3 + 1);
  const value = usual + (end - usual) * Math.abs(place - 0.5);
  return { set: { parameter, value: byLoad ? `clamp(${value} * (0.8 + load / 5), ${min}, ${max})` : value } };
});

const changeOf = (name: string) =>
  name === "set" ? set : fc.record({ [name]: recordOf(changes[name].fields) });

/** Any change with any of its options. */
export const anyChange = fc.oneof(...Object.keys(changes).map(changeOf));

/** So many different ones. */
export const severalChanges = (minLength: number, maxLength: number): fc.Arbitrary<object[]> =>
  fc
    .shuffledSubarray(Object.keys(changes), { minLength, maxLength })
    .chain((names) => fc.tuple(...names.map(changeOf)));
