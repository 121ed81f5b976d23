import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeInLane, spreadLabels } from "../../src/chart/index.ts";

describe("labels that do not touch", () => {
  it("leaves labels alone that have room", () => {
    expect(
      spreadLabels(
        [
          { at: 20, size: 10 },
          { at: 60, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60]);
  });

  it("moves two colliding labels apart by equal steps", () => {
    expect(
      spreadLabels(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it("never overlaps, stays within bounds, keeps the order", () => {
    const slot = fc.record({
      at: fc.double({ min: -50, max: 250, noNaN: true }),
      size: fc.constantFrom(8, 16, 32),
    });
    fc.assert(
      fc.property(fc.array(slot, { minLength: 1, maxLength: 5 }), (slots) => {
        const middles = spreadLabels(slots, 0, 200);
        const order = slots.map((_, i) => i).sort((a, b) => middles[a] - middles[b]);
        for (let k = 0; k < order.length; k++) {
          const i = order[k];
          expect(middles[i] - slots[i].size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middles[i] + slots[i].size / 2).toBeLessThanOrEqual(200 + 1e-6);
          if (k === 0) continue;
          const before = order[k - 1];
          const gap = middles[i] - middles[before] - (slots[i].size + slots[before].size) / 2;
          expect(gap).toBeGreaterThanOrEqual(-1e-6);
          expect(slots[i].at).toBeGreaterThanOrEqual(slots[before].at - 1e-9);
        }
      }),
    );
  });

  it("places in a lane only what fits, moved left at the end", () => {
    const slots = [
      { at: 0, size: 40 },
      { at: 30, size: 40 },
      { at: 90, size: 40 },
    ];
    expect(placeInLane(slots, 0, 100, 8)).toEqual([
      { index: 0, left: 0 },
      { index: 2, left: 60 },
    ]);
  });
});
