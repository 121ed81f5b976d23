/**
 * The loop: steps in their order, tick after tick, the recorder once at the end of each.
 */
import { Draw, type Seed } from "./random.ts";

/** One entry of a model's day. It keeps no state of its own and draws from its own stream only. */
export interface Step<M, S> {
  readonly name: string;
  /** Runs at the end of every `every` ticks: when `(tick + 1) % every === 0`. */
  readonly every: number;
  step(model: M, state: S, tick: number, draw: Draw): void;
}

/** One stream per step, named after it: what a step draws never shifts the luck of another. */
export function drawsFor(seed: Seed, steps: readonly { readonly name: string }[]): Draw[] {
  return steps.map((step) => new Draw(seed, step.name));
}

/** Advances the state over the ticks `from` ≤ tick < `to`; `draws` holds one stream per step. */
export function advance<M, S>(
  steps: readonly Step<M, S>[],
  model: M,
  state: S,
  from: number,
  to: number,
  draws: readonly Draw[],
  record?: (model: M, state: S, tick: number) => void,
): void {
  for (let tick = from; tick < to; tick++) {
    for (let i = 0; i < steps.length; i++) {
      if ((tick + 1) % steps[i].every === 0) steps[i].step(model, state, tick, draws[i]);
    }
    record?.(model, state, tick);
  }
}
