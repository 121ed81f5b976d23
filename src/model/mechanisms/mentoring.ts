/**
 * Mentoring 带教（带着干一阵子再放手、师徒结对，P16, P30）: while people of a department work beside a township, its skill
 * in those matters closes on the best week by week; the department goes without their hours.
 */
import { WEEK } from "../../core/clock.ts";
import { halving } from "../../core/numeric.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { measureMentoring } from "../reforms/mentors.ts";
import type { Parameters, State } from "../state.ts";

/** Skill after a week beside a share of a mentor: that share of what a half-life's week closes of the gap. */
export function mentored(skill: number, share: number, p: Parameters): number {
  return skill + Math.max(0, p.skillMax - skill) * share * (1 - halving(1, p.mentorHalfLife));
}

/** A week beside mentors; those whose time is over leave. */
function workBeside(model: Model, state: State, tick: number): void {
  const { mentorShare, mentorUntil, skill, p } = state;
  for (let pair = 0; pair < mentorShare.length; pair++) {
    if (mentorShare[pair] === 0) continue;
    if (model.on.skill) skill[pair] = mentored(skill[pair], mentorShare[pair], p);
    if (mentorUntil[pair] <= tick + 1) mentorShare[pair] = 0;
  }
  measureMentoring(model, state);
}

export const mentoring: Mechanism = {
  name: "mentoring",
  every: 1,
  title: { zh: "带教", en: "Mentoring" },
  about: {
    zh: "部门的人到乡镇带着干：乡镇能力逐周提高，部门少了这些工时。",
    en: "People of departments work beside townships: skill rises week by week, the departments lack their hours.",
  },
  evidence: ["P16", "P30"],
  parameters: ["mentorHalfLife", "mentorTime", "skillMax", "demand"],
  switches: ["mentoring", "skill"],
  reads: ["mentorUntil"],
  writes: ["skill", "mentorShare", "deskMentored", "deskOwed", "deskArriving"],
  step(model, state, tick) {
    const { deskMentored, deskOwed, deskArriving } = state;
    const beside = deskMentored[0] + deskMentored[1] + deskMentored[2];
    if (beside === 0) return;
    for (let desk = 0; desk < 3; desk++) {
      deskOwed[desk] += deskMentored[desk];
      deskArriving[desk] += deskMentored[desk];
    }
    if ((tick + 1) % WEEK === 0) workBeside(model, state, tick);
  },
};
