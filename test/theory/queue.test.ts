/** The engine with its mechanisms off is the textbook queue day by day, to the case (model.md 7). */
import { expect, it } from "vitest";
import { CASE, deskOf } from "../../src/theory/desk.ts";
import { countyOf } from "../../src/theory/town.ts";

it.each([
  [1, 0.8],
  [5, 4.5],
])("Lindley's Q' = max(0, Q + A − c) on every day: c = %s, λ = %s", (capacity, arrivals) => {
  const town = countyOf(deskOf({ capacity, arrivals }), { seed: "lindley" });
  expect(town.model.work[0]).toBeCloseTo(CASE, 6);
  expect(town.model.rate[0]).toBeCloseTo(arrivals, 12);
  let queue = 0;
  let most = 0;
  town.run(5000, () => {
    queue = Math.max(0, queue + town.state.arrived[0] - capacity);
    most = Math.max(most, queue);
    expect(town.state.inHand[0]).toBe(queue);
  });
  expect(most).toBeGreaterThan(5);
  expect(town.state.effectiveSeconds[0]).toBe(capacity * CASE);
});

it("in overload the backlog is what came less what could be done, to the case", () => {
  const days = 4000;
  const town = countyOf(deskOf({ capacity: 2, arrivals: 2.6 }), { seed: "overload" });
  let arrived = 0;
  let idle = 0;
  town.run(days, () => {
    arrived += town.state.arrived[0];
    idle += town.state.hoursLeft[0];
  });
  expect(town.state.inHand[0]).toBe(arrived - 2 * days + idle / CASE);
  expect(idle / CASE).toBeLessThan(20);
});
