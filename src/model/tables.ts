/** What is worked out from parameters for quick reading: on the first morning, and when a reform sets a parameter. */
import { tabulateGivingUp } from "./givingUp.ts";
import type { Model } from "./model.ts";
import { tabulateRegime } from "./regime.ts";
import type { State } from "./state.ts";
import { tabulateLuck } from "./workLuck.ts";

export function tabulate(model: Model, state: State): void {
  tabulateLuck(model, state);
  tabulateGivingUp(state);
  tabulateRegime(model, state);
}
