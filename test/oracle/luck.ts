/** ODD: luck (how one case's work differs). */
import { invertNormal } from "../../src/core/inversion.ts";
import { exp, log } from "../../src/core/numeric.ts";
import type { World } from "./world.ts";

const CELLS = 1024;

/** The table, made anew where the variance changed. */
export function tabulateLuck(world: World): void {
  const variation = world.switches.workVariation ? world.parameters.workVariation : 0;
  const variance = variation === 0 ? 0 : log(1 + variation * variation);
  if (variance === world.luckVariance) return;
  world.luckVariance = variance;
  world.luckTable = luckTable(variance);
}

export function luckTable(variance: number): number[] {
  const table = [variance === 0 ? 1 : 0];
  for (let i = 1; i < CELLS; i++) {
    const u = i / CELLS;
    table.push(variance === 0 ? 1 : exp(invertNormal(u) * Math.sqrt(variance) - variance / 2));
  }
  let all = table[0] / 2;
  for (let i = 1; i < CELLS; i++) all += table[i];
  table.push(2 * (CELLS - all));
  return table;
}

/** Factor of a case's work for a word of 32 bits. */
export function luckAt(world: World, word: number): number {
  const cell = word >>> 22;
  const place = ((word & 0x3fffff) + 0.5) * (1 / 4194304);
  return world.luckTable[cell] + place * (world.luckTable[cell + 1] - world.luckTable[cell]);
}
