/** The parts of a reform, for this model. */
import type { Model } from "../model.ts";
import type * as program from "../program.ts";
import type { State } from "../state.ts";

export type { Amount, Chosen, Formula } from "../program.ts";
export type Act = program.Act<Model, State>;
export type Where = program.Where<Model, State>;
export type Reform = program.Reform<Model, State>;
export type Program = program.Program<Model, State>;
