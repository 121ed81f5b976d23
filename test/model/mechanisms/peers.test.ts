/** Learning from the best neighbour. */
import { describe, expect, it } from "vitest";
import { peers } from "../../../src/model/mechanisms/peers.ts";
import { countyOf, inTwoTowns } from "../county.ts";

/** Skills in one matter of the two townships after a month. */
function monthOn(skills: [number, number], practised: [boolean, boolean], overrides: object = {}): number[] {
  const { model, state, draws } = countyOf(inTwoTowns("baseline", overrides));
  for (const t of [0, 1]) {
    state.skill[t * model.M] = skills[t];
    state.basis[t * model.M] = practised[t] ? 4 : 0;
    state.operable[t * model.M] = practised[t] ? 1 : 0;
  }
  peers.step(model, state, 20, draws[0]);
  return [state.skill[0], state.skill[model.M]];
}

describe("peer learning", () => {
  it("closes .02 of the gap to the best a month", () => {
    const [best, other] = monthOn([0.9, 0.4], [true, true]);
    expect(best).toBe(0.9);
    expect(other).toBeCloseTo(0.41, 12); // .4 + .02 · .5
  });

  it("is among those who exercise the power", () => {
    expect(monthOn([0.9, 0.4], [false, true])).toEqual([0.9, 0.4]);
    expect(monthOn([0.9, 0.4], [true, false])).toEqual([0.9, 0.4]);
  });

  it("does not happen when it, or skill, is off", () => {
    for (const name of ["peerLearning", "skill"])
      expect(monthOn([0.9, 0.4], [true, true], { mechanisms: { off: [name] } })).toEqual([0.9, 0.4]);
  });
});
