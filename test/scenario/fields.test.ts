/** Every field of a scenario wrong in turn, made from the declared fields: each gives a problem at its own line. */
import { describe, expect, test } from "vitest";
import { isMap, isNode, isScalar, LineCounter, parseDocument, stringify } from "yaml";
import type { FieldSpec, NumberField } from "../../src/core/field.ts";
import { checkDocument, readScenario } from "../../src/scenario/read.ts";
import { scenarioSpec } from "../../src/scenario/schema.ts";
import { detailsOf, files, small } from "./document.ts";

type Keys = readonly (string | number)[];

/** An order by the name that samples of texts have. */
const orders = [{ id: "m1", title: "一", tier: "county", rate: 1, work: 1 }];

/** One field at one place: `wrap` makes the whole document around a value of it. */
interface Site {
  readonly spec: FieldSpec;
  readonly keys: Keys;
  readonly wrap: (value: unknown) => unknown;
  /** Other fields that may stand in the same place. */
  readonly siblings: readonly FieldSpec[];
}

const texts: Readonly<Record<string, string>> = {
  Id: "m1",
  Archetype: "乡",
  Parameter: "filedShare",
  "Code of a real county, city or province, or all": "511523",
};

/** The least valid value of a field. */
function sample(spec: FieldSpec): unknown {
  if (spec.default !== undefined) return spec.default;
  if (spec.en === "Value") return 0.5;
  switch (spec.type) {
    case "number":
      return spec.integer ? Math.ceil(spec.min) : spec.min;
    case "text":
      return texts[spec.en] ?? (spec.pattern?.includes("month") ? "3 months" : "m1");
    case "choice":
      return spec.choices[0];
    case "flag":
      return true;
    case "date":
      return "2024-03";
    case "condition":
      return "1 > 0";
    case "label":
      return { zh: "名", en: "name" };
    case "list":
      return [sample(spec.of)];
    case "either":
      return sample(spec.of[0]);
    case "oneOf": {
      const [name] = Object.keys(spec.fields);
      return { [name]: sample(spec.fields[name]) };
    }
    case "map":
      return {};
    case "record":
      return requiredOf(spec.fields);
  }
}

function requiredOf(fields: Readonly<Record<string, FieldSpec>>): Record<string, unknown> {
  const needed = Object.entries(fields).filter(([, field]) => field.required);
  const values = Object.fromEntries(needed.map(([name, field]) => [name, sample(field)]));
  // a change needs its time, so that only the field in question is wrong
  return "what" in fields ? { when: "2024-02", ...values } : values;
}

function* sitesOf(site: Site): Generator<Site> {
  const { spec, wrap, keys } = site;
  const below = (part: FieldSpec, key: string | number, around: (value: unknown) => unknown) =>
    sitesOf({ spec: part, keys: [...keys, key], wrap: (value) => wrap(around(value)), siblings: [] });
  if (spec.type !== "either") yield site;
  if (spec.type === "record") {
    const base = keys.length ? requiredOf(spec.fields) : { ...small, orders };
    for (const [name, part] of Object.entries(spec.fields)) {
      yield* below(part, name, (value) => ({ ...base, [name]: value }));
    }
  } else if (spec.type === "list") yield* below(spec.of, 0, (value) => [value]);
  else if (spec.type === "either") {
    for (const part of spec.of)
      yield* sitesOf({ ...site, spec: part, siblings: spec.of.filter((one) => one !== part) });
  } else if (spec.type === "oneOf") {
    for (const [name, part] of Object.entries(spec.fields))
      yield* below(part, name, (value) => ({ [name]: value }));
  } else if (spec.type === "map" && typeof spec.of.type === "string") {
    const key = spec.keys?.[0] ?? "乡";
    yield* below(spec.of as FieldSpec, key, (value) => ({ [key]: value }));
  } else if (spec.type === "map") {
    for (const [name, part] of Object.entries(spec.of as object))
      yield* below(part, name, (value) => ({ [name]: value }));
  }
}

/** What a field must not hold, in words and as a value. */
function wrongs(site: Site): [string, unknown][] {
  const { spec, siblings } = site;
  const all = wrongOf(spec);
  // a value of another type may be right for another field that can stand here
  return all.filter(([words, value]) => words !== "type" || !siblings.some((one) => canHold(one, value)));
}

function canHold(spec: FieldSpec, value: unknown): boolean {
  if (spec.type === "either") return spec.of.some((one) => canHold(one, value));
  if (Array.isArray(value)) return spec.type === "list";
  if (typeof value === "object") return ["record", "map", "oneOf", "label"].includes(spec.type);
  if (typeof value === "boolean") return spec.type === "flag";
  if (typeof value === "number") return ["number", "text", "date", "condition"].includes(spec.type);
  return ["text", "label", "date", "condition", "choice"].includes(spec.type);
}

function wrongOf(spec: FieldSpec): [string, unknown][] {
  switch (spec.type) {
    case "number":
      return wrongNumbers(spec);
    case "text": {
      const long = "x".repeat((spec.maxLength ?? 2000) + 1);
      return [
        ["type", ["x"]],
        ["type", { x: 1 }],
        ["too long", long],
        ...(spec.pattern ? [["form", "!?"] as [string, unknown]] : []),
      ];
    }
    case "choice":
      return [
        ["name", `${spec.choices[0]}x`],
        ["type", ["x"]],
        ["type", { x: 1 }],
      ];
    case "flag":
      return [
        ["type", "yes"],
        ["type", 1],
        ["type", ["x"]],
      ];
    case "date":
      return [
        ["form", "2024-13"],
        ["form", "year 2 month 13"],
        ["type", ["x"]],
        ["type", true],
      ];
    case "condition":
      return [
        ["name", "readines > 1"],
        ["form", "readiness >"],
        ["type", true],
        ["type", ["x"]],
      ];
    case "label":
      return [
        ["type", { fr: "x" }],
        ["type", { zh: "x", fr: "x" }],
        ["type", ["x"]],
        ["type", {}],
      ];
    case "list":
      return [
        ["type", true],
        ["type", { x: 1 }],
      ];
    case "record":
      return [
        ["type", 5],
        ["type", ["x"]],
        ["type", true],
        ["unknown", { ...requiredOf(spec.fields), nosuch: 1 }],
      ];
    case "map":
      return [
        ["type", 5],
        ["type", ["x"]],
        ...(typeof spec.of.type === "string" ? [] : [["unknown", { nosuch: 1 }] as [string, unknown]]),
      ];
    case "oneOf":
      return [
        ["type", 5],
        ["unknown", { nosuch: {} }],
        [
          "two",
          Object.fromEntries(
            Object.entries(spec.fields)
              .slice(0, 2)
              .map(([name, part]) => [name, sample(part)]),
          ),
        ],
        ["none", {}],
      ];
    case "either":
      return [];
  }
}

function wrongNumbers({ min, max, integer, formula }: NumberField): [string, unknown][] {
  const wrong: [string, unknown][] = [
    ["range", min - 1],
    ["range", max + 1],
    ["type", { x: 1 }],
    ["type", true],
    ["type", ["x"]],
  ];
  if (integer && max > min) wrong.push(["range", min + 0.5]);
  if (formula) wrong.push(["name", "nosuch + 1"], ["form", "1 +"], ["range", `${max} + 1`], ["form", "1/0"]);
  else wrong.push(["type", "many"], ["type", "5"]);
  return wrong;
}

function pathOf(keys: Keys): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${key}` : key),
    "",
  );
}

/** The line of a value, found without our own reader: that of its key when it is a block. */
function lineOf(text: string, keys: Keys): number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const parent = document.getIn(keys.slice(0, length - 1), true);
    const key =
      isMap(parent) && !isScalar(node)
        ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === keys[length - 1])?.key
        : undefined;
    return counter.linePos((isNode(key) && key.range ? key : node).range?.[0] ?? 0).line;
  }
  return 1;
}

const sites = [...sitesOf({ spec: scenarioSpec, keys: [], wrap: (value) => value, siblings: [] })].filter(
  (site) => site.keys.length,
);
const groups = new Map<string, Site[]>();
for (const site of sites) {
  const name =
    site.keys[0] === "reforms" ? `reforms ${site.keys.slice(2, 4).join(".")}` : String(site.keys[0]);
  groups.set(name, [...(groups.get(name) ?? []), site]);
}

describe("every field", () => {
  test("is visited", () => {
    expect(sites.length).toBeGreaterThan(300);
    for (const name of Object.keys(scenarioSpec.fields))
      expect([...groups.keys()].some((key) => key.startsWith(name))).toBe(true);
  });

  test.each([...groups])("%s, right, is taken", (_, group) => {
    for (const { wrap, spec, keys } of group) {
      if (spec.type === "oneOf" || spec.type === "map") continue;
      // a number of townships needs the archetypes beside it: county-mix.test.ts
      if (pathOf(keys) === "county.townships") continue;
      // what holds between counties needs two of them, a reform that spreads somebody who begins, and counties are chosen
      // by their names: several-counties.test.ts; orders are chosen only for changes that go by them: reform-rules.test.ts
      if (/^province|\.spread|\.where\.(orders|counties)/.test(pathOf(keys))) continue;
      checkDocument(wrap(sample(spec)) as object);
    }
  });

  test.each([...groups])("%s, wrong, gives a problem with its line and path", (_, group) => {
    for (const site of group) {
      for (const [words, value] of wrongs(site)) {
        const text = stringify(site.wrap(value));
        const details = detailsOf(() => readScenario("x.yaml", files({ "x.yaml": text })));
        const path = pathOf(site.keys);
        const found = details.find((detail) => detail.path?.startsWith(path));
        if (!found) throw new Error(`${path} (${words}): ${JSON.stringify(details)}\n${text}`);
        const keys = words === "unknown" ? [...site.keys, "nosuch"] : site.keys;
        const lines = [
          lineOf(text, keys),
          lineOf(text, [...site.keys, ...Object.keys(value ?? {}).slice(1, 2)]),
        ];
        if (!lines.includes(found.line ?? 0))
          throw new Error(`${path} (${words}): line ${found.line}, not ${lines}\n${text}`);
        expect(found.file).toBe("x.yaml");
      }
    }
  });

  const needed = sites.filter(({ spec }) => spec.required && spec.type !== "record");
  test.each(needed.map((site) => [pathOf(site.keys), site] as const))(
    "%s, missing, is named",
    (path, { wrap, keys }) => {
      if (path === "id" || path === "title") return; // they have the file's name
      const text = stringify(wrap(null));
      const details = detailsOf(() => readScenario("x.yaml", files({ "x.yaml": text })));
      const found = details.find((detail) => detail.path === path);
      expect(found?.line).toBe(lineOf(text, keys));
      expect(found?.what.en).toMatch(/is missing/);
      expect(
        detailsOf(() => checkDocument(wrap(undefined) as object)).some((detail) => detail.path === path),
      ).toBe(true);
    },
  );
});
