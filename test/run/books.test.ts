/** What is amiss for one day in the middle of a month is seen: by the books, and by the fingerprint. */
import { describe, expect, it } from "vitest";
import { execute, mechanisms } from "../../src/index.ts";
import type { State } from "../../src/model/state.ts";
import { modelOf } from "../../src/scenario/build.ts";
import { inTwoTowns, neutralReference } from "../model/county.ts";

const prepared = inTwoTowns("baseline", { warmUp: 0, years: 0.25 });
const references = [neutralReference(modelOf(prepared, 0, undefined))];

/** A run of which one evening, in the middle of its first month, is tampered with. */
function run(tamper: (state: State) => void = () => undefined) {
  const last = mechanisms[mechanisms.length - 1];
  const day = [
    ...mechanisms,
    {
      ...last,
      name: "tamper",
      every: 1,
      step(_model: unknown, state: State, tick: number) {
        if (tick === 10) tamper(state);
      },
    },
  ];
  return execute({ scenario: prepared, seed: "2024", replication: 0, references }, day);
}
const plain = run();

describe("the books of a run", () => {
  it.each([
    [
      "a second of use",
      (state: State): void => {
        state.byUse[0]++;
      },
    ],
    [
      "a second of origin",
      (state: State): void => {
        state.byOrigin[0]++;
      },
    ],
    [
      "a case that came",
      (state: State): void => {
        state.arrived[1]++;
      },
    ],
    [
      "an order that was done",
      (state: State): void => {
        state.ordersDone[0]++;
      },
    ],
    [
      "a day of waiting",
      (state: State): void => {
        state.waits[0]++;
      },
    ],
  ] as const)("miss %s, be it for a day in the middle of a month", (_, tamper) => {
    expect(run(tamper).residual).toBe(1);
    expect(plain.residual).toBe(0);
  });
});

describe("the fingerprint", () => {
  it.each([
    ["origins", (state: State) => [state.byOrigin[0]++, state.byOrigin[1]--]],
    ["uses", (state: State) => [state.byUse[0]++, state.byUse[1]--]],
    ["matters", (state: State) => [state.matterFinished[0]++, state.matterFinished[1]--]],
  ] as const)("covers the recorded %s, which leave no trace in the last evening's state", (name, tamper) => {
    const other = run(tamper);
    expect(other.daily).toEqual(plain.daily);
    expect(other[name]).not.toEqual(plain[name]);
    expect(other.fingerprint).not.toBe(plain.fingerprint);
  });
});
