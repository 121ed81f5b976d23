/** The numbers of a county's queues: each township's, then the desks' above, then the whistle teams'. */
import { DESKS } from "./columns.ts";

/** Queues of a township, as offsets; a hold of d days begins at `HOLD + d`. */
export const INCOMING = 0;
export const SERVICE = 1;
export const CLASSES = 5;
export const ORDERS = SERVICE + CLASSES;
export const WORKED = ORDERS + 1;
export const FINISHED = WORKED + 1;
export const HOLD = FINISHED + 1;
export const HOLDS = 25;
const QUEUES = HOLD + HOLDS;

/** Queue number of a township's queue. */
export function townQueue(t: number, queue: number): number {
  return t * QUEUES + queue;
}
/** Queue numbers of the desks above, after those of T townships: waiting, and two holds by whole days. */
export function deskQueue(T: number, desk: number): number {
  return T * QUEUES + desk * 3;
}
/** Queue number of the cases a whistle team is on its way to. */
export function whistleQueue(T: number): number {
  return T * QUEUES + DESKS * 3;
}

/** How many queues a county of T townships has. */
export function queueCount(T: number): number {
  return whistleQueue(T) + 1;
}
