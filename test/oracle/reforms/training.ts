/** Courses: arranged, begun, ended (ODD: training). */
import { pow } from "../../../src/core/numeric.ts";
import { qualifiedNeeded, qualifiedPart } from "../holding.ts";
import type { Township } from "../township.ts";
import type { Delivery, World } from "../world.ts";
import { daysOf, putOff } from "./given.ts";
import { peopleFor, specialistPart, workHours } from "./needs.ts";

const forms = ["course", "shadowing", "apprentice", "scenario"] as const;
export type Form = (typeof forms)[number];
export const FORM = { course: 0, shadowing: 1, apprentice: 2, scenario: 3 } as const;

/** Days away, share of the gap, weeks until it shows, cost a person: by the parameters of today. */
function formOf(world: World, form: number): { days: number; gain: number; weeks: number; cost: number } {
  const p = world.parameters;
  switch (forms[form]) {
    case "shadowing":
      return { days: p.shadowingDays, gain: p.shadowingGain, weeks: p.shadowingWeeks, cost: p.shadowingCost };
    case "apprentice":
      return {
        days: p.apprenticeDays,
        gain: p.apprenticeGain,
        weeks: p.apprenticeWeeks,
        cost: p.apprenticeCost,
      };
    case "scenario":
      return { days: p.scenarioDays, gain: p.scenarioGain, weeks: p.scenarioWeeks, cost: p.scenarioCost };
    default:
      return { days: p.trainingDays, gain: p.trainingGain, weeks: p.trainingWeeks, cost: p.courseCost };
  }
}

/** A course on these matters, put off by so many months. */
export function arrangeCourse(
  world: World,
  township: Township,
  tick: number,
  matters: readonly number[],
  share: number,
  months: number,
  form: Form = "course",
): void {
  if (matters.length === 0 || !(share > 0)) return;
  const day = tick + daysOf(months);
  const parcel = { township: township.index, matters, share, amount: 0, which: FORM[form] };
  if (day > tick) putOff(world, { ...parcel, day, kind: "course" });
  else beginCourse(world, township, tick, { ...parcel, day: tick, kind: "course" });
}

export function beginCourse(world: World, township: Township, tick: number, parcel: Delivery): void {
  const { days, weeks, cost } = formOf(world, parcel.which ?? 0);
  const { hoursPerDay } = world.parameters;
  const people = peopleFor(world, township, workHours(world, township, parcel.matters));
  const learners = Math.min(township.staff, Math.max(1, people));
  township.awaySeconds += Math.floor(learners * parcel.share * days * hoursPerDay * 3600);
  const outlay = learners * parcel.share * cost;
  township.cost += outlay;
  putOff(world, { ...parcel, day: tick + Math.round(weeks) * 5, kind: "training", amount: outlay });
}

export function endCourse(world: World, township: Township, parcel: Delivery): void {
  const gain = formOf(world, parcel.which ?? 0).gain * parcel.share;
  if (world.switches.skill) {
    for (const m of parcel.matters) {
      const pair = township.pairs[m];
      pair.skill += Math.max(0, world.parameters.skillMax - pair.skill) * gain;
    }
  }
  for (const d of [0, 1, 2]) {
    const part = specialistPart(world, township, parcel.matters, d);
    if (part === 0) continue;
    const lacking = qualifiedNeeded(world, township, d) * (1 - qualifiedPart(world, township, d));
    township.qualified[d] += lacking * (1 - pow(1 - gain, part));
  }
}
