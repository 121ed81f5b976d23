/**
 * Chi-square and Kolmogorov-Smirnov tests of 60,000 draws each, one from every place, from fixed seeds. Each
 * statistic is a normal deviate, held within ±4: a right sampler fails one test in 16,000, were the seeds not
 * fixed. Too good a fit fails as well.
 */
import { describe, expect, it } from "vitest";
import { Draw, seedFrom } from "../../src/core/index.ts";
import { invertPoisson } from "../../src/core/inversion.ts";
import { chiSquare, even, kolmogorov } from "./statistics.ts";

const COUNT = 60_000;
const draw = new Draw(seedFrom("distribution"), "test");

/** One draw at each of 300 units × 200 ticks: neighbours of a place must serve as well as its own indices. */
function places<T>(one: (d: Draw) => T): T[] {
  return Array.from({ length: COUNT }, (_, i) => one(draw.at(i % 300, Math.floor(i / 300))));
}

/** The same from one place. */
function indices<T>(one: (d: Draw) => T): T[] {
  draw.at(1, 1);
  return Array.from({ length: COUNT }, () => one(draw));
}

function counts(drawn: number[], cells: number): Float64Array {
  const cell = new Float64Array(cells);
  for (const k of drawn) cell[Math.min(k, cells - 1)]++;
  return cell;
}

/** Expected counts of 0, 1, …, the last cell taking the tail, from the ratio of neighbouring chances. */
function expected(logFirst: number, ratio: (k: number) => number, cells: number): number[] {
  const chances = [Math.exp(logFirst)];
  let log = logFirst;
  for (let k = 1; k < cells - 1; k++) {
    log += Math.log(ratio(k));
    chances.push(Math.exp(log));
  }
  const rest = 1 - chances.reduce((sum, p) => sum + p, 0);
  return [...chances, Math.max(0, rest)].map((p) => p * COUNT);
}

function within(deviate: number): void {
  expect(Math.abs(deviate)).toBeLessThan(4);
}

for (const [name, sample] of [["over places", places] as const, ["over indices", indices] as const]) {
  describe(name, () => {
    it("uniform: upper, middle and lower bits", () => {
      for (const scale of [1, 2 ** 8, 2 ** 16, 2 ** 24]) {
        const cells = new Float64Array(256);
        for (const u of sample((d) => d.uniform())) cells[Math.floor(((u * scale) % 1) * 256)]++;
        within(even(cells));
      }
    });

    it.each([0.03, 0.5, 0.9])("bernoulli(%d)", (p) => {
      const hits = sample((d) => d.bernoulli(p)).filter((hit) => hit).length;
      within((hits - COUNT * p) / Math.sqrt(COUNT * p * (1 - p)));
    });

    it.each([0.01, 0.5, 4, 17, 29.9, 30.1, 61, 200])("poisson(%d)", (mean) => {
      const cells = Math.ceil(mean + 8 * Math.sqrt(mean) + 8);
      const wanted = expected(-mean, (k) => mean / k, cells);
      within(
        chiSquare(
          counts(
            sample((d) => d.poisson(mean)),
            cells,
          ),
          (k) => wanted[k],
        ),
      );
    });

    it.each([
      [1, 0.3],
      [10, 0.03],
      [12, 0.5],
      [25, 0.97],
      [80, 0.4],
      [400, 0.3],
      [300, 0.85],
      [100_000, 1e-4],
    ])("binomial(%d, %d)", (n, p) => {
      const cells = Math.min(n, Math.ceil(n * p + 9 * Math.sqrt(n * p * (1 - p)) + 4)) + 1;
      const wanted = expected(n * Math.log(1 - p), (k) => (((n - k + 1) / k) * p) / (1 - p), cells);
      within(
        chiSquare(
          counts(
            sample((d) => d.binomial(n, p)),
            cells,
          ),
          (k) => wanted[k],
        ),
      );
    });

    it("exponential", () => {
      // 1.95 is exceeded by one right sample in 1,000
      expect(
        kolmogorov(
          sample((d) => d.exponential()),
          (x) => 1 - Math.exp(-x),
        ),
      ).toBeLessThan(1.95);
    });

    it("normal", () => {
      expect(
        kolmogorov(
          sample((d) => d.normal()),
          normal,
        ),
      ).toBeLessThan(1.95);
    });

    it("discrete", () => {
      const weights = Float64Array.from({ length: 73 }, (_, i) => 1 + ((i * 7) % 11));
      const cumulative = weights.map((_, i) => weights.slice(0, i + 1).reduce((sum, w) => sum + w, 0));
      const cells = counts(
        sample((d) => d.discrete(cumulative)),
        73,
      );
      within(chiSquare(cells, (i) => (COUNT * weights[i]) / cumulative[72]));
    });
  });
}

/** Distribution function of the normal law, by Simpson's rule. */
function normal(x: number): number {
  const steps = 200;
  const density = (t: number) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(x);
  for (let i = 1; i < steps; i++) sum += density((x * i) / steps) * (i % 2 ? 4 : 2);
  return 0.5 + (sum * x) / steps / 3;
}

describe("far tails", () => {
  it("the largest luck there is gives a finite count", () => {
    const last = 1 - 2 ** -33;
    expect(invertPoisson(last, Math.exp(-30), 30)).toBeLessThan(80);
    expect(invertPoisson(last, Math.exp(-0.001), 0.001)).toBeLessThan(5);
  });

  it("means of large Poisson and binomial draws, which are split: within 4 standard errors", () => {
    for (const mean of [1000, 123_456.7]) {
      const drawn = Array.from({ length: 300 }, (_, i) => draw.at(i, -1).poisson(mean));
      within((average(drawn) - mean) / Math.sqrt(mean / 300));
    }
    for (const [n, p] of [
      [1_000_000, 0.25],
      [50_001, 0.999],
    ]) {
      const drawn = Array.from({ length: 300 }, (_, i) => draw.at(i, -2).binomial(n, p));
      within((average(drawn) - n * p) / Math.sqrt((n * p * (1 - p)) / 300));
    }
  });
});

function average(values: number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
