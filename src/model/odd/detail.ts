/** What the ODD says of a part of the model in full: enough to write the program anew, bit for bit. */
import type { Text } from "../../core/problem.ts";

/**
 * A rule as a formula. Its right side is written in the formula language of scenario files over parameters, columns,
 * symbols and earlier rules of the same detail, in the very order in which the program works it out; LaTeX is made of
 * it. A rule that is a function of the code bears its name, and a test holds both against each other over random
 * arguments.
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

export type DetailKind = "mechanism" | "coupling" | "change" | "controller" | "chapter";

/** A part of the model: a mechanism by its name, a change, a controller, or a chapter such as `founding`. */
export interface Detail {
  readonly of: string;
  /** Only needed where a name is that of two things, as `assessment` and `campaign` are. */
  readonly kind?: DetailKind;
  /** Of a chapter: the others have theirs in their declaration. */
  readonly title?: Text;
  /** Names that it defines; they hold in every detail. */
  readonly symbols?: Readonly<Record<string, Text>>;
  /** Names that stand for several columns or parameters; to mention one is to mention all of them. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly stages: readonly Stage[];
}

/** Every rule of a detail, in the order in which they stand. */
export function rulesOf(stages: readonly Stage[]): Rule[] {
  return stages.flatMap(({ rules = [], stages: inner = [] }) => [...rules, ...rulesOf(inner)]);
}

/** The detail of a thing of a kind. */
export function detailOf(details: readonly Detail[], kind: DetailKind, name: string): Detail | undefined {
  return details.find((detail) => detail.of === name && (detail.kind ?? kind) === kind);
}
