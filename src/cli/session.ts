// One call of the command line: what was typed, who reads it, where words go.

import { type Lang, localeLang, type Text } from "./language.ts";
import type { OptionName, OptionValues } from "./options.ts";

export interface Session {
  /** All that was typed after the program's name. */
  readonly argv: readonly string[];
  readonly operands: readonly string[];
  readonly values: OptionValues;
  readonly lang: Lang;
  readonly colour: boolean;
  /** Columns of the table, at most 100. */
  readonly columns: number;
  readonly quiet: boolean;
  readonly json: boolean;
  /** The text in the reader's language. */
  say(text: Text): string;
  /** A line on standard output. */
  out(line: string): void;
  /** A line on standard error. */
  err(line: string): void;
}

const WIDEST = 100;
const NARROWEST = 72;

export function openSession(
  argv: readonly string[],
  { operands, values }: Pick<Session, "operands" | "values">,
  lang: Lang,
): Session {
  const { stdout, stderr } = process;
  const columns = Math.min(WIDEST, Math.max(NARROWEST, stdout.isTTY ? stdout.columns || WIDEST : WIDEST));
  return {
    argv,
    operands,
    values,
    lang,
    columns,
    colour:
      Boolean(stdout.isTTY) && !values["no-color"] && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    quiet: Boolean(values.quiet),
    json: Boolean(values.json),
    say: (text) => text[lang],
    out: (line) => stdout.write(`${line}\n`),
    err: (line) => stderr.write(`${line}\n`),
  };
}

/** The language to answer in, known before anything else is understood; a wrong --lang is found later. */
export function langOf(argv: readonly string[]): Lang {
  const at = argv.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = at < 0 ? undefined : argv[at].includes("=") ? argv[at].slice(7) : argv[at + 1];
  if (asked === "zh" || asked === "en") return asked;
  return localeLang(process.env, Intl.DateTimeFormat().resolvedOptions().locale);
}

/** The text given with an option, the last one when it was given twice. */
export function textOf(session: Session, name: OptionName): string | undefined {
  const value = session.values[name];
  return typeof value === "string" ? value : undefined;
}
