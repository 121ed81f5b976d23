import { describe, expect, test } from "vitest";
import type { FieldSpec } from "../../src/core/field.ts";
import { Problem } from "../../src/core/problem.ts";
import { checkTree } from "../../src/scenario/check.ts";
import { durationDays } from "../../src/scenario/duration.ts";
import { locate } from "../../src/scenario/locate.ts";

const words = { zh: "项", en: "Field" };
const whole: FieldSpec = { type: "number", min: 0, max: 5, integer: true, ...words };
const amount: FieldSpec = {
  type: "number",
  min: 0,
  max: 1,
  formula: true,
  ...words,
  unit: { zh: "份额", en: "share" },
};
const word: FieldSpec = { type: "choice", choices: ["decide", "enforce"], ...words };

function check(spec: FieldSpec, value: unknown): { value: unknown; lines: string[]; zh: string } {
  const options = { names: () => ["backlog", "readiness"], taken: [] };
  const { value: checked, details } = checkTree(locate(value, {}), spec, options);
  const problem = new Problem(details);
  return { value: checked, lines: details.length ? problem.message.split("\n") : [], zh: problem.in("zh") };
}
const taken = (spec: FieldSpec, value: unknown) => {
  const { value: checked, lines } = check(spec, value);
  expect(lines).toEqual([]);
  return checked;
};

describe("values", () => {
  test("are given back plain", () => {
    expect(taken(whole, 3)).toBe(3);
    expect(taken(amount, "readiness / 2")).toBe("readiness / 2");
    expect(taken({ type: "text", ...words }, 511523)).toBe("511523");
    expect(taken({ type: "flag", ...words }, false)).toBe(false);
    expect(taken({ type: "date", ...words }, 2024)).toBe("2024");
    expect(taken({ type: "date", ...words }, " year 2 month 3 ")).toBe("year 2 month 3");
    expect(taken({ type: "condition", ...words }, "backlog > 3")).toBe("backlog > 3");
    expect(taken({ type: "label", ...words }, "名")).toEqual({ zh: "名", en: "名" });
    expect(taken({ type: "label", ...words }, { en: "name" })).toEqual({ zh: "name", en: "name" });
  });

  test("a problem says what it is, what it should be, in both languages", () => {
    const { lines, zh } = check(amount, ["x"]);
    expect(lines).toEqual([
      "a list is of the wrong type. It should be a number from 0 to 1 (share), or a formula.",
    ]);
    expect(zh).toBe("列表的类型不对。 应为0 到 1 的数（份额）或公式。");
    expect(check(whole, "5").lines[0]).toContain("Numbers stand without quotes.");
    expect(check({ type: "flag", ...words }, "yes").lines[0]).toContain("Write true or false.");
    expect(check({ type: "record", fields: {}, ...words }, "years：3").lines[0]).toContain("half-width");
    expect(check(word, "decde").lines[0]).toBe(
      '"decde" is not one of the choices. Known: decide, enforce. Did you mean "decide"?',
    );
  });

  test("a constant formula keeps to the range", () => {
    expect(check(amount, "2 * 3").lines[0]).toContain("6 is out of range");
    expect(check(amount, "1 / 0").lines[0]).toContain("gives Infinity");
  });
});

describe("records", () => {
  const spec: FieldSpec = {
    type: "record",
    ...words,
    fields: {
      need: { ...whole, required: true },
      have: { ...whole, default: 2 },
      may: whole,
      filled: { type: "record", ...words, fields: { share: { ...amount, default: 0 } } },
      open: { type: "record", ...words, fields: { share: amount } },
      listed: {
        type: "list",
        ...words,
        of: { type: "record", ...words, fields: { x: { ...whole, default: 1 } } },
        default: [{}],
      },
    },
  };

  test("get their defaults, deep", () => {
    expect(taken(spec, { need: 1 })).toEqual({
      need: 1,
      have: 2,
      filled: { share: 0 },
      listed: [{ x: 1 }],
    });
    expect(taken(spec, { need: 1, have: null, open: {} })).toEqual({
      need: 1,
      have: 2,
      filled: { share: 0 },
      open: {},
      listed: [{ x: 1 }],
    });
  });

  test("name what is missing and what is unknown", () => {
    expect(check(spec, { hav: 1 }).lines).toEqual([
      expect.stringMatching(/^hav: there is no field "hav"\..*Did you mean "have"\?$/),
      'need: "need" (Field) is missing. It should be a whole number from 0 to 5.',
    ]);
  });
});

describe("maps, lists, one of several", () => {
  test("a map has known keys, fields by key, or any key", () => {
    expect(check({ type: "map", keys: ["a"], of: whole, ...words }, { b: 1 }).lines[0]).toContain(
      'b: there is no field "b". Known: a.',
    );
    expect(check({ type: "map", of: { a: whole }, ...words }, { a: 9 }).lines[0]).toContain(
      "a: 9 is out of range",
    );
    expect(taken({ type: "map", of: whole, ...words }, { 山区小乡: 3, gone: null })).toEqual({
      山区小乡: 3,
    });
  });

  test("a list has a length", () => {
    expect(check({ type: "list", of: whole, maxItems: 2, ...words }, [1, 2, 9]).lines).toEqual([
      "at most 2 items may be given.",
      "[2]: 9 is out of range. It should be a whole number from 0 to 5.",
    ]);
  });

  test("one of several changes", () => {
    const spec: FieldSpec = {
      type: "oneOf",
      ...words,
      fields: { a: { type: "record", ...words, fields: { x: { ...whole, default: 1 } } }, b: whole },
    };
    expect(taken(spec, { a: null })).toEqual({ a: { x: 1 } });
    expect(taken(spec, { b: 2 })).toEqual({ b: 2 });
    expect(check(spec, {}).lines[0]).toContain("exactly one");
    expect(check(spec, { a: {}, b: 1 }).lines[0]).toContain("exactly one");
    expect(check(spec, { c: 1 }).lines[0]).toContain('there is no field "c"');
  });

  test("the first field that fits, and among texts the one that is meant", () => {
    const when: FieldSpec = {
      type: "either",
      ...words,
      of: [
        { type: "date", ...words },
        { type: "condition", ...words },
      ],
    };
    expect(taken(when, "2024-05")).toBe("2024-05");
    expect(taken(when, "backlog > 2024")).toBe("backlog > 2024");
    expect(check(when, "2024-15").lines[0]).toContain("is not a date");
    expect(check(when, "baklog > 1").lines[0]).toContain('Did you mean "backlog"?');
    expect(check(when, true).lines[0]).toContain(
      "It should be a date (2024-07, 2024 or year 2 month 3), or a condition (a formula).",
    );
    const many: FieldSpec = { type: "either", ...words, of: [whole, { type: "list", of: whole, ...words }] };
    expect(taken(many, [1])).toEqual([1]);
    expect(check(many, [7]).lines[0]).toContain("[0]: 7 is out of range");
  });

  test("the record whose word is said", () => {
    const named = (name: string, field: string): FieldSpec => ({
      type: "record",
      ...words,
      fields: { kind: { type: "choice", choices: [name], required: true, ...words }, [field]: whole },
    });
    const what: FieldSpec = { type: "record", ...words, fields: { what: { ...whole, required: true } } };
    const spec: FieldSpec = {
      type: "either",
      ...words,
      of: [what, named("menu", "m"), named("batches", "b")],
    };
    expect(taken(spec, { kind: "batches", b: 1 })).toEqual({ kind: "batches", b: 1 });
    expect(taken(spec, { what: 1 })).toEqual({ what: 1 });
    expect(check(spec, { kind: "batchs" }).lines[0]).toBe(
      'kind: "batchs" is not one of the choices. Known: menu, batches. Did you mean "batches"?',
    );
    expect(check(spec, { kind: "menu", b: 1 }).lines[0]).toContain('there is no field "b"');
    expect(check(spec, { kin: "menu" }).lines[0]).toContain('Did you mean "kind"?');
  });
});

describe("durations", () => {
  test.each([
    [3, 63],
    [0.5, 11],
    ["3 months", 63],
    ["2 weeks", 10],
    ["1 year", 252],
    ["1.5 years", 378],
    ["10 days", 10],
    ["1 quarter", 63],
    ["2 周", 10],
    ["3个月", 63],
    ["1 年", 252],
    ["2 季度", 126],
  ])("%s is %d days", (text, days) => {
    expect(durationDays(text)).toBe(days);
  });

  test.each(["soon", "3 moons", "months", "-3 months", ""])("%j is none", (text) => {
    expect(() => durationDays(text)).toThrow(Problem);
  });
});
