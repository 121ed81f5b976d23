/** Departments' people beside townships (ODD: mentoring). */
import { halving } from "../../src/core/numeric.ts";
import { sum } from "./casework.ts";
import type { World } from "./world.ts";

export function mentoring(world: World, tick: number): void {
  const departments = world.desks.slice(0, 3);
  if (sum(departments.map(({ deskMentored }) => deskMentored)) === 0) return;
  for (const desk of departments) {
    desk.deskOwed += desk.deskMentored;
    desk.deskArriving += desk.deskMentored;
  }
  if ((tick + 1) % 5 !== 0) return;
  const { skillMax, mentorHalfLife } = world.parameters;
  for (const { pairs } of world.townships) {
    for (const pair of pairs) {
      if (pair.mentorShare === 0) continue;
      if (world.switches.skill) {
        const learnt = Math.max(0, skillMax - pair.skill) * pair.mentorShare;
        pair.skill += learnt * (1 - halving(1, mentorHalfLife));
      }
      if (pair.mentorUntil <= tick + 1) pair.mentorShare = 0;
    }
  }
  measureMentored(world);
}

/** What mentors take of the departments' day; also on the day when mentors come. */
export function measureMentored(world: World): void {
  const { desks, townships, matters, parameters } = world;
  for (const desk of desks) desk.deskMentored = 0;
  if (!world.switches.mentoring) return;
  for (const { pairs } of townships) {
    pairs.forEach((pair, m) => {
      if (pair.mentorShare === 0) return;
      const seconds = pair.rate * pair.work * parameters.demand;
      desks[matters[m].domain].deskMentored += pair.mentorShare * seconds * parameters.mentorTime;
    });
  }
  for (const desk of desks) desk.deskMentored = Math.ceil(desk.deskMentored);
}
