/** Taking powers back: recalled from above, returned by the township, or lapsed with the time they were given for. */

import { dutyHours } from "../mechanisms/duty.ts";
import { measureAuthority } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import { moveInHand } from "./inHand.ts";
import { measureMentoring } from "./mentors.ts";
import type { Chosen } from "./reform.ts";

type Kind = "recall" | "return" | "lapse";

/** Whether a pair is taken back: what no reform gave only by a recall; a term only if it ends on this very day. */
function isTaken(state: State, pair: number, kind: Kind, tick: number): boolean {
  if (state.basis[pair] === 0) return false;
  if (kind === "lapse") return state.lapsesOn[pair] === tick;
  return kind === "recall" || state.movedAt[pair] >= 0;
}

/** Puts a pair back to where it is decided above; who enforces and supervises is the catalogue's again. */
function putBack(model: Model, state: State, t: number, m: number): void {
  const pair = t * model.M + m;
  const { enforce, supervise } = model.matters[m];
  state.basis[pair] = 0;
  state.operable[pair] = 0;
  state.gated[pair] = 0;
  state.movedAt[pair] = -1;
  state.lapsesOn[pair] = -1;
  state.enforceHere[pair] = enforce === "township" ? 1 : 0;
  state.superviseHere[pair] = supervise === "township" ? 1 : 0;
  // the people stay and count with the township's own; the matter's part in them is gone with it, its mentors go home
  state.givenPosts[pair] = 0;
  state.givenQualified[pair] = 0;
  state.givenEquipment[pair] = 0;
  state.givenMoney[pair] = 0;
  state.mentorShare[pair] = 0;
  state.mentorUntil[pair] = 0;
  state.heldUntil[pair] = 0;
}

/** Takes some matters of a township back up, without the cases in hand. */
export function takeMatters(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  kind: Kind,
  tick: number,
  reform: number,
): void {
  for (const m of matters) {
    putBack(model, state, t, m);
    state.events.add(tick, reform, kind, t, m);
  }
  measureMentoring(model, state);
  state.assignedHours[t] = dutyHours(model, state, t, tick);
  measureAuthority(model, state, t);
}

/** Takes powers back up; what a township decided from the first day can be recalled too. Cases in hand stay, or go up too. */
export function takeBack(
  model: Model,
  state: State,
  where: Chosen,
  kind: Kind,
  tick: number,
  reform: number,
  inHand: "stay" | "move" = "stay",
): void {
  for (const t of where.townships) {
    const taken = where.matters(t).filter((m) => isTaken(state, t * model.M + m, kind, tick));
    if (taken.length === 0) continue;
    takeMatters(model, state, t, taken, kind, tick, reform);
    if (inHand === "move") moveInHand(model, state, t, taken, tick, "county");
  }
}
