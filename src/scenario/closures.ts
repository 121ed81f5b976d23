/** The tree of a formula turned into closures over a row of values. */
import {
  type Binary,
  binary,
  type Evaluate,
  exchanged,
  general,
  type Operation,
  withProduct,
} from "./operations.ts";

export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "slot"; readonly index: number }
  | { readonly kind: "apply"; readonly operation: Operation; readonly args: readonly Expression[] };

/** Builds the closures from the leaves up; parts without names are worked out here, once. */
export function closureOf(expression: Expression): Evaluate {
  if (expression.kind === "number") {
    const { value } = expression;
    return () => value;
  }
  if (expression.kind === "slot") {
    const { index } = expression;
    return (v) => v[index];
  }
  return apply(expression.operation, expression.args.map(folded));
}

const noValues = new Float64Array(0);

/** A part whose operands are all numbers is a number. */
function folded(expression: Expression): Expression {
  if (expression.kind !== "apply") return expression;
  const args = expression.args.map(folded);
  if (args.some((arg) => arg.kind !== "number")) return { ...expression, args };
  return { kind: "number", value: apply(expression.operation, args)(noValues) };
}

function apply(operation: Operation, args: readonly Expression[]): Evaluate {
  if (!isBinary(operation)) {
    const build = general[operation] as (...of: Evaluate[]) => Evaluate;
    return build(...args.map(closureOf));
  }
  const [a, b] = args;
  if (operation === "add" || operation === "subtract") {
    const sum = sumWithProduct(withProduct[operation], a, b);
    if (sum) return sum;
  }
  if (simplicity[a.kind] > simplicity[b.kind]) return pair(binary[exchanged[operation]], b, a);
  return pair(binary[operation], a, b);
}

function sumWithProduct(
  build: (typeof withProduct)["add" | "subtract"],
  a: Expression,
  b: Expression,
): Evaluate | undefined {
  if (b.kind !== "apply" || b.operation !== "multiply") return undefined;
  const [c, d] = simplicity[b.args[0].kind] > simplicity[b.args[1].kind] ? [b.args[1], b.args[0]] : b.args;
  if (c.kind !== "slot" || d.kind === "apply") return undefined;
  return d.kind === "slot"
    ? build.ss(closureOf(a), c.index, d.index)
    : build.sk(closureOf(a), c.index, d.value);
}

function isBinary(operation: Operation): operation is keyof typeof binary {
  return operation in binary;
}

const simplicity = { apply: 0, slot: 1, number: 2 } as const;

/** `a` is no simpler than `b`. */
function pair(build: Binary, a: Expression, b: Expression): Evaluate {
  if (a.kind === "slot" && b.kind === "slot") return build.ss(a.index, b.index);
  if (a.kind === "slot" && b.kind === "number") return build.sk(a.index, b.value);
  if (b.kind === "slot") return build.fs(closureOf(a), b.index);
  if (b.kind === "number") return build.fk(closureOf(a), b.value);
  return build.ff(closureOf(a), closureOf(b));
}
