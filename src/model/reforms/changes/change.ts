/** A change: what a document may say of it, and how its checked options become an act. */
import type { RecordField } from "../../../core/field.ts";
import type { Text } from "../../../core/problem.ts";
import type { Evidence } from "../../evidence.ts";
import type { Touched } from "../../mechanism.ts";
import type { Model } from "../../model.ts";
import type { ParameterName } from "../../parameters/index.ts";
import type { State } from "../../state.ts";
import type { Act, Amount } from "../reform.ts";
import { amountFor } from "../values.ts";

/** Options as they come from a checked document, formulas already compiled. */
// biome-ignore lint/suspicious/noExplicitAny: each change reads its own declared fields
export type Options = any;

export interface Change {
  readonly fields: RecordField;
  /** What it is, in one plain sentence for a reader who chooses among all. */
  readonly about: Text;
  /** Ids of the instruments and failures (docs/references.md) that it expresses. */
  readonly evidence: readonly Evidence[];
  /** What `where` may choose for it beside townships. */
  readonly chooses?: "matters" | "orders";
  /** Whether it holds for the county as a whole and cannot be made in some townships only. */
  readonly ofCounty?: boolean;
  /** What its act touches beside what `reforms.ts` lists for all. */
  readonly writes?: readonly Touched[];
  readonly parameters?: readonly ParameterName[];
  readonly act: (options: Options) => Act;
}

/** An act that does the same to each chosen township. */
export function forEachTownship(
  kind: string,
  change: (model: Model, state: State, t: number, tick: number, matters: readonly number[]) => void,
): Act {
  return (model, state, where, tick, reform) => {
    for (const t of where.townships) {
      change(model, state, t, tick, where.matters(t));
      state.events.add(tick, reform, kind, t, -1);
    }
  };
}

/** Raises what a township has to a level, never lowers it. */
export const raise = (column: "supervisionSet" | "clarity", to: Amount, kind: string): Act =>
  forEachTownship(kind, (model, state, t, tick) => {
    state[column][t] = Math.max(state[column][t], amountFor(to, model, state, t, tick));
  });
