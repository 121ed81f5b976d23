/** Learning 能力: practice teaches (M07), disuse forgets (M08); newcomers dilute skill in `strain` (M10). */
import { MONTH, WEEK } from "../../core/clock.ts";
import { halving } from "../../core/numeric.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Parameters } from "../state.ts";

/** Skill after a week with `volume` cases (M07: an exponential approach, slower below the volume that teaches fully). */
export function practised(skill: number, volume: number, p: Parameters): number {
  const full = (p.learningVolume * WEEK) / MONTH;
  const gain = (1 - halving(1, p.learningHalfLife)) * Math.min(1, volume / full);
  return skill + Math.max(0, p.skillMax - skill) * gain;
}

/** Skill after a week without a case (M08): half of what lies above the floor is lost in a half-life. */
export function forgotten(skill: number, p: Parameters): number {
  return skill <= p.skillFloor ? skill : p.skillFloor + (skill - p.skillFloor) * halving(1, p.decayHalfLife);
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
      for (let i = 0; i < skill.length; i++) {
        if (practice[i] > 0) skill[i] = practised(skill[i], practice[i], p);
        // beside a mentor nothing is forgotten
        else if (mentorShare[i] === 0 || !model.on.mentoring) skill[i] = forgotten(skill[i], p);
      }
    }
    practice.fill(0);
  },
};
