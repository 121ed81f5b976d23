/** The desks above a township: three county departments by domain, the county's slice of the city, of the province. */
import { wholeSeconds } from "./cases.ts";
import { CAUSE, ORIGIN } from "./ledger.ts";
import type { Model } from "./model.ts";
import { deskQueue } from "./queues.ts";
import type { State } from "./state.ts";

/** Desk of a level (1 county, 2 city, 3 province) for a domain. */
export function deskOf(level: number, domain: number): number {
  return level === 1 ? domain : level + 1;
}

/** Hours above for one stage of a case, in seconds (model.md 3.2 (9)). */
function stageSeconds(model: Model, state: State, id: number): number {
  const f = state.cases.fields;
  const m = f.matter[id];
  const reason = f.reason[id];
  if (reason === CAUSE.enforcement) return state.p.enforcementHours * 3600;
  const reviewed = reason === CAUSE.filing || f.origin[id] === ORIGIN.offload;
  if (reviewed) return (state.p.entrustedReview * f.work[id]) / state.levels[m];
  return ((1 - model.intake[m]) * f.work[id]) / state.levels[m];
}

/** Puts a case into the queue of the desk at a level. */
export function sendUp(model: Model, state: State, id: number, level: number, tick: number): void {
  const f = state.cases.fields;
  const desk = deskOf(level, model.domain[f.matter[id]]);
  const seconds = wholeSeconds(stageSeconds(model, state, id));
  f.level[id] = level;
  f.desks[id]++;
  f.reached[id] = tick;
  f.remaining[id] = seconds;
  state.deskWaiting[desk] += seconds;
  state.deskArriving[desk] += seconds;
  state.deskQueued[f.township[id]]++;
  state.queues.push(state.cases, deskQueue(model.T, desk), id);
}

/** Level of the stage after this one: an extra stage is passed at the county before the case climbs. */
export function nextLevel(level: number, stagesLeft: number, levels: number): number {
  return stagesLeft <= levels - level ? level + 1 : level;
}
