/** Hours that county departments share: one pooled office (一窗受理), and monthly dispatch by demand (部门接单). */
import { MONTH } from "../../core/clock.ts";
import { DEPARTMENTS } from "../detours.ts";
import { OPEN_SECONDS } from "../reforms/deskHours.ts";
import type { State } from "../state.ts";
import { departmentSeconds } from "../whistleTeam.ts";

const departments = Array.from({ length: DEPARTMENTS }, (_, desk) => desk);

/** Loads of desks of which a share of the hours is pooled: between their own and the common one. */
export function pooledLoad(own: number, common: number, share: number): number {
  return own + share * (common - own);
}

/** Evens the departments' loads out by the share that is pooled. */
export function evenLoads({ deskDemand, deskSeconds, deskLoad }: State, pooled: number): void {
  let demand = 0;
  let seconds = 0;
  for (let desk = 0; desk < DEPARTMENTS; desk++) {
    demand += deskDemand[desk];
    seconds += deskSeconds[desk];
  }
  for (let desk = 0; desk < DEPARTMENTS; desk++)
    deskLoad[desk] = pooledLoad(deskLoad[desk], demand / seconds, pooled);
}

/** What a department is asked for a day: what arrives, and its queue and its part of the teams' within a month. */
function wanted(state: State, desk: number): number {
  const { deskDemand, deskWaiting, deskSeconds, deskOwed, whistleDebt } = state;
  const debt = (whistleDebt[0] * deskSeconds[desk]) / departmentSeconds(state);
  return deskDemand[desk] + (deskWaiting[desk] + debt + deskOwed[desk]) / MONTH;
}

/** Lets a share of the departments' hours follow what they are asked for; their sum stays (群众点单、部门接单, P53). */
export function dispatchHours(state: State): void {
  const { deskSeconds, dispatchShare } = state;
  const free = departmentSeconds(state) - DEPARTMENTS * OPEN_SECONDS;
  // all of them first: the teams' part goes by the hours before anything moves
  const parts = departments.map((desk) => wanted(state, desk));
  const asked = parts.reduce((sum, part) => sum + part, 0);
  if (asked <= 0 || free <= 0) return;
  for (const desk of departments) {
    const target = OPEN_SECONDS + (free * parts[desk]) / asked;
    deskSeconds[desk] += dispatchShare[0] * (target - deskSeconds[desk]);
  }
}
