/**
 * The assessment regime 考核制度 of each township, worked out in one place: from the county's parameters and from what
 * reforms have set to the pressure, the force of sanctions and the tolerance that all mechanisms read. Called on the first
 * morning and whenever a parameter or the regime changes.
 */
import { pow } from "../core/numeric.ts";
import type { Model } from "./model.ts";
import type { Parameters, State } from "./state.ts";

/** Pressure under so many assessments (over the baseline's) with a share of items under veto; at most 1 (P40, F23). */
export function pressureUnder(count: number, veto: number, p: Parameters): number {
  const counted = p.pressure * (count === 1 ? 1 : count > 0 ? pow(count, p.countPressure) : 0);
  return Math.min(1, counted + p.vetoPressure * veto * Math.max(0, 1 - counted));
}

/** Demand for traces over the baseline's: more assessments ask for more, assessed departments for fewer (M15, P40). */
export function traceDemand(state: State, t: number, reverse: boolean): number {
  return state.assessmentCount[t] * departmentsHeld(state, t, reverse);
}

/** What assessment from below leaves of what departments push down and ask for (P40). */
export function departmentsHeld(state: State, t: number, on: boolean): number {
  return on ? 1 - state.p.reverseEffect * state.reverseShare[t] : 1;
}

/** Work of an order with its redoing, over the work when everybody knows what is meant (F21); meetings are not redone. */
export function lagFactor(model: Model, state: State, t: number, o: number): number {
  if (!model.on.meetings || model.orders[o].form === "meeting") return 1;
  return 1 + state.p.lagRework * state.informationLag[t];
}

/** A regime in which nothing is set. */
export function settleRegime(state: State): void {
  for (const name of ["assessmentCount", "ordersFactor", "sanctionScale", "standard"] as const)
    state[name].fill(1);
  state.paperworkKept.fill(1);
  state.trimReported.fill(1);
  state.orderFactor.fill(1);
  state.orderCadence.fill(1);
}

/** Pressure and the force of sanctions, as they follow from the regime and from the ranking of counties. */
export function tabulatePressure(model: Model, state: State): void {
  const { p } = state;
  for (let t = 0; t < model.T; t++) {
    const veto = model.on.veto ? state.vetoShare[t] : 0;
    const asked = pressureUnder(state.assessmentCount[t], veto, p);
    // what an assessed hotline and the ranking of counties add
    const called = model.on.hotline ? p.hotlinePressure * state.hotlineWeight[t] : 0;
    const pressure = Math.min(1, asked + called + state.rankPressure[0]);
    state.pressure[t] = pressure;
    state.sanctionForce[t] = pressure * state.sanctionScale[t] * (1 - state.rewardShare[t]);
  }
}

export function tabulateRegime(model: Model, state: State): void {
  tabulatePressure(model, state);
  const { p, tolerance, toleranceSet } = state;
  for (let t = 0; t < model.T; t++)
    tolerance[t] = model.on.tolerance ? Math.max(p.tolerance, toleranceSet[t]) : 0;
}
