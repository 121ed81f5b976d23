/** The desks above a township: three county departments by domain, the county's slice of the city, of the province. */
import { caseLayout } from "./caseRecord.ts";
import { wholeSeconds } from "./cases.ts";
import { detourDesk, detourSeconds, onDetour, STRAIGHT } from "./detours.ts";
import { CAUSE, ORIGIN } from "./ledger.ts";
import type { Model } from "./model.ts";
import { deskQueue } from "./queues.ts";
import type { State } from "./state.ts";

const f = caseLayout.offset;

/** Desk of a level (1 county, 2 city, 3 province) for a domain. */
export function deskOf(level: number, domain: number): number {
  return level === 1 ? domain : level + 1;
}

/** Mean days that a case stays at a level above at least (M22). */
export function levelDays(model: Model, state: State): number {
  return model.on.levels ? state.p.levelDays : 0;
}

/** Days in which the departments have promised a township an answer on the platform (P51); 0 = no promise. */
export function promisedTo(model: Model, state: State, t: number): number {
  return model.on.platform ? state.platformDays[t] : 0;
}

/** Hours above for one stage of a case, in seconds (model.md 3.2 (9)). */
function stageSeconds(model: Model, { cases, levels, p }: State, id: number, m: number): number {
  const { ints, bytes } = cases;
  const reason = bytes[id * 4 + f.reason];
  if (reason === CAUSE.enforcement) return p.enforcementHours * 3600;
  const reviewed = reason === CAUSE.filing || bytes[id * 4 + f.origin] === ORIGIN.offload;
  const share = reviewed ? p.entrustedReview : 1 - model.intake[m];
  // what is passed up as unready has a stage more, but not more work
  const climbed = reason === CAUSE.unready ? levels[m] + 1 : levels[m];
  const stages = bytes[id * 4 + f.route] === STRAIGHT ? 1 : climbed;
  return (share * ints[id + f.work]) / stages;
}

/** Puts a case into the queue of the desk at a level, or of the department that its detour leads to. */
export function sendUp(model: Model, state: State, id: number, next: number, tick: number): void {
  const { cases, queues, deskWaiting, deskArriving, deskQueued } = state;
  const { ints, halves, bytes } = cases;
  const t = halves[id * 2 + f.township];
  const m = halves[id * 2 + f.matter];
  const route = bytes[id * 4 + f.route];
  const level = route === STRAIGHT ? state.levels[m] : next;
  const detour = onDetour(route);
  const desk = detour ? detourDesk(route, model.domain[m]) : deskOf(level, model.domain[m]);
  const work = detour ? detourSeconds(state, route) : stageSeconds(model, state, id, m);
  const promised = level === 1 && promisedTo(model, state, t) > 0;
  const seconds = wholeSeconds(promised ? work + state.p.platformHours * 3600 : work);
  bytes[id * 4 + f.level] = level;
  bytes[id * 4 + f.desks]++;
  ints[id + f.reached] = tick;
  ints[id + f.remaining] = seconds;
  deskWaiting[desk] += seconds;
  deskArriving[desk] += seconds;
  deskQueued[t]++;
  queues.push(cases, deskQueue(model.T, desk), id);
}

/** Level of the stage after this one: an extra stage is passed at the county before the case climbs. */
export function nextLevel(level: number, stagesLeft: number, levels: number): number {
  return stagesLeft <= levels - level ? level + 1 : level;
}
