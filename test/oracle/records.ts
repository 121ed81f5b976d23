/** Case records and queues (ODD: records). A queue is an array of cases; what enters is pushed, what leaves is shifted. */

/** A case of citizens, a petition, a complaint or an order; all 0 when taken. */
export class Case {
  keyA = 0;
  keyB = 0;
  arrived = 0;
  reached = 0;
  /** An order's deadline, or the day of a whistle team. */
  ready = 0;
  mark = 0;
  /** Whole seconds in all, and left. */
  work = 0;
  remaining = 0;
  /** Index of the matter, M + o for an order. */
  matter = 0;
  /** Index of the township. */
  township = 0;
  /** Six places of days. */
  waits = [0, 0, 0, 0, 0, 0];
  channel = 0;
  origin = 0;
  reason = 0;
  stages = 0;
  attempts = 0;
  local = 0;
  wrong = 0;
  level = 0;
  desks = 0;
  outcome = 0;
  route = 0;
}

/** A day that something waits for has the queue number `day % RING`. */
export const RING = 25;
export const queues = (n: number): Case[][] => Array.from({ length: n }, () => []);

export class TownshipQueues {
  INCOMING: Case[] = [];
  /** By service class. */
  SERVICE = queues(5);
  /** By urgency. */
  ORDERS = queues(8);
  WORKED: Case[] = [];
  /** By day % RING. */
  ENDING = queues(RING);
  LEAVING = queues(RING);
}

/** Takes all out of a queue, which is empty afterwards; they are gone through in their order. */
export function emptied(queue: Case[]): Case[] {
  return queue.splice(0, queue.length);
}
