/**
 * Pilot, evaluate, extend 试点—评估—推开 (P17): a few townships try for some months; then what failed there is dropped,
 * what was learnt is shared, the others are trained; after that it is extended to all, or stopped.
 */
import { MONTH } from "../../../core/clock.ts";
import { readinessFor, review } from "../../mechanisms/readiness.ts";
import type { Model } from "../../model.ts";
import type { State } from "../../state.ts";
import { pilotNames } from "../choiceNames.ts";
import { transferFields } from "../companions.ts";
import { type Criteria, criteriaFields, evaluateTownship, holdsMoved } from "../evaluate.ts";
import { flag, months, record, share } from "../options.ts";
import type { Act, Chosen, TransferOptions } from "../reform.ts";
import { takeBack } from "../takeBack.ts";
import { moveMatters, sendAlong } from "../transfer.ts";
import type { Controller } from "./controller.ts";

interface PilotOptions extends TransferOptions, Criteria {
  readonly pilots: number;
  readonly choose: "listed" | "ready";
  readonly months: number;
  readonly pause: number;
  readonly returnFailed: boolean;
  readonly shareSkill: boolean;
  readonly train: boolean;
  readonly stopAbove: number;
}

/** The townships that try first. */
export function pilotsOf(model: Model, state: State, where: Chosen, options: PilotOptions): number[] {
  const { townships } = where;
  if (options.choose === "listed") return townships.slice(0, options.pilots);
  const ready = (t: number) => where.matters(t).reduce((sum, m) => sum + readinessFor(model, state, t, m), 0);
  const sums = new Map(townships.map((t) => [t, ready(t)]));
  return [...townships]
    .sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || a - b)
    .slice(0, options.pilots);
}

/** Marks what is to move to a township as this reform's. */
function prepare(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  tick: number,
  reform: number,
): number[] {
  const free = matters.filter(
    (m) => state.basis[t * model.M + m] === 0 && state.prepared[t * model.M + m] < 0,
  );
  for (const m of free) {
    state.prepared[t * model.M + m] = tick;
    state.preparedBy[t * model.M + m] = reform;
  }
  return free;
}

function begin(
  model: Model,
  state: State,
  where: Chosen,
  o: PilotOptions,
  tick: number,
  reform: number,
): void {
  for (const t of pilotsOf(model, state, where, o)) {
    state.programNext[reform * model.T + t] = tick + 1;
    const matters = prepare(model, state, t, where.matters(t), tick, reform);
    sendAlong(model, state, t, matters, o, tick);
    moveMatters(model, state, t, matters, o, tick, reform);
    state.events.add(tick, reform, "pilot", t, -1, matters.length);
  }
}

/** Looks at the pilots; returns the matters that failed in at least half of them, or nothing if it is stopped. */
function look(
  model: Model,
  state: State,
  where: Chosen,
  pilots: readonly number[],
  o: PilotOptions,
  tick: number,
  reform: number,
): Set<number> | undefined {
  const times = new Float64Array(model.M);
  let held = 0;
  let failed = 0;
  for (const t of pilots) {
    const own = where.matters(t).filter((m) => state.preparedBy[t * model.M + m] === reform);
    // what came since the last review of the gate counts
    for (const m of own) if (holdsMoved(model, state, t, m)) review(model, state, t, m, tick);
    const found = evaluateTownship(model, state, t, own, o, tick, reform);
    held += found.held;
    failed += found.failing.length;
    for (const m of found.failing) times[m]++;
    if (!o.returnFailed || found.failing.length === 0) continue;
    takeBack(
      model,
      state,
      { townships: [t], matters: () => found.failing, namesMatters: true },
      "return",
      tick,
      reform,
      o.inHand,
    );
  }
  const part = held > 0 ? failed / held : 0;
  state.events.add(tick, reform, "evaluate", -1, -1, part);
  if (part > o.stopAbove) return undefined;
  const often = (m: number) => o.returnFailed && times[m] > 0 && times[m] * 2 >= pilots.length;
  return new Set(model.matters.map((_, m) => m).filter(often));
}

/** What the pilots do best in a matter is shown to a township; it closes a share of its distance. */
function passOn(
  model: Model,
  state: State,
  pilots: readonly number[],
  t: number,
  matters: readonly number[],
): void {
  if (!model.on.skill) return;
  for (const m of matters) {
    let best = 0;
    for (const one of pilots) best = Math.max(best, state.skill[one * model.M + m]);
    const pair = t * model.M + m;
    state.skill[pair] += state.p.peerLesson * Math.max(0, best - state.skill[pair]);
  }
}

/** The adjustments after the look: each other township is prepared for what did not fail. */
function adjust(
  model: Model,
  state: State,
  where: Chosen,
  pilots: readonly number[],
  o: PilotOptions,
  tick: number,
  reform: number,
): void {
  const dropped = look(model, state, where, pilots, o, tick, reform);
  if (!dropped) return state.events.add(tick, reform, "pilotStopped", -1, -1);
  const trained = o.train
    ? { ...o, with: { ...o.with, training: 1 }, delay: { ...o.delay, training: 0 } }
    : o;
  for (const t of where.townships) {
    if (pilots.includes(t)) continue;
    const listed = where.matters(t).filter((m) => !dropped.has(m));
    const matters = prepare(model, state, t, listed, tick, reform);
    if (o.shareSkill) passOn(model, state, pilots, t, matters);
    sendAlong(model, state, t, matters, trained, tick);
  }
}

/** Extends to the other townships what they were prepared for. */
function extend(
  model: Model,
  state: State,
  where: Chosen,
  pilots: readonly number[],
  o: PilotOptions,
  tick: number,
  reform: number,
): void {
  for (const t of where.townships) {
    if (pilots.includes(t)) continue;
    const matters = where.matters(t).filter((m) => state.preparedBy[t * model.M + m] === reform);
    moveMatters(model, state, t, matters, o, tick, reform);
  }
}

function act(options: PilotOptions): Act {
  return (model, state, where, tick, reform) => {
    if (where.townships.length === 0) return;
    const began = (t: number) => state.programNext[reform * model.T + t];
    const pilots = model.townships.map((_, t) => t).filter((t) => began(t) > 0);
    if (pilots.length === 0) return begin(model, state, where, options, tick, reform);
    const since = Math.round((tick + 1 - began(pilots[0])) / MONTH);
    if (since === options.months) adjust(model, state, where, pilots, options, tick, reform);
    if (since === options.months + options.pause) extend(model, state, where, pilots, options, tick, reform);
  };
}

export const pilot: Controller = {
  fields: record("试点推开", "Pilot, evaluate, extend", {
    ...transferFields,
    ...criteriaFields,
    pilots: {
      type: "number",
      integer: true,
      min: 1,
      max: 2000,
      default: 3,
      zh: "试点乡镇数",
      en: "Townships that try",
    },
    choose: {
      type: "choice",
      choices: ["listed", "ready"],
      names: pilotNames,
      default: "listed",
      zh: "选哪些（按名单先后，或选承接能力最强的）",
      en: "Which (first of the list, or the readiest)",
    },
    months: {
      type: "number",
      integer: true,
      min: 1,
      max: 60,
      default: 3,
      zh: "试多久",
      en: "For",
      unit: months,
    },
    pause: {
      type: "number",
      integer: true,
      min: 0,
      max: 60,
      default: 2,
      zh: "评估后隔多久推开",
      en: "From the evaluation to the extension",
      unit: months,
    },
    returnFailed: flag("试点办不了的退回、不再推开", "What failed goes back and is not extended", true),
    shareSkill: flag("试点经验传给其他乡镇", "What pilots learnt is shown to the others", true),
    train: flag("推开前先培训", "The others are trained first", true),
    stopAbove: { ...share("不合格份额高于此即停", "Stopped where more than this fails", 1), formula: false },
  }),
  about: {
    zh: "先在少数乡镇试，评估后去掉办不了的，再推开。",
    en: "A few townships try; what failed is dropped, then it is extended to the others.",
  },
  evidence: ["P17", "P36"],
  parameters: ["peerLesson"],
  monthly: true,
  act,
};
