/** Who settles a case: authority, readiness, fear of blame, and the desks above. */
import { parameter } from "./parameter.ts";

export const assignmentParameters = {
  filedShare: parameter([0.6, 0, 1], "share", "下放后仍须报备的份额（半吊子）", "Share of filed cases cleared above", "assumed", "model.md 3.2 (10)"),
  blameReferral: parameter([0.5, 0.2, 0.8], "share", "畏责上交强度", "Passing up for fear of blame", "published", "M18: Wang 2022, direction only"),
  tolerance: parameter([0, 0, 0.6], "share", "容错程度", "Tolerance of honest error", "assumed", "M18"),
  gateHysteresis: parameter([0.1, 0, 0.3], "share", "承接门槛的回差", "Hysteresis of the readiness gate", "assumed", "model.md 3.2 (6)"),
  qualifiedNeed: parameter([0.6, 0.3, 1], "share", "专业事项所需的专业人员占比", "Qualified share that specialist matters need", "illustrative", "M20: ≥ 60 %"),
  qualifiedNew: parameter([0.2, 0, 0.42], "share", "新领域的专业能力起点", "Qualified part in a domain new to a township", "assumed", "model.md 3.2 (6)"),
  levelDays: parameter([5, 3, 7], "day", "每一级流转天数", "Days per level above", "illustrative", "M22, SF08"),
  deskMemory: parameter([21, 5, 63], "day", "上级窗口负荷的平滑天数", "Days over which the load above is smoothed", "assumed", "convention"),
  upperLoad: parameter([0.85, 0.6, 0.98], "share", "上级窗口的基线负荷", "Load of the desks above at the baseline", "assumed", "model.md 3.2 (9)"),
  upperSkill: parameter([0.9, 0.5, 1], "share", "上级经办能力", "Skill at the desks above", "assumed", "model.md 3.2 (5)"),
  entrustedReview: parameter([0.3, 0.05, 1], "share", "委派事项上级复核工时份额", "Hours of the countersign in entrusted matters", "assumed", "convention"),
  enforcementHours: parameter([2, 0.5, 10], "hour", "一次执法配合的工时", "Hours of one act of enforcement", "assumed", "convention"),
  offloadShare: parameter([0.3, 0, 1], "share", "部门超载时推给属地的份额", "Work pushed down when departments are overloaded", "assumed", "P05, F17: direction only"),
  refusalShare: parameter([0.15, 0, 0.5], "share", "清单外任务的份额", "Share of orders that are off the list", "assumed", "P14, P45, P52: 93 of 302 duties recalled"),
  plannedLoad: parameter([0.9, 0.7, 1], "ratio", "核编所按的负荷", "Load at which posts that follow work are reckoned", "assumed", "model.md 3.1; the middle of the baseline's utilisation"),
  menuDayWorth: parameter([0.5, 0, 5], "hour", "少等一天折合工时", "Hours a day saved is worth to a township that asks", "assumed", "menu controller"),
  menuOverload: parameter([2, 1, 4], "ratio", "超负荷乡镇对增加工时的看重", "Weight of added hours where the township is overloaded", "assumed", "menu controller"),
  whistleDays: parameter([3, 1, 15], "day", "吹哨后部门到场天数", "Days until a whistle is answered", "illustrative", "M38"),
  whistleHours: parameter([35, 7, 70], "hour", "一次吹哨占用部门工时", "Department hours of one whistle", "illustrative", "M38: 1 day × 5 departments"),
} as const;
