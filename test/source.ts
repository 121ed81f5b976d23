/**
 * The project's own files as data for the tests of its shape: parsed by the bundler's parser, since TypeScript 7
 * has no stable one and ready-made tools read nothing under it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export const root = fileURLToPath(new URL("..", import.meta.url));

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A place in a file that a rule speaks about; `line` counts from 1. */
export interface Finding {
  readonly line: number;
  readonly what: string;
}

export interface Module {
  /** Path from the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Imported files of the project, as paths like `path`; also of types. */
  readonly files: readonly string[];
  /** Imported packages and built-in modules (`d3`, `node:fs`). */
  readonly packages: readonly string[];
  /** Names that the module exports; `*` for everything of another module. */
  readonly exports: readonly string[];
  /** Files whose exports it passes on (`export * from`). */
  readonly passedOn: readonly string[];
  readonly program: Node;
}

const ignored = new Set(["node_modules", "dist", "out", "coverage", ".git", ".cache"]);

/** Every file of the checkout below `folder`, without what is installed or built. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (ignored.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** The text of one file of the checkout. */
export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** All TypeScript and JavaScript modules below the folders given. */
export function modulesBelow(...folders: readonly string[]): Module[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => /\.(ts|tsx|js)$/.test(path))
    .map((path) => parse(path, read(path)));
}

/** @throws Error when the text is not TypeScript */
export function parse(path: string, text: string): Module {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const node = program as unknown as Node;
  const targets = importsOf(node);
  const resolve = (target: string): string => posix.join(posix.dirname(path), target.replace(/[?#].*$/, ""));
  return {
    path,
    text,
    lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    files: targets.filter((target) => target.startsWith(".")).map(resolve),
    packages: targets.filter((target) => !target.startsWith(".")),
    exports: exportsOf(node),
    passedOn: passedOn(node).map(resolve),
    program: node,
  };
}

/** Every node of a tree, parents first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

/** The line, from 1, on which a node of the module begins. */
export function lineOf(module: Module, position: number): number {
  return module.text.slice(0, position).split("\n").length;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

function importsOf(program: Node): string[] {
  const targets: string[] = [];
  for (const node of nodesOf(program)) {
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) || node.type === "ImportExpression") {
      const value = (node.source as Node | null)?.value;
      if (typeof value === "string") targets.push(value);
    }
  }
  return targets;
}

function exportsOf(program: Node): string[] {
  return (program.body as Node[]).flatMap((node) => {
    if (node.type === "ExportAllDeclaration") return [nameOf(node.exported) ?? "*"];
    if (node.type === "ExportDefaultDeclaration") return ["default"];
    if (node.type !== "ExportNamedDeclaration") return [];
    const declaration = node.declaration as Node | null;
    if (!declaration) return (node.specifiers as Node[]).map((one) => nameOf(one.exported) ?? "?");
    if (declaration.type !== "VariableDeclaration") return [nameOf(declaration.id) ?? "?"];
    return (declaration.declarations as Node[]).map((one) => nameOf(one.id) ?? "?");
  });
}

function passedOn(program: Node): string[] {
  return (program.body as Node[])
    .filter((node) => node.type === "ExportAllDeclaration" && !node.exported)
    .map((node) => String((node.source as Node).value));
}

/** The name of an identifier node. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node.name === "string" ? node.name : undefined;
}
