/**
 * Formulas: a line of arithmetic over known names, checked when it is read and turned into closures.
 * This is the only door to mathjs, and only its parser passes through: what it is given are placeholders
 * for numbers and names that have been checked before, what it returns is walked by a closed list of nodes.
 *
 * Values are numbers; a comparison is 1 or 0, and any number but 0 and NaN counts as true. `a % b` has the sign
 * of b, `round` goes up at halves, `^` binds to the right and before a leading minus. Dividing by 0 gives an
 * infinity and 0/0 no number: inside a comparison that is allowed (no number compares as false), as the
 * result of the formula it is a Problem.
 */
import {
  type ConditionalNode,
  create,
  type FunctionNode,
  type MathNode,
  type OperatorNode,
  type ParenthesisNode,
  parseDependencies,
  type RelationalNode,
  type SymbolNode,
} from "mathjs/number";
import { Problem, type Text } from "../core/problem.ts";
import { closureOf, type Expression } from "./closures.ts";
import { checkNames, detailOf, notFinite } from "./formula-faults.ts";
import { functions, type Operation } from "./operations.ts";
import { checkOrder, type Fault, type Token, tokensOf, words } from "./tokens.ts";

export interface Formula {
  readonly text: string;
  /** The known names that occur in it, in the order of `known`. */
  readonly uses: readonly string[];
  /**
   * Its value, where values[i] is the value of known[i].
   * @throws Problem when the result is not a finite number
   */
  at(values: Float64Array): number;
}

export const maxLength = 500;
const maxNodes = 200;
const maxDepth = 100;
const manyFaults = 10;

const { parse } = create({ parseDependencies });

/**
 * Reads a formula over the names `known`.
 * @throws Problem with every fault and its place in the text
 * @example compileFormula("readiness > 0.8 and load < 1", ["readiness", "load"]).at(Float64Array.of(0.9, 0.7)) // 1
 */
export function compileFormula(text: string, known: readonly string[]): Formula {
  const expression = parseFormula(text, known);
  const evaluate = closureOf(expression);
  const slots = slotsOf(expression);
  const at = (values: Float64Array): number => {
    const value = evaluate(values);
    // infinities and NaN are the numbers whose difference to themselves is not 0
    if (value - value !== 0) throw notFinite(text, value, known, slots, values);
    return value;
  };
  if (!slots.length) at(new Float64Array(0));
  return { text, uses: slots.map((slot) => known[slot]), at };
}

/**
 * The tree of a formula over the names `known`; a slot is an index into them.
 * @throws Problem with every fault and its place in the text
 */
export function parseFormula(text: string, known: readonly string[]): Expression {
  const faults: Fault[] = [];
  const expression = expressionOf(text, known, (fault) => faults.push(fault));
  if (expression && !faults.length) return expression;
  throw new Problem(faults.slice(0, manyFaults).map((fault) => detailOf(text, fault)));
}

function expressionOf(
  text: string,
  known: readonly string[],
  fault: (fault: Fault) => void,
): Expression | undefined {
  if (typeof text !== "string" || text.length > maxLength) {
    fault({
      at: 0,
      what: {
        zh: `公式最长 ${maxLength} 字。`,
        en: `a formula is a text of at most ${maxLength} characters.`,
      },
    });
    return undefined;
  }
  let clean = true;
  const note = (found: Fault) => {
    clean = false;
    fault(found);
  };
  const tokens = tokensOf(text, note);
  if (clean) checkOrder(tokens, text.length, note);
  checkNames(tokens, known, note);
  return clean ? treeOf(tokens, known, note) : undefined;
}

/** Hands the order of the tokens to mathjs; `t12` stands for the twelfth token, so that places are kept. */
function treeOf(
  tokens: readonly Token[],
  known: readonly string[],
  fault: (fault: Fault) => void,
): Expression | undefined {
  const row = tokens.map(({ kind, text }, index) => {
    if (kind !== "operator") return `t${index}`;
    return text === "%" ? "mod" : text;
  });
  let tree: MathNode;
  try {
    tree = parse(row.join(" "));
  } catch {
    fault({ at: 0, what: unreadable });
    return undefined;
  }
  const slots = new Map(known.map((name, index) => [name, index]));
  return walked({ tokens, slots, fault, nodes: 0 }, tree, 0);
}

const operations: Readonly<Record<string, Operation>> = {
  add: "add",
  subtract: "subtract",
  multiply: "multiply",
  divide: "divide",
  mod: "modulo",
  pow: "power",
  smaller: "smaller",
  smallerEq: "smallerEq",
  larger: "larger",
  largerEq: "largerEq",
  equal: "equal",
  unequal: "unequal",
  and: "and",
  or: "or",
  not: "not",
  unaryMinus: "negate",
};
const logical: readonly string[] = words;

const unreadable: Text = { zh: "公式的写法不对。", en: "the formula cannot be read." };
const tooLarge: Text = { zh: "公式太复杂。", en: "the formula has too many parts." };
const ambiguousNot = {
  what: { zh: "not 后面的范围不清楚。", en: "it is not clear how far `not` reaches." },
  mend: { zh: "请写 not (a > b)。", en: "Write not (a > b)." },
};

/** The nodes a formula may be made of; whatever else the parser knows is refused. */
type Node = OperatorNode | SymbolNode | FunctionNode | ConditionalNode | RelationalNode | ParenthesisNode;
type Next = (child: MathNode) => Expression;

interface Walk {
  readonly tokens: readonly Token[];
  readonly slots: ReadonlyMap<string, number>;
  readonly fault: (fault: Fault) => void;
  nodes: number;
}

/** Stands in for a part that has been reported. */
const nothing: Expression = { kind: "number", value: 0 };

function walked(walk: Walk, parsed: MathNode, depth: number): Expression {
  const node = parsed as Node;
  walk.nodes += 1;
  if (walk.nodes > maxNodes || depth > maxDepth) return refused(walk, tooLarge);
  const next: Next = (child) => walked(walk, child, depth + 1);
  switch (node.type) {
    case "ParenthesisNode":
      return next(node.content);
    case "SymbolNode":
      return leaf(walk, tokenOf(walk, node));
    case "ConditionalNode":
      return {
        kind: "apply",
        operation: "choose",
        args: [node.condition, node.trueExpr, node.falseExpr].map(next),
      };
    case "RelationalNode":
      return chain(walk, node, next);
    case "FunctionNode":
      return call(walk, node, next);
    case "OperatorNode":
      return operator(walk, node, next);
    default:
      return refused(walk, unreadable);
  }
}

/** Reported once: a tree that is too large is too large in many places. */
function refused(walk: Walk, what: Text): Expression {
  if (walk.nodes !== Number.POSITIVE_INFINITY) walk.fault({ at: 0, what });
  walk.nodes = Number.POSITIVE_INFINITY;
  return nothing;
}

function tokenOf(walk: Walk, node: SymbolNode): Token {
  return walk.tokens[Number(node.name.slice(1))];
}

function leaf(walk: Walk, token: Token): Expression {
  if (token.kind !== "number") return { kind: "slot", index: walk.slots.get(token.text) as number };
  const value = Number(token.text);
  if (Number.isFinite(value)) return { kind: "number", value };
  walk.fault({ at: token.at, what: { zh: "这个数太大。", en: "this number is too large." } });
  return nothing;
}

/** a < b < c is a < b and b < c. */
function chain(walk: Walk, node: RelationalNode, next: Next): Expression {
  const params = node.params.map(next);
  return node.conditionals
    .map((name, i): Expression => operation(walk, name, [params[i], params[i + 1]]))
    .reduce((a, b) => ({ kind: "apply", operation: "and", args: [a, b] }));
}

function call(walk: Walk, node: FunctionNode, next: Next): Expression {
  const token = tokenOf(walk, node.fn as SymbolNode);
  const [least, most] = functions[token.text];
  const count = node.args.length;
  if (count >= least && count <= most) {
    return { kind: "apply", operation: token.text as Operation, args: node.args.map(next) };
  }
  const wanted = least === most ? `${least}` : `${least}–${most}`;
  const { text, at } = token;
  walk.fault({
    at,
    what: {
      zh: `${text} 要 ${wanted} 个参数，这里有 ${count} 个。`,
      en: `${text} takes ${wanted} ${String(wanted) === "1" ? "argument" : "arguments"}, not ${count}.`,
    },
  });
  return nothing;
}

function operator(walk: Walk, node: OperatorNode, next: Next): Expression {
  const args = node.args as readonly MathNode[];
  if (node.fn === "unaryPlus") return next(args[0]);
  const nested = args.some(
    (arg) => (arg as Node).type === "OperatorNode" && (arg as OperatorNode).fn === "not",
  );
  // the parser binds `not` tighter than `>`, people read it the other way round
  if (nested && !logical.includes(node.fn)) walk.fault({ at: 0, ...ambiguousNot });
  return operation(walk, node.fn, args.map(next));
}

function operation(walk: Walk, name: string, args: readonly Expression[]): Expression {
  if (!Object.hasOwn(operations, name)) return refused(walk, unreadable);
  return { kind: "apply", operation: operations[name], args };
}

function slotsOf(expression: Expression, found = new Set<number>()): number[] {
  if (expression.kind === "slot") found.add(expression.index);
  if (expression.kind === "apply") for (const arg of expression.args) slotsOf(arg, found);
  return [...found].sort((a, b) => a - b);
}
