/** Calibration of toys against their posteriors in closed form, and that nothing but task and seed decides it. */
import { describe, expect, it } from "vitest";
import { Draw, seedFrom } from "../../../src/core/random.ts";
import { type Calibration, calibrate } from "../../../src/experiment/calibration/calibrate.ts";
import { distance, miss } from "../../../src/experiment/calibration/distance.ts";
import type { Entry } from "../../../src/experiment/calibration/evaluations.ts";
import { findingsOf } from "../../../src/experiment/calibration/posterior.ts";
import { effectiveSize } from "../../../src/experiment/calibration/smc.ts";
import type { Simulator } from "../../../src/experiment/calibration/task.ts";
import {
  endedText,
  headlineOf,
  identifiedText,
  tieTexts,
} from "../../../src/experiment/calibration/words.ts";
import { range, target, task, toy } from "./toys.ts";

/** Mean and standard deviation of a coordinate in the posterior. */
function momentsOf({ generations }: Calibration, k: number): { mean: number; sd: number } {
  const { particles } = generations[generations.length - 1];
  const mean = particles.reduce((sum, { unit, weight }) => sum + weight * unit[k], 0);
  const variance = particles.reduce((sum, { unit, weight }) => sum + weight * (unit[k] - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(variance) };
}

/** What one posterior of `population` particles may err by, four standard errors. */
const within = (sd: number, { generations }: Calibration): number =>
  (4 * sd) / Math.sqrt(effectiveSize(generations[generations.length - 1].particles));

describe("distance", () => {
  it("is 0 in the band, bounds included, and in half-widths outside", () => {
    const band = target("a", 2, 6);
    expect([2, 3, 6].map((output) => miss(band, output))).toEqual([0, 0, 0]);
    expect(miss(band, 0)).toBe(1);
    expect(miss(band, 9)).toBe(1.5);
    expect(miss(band, Number.NaN)).toBe(Number.POSITIVE_INFINITY);
  });

  it("is the weighted root of the mean square over targets", () => {
    const targets = [target("a", 0, 2), { ...target("b", 0, 2), weight: 3 }];
    expect(distance(targets, [5, 4])).toBe(Math.sqrt((1 * 9 + 3 * 4) / 4));
    expect(distance(targets, [1, 1])).toBe(0);
  });
});

describe("the posterior", () => {
  it("of a mean seen in a band is uniform on the band", async () => {
    // θ in (0, 10), the output is θ, the band 3 to 5: U(3, 5)
    const simulator = toy([target("mean", 3, 5)], ({ mean }) => [mean]);
    const found = await calibrate(task(simulator, [range("mean", 0, 10)]));
    expect(found.ended).toBe("inBands");
    const { mean, sd } = momentsOf(found, 0);
    const exact = 0.2 / Math.sqrt(12);
    expect(Math.abs(mean - 0.4)).toBeLessThan(within(exact, found));
    expect(Math.abs(sd - exact)).toBeLessThan(within(exact, found));
  });

  it("of a mean seen with noise under common random numbers is the band less the luck", async () => {
    // the mean of 25 normals of the seed, known beforehand: θ + luck in the band
    const luckOf = (seed: string): number => {
      const draw = new Draw(seedFrom(seed), "toy");
      let sum = 0;
      for (let i = 0; i < 25; i++) sum += draw.normal();
      return sum / 25;
    };
    const simulator = toy([target("mean", 3, 5)], ({ mean }, seed) => [mean + luckOf(seed)]);
    const found = await calibrate(task(simulator, [range("mean", 0, 10)], { seed: "other" }));
    const exact = 0.2 / Math.sqrt(12);
    expect(Math.abs(luckOf("other"))).toBeGreaterThan(0.05);
    expect(Math.abs(momentsOf(found, 0).mean - (0.4 - luckOf("other") / 10))).toBeLessThan(
      within(exact, found),
    );
  });

  it("of two of which only the sum is seen has the moments of the strip, and is told as a tie", async () => {
    // a + b in (0.98, 1.02) on the unit square: mean 1/2 each, variance 1/12, correlation near −1
    const simulator = toy([target("sum", 0.98, 1.02)], ({ a, b }) => [a + b]);
    const all = task(simulator, [range("a"), range("b")]);
    const found = await calibrate(all);
    expect(found.ended).toBe("inBands");
    for (const k of [0, 1]) {
      const { mean, sd } = momentsOf(found, k);
      expect(Math.abs(mean - 0.5)).toBeLessThan(within(Math.sqrt(1 / 12), found));
      expect(Math.abs(sd - Math.sqrt(1 / 12))).toBeLessThan(within(Math.sqrt(1 / 12), found));
    }
    const findings = findingsOf(all, found);
    // var(a + b) = (.04)²/12 within the strip: 1 + r = that / (2 · 1/12)
    expect(findings.correlation[0][1]).toBeLessThan(-0.998);
    expect(findings.ties).toHaveLength(1);
    expect(tieTexts(findings)[0].en).toMatch(/"a" and "b" correlate at −1\.00/);
  });

  it("of one that nothing depends on is its prior, and the words say so", async () => {
    const simulator = toy([target("seen", 0.4, 0.5)], ({ seen }) => [seen]);
    const all = task(simulator, [range("seen"), range("unseen", -2, 2)]);
    const found = await calibrate(all);
    const [seen, unseen] = findingsOf(all, found).parameters;
    expect(Math.abs(unseen.ratio - 1)).toBeLessThan(0.12);
    expect(Math.abs(seen.ratio - 0.1)).toBeLessThan(0.012);
    expect(unseen.identified).toBe("silent");
    expect(identifiedText(unseen).en).toMatch(/^The targets say nothing about "unseen"/);
    expect(identifiedText(unseen).zh).toMatch(/^目标没有说明“unseen”/);
    expect(seen.identified).toBe("settled");
    expect(Math.abs(unseen.posterior.low - -1.9)).toBeLessThan(0.15);
    // the profile is flat where nothing depends on it, and 0 only near the band where something does
    expect(unseen.profile.every((value) => value === 0)).toBe(true);
    expect(seen.profile.map((value) => value === 0).indexOf(true)).toBe(4);
  });

  it("tightens generation by generation, and weights add up to 1", async () => {
    const simulator = toy([target("far", 20, 21)], ({ a }) => [a]);
    const { generations } = await calibrate(task(simulator, [range("a")], { generations: 4 }));
    const tolerances = generations.map(({ tolerance }) => tolerance);
    expect(tolerances).toHaveLength(5);
    expect(tolerances.every((one, i) => i === 0 || one < tolerances[i - 1])).toBe(true);
    for (const { particles, tolerance } of generations) {
      expect(particles.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(particles.every((one) => one.distance <= tolerance)).toBe(true);
    }
  });
});

describe("the point nearest to the bands", () => {
  it("is found where no point meets all: halfway between two bands that exclude each other", async () => {
    // |a − .2| and |a − .8| out of bands of the same width: least at .5
    const simulator = toy([target("x", 0.15, 0.25), target("y", 0.75, 0.85)], ({ a }) => [a, a]);
    const found = await calibrate(task(simulator, [range("a")], { population: 50, budget: 400 }));
    expect(Math.abs((found.best?.unit[0] ?? 0) - 0.5)).toBeLessThan(0.005);
    const findings = findingsOf(task(simulator, [range("a")]), found);
    expect(headlineOf(findings).en).toBe("0 of 2 targets are within their bands; missed: x, y.");
  });

  it("goes down a bent valley (Rosenbrock) from the best of the hypercube", async () => {
    const simulator = toy([target("f", -1e-3, 1e-3)], ({ a, b }) => [100 * (b - a * a) ** 2 + (1 - a) ** 2]);
    const parameters = [range("a", -2, 2), range("b", -2, 2)];
    const found = await calibrate(
      task(simulator, parameters, { population: 100, budget: 350, generations: 1 }),
    );
    const cube = Math.min(...found.points.slice(0, 100).map((point) => point.distance));
    expect(found.best?.distance ?? 1).toBeLessThan(cube / 20);
  });

  it("stays within the ranges when the bands lie beyond them", async () => {
    const simulator = toy([target("far", 2, 3)], ({ a }) => [a]);
    const found = await calibrate(task(simulator, [range("a")], { population: 50, budget: 300 }));
    expect(found.best?.unit[0]).toBe(1);
  });
});

describe("what decides the result", () => {
  const simulator = () => toy([target("sum", 0.9, 1.1), target("a", 0.2, 0.4)], ({ a, b }) => [a + b, a]);
  const small = { population: 60, generations: 5, budget: 2000 };
  const parameters = [range("a"), range("b")];

  it("is task and seed", async () => {
    const run = (seed: string) => calibrate(task(simulator(), parameters, { ...small, seed }));
    expect(await run("a")).toEqual(await run("a"));
    expect((await run("a")).best).not.toEqual((await run("b")).best);
  });

  it("is not the order in which vectors are finished", async () => {
    const backwards: Simulator = {
      targets: simulator().targets,
      async simulate(vectors, seed, onDone) {
        const done: [number, readonly number[]][] = [];
        await simulator().simulate(vectors, seed, (i, outputs) => done.push([i, outputs]));
        for (const [i, outputs] of done.reverse()) onDone(i, outputs);
      },
    };
    const forwards = await calibrate(task(simulator(), parameters, small));
    expect(await calibrate(task(backwards, parameters, small))).toEqual(forwards);
  });

  it("is not an interruption, wherever it comes: what is kept is not simulated again", async () => {
    const whole = await calibrate(task(simulator(), parameters, small));
    for (const after of [1, 59, 60, 70, 200, whole.points.length - 1]) {
      const kept: Entry[] = [];
      const stop = new AbortController();
      const onEntry = (entry: Entry) => {
        // as a file would give it back
        kept.push(JSON.parse(JSON.stringify(entry)));
        if (kept.length === after) stop.abort();
      };
      const first = await calibrate(task(simulator(), parameters, small), { onEntry, signal: stop.signal });
      expect(first.ended).toBe("interrupted");
      const again = simulator();
      const second = await calibrate(task(again, parameters, small), { kept });
      expect(second).toEqual(whole);
      expect(again.calls()).toBe(whole.points.length - after);
    }
  });

  it("is not what was kept of another task", async () => {
    const kept: Entry[] = [];
    await calibrate(task(simulator(), parameters, { ...small, seed: "other" }), {
      onEntry: (one) => kept.push(one),
    });
    const fresh = await calibrate(task(simulator(), parameters, small));
    expect(await calibrate(task(simulator(), parameters, small), { kept })).toEqual(fresh);
  });

  it("never simulates more than the budget", async () => {
    for (const budget of [60, 75, 130, 500]) {
      const one = simulator();
      const found = await calibrate(task(one, parameters, { ...small, budget }));
      expect(one.calls()).toBeLessThanOrEqual(budget);
      expect(found.points.length).toBe(one.calls());
      expect(found.generations.length).toBeGreaterThanOrEqual(1);
      if (budget <= 130) expect(endedText[found.ended].en).toMatch(/budget/);
    }
  });

  it("gives up when hardly anything comes nearer, and says so", async () => {
    // luck of the place alone: nowhere is better than elsewhere, and every generation accepts half as many
    const draw = new Draw(seedFrom("rough"), "toy");
    const rough = (a: number) => 1 + draw.uniformAt(Math.floor(a * 2 ** 31), 0, 0);
    const simulator = toy([target("rough", -0.5, 0.5)], ({ a }) => [rough(a)]);
    const found = await calibrate(task(simulator, [range("a")], { population: 100, generations: 40 }));
    expect(found.ended).toBe("acceptance");
    // 1/2, 1/4, … down to a fiftieth
    expect(found.generations.length).toBeGreaterThanOrEqual(5);
    expect(found.generations.length).toBeLessThanOrEqual(8);
  });
});
