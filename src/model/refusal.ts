/** Lists 清单: what a township may refuse (清单外可拒绝, P15, P52), and which matters it refuses at the window (负面清单, P14). */
import type { Model } from "./model.ts";
import type { State } from "./state.ts";

/** Whether a township may refuse what departments push down and the orders that are off its list. */
export function mayRefuse(model: Model, state: State, t: number): boolean {
  return state.mayRefuse[t] !== 0 && model.on.refusal;
}

/** Whether a matter of a township is refused at the window. */
export function isNegative(model: Model, state: State, pair: number): boolean {
  return state.negative[pair] !== 0 && model.on.negativeList;
}
