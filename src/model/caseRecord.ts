/**
 * What is kept of a live case 件 and where in its record it lies, 64 bytes in all. With the pool's
 * arrays and `f` for the layout's offsets: `ints[id + f.arrived]`, `halves[id * 2 + f.matter]`,
 * `bytes[id * 4 + f.channel]`.
 */
import { layoutOf } from "../core/queue.ts";
import { CAUSE, CAUSES } from "./ledger.ts";

/**
 * Days are day numbers, `ready` an order's deadline or the day of a whistle team; work and what remains of it are whole
 * person-seconds; `mark` is `qualifiedDays` when a specialist case was queued; `route` is explained in detours.ts.
 */
export const caseFields = {
  keyA: "i32",
  keyB: "i32",
  arrived: "i32",
  reached: "i32",
  ready: "i32",
  mark: "i32",
  work: "i32",
  remaining: "i32",
  matter: "u16",
  township: "u16",
  waits: { kind: "u16", width: 6 },
  channel: "u8",
  origin: "u8",
  reason: "u8",
  stages: "u8",
  attempts: "u8",
  local: "u8",
  wrong: "u8",
  level: "u8",
  desks: "u8",
  outcome: "u8",
  route: "u8",
} as const;

export const caseLayout = layoutOf(caseFields);

/** How a case ends, borne from the start until it is known otherwise; a complaint is answered, which ends no case. */
export const outcomes = ["completed", "abandoned", "refused", "answered"] as const;
export const OUTCOME = { completed: 0, abandoned: 1, refused: 2, answered: 3 } as const;

/** Causes of the places among a case's waits; the fourth is for its reason to go above, of which it has one. */
const placed = [CAUSE.procedure, CAUSE.staff, CAUSE.qualified, -1, CAUSE.superior, CAUSE.rework];
/** What is not decided below has no procedure there and needs no qualified hands: these places are for its detours. */
const placedAbove = [CAUSE.coordination, CAUSE.staff, CAUSE.bounce, -1, CAUSE.superior, CAUSE.rework];
const OWN = placed.indexOf(-1);
/** Place of each cause. */
export const waitPlace = Uint8Array.from({ length: CAUSES }, (_, cause) => {
  const place = Math.max(placed.indexOf(cause), placedAbove.indexOf(cause));
  return place < 0 ? OWN : place;
});
export const WAITS = placed.length;
/** Cause of a place; `local` is 1 for a case that is decided below, 0 for any other. */
export function causeAt(place: number, reason: number, local: number): number {
  if (place === OWN) return reason;
  return local === 0 ? placedAbove[place] : placed[place];
}
