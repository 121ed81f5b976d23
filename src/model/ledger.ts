/** The closed lists of the two ledgers: where hours come from and go, and what a waiting day is booked to. */
import type { Text } from "../core/problem.ts";

/** Origins of hours: the tier and instrument that asked for them. Index = column offset. */
export const origins = {
  own: { zh: "原有权限内的诉求", en: "Cases under powers held before" },
  transferred: { zh: "下放事项", en: "Cases under powers moved down" },
  intake: { zh: "代上级受理", en: "Taking in for desks above" },
  rework: { zh: "返工", en: "Rework" },
  petition: { zh: "信访回流", en: "Petitions" },
  complaint: { zh: "投诉", en: "Complaints" },
  orderCounty: { zh: "县级交办", en: "Orders of the county" },
  orderCity: { zh: "市级交办", en: "Orders of the city" },
  orderProvince: { zh: "省级交办", en: "Orders of the province" },
  offload: { zh: "部门转嫁（属地）", en: "Pushed down by departments" },
  paperwork: { zh: "文会痕考", en: "Meetings, papers and traces" },
  systems: { zh: "系统不通", en: "Unconnected systems" },
  money: { zh: "经费不足", en: "Lack of money" },
  strain: { zh: "疲惫与懈怠", en: "Strain and slack" },
  training: { zh: "培训", en: "Training" },
  idle: { zh: "无", en: "None" },
} as const satisfies Record<string, Text>;

/** Uses of hours: what they were spent on. */
export const uses = {
  intake: { zh: "受理", en: "Taking in" },
  decide: { zh: "办理", en: "Deciding" },
  redo: { zh: "返工", en: "Redoing" },
  answer: { zh: "答复投诉信访", en: "Answering complaints and petitions" },
  orders: { zh: "交办任务", en: "Orders" },
  paperwork: { zh: "文会痕考", en: "Meetings, papers and traces" },
  doubleEntry: { zh: "重复录入", en: "Double entry" },
  shortage: { zh: "缺经费空耗", en: "Lost for want of money" },
  strain: { zh: "倦怠、懈怠与多头兼顾", en: "Lost to burnout, slack and juggling" },
  training: { zh: "培训", en: "Training" },
  upkeep: { zh: "议事、巡查与组织", en: "Councils, patrols, organising" },
  idle: { zh: "空闲", en: "Idle" },
} as const satisfies Record<string, Text>;

/** Causes of waiting: every waiting day of a case is booked to exactly one. */
export const causes = {
  procedure: { zh: "法定程序", en: "Procedure" },
  staff: { zh: "缺人手", en: "Lack of hands" },
  qualified: { zh: "缺专业人员", en: "Lack of qualified staff" },
  referral: { zh: "上级流转", en: "Stages above" },
  superior: { zh: "上级排队", en: "Queues above" },
  filing: { zh: "报备会签", en: "Filing and countersigning" },
  unready: { zh: "接不住而转报", en: "Passed up as unready" },
  fear: { zh: "怕担责而上交", en: "Passed up for fear" },
  enforcement: { zh: "等执法", en: "Waiting for enforcement" },
  coordination: { zh: "部门之间协调", en: "Coordination between departments" },
  bounce: { zh: "推诿（送错部门）", en: "Sent to the wrong department" },
  rework: { zh: "返工", en: "Rework" },
  whistle: { zh: "等部门报到", en: "Waiting for the whistle team" },
} as const satisfies Record<string, Text>;

export type Origin = keyof typeof origins;
export type Use = keyof typeof uses;
export type Cause = keyof typeof causes;

const indexOf = <K extends string>(list: Record<K, Text>) =>
  Object.fromEntries(Object.keys(list).map((name, i) => [name, i])) as Record<K, number>;

/** Places in the rows of the ledgers, and how many there are: `byUse[t * USES + USE.strain]` is a township's, in seconds. */
export const ORIGIN = indexOf<Origin>(origins);
export const USE = indexOf<Use>(uses);
export const CAUSE = indexOf<Cause>(causes);
export const ORIGINS = Object.keys(origins).length;
export const USES = Object.keys(uses).length;
export const CAUSES = Object.keys(causes).length;

/** Channels by which a case comes. */
export const channels = {
  window: { zh: "窗口", en: "Window" },
  hotline: { zh: "热线", en: "Hotline" },
  petition: { zh: "信访", en: "Petition" },
  complaint: { zh: "投诉", en: "Complaint" },
  order: { zh: "交办", en: "Order" },
} as const satisfies Record<string, Text>;
export const CHANNEL = indexOf<keyof typeof channels>(channels);
export const CHANNELS = Object.keys(channels).length;
