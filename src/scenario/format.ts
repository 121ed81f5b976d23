/** What kind of document is read: its fields, the names its formulas may use, and what no field alone can say. */
import type { FieldSpec } from "../core/field.ts";
import type { Text } from "../core/problem.ts";

export interface Format {
  readonly spec: FieldSpec;
  /** Fields that reading takes out of a file: `extends`. */
  readonly taken: readonly string[];
  /** The names a formula at this path may use. */
  readonly names: (path: string) => readonly string[];
  /** The one shape of what may be written in several. */
  readonly normal: (document: unknown) => unknown;
  /** Rules across fields; a field that is wrong is left out of the document. */
  readonly rules: (document: unknown, report: Report, given: Given) => void;
}

/** A problem at a path of the document; its file and line are found from there. */
export type Report = (path: string, what: Text, mend?: Text) => void;

/** Whether the document says anything at a path, right or wrong. */
export type Given = (path: string) => boolean;
