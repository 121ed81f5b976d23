/**
 * The text of a formula cut into tokens, with every sign that has no place in one refused where it stands.
 * What passes is a well-formed row of operands and operators in matched brackets: the parser behind it never
 * sees a string, a matrix, an assignment, a unit, a range or a name of its own.
 */
import type { Text } from "../core/problem.ts";

export interface Token {
  readonly kind: "number" | "name" | "quoted" | "operator";
  /** A quoted name without its quotes. */
  readonly text: string;
  /** Where it begins, counted from 0 in UTF-16 units. */
  readonly at: number;
}

export interface Fault {
  readonly at: number;
  readonly what: Text;
  readonly mend?: Text;
}

export const words = ["and", "or", "not"] as const;

const blank = /\s+/y;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const quoted = /"([^"\n]*)"|'([^'\n]*)'/y;
const operator = /[<>=!]=|[-+*/^%<>?:(),]/y;

/** What people type instead, and the sign that is meant. */
const meant: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "，": ",",
  "、": ",",
  "＋": "+",
  "－": "-",
  "−": "-",
  "–": "-",
  "×": "*",
  "＊": "*",
  "·": "*",
  "÷": "/",
  "／": "/",
  "＞": ">",
  "＜": "<",
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "＝": "==",
  "？": "?",
  "：": ":",
  "“": '"',
  "”": '"',
  "＂": '"',
  "％": "%",
  "&": "and",
  "|": "or",
  "!": "not",
  "！": "not",
  "=": "==",
};

/** Cuts the text; faults are reported by character and left out of the tokens. */
export function tokensOf(text: string, fault: (fault: Fault) => void): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const space = take(blank);
    if (space) {
      at += space[0].length;
      continue;
    }
    const found = next(take);
    if (found) tokens.push({ kind: found.kind, text: found.text, at });
    else fault(strange(text, at));
    at += found ? found.length : (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  }
  return tokens;
}

interface Found {
  readonly kind: Token["kind"];
  readonly text: string;
  readonly length: number;
}

function next(take: (pattern: RegExp) => RegExpExecArray | null): Found | undefined {
  const digits = take(number);
  if (digits) return { kind: "number", text: digits[0], length: digits[0].length };
  const word = take(name);
  if (word) {
    const isWord = (words as readonly string[]).includes(word[0]);
    return { kind: isWord ? "operator" : "name", text: word[0], length: word[0].length };
  }
  const string = take(quoted);
  if (string) return { kind: "quoted", text: string[1] ?? string[2], length: string[0].length };
  const sign = take(operator);
  return sign ? { kind: "operator", text: sign[0], length: sign[0].length } : undefined;
}

function strange(text: string, at: number): Fault {
  const sign = String.fromCodePoint(text.codePointAt(at) as number);
  const code = (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  const shown = /[\p{C}\p{Z}\p{M}]/u.test(sign) ? `U+${code}` : sign;
  const what = { zh: `“${shown}”不能出现在公式里。`, en: `"${shown}" has no place in a formula.` };
  if (sign === '"' || sign === "'") {
    return { at, what: { zh: "引号没有收尾。", en: "a quote is not closed." } };
  }
  const other = Object.hasOwn(meant, sign) ? meant[sign] : undefined;
  return { at, what, ...(other ? { mend: { zh: `应写 ${other}`, en: `Write ${other}` } } : {}) };
}

interface Bracket {
  readonly token: Token;
  /** Whether commas may stand in it. */
  readonly call: boolean;
  /** Number of `?` that still wait for their `:`. */
  open: number;
}

export const maxBrackets = 32;

/** Reports the first place where operands and operators do not alternate or brackets do not match. */
export function checkOrder(tokens: readonly Token[], end: number, fault: (fault: Fault) => void): void {
  const order = new Order();
  for (const [index, token] of tokens.entries()) {
    const wrong = order.take(token, tokens[index + 1]);
    if (wrong) {
      fault({ at: token.at, what: wrong });
      return;
    }
  }
  const wrong = order.end();
  if (wrong) fault({ at: end, what: wrong });
}

const percent: Text = {
  zh: "“%”是取余，后面缺一个数；百分之八十写 0.8。",
  en: 'a number is missing: "%" is the remainder; write 80 percent as 0.8.',
};
const nested: Text = {
  zh: "“?”和“:”之间的“?:”要加括号。",
  en: 'put a "?:" that stands between "?" and ":" in brackets.',
};
const noOperand: Text = { zh: "这里缺一个数或名称。", en: "a number or a name is missing here." };
const noOperator: Text = { zh: "这里缺一个运算符。", en: "an operator is missing here." };
const noQuestion: Text = { zh: "“:”前面缺“?”。", en: 'there is no "?" before this ":".' };
const noColon: Text = { zh: "“?”后面缺“:”。", en: 'a "?" has no ":".' };

class Order {
  private operandNext = true;
  private last = "";
  /** The name of a function leaves the place of the operand to its brackets. */
  private called = false;
  private readonly brackets: Bracket[] = [
    { token: { kind: "operator", text: "", at: 0 }, call: false, open: 0 },
  ];

  take(token: Token, following: Token | undefined): Text | undefined {
    const before = this.last;
    this.last = token.kind === "operator" ? token.text : "";
    const wrong = this.next(token, following);
    return wrong === noOperand && before === "%" ? percent : wrong;
  }

  private next(token: Token, following: Token | undefined): Text | undefined {
    const { text } = token;
    if (token.kind !== "operator") return this.operand(token.kind === "name" && following?.text === "(");
    if (text === "(") return this.openBracket(token);
    if (this.operandNext) {
      if (text === "+" || text === "-" || text === "not") return undefined;
      return noOperand;
    }
    if (text === "not") return noOperator;
    if (text === ")") return this.closeBracket();
    this.operandNext = true;
    return this.binary(text);
  }

  end(): Text | undefined {
    if (this.operandNext && this.last === "%") return percent;
    if (this.operandNext) return { zh: "公式没有写完。", en: "the formula ends too early." };
    if (this.brackets.length > 1) return { zh: "括号没有收尾。", en: "a bracket is not closed." };
    return this.brackets[0].open ? noColon : undefined;
  }

  private operand(isFunction: boolean): Text | undefined {
    if (!this.operandNext) return noOperator;
    this.called = isFunction;
    this.operandNext = isFunction;
    return undefined;
  }

  private openBracket(token: Token): Text | undefined {
    if (!this.operandNext) return noOperator;
    if (this.brackets.length > maxBrackets) {
      return {
        zh: `括号套得太深（最多 ${maxBrackets} 层）。`,
        en: `brackets are nested too deep (at most ${maxBrackets}).`,
      };
    }
    this.brackets.push({ token, call: this.called, open: 0 });
    this.called = false;
    return undefined;
  }

  private closeBracket(): Text | undefined {
    const bracket = this.brackets.pop() as Bracket;
    if (!this.brackets.length) return { zh: "多了一个右括号。", en: "there is no bracket to close here." };
    return bracket.open ? noColon : undefined;
  }

  private binary(text: string): Text | undefined {
    const bracket = this.brackets[this.brackets.length - 1];
    if (text === "?" && bracket.open) return nested;
    if (text === "?") bracket.open += 1;
    else if (text === ":" && --bracket.open < 0) return noQuestion;
    else if (text === "," && bracket.open) return noColon;
    else if (text === "," && !bracket.call)
      return { zh: "逗号只用于函数。", en: "a comma only stands between a function's arguments." };
    return undefined;
  }
}
