/**
 * YAML and JSON text → a located tree. Plain data only: no tags, no merge keys, no second document. The depth is
 * limited while the text is cut into tokens, because building a deep tree can exhaust the stack.
 */
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  type ParsedNode,
  Parser,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { ProblemDetail, Text } from "../core/problem.ts";
import { type Entry, type Located, limits, type Place } from "./located.ts";
import { yamlFault } from "./yaml-faults.ts";

type Fault = (line: number, what: Text, mend?: Text) => void;
const manyFaults = 20;

/** Reads one document; undefined, with at least one fault reported, when it cannot be read. */
export function readYaml(
  text: string,
  file: string,
  report: (detail: ProblemDetail) => void,
): Located | undefined {
  const lineAt = lines(text);
  let faults = 0;
  let last = "";
  const fault: Fault = (line, what, mend) => {
    // one slip often makes the parser say the same thing several times
    if (last === `${line} ${what.en}`) return;
    last = `${line} ${what.en}`;
    faults += 1;
    if (faults <= manyFaults) report({ file, line, what, ...(mend ? { mend } : {}) });
  };
  const document = compose(text, lineAt, fault);
  if (!document || faults) return undefined;
  const tree = new Reading(document, file, lineAt, fault).node(document.contents, 0, 0);
  return faults ? undefined : tree;
}

/** The line, counted from 1, of a place in the text. */
function lines(text: string): (offset: number) => number {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function compose(
  text: string,
  lineAt: (offset: number) => number,
  fault: Fault,
): Document.Parsed | undefined {
  const tokens = cut(text, lineAt, fault);
  if (!tokens) return undefined;
  const composer = new Composer({
    schema: "core",
    version: "1.2",
    uniqueKeys: false,
    merge: false,
    logLevel: "silent",
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [first, second] = documents;
  for (const { code, message, pos } of first.errors) fault(lineAt(pos[0]), yamlFault(code, message));
  if (second) {
    const line = lineAt(second.range[0]);
    fault(line, {
      zh: "一个文件只能有一份文档（不能再写 ---）。",
      en: 'a file holds one document (no second "---").',
    });
  }
  if (first.directives.docStart && /^%/m.test(text.slice(0, first.range[0] + 1))) {
    fault(1, { zh: "不接受以 % 开头的 YAML 指令。", en: "YAML directives (%…) are not taken." });
  }
  return first as Document.Parsed;
}

/** Tokens of the whole text, unless there are too many or they nest too deep. */
function cut(text: string, lineAt: (offset: number) => number, fault: Fault) {
  const parser = new Parser();
  const tokens = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    count += 1;
    // a map in a list in a map … each adds up to two levels to the stack
    if (parser.stack.length > 2 * limits.depth + 4) {
      fault(lineAt(parser.offset), tooDeep);
      return undefined;
    }
    if (count > limits.tokens) {
      fault(lineAt(parser.offset), { zh: "文件的内容太多。", en: "the file holds too many parts." });
      return undefined;
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Walks the YAML nodes of one document; a part that cannot be taken is reported and left empty. */
class Reading {
  private readonly document: Document.Parsed;
  private readonly file: string;
  private readonly lineAt: (offset: number) => number;
  private readonly fault: Fault;
  private aliases = 0;
  private nodes = 0;

  constructor(document: Document.Parsed, file: string, lineAt: (offset: number) => number, fault: Fault) {
    this.document = document;
    this.file = file;
    this.lineAt = lineAt;
    this.fault = fault;
  }

  /** `offset` is where an empty value would stand. */
  node(node: unknown, offset: number, depth: number): Located {
    const place = this.place((node as ParsedNode | null)?.range?.[0] ?? offset);
    const nothing: Located = { kind: "scalar", value: null, source: "", place };
    if (this.refused(node, place, depth)) return nothing;
    if (isAlias(node)) {
      const target = node.resolve(this.document);
      if (!target) this.report(place, yamlFault("BAD_ALIAS", "unresolved alias"));
      return target ? this.node(target, offset, depth + 1) : nothing;
    }
    if (isMap(node)) return { kind: "map", entries: this.entries(node, depth), place };
    if (isSeq(node))
      return { kind: "list", items: node.items.map((item) => this.node(item, offset, depth + 1)), place };
    return isScalar(node) ? this.scalar(node, place) : nothing;
  }

  private entries(map: YAMLMap, depth: number): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const { key, value } of map.items as Pair<ParsedNode, ParsedNode>[]) {
      const place = this.place(key?.range?.[0] ?? 0);
      const name = this.key(key, place);
      if (name === undefined) continue;
      const first = entries.get(name);
      if (first) this.report(place, twice(name, first.key.line));
      else entries.set(name, { key: place, value: this.below(value, key, place, depth + 1) });
    }
    return entries;
  }

  /** A block of lines belongs to the line of its key, also when something in it is missing. */
  private below(value: unknown, key: ParsedNode, place: Place, depth: number): Located {
    const node = this.node(value, key.range[1], depth);
    return node.kind === "scalar" ? node : { ...node, place };
  }

  private key(key: unknown, place: Place): string | undefined {
    if (!isScalar(key) || key.tag !== undefined) {
      this.report(place, { zh: "键只能是文字。", en: "a key is a plain text." });
      return undefined;
    }
    const name = typeof key.value === "string" ? key.value : String(key.source ?? key.value);
    if (name !== "<<") return name;
    this.report(
      place,
      { zh: "不接受 YAML 合并键 <<。", en: "the YAML merge key << is not taken." },
      useExtends,
    );
    return undefined;
  }

  private scalar(node: Scalar, place: Place): Located {
    const { value } = node;
    const source = node.source ?? String(value ?? "");
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return { kind: "scalar", value, source, place };
    }
    return { kind: "scalar", value: null, source, place };
  }

  private refused(node: unknown, place: Place, depth: number): boolean {
    this.nodes += 1;
    if (isAlias(node)) this.aliases += 1;
    // reported once: what follows is not walked
    const over = this.aliases > limits.aliases || this.nodes > limits.tokens;
    if (over && Number.isFinite(this.nodes)) {
      this.report(place, { zh: "别名（*）展开后太大。", en: "the aliases (*) unfold into too much." });
      this.nodes = Number.POSITIVE_INFINITY;
    }
    if (over) return true;
    const tag = (node as { tag?: string } | null)?.tag;
    if (tag !== undefined)
      this.report(place, { zh: "不接受 YAML 标签（!…）。", en: "YAML tags (!…) are not taken." });
    if (depth < limits.depth || isScalar(node)) return tag !== undefined;
    this.report(place, tooDeep);
    return true;
  }

  private place(offset: number): Place {
    return { file: this.file, line: this.lineAt(offset) };
  }

  private report(place: Place, what: Text, mend?: Text): void {
    this.fault(place.line ?? 1, what, mend);
  }
}

const tooDeep: Text = {
  zh: `套得太深（最多 ${limits.depth} 层）。`,
  en: `nested too deep (at most ${limits.depth} levels).`,
};
const useExtends: Text = { zh: "请用 extends。", en: "Use extends." };

function twice(name: string, line: number | undefined): Text {
  return {
    zh: `“${name}”写了两次（第一次在第 ${line} 行）。`,
    en: `"${name}" is given twice (first in line ${line}).`,
  };
}
