/**
 * Blocks: stretches of days over which more is written down than by day. They are the months of the reported time, cut
 * once more where a window begins or ends within one, so that what is taken over any whole days is exact.
 */
import { MONTH } from "../core/clock.ts";
import { Problem } from "../core/problem.ts";

/** First tick of every block, in order, closed by the number of days. Cuts outside the run are passed over. */
export function blocksOf(days: number, warmUp: number, cuts: readonly number[] = []): Int32Array {
  const starts = new Set([0, days]);
  for (let tick = warmUp % MONTH; tick < days; tick += MONTH) starts.add(tick);
  for (const tick of [warmUp, ...cuts]) if (tick > 0 && tick < days) starts.add(tick);
  return Int32Array.from(starts).sort();
}

/**
 * The blocks that days from ≤ day < to are made of, as first and one past the last.
 * @throws Problem when the days begin or end within a block: the run has to be asked for a cut there
 */
export function blocksWithin(blocks: Int32Array, from: number, to: number): readonly [number, number] {
  return [edge(blocks, from), edge(blocks, to)];
}

function edge(blocks: Int32Array, tick: number): number {
  const at = blocks.indexOf(tick);
  if (at >= 0) return at;
  throw new Problem({
    path: "cuts",
    what: {
      zh: `第 ${tick} 日不是任何记录时段的起止。`,
      en: `day ${tick} is neither first nor last of any stretch that was written down.`,
    },
    mend: { zh: `在请求里写 cuts: [${tick}]。`, en: `Ask for the run with cuts: [${tick}].` },
  });
}

/** Sums by block, `width` numbers each, as sums by month of the reported time: months × width. */
export function monthsOf(
  values: Float64Array,
  width: number,
  blocks: Int32Array,
  warmUp: number,
): Float64Array {
  const days = blocks[blocks.length - 1];
  const out = new Float64Array(Math.max(0, Math.ceil((days - warmUp) / MONTH)) * width);
  for (let block = 0; block + 1 < blocks.length; block++) {
    const at = Math.floor((blocks[block] - warmUp) / MONTH) * width;
    if (at < 0) continue;
    for (let i = 0; i < width; i++) out[at + i] += values[block * width + i];
  }
  return out;
}

/** Sums of `width` columns over rows from ≤ row < to. */
export function sumRows(rows: Float64Array, width: number, from: number, to: number): Float64Array {
  const sums = new Float64Array(width);
  for (let row = from; row < to; row++) {
    for (let i = 0; i < width; i++) sums[i] += rows[row * width + i];
  }
  return sums;
}
