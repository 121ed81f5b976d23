/** A case's own luck: the lognormal law it stands for, and the table it is read from. */
import { describe, expect, it } from "vitest";
import { logVariance, luckAt, luckQuantile, tabulateLuck } from "../../src/model/workLuck.ts";
import { countyOf, inTwoTowns } from "./county.ts";

/** The table in force at a variation of work. */
function tableAt(variation: number): Float64Array {
  const { model, state } = countyOf(inTwoTowns("baseline", { parameters: { workVariation: variation } }));
  tabulateLuck(model, state);
  return state.luckTable;
}

/** 2^32 words are too many: every 2^12th, from the middle of the first on. */
const words = Array.from({ length: 2 ** 20 }, (_, i) => (i * 4096 + 2048) | 0);

describe("luck of a case's work (model.md 3 (6))", () => {
  it("is lognormal: at variation 1 the median is 1/√2 and one deviation up is √2", () => {
    const variance = logVariance(1);
    expect(luckQuantile(0.5, variance)).toBeCloseTo(Math.SQRT1_2, 12);
    // Φ(√ln 2) = .79745…; σ² = ln 2: exp(σ² − σ²/2)
    expect(luckQuantile(0.79746, variance)).toBeCloseTo(Math.SQRT2, 3);
    expect(luckQuantile(0.99, 0)).toBe(1);
  });

  it("read from the table it has mean 1 and, within 1.5 %, the stated coefficient of variation", () => {
    for (const variation of [0.7, 1, 1.4]) {
      const table = tableAt(variation);
      let mean = 0;
      let square = 0;
      for (const word of words) {
        const luck = luckAt(table, word);
        mean += luck / words.length;
        square += luck ** 2 / words.length;
      }
      expect(mean).toBeCloseTo(1, 8);
      // the last cell cuts the tail off: .1 % of it is lost at .7, .5 % at 1, 1.3 % at 1.4
      const short = 1 - Math.sqrt(square - 1) / variation;
      expect(short).toBeGreaterThan(0);
      expect(short).toBeLessThan(0.015);
    }
  });

  it("is between its neighbours' quantiles everywhere, to one in 2,000 but in the outer hundredths", () => {
    const variance = logVariance(1);
    const table = tableAt(1);
    for (let share = 0.01; share < 0.99; share += 0.00137) {
      const luck = luckAt(table, Math.floor(share * 2 ** 32) | 0);
      expect(Math.abs(luck / luckQuantile(share, variance) - 1)).toBeLessThan(5e-4);
    }
  });

  it("is 1 for every case where work does not vary", () => {
    const table = tableAt(0);
    for (const word of words.slice(0, 1000)) expect(luckAt(table, word)).toBe(1);
  });
});
