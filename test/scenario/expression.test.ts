import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { cos, sin } from "../../src/core/angle.ts";
import { exp, log, pow } from "../../src/core/numeric.ts";
import { Problem } from "../../src/core/problem.ts";
import { compileFormula } from "../../src/scenario/expression.ts";
import { binary, general, withProduct } from "../../src/scenario/operations.ts";

const known = ["a", "b", "c", "d", "Greater than 90%", "积压"];
const row = Float64Array.of(0.9, 0.4, -3, 7, 0.6, 12);
const value = (text: string) => compileFormula(text, known).at(row);

function problemOf(ask: () => unknown): Problem {
  try {
    ask();
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return error as Problem;
  }
  throw new Error("no problem was found");
}
const refusal = (text: string) => problemOf(() => compileFormula(text, known));

describe("the value of a formula", () => {
  test.each([
    ["a > 0.8 and b < 0.9", 1],
    ["1 + 2 * 3 ^ 2", 19],
    ["-2 ^ 2", -4],
    ["2 ^ -1", 0.5],
    ["2 ^ 3 ^ 2", 512],
    ["12 / 3 / 2", 2],
    ["7 - 2 - 1", 4],
    ["7 % 4", 3],
    ["-7 % 4", 1],
    ["7 % -4", -1],
    ["2 * 7 % 4", 2],
    ["1 < 2 < 3", 1],
    ["1 < 3 < 2", 0],
    ["not (a > 1)", 1],
    ["not 0 and not 5", 0],
    ["0 or 5", 1],
    ["1 or 0 and 0", 1],
    ["a > b ? d : c", 7],
    ["0 ? 1 : 0 ? 2 : 3", 3],
    ["0 ? 1 : (0 ? 2 : 3)", 3],
    ["1 == 1.0", 1],
    ["0.1 + 0.2 == 0.3", 0],
    ["1 != 2", 1],
    ["min(3, 1, 2) + max(4)", 5],
    ["clamp(5, 0, 1) + clamp(-5, 0, 1)", 1],
    ["round(2.5) + round(-2.5)", 1],
    ["floor(-0.5) + ceil(-0.5) + abs(-3)", 2],
    ['"Greater than 90%" > 0.5', 1],
    ["'Greater than 90%' * 10", 6],
    ["积压 / 2", 6],
    [".5 + 1e1 + 2.", 12.5],
    ["a\n + b", 1.3],
    ["+a - -b", 1.3],
  ])("%s is %d", (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  test("the functions are those of the core, with the same bits in every engine", () => {
    expect(value("exp(a) + log(d)")).toBe(exp(0.9) + log(7));
    expect(value("a ^ b")).toBe(pow(0.9, 0.4));
    expect(value("sin(d) * cos(d)")).toBe(sin(7) * cos(7));
    expect(value("sqrt(d)")).toBe(Math.sqrt(7));
  });

  test("it names what it uses, each once, in the order of the known names", () => {
    expect(compileFormula("d * b + b > min(d, 2)", known).uses).toEqual(["b", "d"]);
    expect(compileFormula("1 + 1", known).uses).toEqual([]);
  });

  test("the whole documented line works", () => {
    const names = ["readiness", "utilisation", "day", "month", "year"];
    const { at } = compileFormula("readiness > 0.8 and utilisation < 0.9 and month % 3 == 0", names);
    expect(at(Float64Array.of(0.9, 0.5, 1, 6, 2024))).toBe(1);
    expect(at(Float64Array.of(0.9, 0.5, 1, 7, 2024))).toBe(0);
  });
});

describe("a formula that gives no number", () => {
  test.each(["1 / 0", "0 / 0", "sqrt(-1)", "log(0)", "5 % 0", "sin(1e9)", "10 ^ 400"])(
    "%s is refused when it is read",
    (text) => {
      const problem = refusal(text);
      expect(problem.message).toContain(text);
      expect(problem.in("zh")).toContain("结果是");
    },
  );

  test("the formula and its values are named when it happens in the run", () => {
    const { at } = compileFormula("b / (a - a)", known);
    expect(problemOf(() => at(row)).message).toContain(
      'the formula "b / (a - a)" gives Infinity, not a finite number (a = 0.9, b = 0.4)',
    );
    // nothing stood for names, so nothing is listed
    expect(refusal("1 / 0").message).toBe(
      'the formula "1 / 0" gives Infinity, not a finite number. Something is divided by 0? Write a / max(b, 1).',
    );
  });

  test("inside a comparison no number counts as false, and a condition may guard a division", () => {
    expect(value("0 / 0 > 1")).toBe(0);
    expect(value("0 / 0 == 0 / 0")).toBe(0);
    expect(value("0 / 0 != 1")).toBe(1);
    expect(value("1 / 0 > 5")).toBe(1);
    expect(value("a == 0.9 ? 1 : b / (a - a)")).toBe(1);
    expect(value("0 / 0 and 1")).toBe(0);
    expect(value("not (0 / 0)")).toBe(1);
  });
});

describe("refusals", () => {
  test.each([
    ["redy > 1 and a", 1, '"redy" is not a known name'],
    ["a + Greater", 5, '"Greater" is not a known name'],
    ["1 + 积雪", 5, 'Did you mean "积压"?'],
    ["mim(1, 2)", 1, 'Did you mean "min"?'],
    ["a and ore b", 7, '"ore" is not a known name'],
    ["a ＞ 1", 3, "Write >"],
    ["a = 1", 3, "Write =="],
    ["a && b", 3, "Write and"],
    ["a ≥ 1", 3, "Write >="],
    ["（a）", 1, "Write ("],
    ["80%", 4, "write 80 percent as 0.8"],
    ["80% > a", 5, "write 80 percent as 0.8"],
    ["2 a", 3, "an operator is missing"],
    ["a b", 3, "an operator is missing"],
    ["(a)(b)", 4, "an operator is missing"],
    ["a +", 4, "ends too early"],
    ["", 1, "ends too early"],
    ["a + * b", 5, "a number or a name is missing"],
    ["(a", 3, "a bracket is not closed"],
    ["a)", 2, "no bracket to close"],
    ["a, b", 2, "a comma"],
    ["(a, b)", 3, "a comma"],
    ["a ? b", 6, 'a "?" has no ":"'],
    ["a : b", 3, 'no "?" before'],
    ["a ? (b : c)", 8, 'no "?" before'],
    ["a ? b ? 1 : 2 : 3", 7, "in brackets"],
    ["not a > 1", 1, "Write not (a > b)"],
    ["clamp(1, 2)", 1, "clamp takes 3 arguments, not 2"],
    ["min()", 5, "a number or a name is missing"],
    ["1e999", 1, "too large"],
    ['"abc', 1, "a quote is not closed"],
    ['"no such column" > 1', 1, '"no such column" is not a known name'],
  ])("%s: character %d, %s", (text, place, words) => {
    const { details } = refusal(text);
    const texts = details.map(({ what, mend }) => `${what.en} ${mend?.en ?? ""}`);
    expect(texts.some((one) => one.includes(`character ${place}:`) && one.includes(words))).toBe(true);
    for (const { what } of details) expect(what.zh).toMatch(/\p{Script=Han}/u);
  });

  test("all faults are named at once", () => {
    expect(refusal("foo + bar(1) @ baz").details).toHaveLength(4);
  });

  test.each([
    "1:1e8",
    "zeros(20000,20000)",
    "f(x) = f(x)",
    "x = 5",
    "a := 1",
    "[1, 2; 3, 4]",
    "{a: 1}",
    "a[1]",
    "a.constructor",
    "constructor",
    "__proto__",
    "prototype",
    "toString()",
    "this",
    "import('x')",
    "import",
    "require('fs')",
    "eval('1')",
    "evaluate('1')",
    "parse('1')",
    "config({})",
    "createUnit('x')",
    "random()",
    "5 cm",
    "5 cm to inch",
    "i",
    "e",
    "pi",
    "Infinity",
    "NaN",
    "null",
    "undefined",
    "true",
    "false",
    "a!",
    "a'",
    "a; b",
    "a\0b",
    "a\u200bb",
    "а > 1",
    "a\u0301",
    "`a`",
    "a.b",
    "a->b",
    "a => b",
    "a | b",
    "a & b",
    "~a",
    "a << 2",
    "a ** 2",
    "a mod b",
    "a xor b",
    "a in b",
    "x -> x",
    "#a",
    "// a",
    "/* a */ 1",
    "$a",
    "\\a",
    "0x10",
    "0b11",
    "1_000",
    "1n",
    '"a".length',
    "a?.b",
    "a ?? b",
    "derivative('x', 'x')",
    "simplify('x')",
    "help(a)",
    "typed(a)",
    "chain(a)",
    "a(1)",
    "()",
    ",",
    ":",
    "?",
    "and",
    "not",
  ])("%s is refused without being worked out", (text) => {
    expect(refusal(text).details.length).toBeGreaterThan(0);
  });

  test("length, brackets and size are limited", () => {
    expect(refusal(`a${" ".repeat(500)}`).message).toContain("at most 500 characters");
    expect(value(`${"(".repeat(32)}a${")".repeat(32)}`)).toBe(0.9);
    expect(refusal(`${"(".repeat(33)}a${")".repeat(33)}`).message).toContain("nested too deep");
    expect(refusal(`1${"+1".repeat(240)}`).message).toContain("too many parts");
    expect(refusal(`${"-".repeat(400)}1`).message).toContain("too many parts");
    expect(refusal(`1${"^1".repeat(200)}`).message).toContain("too many parts");
    expect(value(`0${"+1".repeat(90)}`)).toBe(90);
    expect(problemOf(() => compileFormula(5 as unknown as string, known)).message).toContain(
      "a text of at most",
    );
  });
});

/** A formula as text, how tightly it binds, and the same written by hand. */
interface Sample {
  readonly text: string;
  readonly binds: number;
  readonly by: (v: Float64Array) => number;
}
const truth = (condition: boolean) => (condition ? 1 : 0);
/** Operators from loosest to tightest; `^` is apart because it binds to the right. */
const operators: readonly (readonly [string, number, (x: number, y: number) => number])[] = [
  ["or", 2, (x, y) => truth(Boolean(x) || Boolean(y))],
  ["and", 3, (x, y) => truth(Boolean(x) && Boolean(y))],
  ["<", 4, (x, y) => truth(x < y)],
  ["<=", 4, (x, y) => truth(x <= y)],
  [">", 4, (x, y) => truth(x > y)],
  [">=", 4, (x, y) => truth(x >= y)],
  ["==", 4, (x, y) => truth(x === y)],
  ["!=", 4, (x, y) => truth(x !== y)],
  ["+", 5, (x, y) => x + y],
  ["-", 5, (x, y) => x - y],
  ["*", 6, (x, y) => x * y],
  ["/", 6, (x, y) => x / y],
  ["%", 6, (x, y) => x - y * Math.floor(x / y)],
];
const bracketed = (sample: Sample, binds: number) =>
  sample.binds < binds ? `(${sample.text})` : sample.text;
const atom = (text: string, by: Sample["by"]): Sample => ({ text, binds: 10, by });

const samples = fc.letrec<{ sample: Sample }>((tie) => {
  const sub = tie("sample");
  const number = fc.constantFrom("0", "1", "2.5", ".3", "10").map((text) => atom(text, () => Number(text)));
  const name = fc.nat({ max: 5 }).map((i) => atom(i === 4 ? `"${known[4]}"` : known[i], (v) => v[i]));
  const pair = fc.tuple(fc.constantFrom(...operators), sub, sub).map(([[sign, binds, by], x, y]): Sample => {
    // comparisons would chain, so both sides stand in brackets there
    const left = bracketed(x, binds === 4 ? 5 : binds);
    return { text: `${left} ${sign} ${bracketed(y, binds + 1)}`, binds, by: (v) => by(x.by(v), y.by(v)) };
  });
  const power = fc.tuple(sub, sub).map(([x, y]): Sample => {
    return { text: `${bracketed(x, 9)} ^ ${bracketed(y, 8)}`, binds: 8, by: (v) => pow(x.by(v), y.by(v)) };
  });
  const minus = sub.map((x): Sample => ({ text: `-${bracketed(x, 8)}`, binds: 7, by: (v) => -x.by(v) }));
  const not = sub.map((x): Sample => ({ text: `not (${x.text})`, binds: 3.5, by: (v) => truth(!x.by(v)) }));
  const choice = fc.tuple(sub, sub, sub).map(([x, y, z]): Sample => {
    const text = `${bracketed(x, 2)} ? ${bracketed(y, 2)} : ${z.text}`;
    return { text, binds: 1, by: (v) => (x.by(v) ? y.by(v) : z.by(v)) };
  });
  const call = fc
    .tuple(fc.constantFrom("min", "max", "clamp", "abs", "exp", "floor"), sub, sub, sub)
    .map(([f, x, y, z]) => {
      const args = f === "clamp" ? [x, y, z] : f === "min" || f === "max" ? [x, y] : [x];
      const by = (v: Float64Array): number => {
        const [p, q, r] = args.map((arg) => arg.by(v));
        if (f === "min") return Math.min(p, q);
        if (f === "max") return Math.max(p, q);
        if (f === "clamp") return Math.min(Math.max(p, q), r);
        return f === "abs" ? Math.abs(p) : f === "exp" ? exp(p) : Math.floor(p);
      };
      return atom(`${f}(${args.map((arg) => arg.text).join(", ")})`, by);
    });
  return {
    sample: fc.oneof(
      { maxDepth: 5, depthSize: "small" },
      number,
      name,
      pair,
      power,
      minus,
      not,
      choice,
      call,
    ),
  };
}).sample;

const rows = fc.array(fc.constantFrom(-3, -1, -0.5, 0, 0.25, 0.9, 1, 2, 7, 100), {
  minLength: 6,
  maxLength: 6,
});

describe("any formula", () => {
  test("has the value of the same line written by hand, to the bit", () => {
    let compared = 0;
    const property = fc.property(samples, rows, ({ text, by }, numbers) => {
      fc.pre(text.length <= 500);
      const values = Float64Array.from(numbers);
      const expected = by(values);
      if (!Number.isFinite(expected)) {
        problemOf(() => compileFormula(text, known).at(values));
        return;
      }
      compared += 1;
      expect(compileFormula(text, known).at(values) + 0).toBe(expected + 0);
    });
    fc.assert(property, { seed: 7, numRuns: 3000 });
    expect(compared).toBeGreaterThan(2000);
  });

  const pieces = fc.constantFrom(
    ..."a b 积压 ( ) [ ] { } , ; : ? = == != < <= > >= + - * / % ^ ! ' \" . 1 2.5 1e8 .5 and or not min max clamp exp".split(
      " ",
    ),
    " ",
    "\n",
    "\0",
    "é",
    "“",
    "（",
    "import",
    "f(x)=x",
    "1:9",
    "__proto__",
    '"Greater than 90%"',
    "e",
    "cm",
    "@",
    "\u202e",
  );
  const hostile = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
    fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 60 }),
  );

  test("is read, or refused with a Problem: nothing else happens", () => {
    const property = fc.property(hostile, (text) => {
      try {
        expect(Number.isFinite(compileFormula(text, known).at(row))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    });
    fc.assert(property, { seed: 11, numRuns: 5000 });
  });
});

describe("cost", () => {
  afterEach(() => vi.restoreAllMocks());

  /** How many closures a formula is made of. */
  function closures(text: string): number {
    const tables: object[] = [...Object.values(binary), ...Object.values(withProduct), general];
    const spies = tables.flatMap((table) => {
      return Object.keys(table).map((name) => vi.spyOn(table as Record<string, () => unknown>, name));
    });
    compileFormula(text, known);
    return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  }

  // Each closure is a call; an operand that is a name or a number costs none.
  test.each([
    ["a > 0.8 and b < 0.9", 3],
    ["0.5 * a + 0.3 * b + 0.2 * c", 3],
    ["1 - a", 1],
    ["0.6 + 0.2 * a", 1],
    ["a * b + c * d", 2],
  ])("%s takes %d closures", (text, expected) => {
    expect(closures(text)).toBe(expected);
  });

  test("each name is read when it is needed, and no other", () => {
    const reads: string[] = [];
    const spied = new Proxy(row, {
      get(target, name) {
        reads.push(String(name));
        return target[Number(name)];
      },
    });
    const { at } = compileFormula("a > 0.95 and b < 1 or c < 0", known);
    expect(at(spied)).toBe(1);
    expect(reads).toEqual(["0", "2"]);
  });
});
