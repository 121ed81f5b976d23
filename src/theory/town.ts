/** A county stepped by hand: model, state and streams of a scenario's first county. */
import { advance, drawsFor } from "../core/engine.ts";
import { type Draw, seedFrom } from "../core/random.ts";
import type { Mechanism } from "../model/mechanism.ts";
import type { Model, Reference } from "../model/model.ts";
import { firstMorning } from "../model/morning.ts";
import type { State } from "../model/state.ts";
import { day } from "../model/step.ts";
import { modelOf, type Prepared, valuesOf } from "../scenario/build.ts";

export interface Town {
  readonly model: Model;
  readonly state: State;
  readonly draws: readonly Draw[];
  /** Lives on to the end of day `to` − 1; `each` sees every evening. */
  run(to: number, each?: (tick: number) => void): void;
}

export interface TownOptions {
  readonly seed?: string;
  readonly reference?: Reference;
  readonly mechanisms?: readonly Mechanism[];
  /** Keep every finished case. */
  readonly cases?: boolean;
}

/** The first county of a scenario on its first morning. */
export function countyOf(prepared: Prepared, options: TownOptions = {}): Town {
  const { seed = "test", reference, mechanisms = day, cases = false } = options;
  const model = modelOf(prepared, 0, reference);
  const state = firstMorning(model, valuesOf(prepared.document), cases);
  const draws = drawsFor(seedFrom(seed), mechanisms);
  let today = 0;
  return {
    model,
    state,
    draws,
    run(to, each) {
      advance(mechanisms, model, state, today, to, draws, (_model, _state, tick) => each?.(tick));
      today = Math.max(today, to);
    },
  };
}
