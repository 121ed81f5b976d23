/** What is said about a formula that cannot be read, or whose value is no number. */
import { nearest, Problem, type ProblemDetail, type Text } from "../core/problem.ts";
import { functions } from "./operations.ts";
import { type Fault, type Token, words } from "./tokens.ts";

/** Every name is a known one, every name before a bracket a function. */
export function checkNames(
  tokens: readonly Token[],
  known: readonly string[],
  fault: (fault: Fault) => void,
): void {
  const names = new Set(known);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "name" && token.kind !== "quoted") continue;
    const called = token.kind === "name" && tokens[index + 1]?.text === "(";
    if (called ? Object.hasOwn(functions, token.text) : names.has(token.text)) continue;
    fault({ at: token.at, ...unknown(token.text, called ? Object.keys(functions) : known, called) });
  }
}

function unknown(name: string, known: readonly string[], called: boolean): { what: Text; mend: Text } {
  const shown = name.slice(0, 60);
  const guess = nearest(name, called ? known : [...known, ...words]);
  const some = known.slice(0, 12).join(", ") + (known.length > 12 ? ", …" : "");
  const what = called
    ? { zh: `没有函数“${shown}”。`, en: `there is no function "${shown}".` }
    : { zh: `不认识名称“${shown}”。`, en: `"${shown}" is not a known name.` };
  if (guess !== undefined)
    return { what, mend: { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` } };
  if (!known.length) return { what, mend: { zh: "这里只能用数。", en: "Only numbers may stand here." } };
  return { what, mend: { zh: `可用：${some}`, en: `Known: ${some}` } };
}

/** A fault with its formula and its place in it, counted from 1. */
export function detailOf(text: string, { at, what, mend }: Fault): ProblemDetail {
  const shown = short(text);
  const place = at + 1;
  return {
    what: {
      zh: `公式“${shown}”第 ${place} 个字符：${what.zh}`,
      en: `formula "${shown}", character ${place}: ${what.en}`,
    },
    ...(mend ? { mend } : {}),
  };
}

/** The value is NaN or infinite: names the formula and what stood for its names. */
export function notFinite(
  text: string,
  value: number,
  known: readonly string[],
  slots: readonly number[],
  values: Float64Array,
): Problem {
  const given = slots.map((slot) => `${known[slot]} = ${values[slot]}`).join(", ");
  const at: Text = given ? { zh: `（${given}）`, en: ` (${given})` } : { zh: "", en: "" };
  const shown = short(text);
  return new Problem({
    what: {
      zh: `公式“${shown}”的结果是 ${value}，不是有限的数${at.zh}。`,
      en: `the formula "${shown}" gives ${value}, not a finite number${at.en}.`,
    },
    mend: { zh: "除数可能为 0：可写 a / max(b, 1)。", en: "Something is divided by 0? Write a / max(b, 1)." },
  });
}

function short(text: string): string {
  const line = String(text).replace(/[\p{C}\s]+/gu, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
