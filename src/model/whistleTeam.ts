/**
 * A whistle team 报到队伍: the hours it takes and the day on which it is promised, as the township's whistle or the parameters
 * say. Several departments send people to it (M38: a day each of five), so that its hours fall on the three desks of
 * departments in proportion to theirs: who has more people has more of the departments that are called.
 */
import { caseLayout } from "./caseRecord.ts";
import { wholeSeconds } from "./cases.ts";
import { DEPARTMENTS } from "./detours.ts";
import type { State } from "./state.ts";

const f = caseLayout.offset;

/** Days until a team comes that is called from a township. */
export function promiseOf({ p, whistlePromise }: State, t: number): number {
  return Math.max(1, Math.round(whistlePromise[t] || p.whistleDays));
}

/** Hours a day of the three departments, in seconds. */
export function departmentSeconds({ deskSeconds }: State): number {
  return deskSeconds[0] + deskSeconds[1] + deskSeconds[2];
}

/** Seconds of a share of a team that a township calls. */
export function teamSeconds({ p, whistleTeam }: State, t: number, share: number): number {
  return share * (whistleTeam[t] || p.whistleHours) * 3600;
}

/** Calls a team for a case: a share of a team's hours is owed from today, its day is promised. */
export function callTeam(state: State, id: number, tick: number, share: number): void {
  const { ints, halves } = state.cases;
  const { whistleDebt, deskSeconds, deskArriving } = state;
  const t = halves[id * 2 + f.township];
  const seconds = wholeSeconds(teamSeconds(state, t, share));
  ints[id + f.ready] = tick + promiseOf(state, t);
  ints[id + f.remaining] = seconds;
  whistleDebt[0] += seconds;
  const each = seconds / departmentSeconds(state);
  for (let desk = 0; desk < DEPARTMENTS; desk++) deskArriving[desk] += each * deskSeconds[desk];
}
