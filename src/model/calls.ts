/**
 * What stands before a case that waits for hands: the hours that each thing asks of a township, or takes from the hours
 * it has. They add up exactly: all calls of a stretch of days are the work waiting at its end less the idle hours.
 */
import type { Text } from "../core/problem.ts";
import type { Cause, Origin } from "./ledger.ts";

export const calls = {
  own: { zh: "原有事项的工作量", en: "Work held before" },
  moved: { zh: "下放事项的工作量", en: "Work moved down" },
  offload: { zh: "部门转嫁", en: "Pushed down by departments" },
  orders: { zh: "交办任务", en: "Orders" },
  paperwork: { zh: "文会痕考", en: "Papers and assessment" },
  skill: { zh: "能力不足", en: "Lack of skill" },
  systems: { zh: "系统不通", en: "Lack of systems" },
  money: { zh: "经费不足", en: "Lack of money" },
  strain: { zh: "疲惫与懈怠", en: "Strain and slack" },
  rework: { zh: "返工", en: "Rework" },
  answers: { zh: "投诉与信访", en: "Complaints and petitions" },
  training: { zh: "脱产培训", en: "Training" },
  staff: { zh: "编制增减", en: "Posts more or fewer" },
  turnover: { zh: "离职空岗", en: "Turnover: posts left empty" },
  overtime: { zh: "加班与提速", en: "Overtime and speed-up" },
  abandoned: { zh: "放弃者腾出的工时", en: "Room left by those who gave up" },
  carried: { zh: "先前留下的积压", en: "Queue left from before" },
} as const satisfies Record<string, Text>;

export type Call = keyof typeof calls;
export const callNames = Object.keys(calls) as readonly Call[];
export const CALL = Object.fromEntries(callNames.map((name, i) => [name, i])) as Readonly<
  Record<Call, number>
>;

/** Call that the hours of an origin belong to; idle hours are none. */
export const callOf: Readonly<Record<Origin, Call | "none">> = {
  own: "own",
  transferred: "moved",
  intake: "own",
  rework: "rework",
  petition: "answers",
  complaint: "answers",
  orderCounty: "orders",
  orderCity: "orders",
  orderProvince: "orders",
  offload: "offload",
  paperwork: "paperwork",
  systems: "systems",
  money: "money",
  strain: "strain",
  training: "training",
  idle: "none",
};
/** Channels of the other waits: causes with one meaning go where they belong, those not named here stand for themselves. */
export const directChannels = {
  superior: { zh: "等上级", en: "Waiting on superiors" },
  qualified: { zh: "缺专业人员", en: "Lack of qualified staff" },
  priority: { zh: "办理先后", en: "Order of service" },
} as const satisfies Record<string, Text>;
export const channelOfCause: Readonly<Partial<Record<Cause, string>>> = {
  referral: "superior",
  superior: "superior",
  rework: "rework",
};

/** Of the calls: work to be done, hours lost while it is done, hours given (negative). Papers and training stand beside. */
export const workCalls: readonly Call[] = [
  "own",
  "moved",
  "offload",
  "orders",
  "skill",
  "rework",
  "answers",
  "abandoned",
  "carried",
];
export const lossCalls: readonly Call[] = ["systems", "money", "strain"];
export const givenCalls: readonly Call[] = ["staff", "turnover", "overtime"];

/** Numbers kept of a township and a stretch of days: calls, then hours spent on work, then days waited for hands. */
export const HANDS = callNames.length + 2;
export const HAND_SPENT = callNames.length;
export const HAND_DAYS = callNames.length + 1;
