/** What made-up reforms leave out, laid over them: formulas, conditions, choices of orders, ends, intervals, looks. */
import fc from "fast-check";
import type { FieldSpec, RecordField } from "../../src/core/field.ts";
import { changes } from "../../src/model/reforms/changes/index.ts";
import { controllers } from "../../src/model/reforms/controllers/index.ts";
import type { ReformEntry, ScenarioDocument, SpreadEntry, WhereEntry } from "../../src/scenario/document.ts";

/** Nothing as often as something. */
const perhaps = <T>(...values: T[]) => fc.constantFrom(...values.map(() => undefined), ...values);

const conditions = [
  "load > 0.5",
  "readiness > 0.3 or burnout < 0.4",
  "staff > 20 and specialist == 0",
  "population > 3900 and month % 2 == 0",
  "not (satisfaction < 0.5) or day >= 20",
];
const ofMatters = [
  "difficulty < 0.5",
  "rate * work > 20 or specialist",
  "levels > 1",
  "liability <= 0.3 and load > 0.2",
  "temptation ^ 2 < difficulty + demand / 10",
];
const rankings = ["demand", "rare", "easy", "hard", "liability"];

/** What an amount is multiplied by. */
const factor = perhaps(
  "load",
  "(1 + burnout)",
  "month / 6",
  "staff / 20",
  "max(pressure, levels, satisfaction)",
);

const matters = perhaps<WhereEntry["matters"]>(
  ...ofMatters.map((condition, i) => ({ condition, by: rankings[i] })),
  { decide: ["county", "city"], by: "rare" },
  { among: 2, specialist: false },
  { domain: "service", top: 2, by: "liability" },
);
const townships = perhaps<WhereEntry["townships"]>(...conditions.map((condition) => ({ condition })), {
  archetype: "乡",
  condition: conditions[0],
});
const orders = perhaps<WhereEntry["orders"]>({ paperwork: true }, { tier: ["county", "city"] });

const look = perhaps<Partial<SpreadEntry>>(
  { from: ["甲乡"], share: undefined, every: 1, by: "satisfaction", look: "mean", margin: -0.01 },
  { every: 1, by: "load" as SpreadEntry["by"], look: "best", margin: 0 },
  { every: 2, by: "sojournTime", look: "mean", margin: 0.5 },
);

const variation = fc.record({
  factor,
  matters,
  townships,
  orders,
  look,
  when: perhaps(...conditions, "year 1 month 2"),
  until: perhaps("2024-03", "year 1 month 4"),
  every: perhaps<number | string>("1 week", "3 days", 1),
  /** Whether the changes of the next reform follow. */
  andThen: fc.boolean(),
});
type Variation = typeof variation extends fc.Arbitrary<infer T> ? T : never;

/** One for each reform that there may be. */
export const variations = fc.array(variation, { minLength: 4, maxLength: 4 });

/** The options with every amount that may be a formula made one, within what its option admits. */
function withFormulas(options: object, fields: RecordField["fields"], by: string): Record<string, unknown> {
  const varied: Record<string, unknown> = { ...options };
  for (const [name, value] of Object.entries(options)) {
    const field: FieldSpec | undefined = fields[name];
    if (field?.type === "record") varied[name] = withFormulas(value, field.fields, by);
    if (field?.type !== "number" || !field.formula || typeof value !== "number") continue;
    varied[name] = `clamp(${value} * ${by}, ${field.min}, ${field.max})`;
  }
  return varied;
}

function withFactor(reform: ReformEntry, by: string | undefined): ReformEntry {
  if (by === undefined) return reform;
  const { what, controller, with: options } = reform;
  if (controller !== undefined)
    return { ...reform, with: withFormulas(options ?? {}, controllers[controller].fields.fields, by) };
  const varied = what?.map((entry) =>
    Object.fromEntries(
      Object.entries(entry).map(([name, given]) => [
        name,
        // what a parameter is set to must lie within the parameter's own range, which its field does not know
        name === "set" ? given : withFormulas(given, changes[name].fields.fields, by),
      ]),
    ),
  );
  return { ...reform, what: varied };
}

function whatOf(reform: ReformEntry): string[] {
  return (reform.what ?? []).flatMap((entry) => Object.keys(entry));
}

function withWhere(reform: ReformEntry, { matters, townships, orders }: Variation): ReformEntry {
  const chosen = whatOf(reform).map((name) => changes[name].chooses);
  const where: WhereEntry = {
    ...reform.where,
    ...(matters && (chosen.includes("matters") || reform.controller) ? { matters } : {}),
    ...(orders && chosen.includes("orders") ? { orders } : {}),
    ...(townships ? { townships } : {}),
  };
  return { ...reform, where };
}

function withTimes(reform: ReformEntry, { when, until, every, look }: Variation): ReformEntry {
  const varied = { ...reform, ...(until ? { until } : {}) };
  if (reform.spread !== undefined) return { ...varied, spread: { ...reform.spread, ...look } };
  if (reform.controller !== undefined) return varied;
  return { ...varied, ...(when ? { when } : {}), ...(every ? { every } : {}) };
}

/** The document with its reforms varied one by one. */
export function varied(document: ScenarioDocument, variations: readonly Variation[]): ScenarioDocument {
  const reforms = document.reforms.map((reform, i) => {
    const variation = variations[i % variations.length];
    const next = document.reforms[i + 1];
    const follows = variation.andThen && reform.what !== undefined && next?.what !== undefined;
    const longer = follows ? { ...reform, what: [...(reform.what ?? []), ...(next.what ?? [])] } : reform;
    return withTimes(withWhere(withFactor(longer, variation.factor), variation), variation);
  });
  return { ...document, reforms };
}
