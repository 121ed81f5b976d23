/**
 * What the source of a mechanism touches: the state columns, parameters and switches that its step names, and those that
 * the functions name which it calls, in its own file and in others of the model. Names carry it: what has the type State
 * is called `state` (or taken apart on the spot), parameters are `p`, switches `on`.
 */
import { posix } from "node:path";
import { columns } from "../../src/model/columns.ts";
import { parameters } from "../../src/model/parameters/index.ts";
import { switches } from "../../src/model/switches.ts";
import { lineOf, type Module, nameOf, nodesOf } from "../source.ts";

type Node = Module["program"];

export interface Touches {
  readonly columns: Set<string>;
  readonly parameters: Set<string>;
  readonly switches: Set<string>;
  /** `path:line` of a column chosen by a value, and of a State under another name. */
  readonly unclear: Set<string>;
}

/** Fields of the state that are no columns, by the name under which they are declared. */
const parts: Readonly<Record<string, string | undefined>> = {
  cases: "cases",
  queues: "cases",
  waitArrays: "cases",
  finishedCases: "cases",
  recorded: "cases",
  agenda: "agenda",
  events: "events",
};

/** A function of a module, or another value at its top. */
interface Top {
  readonly module: Module;
  readonly node: Node;
}

export class Source {
  readonly #modules: ReadonlyMap<string, Module>;
  readonly #tops = new Map<string, Top>();

  constructor(modules: readonly Module[]) {
    this.#modules = new Map(modules.map((module) => [module.path, module]));
    for (const module of modules)
      for (const [name, node] of topsOf(module)) this.#tops.set(`${module.path}#${name}`, { module, node });
  }

  /** What is touched from the `step` of a mechanism on; `more` are modules all of which belongs to it. */
  touchedBy(path: string, mechanism: string, more: readonly string[] = []): Touches {
    const touches = {
      columns: new Set<string>(),
      parameters: new Set<string>(),
      switches: new Set<string>(),
      unclear: new Set<string>(),
    };
    const start = this.#tops.get(`${path}#${mechanism}`);
    const step = start && stepOf(start.node);
    if (!start || !step) throw new Error(`${path} has no mechanism ${mechanism}`);
    const seen = new Set<Node>();
    const follow = ({ module, node }: Top): void => {
      if (seen.has(node)) return;
      seen.add(node);
      look(module, node, touches);
      for (const name of namesIn(node)) {
        const next = this.#find(module, name);
        if (next) follow(next);
      }
    };
    follow({ module: start.module, node: step });
    for (const [key, top] of this.#tops) if (more.some((one) => key.startsWith(one))) follow(top);
    return touches;
  }

  /** A name at the top of the module, or of the one that it is imported from. */
  #find(module: Module, name: string): Top | undefined {
    const own = this.#tops.get(`${module.path}#${name}`);
    if (own) return own;
    const from = importOf(module, name);
    return from && this.#modules.has(from.path) ? this.#tops.get(`${from.path}#${from.name}`) : undefined;
  }
}

function topsOf(module: Module): [string, Node][] {
  return (module.program.body as Node[]).flatMap((statement): [string, Node][] => {
    const node = (statement.declaration ?? statement) as Node;
    if (node.type === "FunctionDeclaration") return [[nameOf(node.id) ?? "", node]];
    if (node.type !== "VariableDeclaration") return [];
    return (node.declarations as Node[]).map((one) => [nameOf(one.id) ?? "", one]);
  });
}

/** The function under `step` in a mechanism's declaration. */
function stepOf(declaration: Node): Node | undefined {
  for (const node of nodesOf(declaration))
    if (node.type === "Property" && nameOf(node.key) === "step") return node.value as Node;
  return undefined;
}

function importOf(module: Module, name: string): { path: string; name: string } | undefined {
  for (const node of module.program.body as Node[]) {
    if (node.type !== "ImportDeclaration") continue;
    const specifier = (node.specifiers as Node[]).find((one) => nameOf(one.local) === name);
    const source = (node.source as { value?: string }).value ?? "";
    if (specifier && source.startsWith("."))
      return {
        path: posix.join(posix.dirname(module.path), source),
        name: nameOf(specifier.imported) ?? "default",
      };
  }
  return undefined;
}

/** Names that a function uses and does not itself declare. */
function namesIn(node: Node): Set<string> {
  const names = new Set<string>();
  for (const one of nodesOf(node)) if (one.type === "Identifier") names.add(nameOf(one) as string);
  for (const one of nodesOf(node)) {
    const own = /Function/.test(one.type)
      ? (one.params as Node[])
      : one.type === "VariableDeclarator"
        ? [one.id as Node]
        : [];
    if (one !== node) for (const pattern of own) names.delete(nameOf(pattern) ?? "");
    else for (const pattern of (one.params ?? []) as Node[]) names.delete(nameOf(pattern) ?? "");
  }
  return names;
}

/** Adds what one function names. */
function look(module: Module, node: Node, touches: Touches): void {
  const at = (one: Node) => `${module.path}:${lineOf(module, one.start)}`;
  for (const one of nodesOf(node)) {
    if (one.type === "MemberExpression") lookAtMember(one, touches, at);
    else if (one.type === "VariableDeclarator") take(one.id as Node, whatIs(one.init as Node), touches, at);
    else if (/Function/.test(one.type)) lookAtParameters(one, touches, at);
  }
}

type Kind = "state" | "model" | "p" | "on" | undefined;

/** What an expression holds, by its last name. */
function whatIs(node: Node | null | undefined): Kind {
  const name = node?.type === "MemberExpression" && !node.computed ? nameOf(node.property) : nameOf(node);
  return name === "state" || name === "model" || name === "p" || name === "on" ? name : undefined;
}

function lookAtMember(node: Node, touches: Touches, at: (node: Node) => string): void {
  const kind = whatIs(node.object as Node);
  if (kind === undefined || kind === "model") return;
  if (node.computed) touches.unclear.add(at(node));
  else touch(kind, nameOf(node.property) ?? "", touches);
}

function touch(kind: Kind, name: string, touches: Touches): void {
  if (kind === "p" && name in parameters) touches.parameters.add(name);
  if (kind === "on" && name in switches) touches.switches.add(name);
  if (kind !== "state") return;
  if (name in columns) touches.columns.add(name);
  const part = parts[name];
  if (part) touches.columns.add(part);
}

/** Takes apart `{ staff, p } = state`. */
function take(pattern: Node, kind: Kind, touches: Touches, at: (node: Node) => string): void {
  if (kind === undefined || kind === "model") return;
  if (pattern.type === "Identifier") {
    if (nameOf(pattern) !== kind) touches.unclear.add(at(pattern));
    return;
  }
  if (pattern.type !== "ObjectPattern") return;
  for (const property of pattern.properties as Node[]) {
    if (property.type === "RestElement" || property.computed) touches.unclear.add(at(property));
    else touch(kind, nameOf(property.key) ?? "", touches);
  }
}

const typed: Readonly<Record<string, Kind>> = { State: "state", Parameters: "p", Switches: "on" };

function lookAtParameters(node: Node, touches: Touches, at: (node: Node) => string): void {
  for (const parameter of (node.params ?? []) as Node[]) {
    const annotation = (parameter.typeAnnotation as { typeAnnotation?: { typeName?: Node } } | null)
      ?.typeAnnotation;
    const kind = typed[nameOf(annotation?.typeName) ?? ""];
    if (kind) take(parameter, kind, touches, at);
  }
  // the step of a mechanism: its second parameter is the state, whatever it is called
  const second = (node.params as Node[] | undefined)?.[1];
  if (second?.type === "ObjectPattern" && !second.typeAnnotation) take(second, "state", touches, at);
}
