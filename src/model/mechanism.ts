/** What a mechanism of the day declares beside its step: what it is, reads, writes, uses and can be switched. */
import type { Step } from "../core/engine.ts";
import type { Text } from "../core/problem.ts";
import type { ColumnName } from "./columns.ts";
import type { Evidence } from "./evidence.ts";
import type { Model } from "./model.ts";
import type { ParameterName } from "./parameters/index.ts";
import type { State } from "./state.ts";
import type { SwitchName } from "./switches.ts";

/** Columns by name; `cases` stands for the live cases and their queues. */
export type Touched = ColumnName | "cases" | "agenda" | "events";

export interface Mechanism extends Step<Model, State> {
  readonly title: Text;
  /** What it does, in a sentence. */
  readonly about: Text;
  /** Its rules as LaTeX, each with the source of its form. */
  readonly formulas: readonly { readonly tex: string; readonly source: string }[];
  /** Ids of the instruments and failures that it expresses. */
  readonly evidence?: readonly Evidence[];
  readonly parameters: readonly ParameterName[];
  readonly switches: readonly SwitchName[];
  readonly reads: readonly Touched[];
  readonly writes: readonly Touched[];
}
