/** Courses 培训 (M09): people are away and the cost is booked when a course begins; it shows some weeks later. */
import { MONTH, WEEK } from "../../core/clock.ts";
import { pow } from "../../core/numeric.ts";
import { qualifiedNeeded, qualifiedPart } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import type { Parameters, State } from "../state.ts";
import { formTerms } from "./forms.ts";
import { peopleFor, specialistParts, workHours } from "./needs.ts";

/** Days from the decision to the day a course shows: what it is put off by and what it takes. */
export function courseDays(state: State, delayMonths: number): number {
  return Math.round(delayMonths * MONTH) + Math.round(state.p.trainingWeeks) * WEEK;
}

/** Holds a course: a share of those who will do the work is away for its days, and learns at its end. */
export function beginCourse(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  share: number,
  tick: number,
  form = 0,
): void {
  const { p } = state;
  const { days, cost, weeks } = formTerms(form, p);
  const hours = workHours(model, state, t, matters);
  const people = Math.min(state.staff[t], Math.max(1, peopleFor(model, state, t, hours)));
  state.awaySeconds[t] += Math.floor(people * share * days * p.hoursPerDay * 3600);
  const outlay = people * share * cost;
  state.cost[t] += outlay;
  const due = tick + Math.round(weeks) * WEEK;
  const parcel = { tick: due, kind: "training", township: t, matters, share, amount: outlay } as const;
  state.agenda.add(form === 0 ? parcel : { ...parcel, form });
}

/** Begins a course now, or puts the whole of it off by some months. */
export function startCourse(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  share: number,
  tick: number,
  delayMonths: number,
  form = 0,
): void {
  if (matters.length === 0 || share <= 0) return;
  const begins = tick + Math.round(delayMonths * MONTH);
  if (begins <= tick) return beginCourse(model, state, t, matters, share, tick, form);
  const parcel = { tick: begins, kind: "course", township: t, matters, share, amount: 0 } as const;
  state.agenda.add(form === 0 ? parcel : { ...parcel, form });
}

/** Skill that a course adds when it closes a share of the gap (M09). */
export function taught(skill: number, gain: number, p: Parameters): number {
  return Math.max(0, p.skillMax - skill) * gain;
}

/** Qualified staff that a course on a part of a domain's work adds, of those that it lacks. */
export function qualifiedBy(lacking: number, gain: number, part: number): number {
  return lacking * (1 - pow(1 - gain, part));
}

/**
 * A course on all of a domain's specialist matters closes `gain` of its lack of qualified staff; one on a part of
 * that work closes so much that courses on all parts, one by one, come to the same.
 */
function qualify(model: Model, state: State, t: number, matters: readonly number[], gain: number): void {
  specialistParts(model, t, matters).forEach((part, d) => {
    if (part === 0) return;
    const needed = qualifiedNeeded(model, state, t, d);
    const lacking = needed * (1 - qualifiedPart(model, state, t, d));
    state.qualified[t * 3 + d] += qualifiedBy(lacking, gain, part);
  });
}

/** Closes a share of the skill gap for some matters (M09); specialist courses also qualify. */
export function teach(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  share: number,
  form = 0,
): void {
  const { p } = state;
  const gain = formTerms(form, p).gain * share;
  for (const m of model.on.skill ? matters : []) {
    const pair = t * model.M + m;
    state.skill[pair] += taught(state.skill[pair], gain, p);
  }
  qualify(model, state, t, matters, gain);
}
