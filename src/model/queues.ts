/**
 * The numbers of a county's queues: each township's, then the desks' above, then the whistle teams'. What waits for a day
 * stands in a ring of queues, one a day, so that nobody looks at it before.
 */
import { DESKS } from "./columns.ts";

/** Days a ring holds; nothing waits longer for a day that is set. */
export const RING = 25;

/** Queues of a township, as offsets. */
export const INCOMING = 0;
export const SERVICE = 1;
export const CLASSES = 5;
export const ORDERS = SERVICE + CLASSES;
/** Queues of orders, by deadline; a county with more deadlines than these has the longest of them share the last. */
export const URGENCIES = 8;
export const WORKED = ORDERS + URGENCIES;
const ENDING = WORKED + 1;
const LEAVING = ENDING + RING;
const QUEUES = LEAVING + RING;
/** Queues of a desk above: those waiting, then the ring. */
const DESK = 1 + RING;

/** Queue number of a township's queue. */
export function townQueue(t: number, queue: number): number {
  return t * QUEUES + queue;
}

/** Cases of a township that end on a day, at most `RING - 1` days ahead. */
export function endingOn(t: number, day: number): number {
  return t * QUEUES + ENDING + (day % RING);
}

/** Cases of a township whose days below are over on a day and that go on to a desk above. */
export function leavingOn(t: number, day: number): number {
  return t * QUEUES + LEAVING + (day % RING);
}

/** Cases that wait at a desk above; the desks come after those of T townships. */
export function deskQueue(T: number, desk: number): number {
  return T * QUEUES + desk * DESK;
}

/** Cases whose days at a desk above are over on a day. */
export function deskOn(T: number, desk: number, day: number): number {
  return deskQueue(T, desk) + 1 + (day % RING);
}

/** Queue number of the cases a whistle team is on its way to. */
export function whistleQueue(T: number): number {
  return T * QUEUES + DESKS * DESK;
}

/** How many queues a county of T townships has. */
export function queueCount(T: number): number {
  return whistleQueue(T) + 1;
}
