/**
 * Readiness 承接能力: once a month each township's staff, qualified staff, equipment and money are held against what
 * its matters need; a moved power is exercised where the scarcest of them reaches the matter's difficulty (M20, M21).
 */
import { MONTH } from "../../core/clock.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import { dutyHours, dutyParameters, dutyReads, dutySwitches } from "./duty.ts";

/** One part of readiness: the share f delivered with the power counts whole, the rest as the township stands. */
export function part(delivered: number, own: number): number {
  return delivered + (1 - delivered) * Math.min(1, own);
}

/** Whether a power is exercised: opens at the difficulty, shuts only a hysteresis below it. */
export function gateOpen(open: boolean, readiness: number, difficulty: number, hysteresis: number): boolean {
  return readiness >= (open ? difficulty - hysteresis : difficulty);
}

/** Qualified staff that a domain needs: of the founding staff, since hands that come make nobody less qualified. */
export function qualifiedNeeded(model: Model, state: State, t: number, d: number): number {
  return state.p.qualifiedNeed * model.townships[t].staff * model.domainShare[d];
}

/** Share of a domain's need for qualified staff that the township meets by itself. */
export function qualifiedPart(model: Model, state: State, t: number, d: number): number {
  const needed = qualifiedNeeded(model, state, t, d);
  return needed > 0 ? Math.min(1, state.qualified[t * 3 + d] / needed) : 1;
}

/** Readiness of a township for a matter: the scarcest of staff, qualified staff, equipment and money. */
export function readinessFor(model: Model, state: State, t: number, m: number): number {
  const pair = t * model.M + m;
  const load = state.normalHours[t] > 0 ? (state.assignedHours[t] * 3600) / state.normalHours[t] : 1;
  const staff = part(state.givenPosts[pair], 1 / Math.max(load, 1e-9));
  const qualified =
    model.serviceClass[m] < 2
      ? 1
      : part(state.givenQualified[pair], qualifiedPart(model, state, t, model.domain[m]));
  const equipment = part(state.givenEquipment[pair], state.equipment[t]);
  return Math.min(staff, qualified, equipment, part(state.givenMoney[pair], state.money[t]));
}

/** Sets or clears the gate of one moved power and logs a change. */
export function review(model: Model, state: State, t: number, m: number, tick: number): void {
  const pair = t * model.M + m;
  const open = state.operable[pair] !== 0;
  const ready = !model.on.readinessGate || !state.gated[pair];
  const { difficulty } = model;
  // what is being redefined is not exercised, gate or no gate
  const now =
    state.heldUntil[pair] <= tick &&
    (ready || gateOpen(open, readinessFor(model, state, t, m), difficulty[m], state.p.gateHysteresis));
  if (now === open) return;
  state.operable[pair] = now ? 1 : 0;
  if (now && state.exercisedAt[pair] < 0) state.exercisedAt[pair] = tick;
  state.events.add(tick, -1, now ? "gateOpened" : "gateShut", t, m);
}

/**
 * Share of powers held and exercised here; the share of what the township is responsible for that it cannot decide; the
 * kinds of work that come up in a week, those that are only taken in by their intake (M06).
 */
export function measureAuthority(model: Model, state: State, t: number): void {
  const { basis, operable, movedAt, enforceHere, superviseHere } = state;
  const { M, weekly, intake, rate, work } = model;
  let powers = 0;
  let types = 0;
  let responsible = 0;
  let undecided = 0;
  for (let m = 0; m < M; m++) {
    const pair = t * M + m;
    const decides = basis[pair] > 1 && operable[pair] !== 0;
    // what is held on paper only is no authority
    const exercised = movedAt[pair] < 0 || operable[pair] !== 0;
    types += weekly[pair] * (basis[pair] > 0 && operable[pair] !== 0 ? 1 : intake[m]);
    powers += (decides ? 1 : 0) + (exercised ? enforceHere[pair] + superviseHere[pair] : 0);
    if (state.responsible[pair] === 0) continue;
    const hours = rate[pair] * work[pair];
    responsible += hours;
    if (!decides) undecided += hours;
  }
  state.activeTypes[t] = types;
  state.authorityShare[t] = M > 0 ? powers / (3 * M) : 0;
  state.authorityGap[t] = responsible > 0 ? undecided / responsible : 0;
}

/** Mean readiness over all matters of a township. */
function meanReadiness(model: Model, state: State, t: number): number {
  let sum = 0;
  for (let m = 0; m < model.M; m++) sum += readinessFor(model, state, t, m);
  return model.M > 0 ? sum / model.M : 1;
}

export const readiness: Mechanism = {
  name: "readiness",
  every: MONTH,
  title: { zh: "承接能力", en: "Readiness" },
  about: {
    zh: "每月核人、专业、装备、经费能否承接；不够的权力只在纸上。",
    en: "Once a month staff, qualified staff, equipment and money are held against the need; unready powers stay on paper.",
  },
  evidence: ["F05", "F10"],
  parameters: [...dutyParameters, "gateHysteresis", "qualifiedNeed"],
  switches: [...dutySwitches, "readinessGate"],
  reads: [
    "basis",
    "skill",
    "qualified",
    "equipment",
    "money",
    "normalHours",
    "givenPosts",
    "givenQualified",
    "givenEquipment",
    "givenMoney",
    "gated",
    "movedAt",
    "enforceHere",
    "superviseHere",
    ...dutyReads,
    "heldUntil",
  ],
  writes: [
    "assignedHours",
    "operable",
    "exercisedAt",
    "events",
    "activeTypes",
    "authorityShare",
    "authorityGap",
    "readiness",
  ],
  step(model, state, tick) {
    for (let t = 0; t < model.T; t++) {
      state.assignedHours[t] = dutyHours(model, state, t, tick);
      for (let m = 0; m < model.M; m++) {
        if (state.movedAt[t * model.M + m] >= 0) review(model, state, t, m, tick);
      }
      measureAuthority(model, state, t);
      state.readiness[t] = meanReadiness(model, state, t);
    }
  },
};
