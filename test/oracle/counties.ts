/** Several counties side by side: every county day by day, and at each month's end what holds between them. */
import { advance, drawsFor } from "../../src/core/engine.ts";
import { Draw, seedFrom } from "../../src/core/random.ts";
import type { Reference as EngineReference, Prepared } from "../../src/index.ts";
import { firstMorning } from "../../src/model/morning.ts";
import { monthEnd } from "../../src/model/province/couplings.ts";
import { day as engineDay } from "../../src/model/step.ts";
import { modelOf, valuesOf } from "../../src/scenario/build.ts";
import { between } from "./between.ts";
import { day } from "./day.ts";
import { founded } from "./founding.ts";
import { compared, type Difference, sameReference } from "./harness.ts";

const MONTH = 21;

/** What differs in the first county and on the first evening on which anything does; nothing over these days. */
export function differencesBetween(
  prepared: Prepared,
  comparing: { readonly seed: string; readonly days: number; readonly reference: EngineReference },
): Difference[] {
  const { seed, days, reference } = comparing;
  const counties = prepared.counties.map((_, c) => {
    const model = modelOf(prepared, c, reference);
    const state = firstMorning(model, valuesOf(prepared.document), false);
    return { model, state, world: founded(prepared.document, c, sameReference(reference)) };
  });
  const worlds = counties.map(({ world }) => world);
  const engineDraws = drawsFor(seedFrom(seed), engineDay);
  const draws = day.map(({ name }) => new Draw(seedFrom(seed), name));
  for (let tick = 0; tick < days; tick++) {
    for (const { model, state, world } of counties) {
      advance(engineDay, model, state, tick, tick + 1, engineDraws);
      for (const [i, { every, step }] of day.entries()) {
        if ((tick + 1) % every === 0) step(world, tick, draws[i]);
      }
    }
    if ((tick + 1) % MONTH === 0) for (const rule of monthEnd) rule.couple(counties, tick);
    between(worlds, tick);
    for (const [c, { state, world }] of counties.entries()) {
      const found = compared(state, world, tick, `evening of county ${c}`);
      if (found.length > 0) return found;
    }
  }
  return [];
}
