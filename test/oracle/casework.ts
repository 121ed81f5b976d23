/** What every step does with a case: whole seconds, work put into a queue, days booked to a cause (ODD: arithmetic, records). */
import { CAUSE, CHANNEL } from "./lists.ts";
import type { Case } from "./records.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

/** What is longer is cut to it, so that a few of them fit into 32 bits. */
const MOST_SECONDS = 1_000_000_000;

export function wholeSeconds(seconds: number): number {
  return seconds < 1 ? 1 : Math.floor(Math.min(seconds, MOST_SECONDS) + 0.5);
}

/** Sum in ascending order of the index. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** So many seconds of a case wait in a queue of the township from now on. */
export function putToWork(township: Township, queue: Case[], one: Case, seconds: number, tick: number): void {
  one.remaining = seconds;
  township.waiting[one.origin] += seconds;
  township.demandWindow[tick % 20] += seconds;
  queue.push(one);
}

/** Place of each cause among the six places of a case's waits; all others stand in place 3. */
const PLACES = new Map([
  [CAUSE.procedure, 0],
  [CAUSE.coordination, 0],
  [CAUSE.staff, 1],
  [CAUSE.qualified, 2],
  [CAUSE.bounce, 2],
  [CAUSE.superior, 4],
  [CAUSE.rework, 5],
]);

/** Books days of waiting to a cause. */
export function bookDays(one: Case, cause: number, days: number): void {
  one.waits[PLACES.get(cause) ?? 3] += days;
}

/** The cause that a place of a case's waits stands for. */
export function causeAt(one: Case, place: number): number {
  const here = one.local !== 0;
  switch (place) {
    case 0:
      return here ? CAUSE.procedure : CAUSE.coordination;
    case 1:
      return CAUSE.staff;
    case 2:
      return here ? CAUSE.qualified : CAUSE.bounce;
    case 3:
      return one.reason;
    case 4:
      return CAUSE.superior;
    default:
      return CAUSE.rework;
  }
}

/** Books the days that a case of the township waited for hands. */
export function bookHands(world: World, one: Case, tick: number): void {
  const days = tick - one.reached;
  one.reached = tick;
  const { serviceClass } = world.matters[one.matter];
  if (one.attempts > 0) {
    bookDays(one, CAUSE.rework, days);
  } else if (one.local !== 0 && one.channel !== CHANNEL.complaint && serviceClass >= 2) {
    const since = world.townships[one.township].qualifiedDays[serviceClass - 2] - one.mark;
    const short = Math.min(days, since);
    bookDays(one, CAUSE.qualified, short);
    bookDays(one, CAUSE.staff, days - short);
  } else {
    bookDays(one, CAUSE.staff, days);
  }
}
