/** Work in whole seconds. */
import { expect, it } from "vitest";
import { wholeSeconds } from "../../src/model/cases.ts";

it.each([
  [0.2, 1],
  [1.49, 1],
  [1.5, 2],
  [2.49, 2],
])("%s seconds of work are %s", (work, seconds) => {
  expect(wholeSeconds(work)).toBe(seconds);
});

it("what no record could hold is cut, so that twice as much still is a number of 32 bits", () => {
  expect(wholeSeconds(5e9)).toBe(1e9);
  expect((2 * wholeSeconds(5e9)) | 0).toBe(2e9);
});
