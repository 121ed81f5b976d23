/** Prepared in batches, moved when ripe (ODD: ripeBatches). */
import { daysOf, type Given, logHere } from "../given.ts";
import { movePowers, sendAlong } from "../moving.ts";
import { arrangeCourse } from "../training.ts";
import {
  isRipe,
  isRound,
  markPrepared,
  preparedHere,
  type Rounds,
  returnFailing,
  untouched,
} from "./rounds.ts";

interface Ripe extends Rounds {
  readonly ripeAt: number;
  readonly train: boolean;
  readonly skillAt: number;
}

export function ripeBatches(given: Given, options: Ripe): void {
  returnFailing(given, options);
  moveRipe(given, options);
  if (isRound(given, options.every)) prepare(given, options);
}

function moveRipe(given: Given, options: Ripe): void {
  const { world, tick } = given;
  const { ripeAt, maxUtilisation } = options;
  const wait = daysOf(options.delay.training) + Math.round(world.parameters.trainingWeeks) * 5;
  for (const township of given.townships) {
    const ripe = preparedHere(given, township, given.matters(township)).filter((m) => {
      const { basis, prepared, skill } = township.pairs[m];
      if (basis !== 0 || tick - prepared < wait || skill < options.skillAt) return false;
      return isRipe(given, township, m, ripeAt, maxUtilisation);
    });
    movePowers(given, township, ripe, options);
  }
}

function prepare(given: Given, options: Ripe): void {
  const { world, tick, reform } = given;
  for (const township of given.townships) {
    const next = township.programNext[reform.index];
    const room = Math.max(0, Math.min(options.batch, options.limit - next));
    const batch = untouched(township, given.matters(township)).slice(0, room);
    if (batch.length === 0) continue;
    township.programNext[reform.index] += batch.length;
    if (options.train) arrangeCourse(world, township, tick, batch, 1, options.delay.training);
    sendAlong(given, township, batch, options);
    for (const m of batch) {
      markPrepared(given, township, m);
      logHere(given, township, "prepare", 0, m);
    }
  }
}
