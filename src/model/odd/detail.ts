/** What the ODD says of a part of the model in full: enough to write the program anew, bit for bit. */
import type { Text } from "../../core/problem.ts";

/**
 * A rule as a formula. Its right side is written in the formula language of scenario files over parameters, columns and
 * `symbols`, in the very order in which the program works it out; LaTeX is made of it. A rule that is a function of the
 * code bears its name, and a test holds both against each other over random arguments.
 */
export interface Rule {
  /** Left side: the function's name, or that of what is worked out. */
  readonly name: string;
  readonly is: string;
  /** Names in it that are neither parameters nor columns, with what they mean. */
  readonly symbols?: Readonly<Record<string, Text>>;
  /** Where the form comes from, by the codes of docs/references.md. */
  readonly source: string;
}

/** One thing after the other. Names stand between backticks: columns, parameters, switches, streams, rules, symbols. */
export interface Stage extends Text {
  readonly rules?: readonly Rule[];
  /** What it consists of, in this order. */
  readonly stages?: readonly Stage[];
}

/** A part of the model: a mechanism by its name, a change, a controller, or a chapter such as `founding`. */
export interface Detail {
  readonly of: string;
  readonly stages: readonly Stage[];
}
