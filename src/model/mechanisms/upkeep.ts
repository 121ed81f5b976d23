/**
 * Upkeep 制度运行: the hours that standing institutions take of the staff, and what they cost. No mechanism of its own:
 * capacity books the hours (origin: the county, which asks for them), money the outlay.
 */
import { MONTH } from "../../core/clock.ts";
import { ORIGIN, ORIGINS, USE, USES } from "../ledger.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";

/** Hours a month of councils, patrols, organising, openness, audits and errands for citizens in one township. */
export function upkeepHours(state: State, t: number): number {
  const { p } = state;
  const organised = Math.max(0, state.coproduced[t] - p.coproduction);
  return (
    state.gridWorkers[t] * p.gridHours +
    organised * p.coproductionHours +
    state.transparency[t] * p.openHours +
    state.auditShare[t] * p.auditHours +
    state.centreCovers[t] * p.centreHours +
    (state.monitored[t] !== 0 ? p.monitorHours : 0) +
    (state.councilFrom[t] >= 0 ? p.councilHours : 0)
  );
}

/** Whole seconds a day that they take. */
export function upkeepSeconds(model: Model, state: State, t: number): number {
  return model.on.upkeep ? Math.floor((upkeepHours(state, t) * 3600) / MONTH) : 0;
}

/** Books the seconds that standing institutions take, at most a share of the day, and returns them. */
export function upkeepAway(model: Model, state: State, t: number, worked: number): number {
  const owed = upkeepSeconds(model, state, t);
  if (owed === 0) return 0;
  const away = Math.min(owed, Math.floor(worked * state.p.upkeepMost));
  state.byUse[t * USES + USE.upkeep] += away;
  state.byOrigin[t * ORIGINS + ORIGIN.orderCounty] += away;
  return away;
}

/** Yuan a year that they cost beside those hours. */
export function upkeepCost(state: State, t: number): number {
  const { gridWorkers, auditShare, centreCovers, p } = state;
  return gridWorkers[t] * p.gridCost + auditShare[t] * p.auditCost + centreCovers[t] * p.centreCost;
}

/** What `upkeepHours` uses, for the mechanism that calls it. */
export const upkeepParameters = [
  "coproduction",
  "gridHours",
  "coproductionHours",
  "openHours",
  "auditHours",
  "centreHours",
  "monitorHours",
  "councilHours",
  "upkeepMost",
] as const;
export const upkeepReads = [
  "coproduced",
  "gridWorkers",
  "transparency",
  "auditShare",
  "centreCovers",
  "monitored",
  "councilFrom",
] as const;
