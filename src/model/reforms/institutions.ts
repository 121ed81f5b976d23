/** What arrives for a township's standing institutions: people back from secondment, qualified posts, outside hands, support. */
import type { Parcel } from "../agenda.ts";
import { secondedShare } from "../mechanisms/hands.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import { leaveDepartments, lendToDepartments } from "./deskHours.ts";

/**
 * Sets the share of a township's staff that is away 借调 (M40). Zero-sum: of those who go a part serves departments' desks
 * from today, the others sit in offices and task forces above; who comes back has left them today. The hour that keeps
 * a desk open stays, and who cannot be spared there does not come.
 */
export function second(model: Model, state: State, { township: t, share }: Parcel): void {
  if (!model.on.secondment) return;
  const { staff, secondedSet } = state;
  const now = secondedShare(state, t);
  const people = staff[t] * (share - now);
  const atDesks = state.p.secondedAtDesks;
  secondedSet[t] = share;
  if (people > 0) lendToDepartments(state, people * atDesks);
  if (people >= 0 || atDesks === 0) return;
  const kept = -people * atDesks - leaveDepartments(state, -people * atDesks);
  secondedSet[t] += Math.max(0, kept) / staff[t];
}

/** Part of the general posts of each field that become qualified ones 专业编制倾斜 (P31); nobody joins or leaves. */
export function specialise(model: Model, state: State, { township: t, share }: Parcel): void {
  for (let d = 0; d < 3; d++) {
    const general = Math.max(0, state.staff[t] * model.domainShare[d] - state.qualified[t * 3 + d]);
    state.qualified[t * 3 + d] += share * general;
    state.cost[t] += share * general * state.p.specialiseCost;
  }
}

export function employGrid(_model: Model, state: State, { township, amount }: Parcel): void {
  state.gridWorkers[township] = amount;
}

export function giveSupport(_model: Model, state: State, { township: t, share, amount }: Parcel): void {
  state.decisionSupport[t] = Math.max(state.decisionSupport[t], share);
  state.cost[t] += amount;
}
