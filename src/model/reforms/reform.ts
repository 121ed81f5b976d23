/** The parts of a reform, for this model. */
import type { Basis, Power } from "../matter.ts";
import type { Model } from "../model.ts";
import type * as program from "../program.ts";
import type { State } from "../state.ts";
import type { Companion } from "./companions.ts";

export type { Amount, Chosen, Formula, Limits } from "../program.ts";
export type Act = program.Act<Model, State>;
export type Where = program.Where<Model, State>;
export type Reform = program.Reform<Model, State>;
export type Program = program.Program<Model, State>;
export type Spread = program.Spread<Model, State>;

export interface TransferOptions {
  readonly to: "township" | "county";
  readonly powers: readonly Power[];
  readonly basis: Basis;
  /** Months after which a delegated power lapses; 0 = for good. */
  readonly for: number;
  readonly with: Readonly<Record<Companion, program.Amount>>;
  /** Months until each companion arrives. */
  readonly delay: Readonly<Record<Companion, number>>;
  readonly gate: boolean;
  /** Whether cases in hand stay where they are or move with the power. */
  readonly inHand: "stay" | "move";
}
