/** Skill 能力, as far as it lengthens work. */

/** Work of one case against its mean when it is done at a skill (model.md 3.2 (7)). */
export function skillFactor(skillWork: number, skill: number): number {
  return 1 + skillWork * (1 - skill);
}
