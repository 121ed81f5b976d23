/** A document as a tree in which every part knows the file and line it came from. */

export interface Place {
  readonly file?: string;
  readonly line?: number;
}

export interface LocatedScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** As it was written, so that a code such as 007 can still be read as a text. */
  readonly source: string;
  readonly place: Place;
  /** A cell of a table, where a list is written `a;b`. */
  readonly cell?: boolean;
}

export interface LocatedList {
  readonly kind: "list";
  readonly items: readonly Located[];
  readonly place: Place;
}

export interface LocatedMap {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
}

export interface Entry {
  /** Where the key stands. */
  readonly key: Place;
  readonly value: Located;
}

/** What no file can hold: a function, a date object, a circle. Every field refuses it. */
export interface LocatedOther {
  readonly kind: "other";
  readonly name: string;
  readonly place: Place;
}

export type Located = LocatedScalar | LocatedList | LocatedMap | LocatedOther;

/** What a document may hold at most; beyond it a file is a mistake or an attack. */
export const limits = {
  /** Bytes of one file; whoever loads it refuses a larger one without reading it. */
  fileBytes: 2_000_000,
  /** Maps and lists inside each other. */
  depth: 24,
  /** Keys, values and signs of one file. */
  tokens: 500_000,
  /** Uses of a YAML anchor. */
  aliases: 100,
  /** Files that extend each other. */
  extends: 16,
} as const;

export function mapOf(entries: Iterable<readonly [string, Entry]>, place: Place): LocatedMap {
  return { kind: "map", entries: new Map(entries), place };
}

export function textNode(value: string, place: Place): LocatedScalar {
  return { kind: "scalar", value, source: value, place };
}

/** The value below a key, if there is one that is not empty. */
export function child(node: Located, key: string): Located | undefined {
  const value = node.kind === "map" ? node.entries.get(key)?.value : undefined;
  return value && !isEmpty(value) ? value : undefined;
}

/** No value: `key:` with nothing behind it, an explicit null, an empty cell. */
export function isEmpty(node: Located): boolean {
  return node.kind === "scalar" && node.value === null;
}

/** The text of a scalar text, else undefined. */
export function textOf(node: Located | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
