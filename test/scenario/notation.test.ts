/** Formulas as LaTeX and MathML: brackets stand where leaving them out would change what is worked out. */
import { describe, expect, it } from "vitest";
import { equation } from "../../src/scenario/notation.ts";

const tex = (is: string) => equation("y", is, ["a", "b", "c", "load", "bad_name"]).tex.replace("y = ", "");

describe("a formula as LaTeX", () => {
  it.each([
    ["a + b + c", "a + b + c"],
    ["a + (b + c)", "a + \\left(b + c\\right)"],
    ["a - (b - c)", "a - \\left(b - c\\right)"],
    ["(a + b) * c", "\\left(a + b\\right) \\cdot c"],
    ["a * (b * c)", "a \\cdot \\left(b \\cdot c\\right)"],
    ["a * b / c", "\\frac{a \\cdot b}{c}"],
    ["a * (b / c)", "a \\cdot \\frac{b}{c}"],
    ["(a / b) ^ c", "\\left(\\frac{a}{b}\\right)^{c}"],
    ["(a ^ b) ^ c", "\\left(a^{b}\\right)^{c}"],
    ["-a ^ 2", "-a^{2}"],
    ["(-a) ^ 2", "\\left(-a\\right)^{2}"],
    ["a - -b", "a - \\left(-b\\right)"],
    ["min(load, log(a))", "\\min\\left(\\mathrm{load} , \\ln\\left(a\\right)\\right)"],
    ["floor(a) + abs(b)", "\\left\\lfloor a\\right\\rfloor  + \\left|b\\right|"],
    ["1e-12 * a", "1\\cdot 10^{-12} \\cdot a"],
    ["2 ^ 1e-12 * bad_name", "2^{1\\cdot 10^{-12}} \\cdot \\mathrm{bad\\_name}"],
    ["a < b and not (c > 1) or a == 2", "a < b \\land \\lnot \\left(c > 1\\right) \\lor a = 2"],
    ["a > 1 ? b : a > 0 ? c : 0", "\\begin{cases}b & a > 1 \\\\ c & a > 0 \\\\ 0 & \\text{—}\\end{cases}"],
  ])("%s", (is, wanted) => {
    expect(tex(is).replaceAll("  ", " ")).toBe(wanted.replaceAll("  ", " "));
  });

  it("refuses what is no formula", () => {
    expect(() => equation("y", "a +", ["a"])).toThrow();
    expect(() => equation("y", "unknown", ["a"])).toThrow();
  });
});

describe("a formula as MathML", () => {
  const { mathml } = equation("y", "a / (b + 1) - (a < 2 ? b : 3) * c", ["a", "b", "c"]);

  it("is well formed: every element that is opened is closed in its turn", () => {
    const open: string[] = [];
    for (const [, close, name, rest] of mathml.matchAll(/<(\/?)([a-z]+)([^>]*)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!rest.endsWith("/")) open.push(name);
    }
    expect(open).toEqual([]);
    expect(mathml).toContain("&lt;");
  });

  it("is one element for each term of a sum, so that lines can break between them", () => {
    expect(mathml.match(/<math /g)).toHaveLength(2);
    expect(mathml).toContain("<mfrac><mi>a</mi><mrow><mi>b</mi>");
  });
});
