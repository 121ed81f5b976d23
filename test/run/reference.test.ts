/** What a reference is taken from: the same county, untouched. */
import { expect, it } from "vitest";
import { scenario } from "../../src/index.ts";
import { referenceRequest } from "../../src/run/reference.ts";

it("is one run for scenarios that stand in the same county, whatever is said of them", () => {
  const [one, other] = ["all-at-once", "ripe-batches"].map((id) =>
    JSON.stringify(referenceRequest(scenario(id))),
  );
  expect(one).toBe(other);
});

it("keeps what shapes the county at its value, also where that is a formula over what the baseline has otherwise", () => {
  const document = { parameters: { demand: 1.5, ordersShare: "demand * .3", levelDays: 7 } };
  const { parameters, reforms, mechanisms } = referenceRequest(scenario("baseline", document)).scenario
    .document;
  expect(parameters).toEqual({ ordersShare: 1.5 * 0.3 });
  expect([reforms, mechanisms.off]).toEqual([[], []]);
});
