/** A whistle team 报到队伍: the hours it takes and the day on which it is promised, as the township's whistle or the parameters say. */
import { caseLayout } from "./caseRecord.ts";
import { wholeSeconds } from "./cases.ts";
import type { Model } from "./model.ts";
import type { State } from "./state.ts";

const f = caseLayout.offset;

/** Days until a team comes that is called from a township. */
export function promiseOf({ p, whistlePromise }: State, t: number): number {
  return Math.max(1, Math.round(whistlePromise[t] || p.whistleDays));
}

/** Calls a team for a case: a share of a team's hours is owed from today, its day is promised. */
export function callTeam(model: Model, state: State, id: number, tick: number, share: number): void {
  const { ints, halves } = state.cases;
  const { p, whistleTeam, deskDebt, deskArriving } = state;
  const t = halves[id * 2 + f.township];
  const desk = model.domain[halves[id * 2 + f.matter]];
  const seconds = wholeSeconds(share * (whistleTeam[t] || p.whistleHours) * 3600);
  ints[id + f.ready] = tick + promiseOf(state, t);
  ints[id + f.remaining] = seconds;
  deskDebt[desk] += seconds;
  deskArriving[desk] += seconds;
}
