/** Learning 能力: practice teaches (M07), disuse forgets (M08); newcomers dilute skill in `strain` (M10). */
import { MONTH, WEEK } from "../../core/clock.ts";
import { halving } from "../../core/numeric.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Parameters } from "../state.ts";

/** Part of what is still to be learnt that a week of full practice teaches. */
function taught(p: Parameters): number {
  return 1 - halving(1, p.learningHalfLife);
}

/** Part of what lies above the floor that a week without a case leaves. */
function kept(p: Parameters): number {
  return halving(1, p.decayHalfLife);
}

/** Skill after a week with `volume` cases (M07: an exponential approach, slower below the volume that teaches fully). */
export function practised(skill: number, volume: number, p: Parameters, most = taught(p)): number {
  const full = (p.learningVolume * WEEK) / MONTH;
  const gain = most * Math.min(1, volume / full);
  return skill + Math.max(0, p.skillMax - skill) * gain;
}

/** Skill after a week without a case (M08): half of what lies above the floor is lost in a half-life. */
export function forgotten(skill: number, p: Parameters, left = kept(p)): number {
  return skill <= p.skillFloor ? skill : p.skillFloor + (skill - p.skillFloor) * left;
}

export const learning: Mechanism = {
  name: "learning",
  every: WEEK,
  title: { zh: "能力", en: "Learning" },
  about: { zh: "边干边学；久不办则生疏。", en: "Practice teaches; what is not practised is forgotten." },
  parameters: ["learningHalfLife", "learningVolume", "skillMax", "skillFloor", "decayHalfLife"],
  switches: ["skill", "mentoring"],
  reads: ["mentorShare"],
  writes: ["skill", "practice"],
  step(model, state) {
    const { skill, practice, mentorShare, p } = state;
    if (model.on.skill) {
      // the two powers once a week, not once a township and matter: 2.4 ms of a run of 420, not 4
      const most = taught(p);
      const left = kept(p);
      for (let i = 0; i < skill.length; i++) {
        if (practice[i] > 0) skill[i] = practised(skill[i], practice[i], p, most);
        // beside a mentor nothing is forgotten
        else if (mentorShare[i] === 0 || !model.on.mentoring) skill[i] = forgotten(skill[i], p, left);
      }
    }
    practice.fill(0);
  },
};
