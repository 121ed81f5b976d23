/**
 * Faults that could be planted in a source, one at a time: an operator exchanged, a boundary moved, a number one off, a
 * condition turned round, a statement left out. Read from tokens and not from a tree: sources are formatted, so that a
 * binary operator stands between blanks and a statement ends its line. What no run can show is left alone: comments,
 * texts, types, imports, and what stands in one bracket with Chinese, the declared options and their titles.
 */

export interface Mutation {
  /** From 1. */
  readonly line: number;
  /** Where in the source it begins, what stands there, and what is to stand there. */
  readonly at: number;
  readonly old: string;
  readonly new: string;
}

/** The source with the fault in it. */
export function planted(source: string, { at, old, new: fault }: Mutation): string {
  return source.slice(0, at) + fault + source.slice(at + old.length);
}

interface Token {
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/(?![ =*/])(?:\\.|[^/\\\n])+\/[dgimsuvy]*|[\p{L}$_][\p{L}\p{N}$_]*|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?|\?\?|\?\.|&&|\|\||[-+*/|&]=|[=!]==|=>|<=|>=|\+\+|--|>>>?|<<|\*\*|\.\.\.|[^\s\w]/gu;

const isComment = (text: string) => /^\/[/*]/.test(text);
const isText = (text: string) => /^["`]/.test(text);

/** Operators, each with what it is exchanged for. */
const exchanged: Readonly<Record<string, readonly string[]>> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "+=": ["-="],
  "-=": ["+="],
  "*=": ["/="],
  min: ["max"],
  max: ["min"],
  floor: ["ceil"],
  ceil: ["floor"],
  round: ["floor"],
  true: ["false"],
  false: ["true"],
};
/** Those that are also something else where no blank stands on both sides: a sign, a type's bracket. */
const isBinary = (source: string, { text, at }: Token) =>
  source[at - 1] === " " && /\s/.test(source[at + text.length]);

/** Every fault of a source, in the order of their places. */
export function mutationsOf(source: string): Mutation[] {
  const tokens = [...source.matchAll(TOKEN)]
    .map(({ 0: text, index }) => ({ text, at: index }))
    .filter(({ text }) => !isComment(text));
  const left = leftAlone(source, tokens);
  const found = [
    ...tokens.flatMap((_, i) => ofToken(source, tokens, i)),
    ...conditions(source, tokens),
    ...statements(source),
  ];
  return found
    .filter(({ at }) => !left.some(([from, to]) => at >= from && at < to))
    .map((one) => ({ ...one, line: source.slice(0, one.at).split("\n").length }))
    .sort((a, b) => a.at - b.at || (a.new < b.new ? -1 : 1));
}

type Place = Omit<Mutation, "line">;

function ofToken(source: string, tokens: readonly Token[], i: number): Place[] {
  const token = tokens[i];
  const { text, at } = token;
  if (/^\d/.test(text)) return [{ at, old: text, new: String(Number(text.replaceAll("_", "")) + 1) }];
  if (!Object.hasOwn(exchanged, text)) return [];
  const ofMath = tokens[i - 1]?.text === "." && tokens[i - 2]?.text === "Math";
  const applies = /^(min|max|floor|ceil|round)$/.test(text)
    ? ofMath
    : /^\w/.test(text) || isBinary(source, token);
  return applies ? exchanged[text].map((fault) => ({ at, old: text, new: fault })) : [];
}

/** `if (x)` as `if (!(x))`. */
function conditions(source: string, tokens: readonly Token[]): Place[] {
  return tokens.flatMap(({ text }, i) => {
    if (text !== "if") return [];
    const open = tokens[i + 1].at;
    const inside = source.slice(open + 1, tokens[closing(tokens, i + 1)].at);
    return [{ at: open + 1, old: inside, new: `!(${inside})` }];
  });
}

/** Index of the bracket that closes the one at an index. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (isText(tokens[i].text)) continue;
    if ("([{".includes(tokens[i].text)) depth++;
    else if (")]}".includes(tokens[i].text) && --depth === 0) return i;
  }
  return tokens.length - 1;
}

/** A call or an assignment that fills a line is left out. */
function statements(source: string): Place[] {
  const line =
    /(?<=[{};)]\n)( {2,})((?!(?:const|let|return|throw|continue|break|readonly|import|case)\b)[a-z][^\n]*;)$/gm;
  return [...source.matchAll(line)]
    .filter(([, , text]) => /^[\w.]+(\[[^=]*\])?(\(| [-+*|&]?= |\+\+)/.test(text) && isBalanced(text))
    .map(({ 1: indent, 2: text, index }) => ({ at: index + indent.length, old: text, new: ";" }));
}

function isBalanced(text: string): boolean {
  const count = (brackets: RegExp) => text.match(brackets)?.length ?? 0;
  return count(/[([{]/g) === count(/[)\]}]/g);
}

/** Places from which nothing is taken: first and past the last. */
function leftAlone(source: string, tokens: readonly Token[]): [number, number][] {
  const left: [number, number][] = [];
  const leave = (open: number) => left.push([tokens[open].at, tokens[closing(tokens, open)].at]);
  const open: number[] = [];
  tokens.forEach(({ text }, i) => {
    if ("([{".includes(text) && !isText(text)) open.push(i);
    else if (")]}".includes(text) && !isText(text)) open.pop();
    else if (isText(text) && /\p{Script=Han}/u.test(text) && open.length > 0) leave(open[open.length - 1]);
    else if (text === "interface") leave(tokens.findIndex((one, j) => j > i && one.text === "{"));
  });
  const declared = /^(import|export type|type|export \{) ?[\s\S]*?;$|^.*type: "(number|flag)".*$/gm;
  for (const { index, 0: whole } of source.matchAll(declared)) left.push([index, index + whole.length]);
  return left;
}
