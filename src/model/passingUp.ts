/**
 * Passing up 上交转报: what a township does with a case that others decide, and what comes back down with it (part of
 * assignment).
 */
import type { Draw } from "../core/random.ts";
import { caseLayout } from "./caseRecord.ts";
import { putToWork, wholeSeconds } from "./cases.ts";
import { type Detours, routeAbove, STRAIGHT, TOGETHER } from "./detours.ts";
import { CAUSE, CHANNEL, ORIGIN } from "./ledger.ts";
import type { Model } from "./model.ts";
import { offloadChance } from "./offload.ts";
import { SERVICE } from "./queues.ts";
import { departmentsHeld } from "./regime.ts";
import type { Cases, State } from "./state.ts";

const f = caseLayout.offset;

/** Indices of a case's own uniforms in this stream. */
export const LUCK = { work: 0, fear: 1, filing: 2, enforcement: 3, whistle: 4, offload: 5 } as const;

/** What a township's cases of a day share, worked out once a day instead of once a case. */
export interface Today {
  readonly model: Model;
  readonly state: State;
  readonly cases: Cases;
  readonly t: number;
  readonly tick: number;
  readonly draw: Draw;
  /** Chance that a case of risk 1 is passed up for fear. */
  readonly fear: number;
  /** Other ways than the usual of cases that are passed up, if there are any. */
  readonly detours: Detours | undefined;
  /** Whether departments push work down. */
  readonly offloads: boolean;
  /** Work that a case takes more for each part of full skill that lacks. */
  readonly skillWork: number;
  /** Whether a reform made the township answer for what is decided above. */
  readonly answers: boolean;
}

/** Whether the case's own luck falls below a share. */
export function falls({ cases, draw }: Today, id: number, index: number, share: number): boolean {
  const { ints } = cases;
  return draw.uniformOf(ints[id + f.keyA], ints[id + f.keyB], index) < share;
}

/** Origin of the hours that a citizen's case takes, or that a petition or a complaint takes. */
export function originOf(channel: number, citizens: number): number {
  if (channel === CHANNEL.petition) return ORIGIN.petition;
  return channel === CHANNEL.complaint ? ORIGIN.complaint : citizens;
}

/**
 * Share of a case's work that following it up takes where a reform made the township answer for what is decided above
 * (只放责不放权: 报告、转办、催办); what the catalogue has it answer for is part of its intake.
 */
export function followUp(model: Model, state: State, t: number, m: number): number {
  if (state.dutyAdded[t] === 0 || !model.on.dutyFollow) return 0;
  return state.responsible[t * model.M + m] > model.responsible[m] ? state.p.dutyFollow : 0;
}

/** Whether a department pushes this case's work down to the township. */
function pushedDown(today: Today, id: number, m: number): boolean {
  const { model, state, t } = today;
  const { offloadSet, deskLoad, p } = state;
  const chance = offloadChance(deskLoad[model.domain[m]], p.offloadShare, offloadSet[t]);
  if (chance === 0) return false;
  return falls(today, id, LUCK.offload, chance * departmentsHeld(state, t, model.on.reverseAssessment));
}

/**
 * Seconds of the work of a case that is passed up that are done here: its intake, or all of it when it is pushed down.
 * Sets the route of one that goes another way than the usual, with the stages of that way.
 */
function secondsHere(today: Today, id: number, m: number, work: number, down: boolean): number {
  const { cases, model, state, t } = today;
  const { bytes } = cases;
  const here = today.answers ? model.intake[m] + followUp(model, state, t, m) : model.intake[m];
  const below = down ? work : wholeSeconds(work * here);
  if (!today.detours) return below;
  const route = routeAbove(cases, id, m, today.draw, today.detours);
  if (route === TOGETHER) return below + wholeSeconds(state.p.coordinationHours * 3600);
  bytes[id * 4 + f.route] = route;
  if (route === STRAIGHT) bytes[id * 4 + f.stages] = 1;
  return below;
}

/** Puts a case that is passed up for a cause to work on what is done of it here. */
export function passUp(today: Today, id: number, m: number, work: number, cause: number): void {
  const { cases, state, t } = today;
  const { bytes } = cases;
  const down = today.offloads && cause === CAUSE.referral && pushedDown(today, id, m);
  // what is held on paper only is passed up with a stage more
  bytes[id * 4 + f.stages] = state.levels[m] + (cause === CAUSE.unready ? 1 : 0);
  bytes[id * 4 + f.reason] = cause;
  bytes[id * 4 + f.origin] = originOf(bytes[id * 4 + f.channel], down ? ORIGIN.offload : ORIGIN.intake);
  state.referred[t]++;
  putToWork(state, t, id, SERVICE, secondsHere(today, id, m, work, down), today.tick);
}
