import { describe, expect, it } from "vitest";
import { advance, Draw, drawsFor, type Step, seedFrom } from "../../src/core/index.ts";

type Log = string[];
const seed = seedFrom("engine");
const step = (name: string, every: number): Step<null, Log> => ({
  name,
  every,
  step: (_, log, tick) => {
    log.push(`${name}${tick}`);
  },
});

describe("advance", () => {
  it("runs the steps in their order, rarer ones at the end of their time, the recorder last", () => {
    const steps = [step("a", 1), step("b", 2), step("c", 3)];
    const log: Log = [];
    advance(steps, null, log, 0, 6, drawsFor(seed, steps), (_, state, tick) => {
      state.push(`r${tick}`);
    });
    expect(log.join(" ")).toBe("a0 r0 a1 b1 r1 a2 c2 r2 a3 b3 r3 a4 r4 a5 b5 c5 r5");
  });

  it("in pieces is the same as in one go", () => {
    const steps = [step("a", 1), step("b", 5)];
    const [whole, pieces]: [Log, Log] = [[], []];
    advance(steps, null, whole, 0, 20, drawsFor(seed, steps));
    for (const [from, to] of [
      [0, 7],
      [7, 7],
      [7, 20],
    ]) {
      advance(steps, null, pieces, from, to, drawsFor(seed, steps));
    }
    expect(pieces).toEqual(whole);
  });

  it("gives each step the stream that bears its name, so that one more step shifts nobody's luck", () => {
    const drawing = (name: string): Step<null, number[]> => ({
      name,
      every: 1,
      step: (_, out, tick, draw) => {
        const u = draw.at(0, tick).uniform();
        if (name === "kept") out.push(u);
      },
    });
    const run = (names: string[]) => {
      const steps = names.map(drawing);
      const out: number[] = [];
      advance(steps, null, out, 0, 10, drawsFor(seed, steps));
      return out;
    };
    expect(run(["new", "kept", "other"])).toEqual(run(["kept"]));
    expect(run(["kept"])[3]).toBe(new Draw(seed, "kept").uniformAt(0, 3, 0));
  });
});
