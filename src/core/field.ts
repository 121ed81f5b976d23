/**
 * Declared input fields: what a document may hold, in one description that serves the check, the published
 * JSON schema and the docs alike.
 */
import type { Text } from "./problem.ts";

interface Described {
  readonly zh: string;
  readonly en: string;
  /** Unit as shown to a reader; absent for texts and flags. */
  readonly unit?: Text;
  readonly required?: boolean;
  readonly default?: unknown;
}

/** A number; with `formula` an expression text may stand in its place. Bounds are inclusive. */
export interface NumberField extends Described {
  readonly type: "number";
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  readonly formula?: boolean;
}
/** Free text of at most `maxLength` (default 2,000) characters; what a `pattern` asks for is told in words by its `form`. */
export interface TextField extends Described {
  readonly type: "text";
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly form?: Text;
  /** Of which things it is the name or id: a form offers those there are. */
  readonly nameOf?: Named;
}
/** Things that a document names. */
export type Named = "matters" | "orders" | "townships" | "archetypes" | "counties" | "parameters";
/** One of a closed list of words; `open` admits further names that the caller checks. */
export interface ChoiceField extends Described {
  readonly type: "choice";
  readonly choices: readonly string[];
  /** What a reader calls the words, where they are not plain by themselves. */
  readonly names?: Readonly<Record<string, Text>>;
}
export interface FlagField extends Described {
  readonly type: "flag";
}
/** A date: `2024-07`, `2024`, or `year 2 month 3`. */
export interface DateField extends Described {
  readonly type: "date";
}
/** A formula that is read as a condition: true when its value is not 0. */
export interface ConditionField extends Described {
  readonly type: "condition";
}
/** {zh, en}, or one string that stands for both; each of at most `maxLength` characters (default: any number). */
export interface LabelField extends Described {
  readonly type: "label";
  readonly maxLength?: number;
}
export interface ListField extends Described {
  readonly type: "list";
  readonly of: FieldSpec;
  readonly maxItems?: number;
}
/** Fixed keys, each its own field; unknown keys are problems. */
export interface RecordField extends Described {
  readonly type: "record";
  readonly fields: Readonly<Record<string, FieldSpec>>;
}
/** Any of the known keys, all with fields of their own (`parameters`, `archetypes`). */
export interface MapField extends Described {
  readonly type: "map";
  readonly keys?: readonly string[];
  readonly of: FieldSpec | Readonly<Record<string, FieldSpec>>;
}
/** The first alternative whose JSON type fits decides. */
export interface EitherField extends Described {
  readonly type: "either";
  readonly of: readonly FieldSpec[];
}
/** Exactly one of the keys, its value in that key's field: `{transfer: {…}}`. */
export interface OneOfField extends Described {
  readonly type: "oneOf";
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

export type FieldSpec =
  | NumberField
  | TextField
  | ChoiceField
  | FlagField
  | DateField
  | ConditionField
  | LabelField
  | ListField
  | RecordField
  | MapField
  | EitherField
  | OneOfField;
