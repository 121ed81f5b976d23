/**
 * Detours 绕道: a case that is passed up and needs several departments is coordinated between them first (条块分割,
 * F25); one that needs a single department may be sent to the wrong one first when nobody knows whose it is (推诿, F27).
 * A case's `route` is 0 on the usual way, else one of the numbers below. No case has both detours.
 */
import type { Draw } from "../core/random.ts";
import { caseLayout } from "./caseRecord.ts";
import { CAUSE, CHANNEL } from "./ledger.ts";
import type { Model } from "./model.ts";
import type { Cases, State } from "./state.ts";

const f = caseLayout.offset;

/** County departments, the first desks above. */
export const DEPARTMENTS = 3;

/** A route of 1 to 6 is the number of stages of coordination left. */
const MOST_STAGES = 6;
/** A route of 9 or 10: at the department one or two behind its own, where it does not belong. */
const ASTRAY = 8;
/** Routes of a case in the days of its detour's last stage: coordination, or the wrong department. */
const COORDINATED = 12;
const SENT_BACK = 13;
/** The township brings the departments together itself (对派驻机构统筹协调权). */
export const TOGETHER = 14;
/** Straight to the desk that decides (热线直派). */
export const STRAIGHT = 15;

/** Indices of a case's own uniforms in assignment's stream; whether it needs several departments is a whistle's too. */
const LUCK = { cross: 4, astray: 6, which: 7, pooled: 8 } as const;

/** Chance that a case goes to the wrong department (F27): none where responsibility is clear. */
export function astrayChance(share: number, clarity: number): number {
  return share * (1 - clarity);
}

/** Stages of coordination in force; whole, because a case passes a desk or does not. */
export function coordinationStages(model: Model, state: State): number {
  return model.on.coordination ? Math.round(state.p.coordinationStages) : 0;
}

/** Whether a township may bring the departments together itself (P35). */
export function mayCoordinate(model: Model, state: State, t: number): boolean {
  return state.coordinates[t] !== 0 && model.on.coordinationRight;
}

/** Whether what comes by a township's hotline goes straight to who decides (P13). */
function dispatchesDirectly(model: Model, state: State, t: number): boolean {
  return state.directDispatch[t] !== 0 && model.on.directDispatch;
}

/** Share of the departments' hours and queues that is pooled (P09). */
export function pooledShare(model: Model, state: State): number {
  return model.on.pooling ? state.poolShare[0] : 0;
}

/** What decides the ways of a township's cases for a day. */
export interface Detours {
  /** Stages of coordination, of what matters need it (chance by matter), and whether the township brings them together. */
  readonly stages: number;
  readonly crossShare: Float64Array;
  readonly together: boolean;
  readonly pooled: number;
  /** Whether what comes by the hotline goes straight to who decides. */
  readonly direct: boolean;
  /** Chance that a case goes to the wrong department. */
  readonly astray: number;
}

/** The detours there are in a township today; undefined when no case takes another way than the usual. */
export function detoursToday(model: Model, state: State, t: number): Detours | undefined {
  const direct = dispatchesDirectly(model, state, t);
  const stages = coordinationStages(model, state);
  const astray = model.on.bounce ? astrayChance(state.p.bounceShare, state.clarity[t]) : 0;
  if (!direct && stages === 0 && astray <= 0) return undefined;
  const together = mayCoordinate(model, state, t);
  const pooled = pooledShare(model, state);
  return { stages, crossShare: model.crossShare, together, pooled, direct, astray };
}

/** Way above of a case that is passed up, by its own luck. What is settled within a pooled office takes no detour. */
export function routeAbove(
  { ints, bytes }: Cases,
  id: number,
  m: number,
  draw: Draw,
  detours: Detours,
): number {
  const { stages, pooled, astray } = detours;
  const a = ints[id + f.keyA];
  const b = ints[id + f.keyB];
  if (stages > 0 && draw.uniformOf(a, b, LUCK.cross) < detours.crossShare[m]) {
    if (detours.together) return TOGETHER;
    return pooled > 0 && draw.uniformOf(a, b, LUCK.pooled) < pooled ? 0 : Math.min(MOST_STAGES, stages);
  }
  // the hotline knows whose it is
  if (detours.direct && bytes[id * 4 + f.channel] === CHANNEL.hotline) return STRAIGHT;
  if (astray === 0 || draw.uniformOf(a, b, LUCK.astray) >= astray) return 0;
  if (pooled > 0 && draw.uniformOf(a, b, LUCK.pooled) < pooled) return 0;
  return ASTRAY + (draw.uniformOf(a, b, LUCK.which) < 0.5 ? 1 : 2);
}

/** Whether a route is a detour that is not over. */
export function onDetour(route: number): boolean {
  return route !== 0 && route < COORDINATED;
}

export function isCoordination(route: number): boolean {
  return route !== 0 && route <= MOST_STAGES;
}

/** Route in the days of a detour's stage that a desk is done with: the stages left, or that it was the last. */
export function afterStage(route: number): number {
  if (route > ASTRAY) return SENT_BACK;
  return route > 1 ? route - 1 : COORDINATED;
}

/** Route when those days are over: the usual way once the detour is. */
export function afterDays(route: number): number {
  return route === COORDINATED || route === SENT_BACK ? 0 : route;
}

/** What the days are booked to in which a case is on its way from a desk, when on the usual way they are booked to `usual`. */
export function daysCause(route: number, usual: number): number {
  if (isCoordination(route) || route === COORDINATED) return CAUSE.coordination;
  return route === SENT_BACK ? CAUSE.bounce : usual;
}

/** What the days of a detour's stage are booked to. */
export function detourCause(route: number): number {
  return isCoordination(route) ? CAUSE.coordination : CAUSE.bounce;
}

/** Department of a detour's stage: coordination goes round the departments, the last stage being the next one's. */
export function detourDesk(route: number, domain: number): number {
  const away = route > ASTRAY ? route - ASTRAY : route;
  return (domain + away) % DEPARTMENTS;
}

/** Seconds of a detour's stage. */
export function detourSeconds(state: State, route: number): number {
  return (isCoordination(route) ? state.p.coordinationHours : state.p.bounceHours) * 3600;
}

/** Adds the seconds a day that detours bring to the departments when `perDay` cases of a matter are passed up. */
export function addDetours(
  model: Model,
  state: State,
  t: number,
  m: number,
  perDay: number,
  demand: Float64Array,
): void {
  const { p } = state;
  const domain = model.domain[m];
  const stages = Math.min(MOST_STAGES, coordinationStages(model, state));
  const cross = stages > 0 ? perDay * model.crossShare[m] : 0;
  for (let route = 1; route <= stages; route++)
    demand[detourDesk(route, domain)] += cross * p.coordinationHours * 3600;
  if (!model.on.bounce) return;
  const astray = (perDay - cross) * astrayChance(p.bounceShare, state.clarity[t]) * p.bounceHours * 3600;
  for (const behind of [1, 2]) demand[detourDesk(ASTRAY + behind, domain)] += astray / 2;
}
