/** The words of the YAML reader's errors, in both languages. */
import type { Text } from "../core/problem.ts";

const known: Readonly<Record<string, Text>> = {
  TAB_AS_INDENT: { zh: "缩进不能用制表符（Tab），请用空格。", en: "tabs cannot indent; use spaces." },
  BAD_INDENT: { zh: "缩进不一致。", en: "the indentation does not fit." },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: "一行里有两个“: ”；含冒号的文字要加引号。",
    en: 'two ": " in one line; put text that holds a colon in quotes.',
  },
  BLOCK_IN_FLOW: {
    zh: "{…} 或 […] 里不能换成缩进写法。",
    en: "an indented block cannot stand inside { } or [ ].",
  },
  MISSING_CHAR: {
    zh: "缺一个符号（引号、括号、逗号或冒号）。",
    en: "a quote, bracket, comma or colon is missing.",
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: "键要写在一行里，后面加“: ”。",
    en: 'a key stands on one line, with ": " behind it.',
  },
  BAD_DQ_ESCAPE: {
    zh: "双引号里的 \\ 转义不对。",
    en: "a wrong \\ escape in double quotes; use single quotes.",
  },
  BAD_SCALAR_START: {
    zh: "文字以特殊符号开头，要加引号。",
    en: "text that begins with this sign needs quotes.",
  },
  BAD_ALIAS: {
    zh: "“*”后面没有对应的“&”名称；普通文字要加引号。",
    en: 'no "&" gives this "*" its meaning; put plain text in quotes.',
  },
  UNEXPECTED_TOKEN: { zh: "这里多了一个符号。", en: "a sign too many." },
  KEY_OVER_1024_CHARS: { zh: "键太长。", en: "the key is too long." },
};

/** An open bracket is a fault of indentation to the reader: it looks for the end further to the right. */
function openBracket(message: string): Text | undefined {
  if (!/^Flow (sequence|map) in block/.test(message)) return undefined;
  const [open, close] = message.startsWith("Flow map") ? "{}" : "[]";
  return {
    zh: `前面的“${open}”没有用“${close}”收住（或者括号里换行后没有缩进）。`,
    en: `a "${open}" before this place is not closed with "${close}" (or its next lines are not indented).`,
  };
}

/** The reader's own English words follow where they say more. */
export function yamlFault(code: string, message: string): Text {
  const first = message.split("\n")[0].slice(0, 200);
  const text = openBracket(first) ?? (Object.hasOwn(known, code) ? known[code] : undefined);
  if (text) return { zh: `YAML 写法不对：${text.zh}`, en: `this is not YAML: ${text.en}` };
  return { zh: `YAML 写法不对（${first}）。`, en: `this is not YAML: ${first}.` };
}
