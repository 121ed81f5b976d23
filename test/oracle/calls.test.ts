/** The calls of a day, worked out by both programs from days that both have lived: they agree bit for bit. */
import { expect, it } from "vitest";
import { callNames, HANDS } from "../../src/model/calls.ts";
import { ORIGINS } from "../../src/model/ledger.ts";
import { addCalls as engineCalls } from "../../src/run/calls.ts";
import { countyOf, inTwoTowns, neutralReference } from "../model/county.ts";
import { addCalls, CALLS, type Calls } from "./calls.ts";
import { drawsOf, live } from "./day.ts";
import { founded } from "./founding.ts";
import { sameReference } from "./harness.ts";
import { type Trial, trialOf, trials } from "./scenarios.ts";

const SCENARIOS = 10;
const DAYS = 45;

/** Rows of both programs, by evening and township, each of `HANDS` numbers. */
function rowsOf({ prepared, references: [reference], seed }: Trial) {
  const world = founded(prepared.document, 0, sameReference(reference));
  const draws = drawsOf(seed);
  const town = countyOf(prepared, { seed, reference });
  const rows = { engine: [] as number[][], oracle: [] as number[][] };
  let before = { engine: town.state.waiting.slice(), oracle: world.townships.map(() => ORIGIN_ZEROS) };
  town.run(DAYS, (tick) => {
    live(world, tick, draws);
    for (const township of world.townships) {
      const row = new Float64Array(HANDS);
      engineCalls(town.model, town.state, township.index, before.engine, row, 0);
      rows.engine.push([...row]);
      const calls = Object.fromEntries(CALLS.map((name) => [name, 0])) as Calls;
      addCalls(world, township, before.oracle[township.index], calls);
      rows.oracle.push(CALLS.map((name) => calls[name]));
    }
    before = {
      engine: town.state.waiting.slice(),
      oracle: world.townships.map(({ waiting }) => [...waiting]),
    };
  });
  return rows;
}

const ORIGIN_ZEROS: readonly number[] = new Array<number>(ORIGINS).fill(0);

/** Powers that moved, with courses along. */
function resourced(): Trial {
  const prepared = inTwoTowns("all-at-once-resourced", { warmUp: 0, start: "2024-07" });
  const references = [neutralReference({ M: prepared.document.matters.length })];
  return { prepared, references, seed: "2024/0", days: DAYS };
}

it("agree in every township on every evening", () => {
  expect(CALLS.slice(0, callNames.length)).toEqual(callNames);
  const met = new Set<string>();
  const busyTrials = Array.from({ length: SCENARIOS }, (_, seed) => trialOf(trials.busy, seed));
  for (const trial of [resourced(), ...busyTrials]) {
    const { engine, oracle } = rowsOf(trial);
    expect(oracle).toEqual(engine);
    for (const row of oracle) {
      CALLS.forEach((name, i) => {
        if (row[i] !== 0) met.add(name);
      });
    }
  }
  // what was left from before is added by the run, not by the day
  expect(CALLS.filter((name) => !met.has(name))).toEqual(["carried"]);
});
