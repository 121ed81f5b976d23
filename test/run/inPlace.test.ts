/** The runner on this thread gives way between runs. */
import { expect, it } from "vitest";
import { inPlace, referencesOf } from "../../src/index.ts";
import { inTwoTowns } from "../model/county.ts";

it("lets a timer abort it between two runs, and keeps what is done", async () => {
  const scenario = inTwoTowns("baseline", { warmUp: 0.25, years: 0.25 });
  const references = referencesOf(scenario);
  const requests = [0, 1, 2, 3].map((replication) => ({ scenario, seed: "1", replication, references }));
  const controller = new AbortController();
  const done: number[] = [];
  setTimeout(() => controller.abort());
  await inPlace().run(requests, (index) => done.push(index), controller.signal);
  expect(done).toEqual([0]);
});
