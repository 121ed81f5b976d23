/** Formulas on a terminal: LaTeX on one line. */
import { expect, it } from "vitest";
import { plainFormula } from "../../src/cli/terminal/formula.ts";
import { theory } from "../../src/theory/index.ts";

it.each([
  ["L=\\frac{\\lambda^2}{2(1-\\lambda)}", "L=(λ^2)/(2(1−λ))"],
  ["m_1=\\frac1{1-p}", "m_1=1/(1−p)"],
  ["\\sum_{k=1}^{c-1}\\frac{1}{1-z_k}", "Σ_(k=1)^(c−1) 1/(1−z_k)"],
  ["x=s\\ln(1+e^{(D-Res)/s})", "x=s ln(1+e^((D−Res)/s))"],
  ["W=E\\max(5,D),\\quad P", "W=E max(5,D), P"],
])("%s", (tex, plain) => {
  expect(plainFormula(tex)).toBe(plain);
});

it("leaves no command of LaTeX in any case of theory", () => {
  for (const { formula } of theory) expect(plainFormula(formula)).not.toMatch(/[\\{}]/);
});
