/** What a design will cost, said before it starts. */
import { factorsFor, type Pair } from "../../src/index.ts";
import { simulatorCount } from "../workers/crew.ts";
import type { ExploreWords } from "./words.ts";

/** Milliseconds of a township's year in one simulator: what `npm run bench:model` shows, rounded up. Real runs' pace takes over. */
const TOWNSHIP_YEAR = 12;
const MINUTE = 60;

/** Milliseconds a run will take with all simulators at work. */
export function guessedPace({ counties, document }: Pair[0], simulators = simulatorCount()): number {
  const townships = counties.reduce((sum, county) => sum + county.townships.length, 0);
  return (townships * (document.years + document.warmUp) * TOWNSHIP_YEAR) / simulators;
}

/** A time as one says it: "约 40 秒", "约 3 分钟". */
export function timeText(ms: number, own: ExploreWords): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < MINUTE) return own.about(own.seconds(seconds < 10 ? seconds : Math.round(seconds / 10) * 10));
  return own.about(own.minutes(Math.max(1, Math.round(seconds / MINUTE))));
}

/** How many parameters would be tried one at a time. */
export function factorCount(pair: Pair, factors: "published" | "all"): number {
  return factorsFor(pair, factors).length;
}
