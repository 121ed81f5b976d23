/** Mentors, reversals, pilots and added responsibility. */
import { parameter } from "./parameter.ts";

export const steeringParameters = {
  mentorHalfLife: parameter([6, 3, 13], "week", "带教补差距的半程", "Half-life of the skill gap beside a mentor", "assumed", "P16, P30; half of M07's or less"),
  mentorTime: parameter([0.5, 0.1, 1], "share", "带教工时（占所带工作）", "Department hours beside each hour of mentored work", "assumed", "P16, direction only"),
  mentorWeeks: parameter([13, 4, 52], "week", "随权力同来的带教周数", "Weeks for which mentors come along with a power", "assumed", "P16; three months as for a trial (P17)"),
  reversalRate: parameter([0, 0, 2], "perYear", "政策反复率（每项下放权力）", "Reversals a year of a power that moved", "assumed", "F13; off unless a scenario sets it"),
  reversalRecall: parameter([0.5, 0, 1], "share", "反复中被收回的份额", "Share of reversals that recall the power", "assumed", "F13: recalled or redefined, split not given"),
  reversalWeeks: parameter([13, 4, 52], "week", "重新定义期间停摆周数", "Weeks a redefined power is not exercised", "assumed", "F13"),
  reversalSkill: parameter([0.3, 0, 1], "share", "重新定义损失的能力", "Share of acquired skill lost when redefined", "assumed", "F13: skill investment lost"),
  reversalClarity: parameter([0.02, 0, 0.2], "share", "每次反复损失的清晰度", "Share of clarity lost with each reversal", "assumed", "F13"),
  anchorEffect: parameter([0.8, 0.5, 1], "share", "依法下放压低的反复率", "Reversals prevented by anchoring in law", "assumed", "P25"),
  dutyFollow: parameter([0.1, 0, 0.3], "share", "只担责时的催办工时份额", "Work of following up what is answered for but decided above", "assumed", "P05, F03, F29"),
  peerLesson: parameter([0.3, 0, 0.6], "share", "试点经验补上的差距", "Gap closed by the lessons of a pilot", "assumed", "P17, direction only"),
} as const;
