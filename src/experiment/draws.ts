/** Draws of the parameters: a Latin hypercube over ranges, the same for the same seed. */
import { Draw, seedFrom } from "../core/random.ts";

export type Ranges = Readonly<Record<string, readonly [low: number, high: number]>>;
/** Values of parameters by name. */
export type Vector = Readonly<Record<string, number>>;

/** The numbers 0 to n−1 in an order of chance (Fisher, Yates). */
function shuffled(n: number, draw: Draw): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(draw.uniform() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/**
 * `n` vectors, uniform over each range: of each parameter one value lies in each n-th part of its range (McKay, Beckman,
 * Conover 1979), the parts of different parameters meet by chance.
 * @example latinHypercube({ levelDays: [3, 7] }, 200, "2024")
 */
export function latinHypercube(ranges: Ranges, n: number, seed: string): Vector[] {
  const luck = seedFrom(seed);
  const columns = Object.entries(ranges).map(([name, [low, high]], index) => {
    const draw = new Draw(luck, "latinHypercube").at(index, 0);
    const values = shuffled(n, draw).map((part) => low + ((part + draw.uniform()) / n) * (high - low));
    return [name, values] as const;
  });
  return Array.from({ length: n }, (_, i) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[i]])),
  );
}
