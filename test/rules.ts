/** The house rules that can be read off a parsed module; each gives the places that break it. */
import { type Finding, lineOf, type Module, nameOf, nodesOf } from "./source.ts";

/** Same bits in every engine: these need no rounding choice, or are exact by the standard. */
const exactMath = new Set(
  "abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN2 LN10 LOG2E LOG10E PI SQRT2 SQRT1_2".split(
    " ",
  ),
);
const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
/** Their answer depends on the clock, on luck or on the place of the reader. */
const ambient = new Set(["Date", "performance", "crypto", "Intl"]);
const localeMethods = new Set(["localeCompare", "toLocaleString", "toLocaleUpperCase", "toLocaleLowerCase"]);

/** Functions of more than `most` lines, from their first line to their last. */
export function longFunctions(module: Module, most: number): Finding[] {
  return findings(module, (node) => {
    if (!functions.has(node.type)) return undefined;
    const lines = lineOf(module, node.end) - lineOf(module, node.start) + 1;
    return lines > most ? `function of ${lines} lines` : undefined;
  });
}

/** Mathematics that gives other bits in another engine: everything of Math that is not exact, and `**`. */
export function engineMaths(module: Module): Finding[] {
  const checked = new Set<unknown>();
  return findings(module, (node) => {
    if (node.operator === "**" || node.operator === "**=") return node.operator;
    if (node.type === "MemberExpression" && nameOf(node.object) === "Math") {
      checked.add(node.object);
      const name = node.computed ? "[…]" : nameOf(node.property);
      return name && exactMath.has(name) ? undefined : `Math.${name}`;
    }
    // Math under another name would escape the rule.
    return node.type === "Identifier" && node.name === "Math" && !checked.has(node)
      ? "Math as a value"
      : undefined;
  });
}

/** Reading the clock, the engine's own chance, or the reader's locale. */
export function ambientReads(module: Module): Finding[] {
  return findings(module, (node) => {
    if (node.type === "MemberExpression") {
      const object = nameOf(node.object);
      const property = nameOf(node.property);
      if (object && ambient.has(object)) return `${object}.${property}`;
      return property && !node.computed && localeMethods.has(property) ? property : undefined;
    }
    const called = node.type === "NewExpression" || node.type === "CallExpression";
    return called && nameOf(node.callee) === "Date" ? "Date" : undefined;
  });
}

/** State that outlives a call: `let` at the top of a module, or an empty container there, waiting to be filled. */
export function moduleState(module: Module): Finding[] {
  const top = module.program.body as (typeof module.program)[];
  return top.flatMap((statement) => {
    const declaration = (statement.declaration ?? statement) as typeof statement;
    if (declaration.type !== "VariableDeclaration" || declaration.declare) return [];
    const line = lineOf(module, declaration.start);
    if (declaration.kind !== "const") return [{ line, what: `module-level ${declaration.kind}` }];
    const all = declaration.declarations as (typeof statement)[];
    return all.filter((one) => isEmptyContainer(one.init)).map(() => ({ line, what: "empty container" }));
  });
}

function isEmptyContainer(init: unknown): boolean {
  const node = init as { type?: string; elements?: unknown[]; properties?: unknown[]; arguments?: unknown[] };
  if (node?.type === "ArrayExpression") return node.elements?.length === 0;
  if (node?.type === "ObjectExpression") return node.properties?.length === 0;
  const made = node?.type === "NewExpression" ? nameOf((node as { callee?: unknown }).callee) : undefined;
  return made !== undefined && /^(Weak)?(Map|Set)$/.test(made) && node.arguments?.length === 0;
}

function findings(module: Module, rule: (node: Module["program"]) => string | undefined): Finding[] {
  const found: Finding[] = [];
  for (const node of nodesOf(module.program)) {
    const what = rule(node);
    if (what) found.push({ line: lineOf(module, node.start), what });
  }
  return found;
}

/** Every cycle of imports, as the modules on it; the graph is given as path to imported paths. */
export function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
