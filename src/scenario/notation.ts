/** A formula as a person writes it: LaTeX for Markdown, MathML for pages, which needs neither library nor network. */

import type { Detail, Rule } from "../model/odd/detail.ts";
import { knownTo } from "../model/odd/known.ts";
import type { Expression } from "./closures.ts";
import { parseFormula } from "./expression.ts";

/** How one notation writes each figure; what goes in is written already. */
interface Notation {
  readonly number: (text: string, power: string | undefined) => string;
  readonly name: (text: string) => string;
  readonly row: (...parts: string[]) => string;
  readonly sign: (tex: string, symbol: string) => string;
  /** Before a negative. */
  readonly minus: string;
  readonly over: (top: string, bottom: string) => string;
  readonly raised: (base: string, exponent: string) => string;
  readonly root: (of: string) => string;
  /** A fence that grows with what it holds. */
  readonly fence: (left: string, inner: string, right: string) => string;
  readonly called: (name: string) => string;
  readonly cases: (rows: readonly (readonly [value: string, when: string | undefined])[]) => string;
}

const fences: Readonly<Record<string, string>> = {
  "⌊": "\\lfloor ",
  "⌋": "\\rfloor ",
  "⌈": "\\lceil ",
  "⌉": "\\rceil ",
};
/** Stands in the last row of a brace, in any language. */
const OTHERWISE = "—";
const escapedName = (text: string) => text.replaceAll("_", "\\_");

const latex: Notation = {
  number: (text, power) => (power === undefined ? text : `${text}\\cdot 10^{${power}}`),
  name: (text) => (text.length === 1 ? text : `\\mathrm{${escapedName(text)}}`),
  row: (...parts) => parts.join(""),
  sign: (tex) => ` ${tex} `,
  minus: "-",
  over: (top, bottom) => `\\frac{${top}}{${bottom}}`,
  raised: (base, exponent) => `${base}^{${exponent}}`,
  root: (of) => `\\sqrt{${of}}`,
  fence: (left, inner, right) => `\\left${fences[left] ?? left}${inner}\\right${fences[right] ?? right}`,
  called: (name) =>
    ["min", "max", "exp", "sin", "cos", "ln"].includes(name) ? `\\${name}` : `\\operatorname{${name}}`,
  cases: (rows) => {
    const lines = rows.map(([value, when]) => `${value} & ${when ?? `\\text{${OTHERWISE}}`}`);
    return `\\begin{cases}${lines.join(" \\\\ ")}\\end{cases}`;
  },
};

const row = (...parts: string[]) => (parts.length === 1 ? parts[0] : `<mrow>${parts.join("")}</mrow>`);
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const mo = (text: string) => `<mo>${escaped(text)}</mo>`;
const infix = (text: string) => `<mo form="infix">${escaped(text)}</mo>`;

const mathml: Notation = {
  number: (text, power) =>
    power === undefined
      ? `<mn>${text}</mn>`
      : row(`<mn>${text}</mn>`, mo("·"), `<msup><mn>10</mn><mn>${power}</mn></msup>`),
  name: (text) => `<mi>${escaped(text)}</mi>`,
  row,
  // a sum that goes on in the next element begins with its sign, which is none of its term
  sign: (_tex, symbol) => infix(symbol),
  minus: mo("−"),
  over: (top, bottom) => `<mfrac>${row(top)}${row(bottom)}</mfrac>`,
  raised: (base, exponent) => `<msup>${row(base)}${row(exponent)}</msup>`,
  root: (of) => `<msqrt>${of}</msqrt>`,
  fence: (left, inner, right) => row(mo(left), inner, mo(right)),
  called: (name) => `<mi mathvariant="normal">${name}</mi>`,
  cases: (rows) => {
    // set to the left by the page's own style: a strict policy admits none in the markup
    const cell = (text: string) => `<mtd>${text}</mtd>`;
    const lines = rows.map(
      ([value, when]) => `<mtr>${cell(value)}${cell(when ?? `<mtext>${OTHERWISE}</mtext>`)}</mtr>`,
    );
    return row(mo("{"), `<mtable>${lines.join("")}</mtable>`);
  },
};

/** [LaTeX, symbol, how tightly it binds] */
const signs: Readonly<Record<string, readonly [tex: string, symbol: string, binds: number]>> = {
  or: ["\\lor", "∨", 1],
  and: ["\\land", "∧", 2],
  smaller: ["<", "<", 4],
  smallerEq: ["\\le", "≤", 4],
  larger: [">", ">", 4],
  largerEq: ["\\ge", "≥", 4],
  equal: ["=", "=", 4],
  unequal: ["\\ne", "≠", 4],
  add: ["+", "+", 5],
  subtract: ["-", "−", 5],
  multiply: ["\\cdot", "·", 6],
  modulo: ["\\bmod", "mod", 6],
};
const TIGHT = 9;

interface Written {
  readonly text: string;
  readonly binds: number;
}

class Writer {
  private readonly as: Notation;
  private readonly known: readonly string[];

  constructor(as: Notation, known: readonly string[]) {
    this.as = as;
    this.known = known;
  }

  write(expression: Expression): Written {
    if (expression.kind === "number") return this.number(expression.value);
    if (expression.kind === "slot") return { text: this.as.name(this.known[expression.index]), binds: TIGHT };
    const { operation, args } = expression;
    if (Object.hasOwn(signs, operation)) return this.between(operation, args);
    return this.figure(operation, args);
  }

  private number(value: number): Written {
    const [digits, power] = String(value).split("e");
    return { text: this.as.number(digits, power), binds: power === undefined ? TIGHT : 6 };
  }

  /** In brackets where it binds no tighter than `least`. */
  private within(expression: Expression, least: number): string {
    const { text, binds } = this.write(expression);
    return binds >= least ? text : this.as.fence("(", text, ")");
  }

  /** Brackets on the right say in which order it is worked out: a + (b + c) is not (a + b) + c in floating point. */
  private between(operation: string, [a, b]: readonly Expression[]): Written {
    const [tex, symbol, binds] = signs[operation];
    const text = this.as.row(this.within(a, binds), this.as.sign(tex, symbol), this.within(b, binds + 1));
    return { text, binds };
  }

  private figure(operation: string, args: readonly Expression[]): Written {
    const { as } = this;
    const whole = (i: number) => this.write(args[i]).text;
    const tight = (text: string): Written => ({ text, binds: TIGHT });
    switch (operation) {
      case "divide":
        return { text: as.over(whole(0), whole(1)), binds: 7 };
      case "power":
        return { text: as.raised(this.within(args[0], TIGHT), whole(1)), binds: 8 };
      case "negate":
        return { text: as.row(as.minus, this.within(args[0], 6)), binds: 5 };
      case "not":
        return { text: as.row(as.sign("\\lnot", "¬"), this.within(args[0], TIGHT)), binds: 3 };
      case "sqrt":
        return tight(as.root(whole(0)));
      case "abs":
        return tight(as.fence("|", whole(0), "|"));
      case "floor":
        return tight(as.fence("⌊", whole(0), "⌋"));
      case "ceil":
        return tight(as.fence("⌈", whole(0), "⌉"));
      case "choose":
        return { text: as.cases(this.branches({ kind: "apply", operation, args })), binds: 0 };
      default:
        return tight(this.call(operation === "log" ? "ln" : operation, args));
    }
  }

  private call(name: string, args: readonly Expression[]): string {
    const inner = args.flatMap((arg, i) => [...(i ? [this.as.sign(",", ",")] : []), this.write(arg).text]);
    return this.as.row(this.as.called(name), this.as.fence("(", this.as.row(...inner), ")"));
  }

  /** `a ? x : b ? y : z` is one brace with three rows. */
  private branches(expression: Expression): (readonly [string, string | undefined])[] {
    if (expression.kind !== "apply" || expression.operation !== "choose")
      return [[this.write(expression).text, undefined]];
    const [when, value, other] = expression.args;
    return [[this.write(value).text, this.write(when).text], ...this.branches(other)];
  }
}

/** A sum as its terms, each but the first with its sign; what is no sum is one term. */
function terms(
  expression: Expression,
): (readonly [sign: "add" | "subtract" | undefined, term: Expression])[] {
  if (expression.kind !== "apply") return [[undefined, expression]];
  const { operation, args } = expression;
  if (operation !== "add" && operation !== "subtract") return [[undefined, expression]];
  return [...terms(args[0]), [operation, args[1]]];
}

/** One element for the left side and each term of a sum: a page breaks lines between elements, never within one. */
function mathElements(left: string, tree: Expression, writer: Writer): string {
  const pieces = terms(tree).map(([operation, term], i) => {
    const { text, binds } = writer.write(term);
    const inner = operation && binds < 6 ? mathml.fence("(", text, ")") : text;
    const sign = operation ? signs[operation][1] : "=";
    return mathml.row(...(i ? [] : [mathml.name(left)]), infix(sign), inner);
  });
  return pieces.map((piece) => `<math displaystyle="true">${piece}</math>`).join(" ");
}

/**
 * `left = right` as LaTeX and as MathML elements; `right` is a formula over the names `known`.
 * @throws Problem with every fault of the formula
 * @example equation("load", "demand / hours", ["demand", "hours"]).tex // "\\mathrm{load} = \\frac{\\mathrm{demand}}{\\mathrm{hours}}"
 */
export function equation(
  left: string,
  right: string,
  known: readonly string[],
): { tex: string; mathml: string } {
  const tree = parseFormula(right, known);
  const tex = latex.row(latex.name(left), latex.sign("=", "="), new Writer(latex, known).write(tree).text);
  return { tex, mathml: mathElements(left, tree, new Writer(mathml, known)) };
}

/** A rule of the ODD as LaTeX and as MathML elements. */
export function ruleEquation(detail: Detail, rule: Rule): { tex: string; mathml: string } {
  return equation(rule.name, rule.is, knownTo(detail, rule));
}
