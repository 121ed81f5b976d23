/** How departments work together, what the hotline presses, how far citizens travel. */
import { parameter } from "./parameter.ts";

export const responseParameters = {
  coordinationStages: parameter([0, 0, 6], "count", "跨部门件的协调环节数", "Stages of coordination of a case that needs several departments", "assumed", "F25: direction only; P12: half a year without a move"),
  coordinationDays: parameter([5, 1, 20], "day", "一个协调环节的天数", "Days of one stage of coordination", "assumed", "F25; as a level above, M22"),
  coordinationHours: parameter([2, 0.5, 14], "hour", "一个协调环节的工时", "Hours of one stage of coordination", "assumed", "convention"),
  bounceShare: parameter([0, 0, 0.3], "share", "权责全不清时送错部门的份额", "Share sent to the wrong department when nothing is clear", "assumed", "F27: direction only; C12: 38 % of lists unclear"),
  bounceHours: parameter([0.5, 0, 4], "hour", "送错的部门看一件的工时", "Hours the wrong department spends on a case", "assumed", "convention"),
  platformHours: parameter([0.25, 0, 2], "hour", "平台件登记催办的工时", "Hours to register and chase a case on the platform", "assumed", "P51: convention"),
  hotlineSanction: parameter([0.05, 0, 1], "count", "一件热线诉求超期的问责份量", "Penalties of a late hotline case", "assumed", "P13"),
  hotlineShare: parameter([0.3, 0, 0.8], "share", "渠道全通时改走热线的份额", "Share of cases that come by the hotline when it is open to all", "assumed", "P13: not in the sources"),
  hotlinePressure: parameter([0.1, 0, 0.4], "share", "热线入考核加的压力", "Pressure that a hotline in the assessment adds", "assumed", "P13: direction only"),
  sharedVisits: parameter([0.3, 0, 0.8], "share", "数据全共享免去的上级办理跑动", "Visits above that shared data saves", "assumed", "P33: ≤ 80 %"),
  travelDistance: parameter([15, 1, 60], "kilometre", "原来的办事路程", "Way to the counter before", "illustrative", "P34: 15 km to 1 km"),
} as const;
