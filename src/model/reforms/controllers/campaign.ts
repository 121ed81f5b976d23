/**
 * Campaign 运动式下放: in a few months a wave carries powers down to meet a share of the list, under checks and without
 * asking who is ready; then attention leaves, the checks with it, and what was not ready stays on paper or lapses.
 */
import { review } from "../../mechanisms/readiness.ts";
import type { Model } from "../../model.ts";
import type { State } from "../../state.ts";
import { transferFields } from "../companions.ts";
import { hand } from "../deliver.ts";
import { months, record, share } from "../options.ts";
import type { Act, Chosen, TransferOptions } from "../reform.ts";
import { takeBack } from "../takeBack.ts";
import { moveMatters, sendAlong } from "../transfer.ts";
import type { Controller } from "./controller.ts";
import { dueBy } from "./countDriven.ts";

interface CampaignOptions extends TransferOptions {
  readonly months: number;
  readonly target: number;
  readonly checks: number;
  /** Months after the end; 0 = never. */
  readonly lapse: number;
}

/** While it lasts supervisors come and look; on its last day they go, and what was watched before is again. */
function check(model: Model, state: State, t: number, options: CampaignOptions, tick: number): void {
  const { checks } = options;
  const amount = state.supervisionSet[t];
  if (amount >= checks) return;
  hand(
    model,
    state,
    { kind: "endChecks", township: t, matters: [], share: checks, amount },
    tick,
    options.months,
  );
  state.supervisionSet[t] = checks;
}

/** A month of the wave in one township. What moves is exercised, ready or not: somebody looks. */
function wave(
  model: Model,
  state: State,
  where: Chosen,
  t: number,
  options: CampaignOptions,
  tick: number,
  reform: number,
): void {
  const key = reform * model.T + t;
  const { programNext } = state;
  if (programNext[key] === 0) check(model, state, t, options, tick);
  const round = programNext[key]++;
  const listed = where.matters(t);
  const done = listed.filter((m) => state.preparedBy[t * model.M + m] === reform).length;
  const held = listed.filter((m) => state.basis[t * model.M + m] > 0).length - done;
  const due = dueBy(Math.round(options.target * (listed.length - held)), options.months, round);
  const next = listed.filter((m) => state.basis[t * model.M + m] === 0).slice(0, Math.max(0, due - done));
  sendAlong(model, state, t, next, options, tick);
  moveMatters(model, state, t, next, { ...options, gate: false }, tick, reform);
  for (const m of next) {
    state.prepared[t * model.M + m] = tick;
    state.preparedBy[t * model.M + m] = reform;
  }
}

/** Matters that a township holds by this campaign. */
function won(model: Model, state: State, where: Chosen, t: number, reform: number): number[] {
  return where.matters(t).filter((m) => {
    const pair = t * model.M + m;
    return state.preparedBy[pair] === reform && state.movedAt[pair] >= 0;
  });
}

/** Attention leaves: from now on only what is ready is exercised. */
function leave(model: Model, state: State, t: number, matters: readonly number[], tick: number): void {
  for (const m of matters) {
    state.gated[t * model.M + m] = 1;
    review(model, state, t, m, tick);
  }
}

function act(options: CampaignOptions): Act {
  return (model, state, where, tick, reform) => {
    for (const t of where.townships) {
      const key = reform * model.T + t;
      if (state.programNext[key] < options.months) {
        wave(model, state, where, t, options, tick, reform);
        continue;
      }
      const over = state.programNext[key]++ - options.months;
      const own = won(model, state, where, t, reform);
      if (over === 0 && options.gate) leave(model, state, t, own, tick);
      if (options.lapse === 0 || over !== options.lapse) continue;
      const idle = own.filter((m) => !state.operable[t * model.M + m]);
      takeBack(
        model,
        state,
        { townships: [t], matters: () => idle, namesMatters: true },
        "return",
        tick,
        reform,
      );
    }
  };
}

export const campaign: Controller = {
  fields: record("运动式下放", "Campaign", {
    ...transferFields,
    months: {
      type: "number",
      integer: true,
      min: 1,
      max: 60,
      default: 3,
      zh: "持续",
      en: "For",
      unit: months,
    },
    target: { ...share("要放下去的份额", "Share of the list to be moved", 0.9), formula: false },
    checks: {
      ...share("期间监管强度至少", "Supervision is at least this while it lasts", 0.8),
      formula: false,
    },
    lapse: {
      type: "number",
      integer: true,
      min: 0,
      max: 120,
      default: 0,
      zh: "结束后多久仍未开展即失效（0 为一直挂着）",
      en: "What is not exercised this long after its end lapses (0 = stays on paper)",
      unit: months,
    },
  }),
  about: {
    zh: "几个月内突击下放，风头过去，没准备好的就停在纸上。",
    en: "A wave of a few months moves powers down; when attention leaves, what was not ready stays on paper.",
  },
  evidence: ["F10"],
  monthly: true,
  act,
};
