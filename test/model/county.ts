/** A county that tests step by hand: model, state and streams of a scenario's first county. */
import { advance, drawsFor } from "../../src/core/engine.ts";
import type { Draw } from "../../src/core/random.ts";
import { seedFrom } from "../../src/core/random.ts";
import { type Prepared, type Reference, scenario } from "../../src/index.ts";
import type { Mechanism } from "../../src/model/mechanism.ts";
import type { Model } from "../../src/model/model.ts";
import { firstMorning } from "../../src/model/morning.ts";
import type { State } from "../../src/model/state.ts";
import { day } from "../../src/model/step.ts";
import { type SwitchName, switches } from "../../src/model/switches.ts";
import { modelOf, valuesOf } from "../../src/scenario/build.ts";

export interface Town {
  readonly model: Model;
  readonly state: State;
  readonly draws: readonly Draw[];
  /** Lives on to the end of day `to` − 1; `each` sees every evening. */
  run(to: number, each?: (tick: number) => void): void;
}

interface Options {
  readonly seed?: string;
  readonly reference?: Reference;
  readonly mechanisms?: readonly Mechanism[];
  readonly cases?: boolean;
}

/** The first county of a scenario on its first morning. */
export function countyOf(prepared: Prepared, options: Options = {}): Town {
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

/** Two townships of the example county, an ordinary town and a mountain township; laid over any shipped scenario. */
export const twoTowns = {
  county: {
    townships: [
      { name: "甲镇", archetype: "中西部一般镇" },
      { name: "乙乡", archetype: "山区小乡" },
    ],
  },
} as const;

/** A shipped scenario in the two townships, with more laid over it. */
export function inTwoTowns(id: string, overrides: object = {}): Prepared {
  return scenario(id, { ...twoTowns, ...overrides });
}

/** Every switch but the named ones, for `mechanisms: {off: …}`. */
export function allBut(...names: readonly SwitchName[]): string[] {
  return Object.keys(switches).filter((name) => !names.includes(name as SwitchName));
}

/** A reference that makes no difference: what each matter's cases lived through is what is expected of them. */
export function neutralReference(model: Pick<Model, "M">): Reference {
  return {
    logWait: new Float64Array(model.M),
    visits: new Float64Array(model.M),
    errorRate: 0.12,
    penalties: 0.01,
  };
}
