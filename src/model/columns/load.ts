/** What is asked of a township against what it can do. */
import { unit } from "../parameters/parameter.ts";
import { cases, date, seconds, stock } from "./column.ts";

const { count, ratio, share } = unit;

export const loadColumns = {
  demandWindow: stock("window", "近二十日新增工时", "Hours arriving in the last 20 days", seconds),
  load: stock("township", "负荷", "Load (demanded over normal hours)", ratio),
  normalHours: stock("township", "正常工时", "Normal hours a day", seconds),
  assignedHours: stock("township", "承担工时", "Hours answered for a day", unit.hour),
  paperworkShare: stock("township", "形式主义耗时份额", "Paperwork share", share),
  authorityShare: stock("township", "就地可决份额", "Share of the chain decided locally", share),
  authorityGap: stock("township", "权责差", "Authority gap", share),
  readiness: stock("township", "承接能力", "Readiness", share),
  hoursLeft: stock("township", "今日余时", "Hours left today", seconds),
  qualifiedLeft: stock("domain", "今日专业余时", "Qualified hours left today", seconds),
  awaySeconds: stock("township", "待脱产培训工时", "Hours owed to courses", seconds),
  secondsCarried: stock("township", "工时尾数", "Remainder of a second", seconds),
  qualifiedDays: date("domain", "专业人员不足天数累计", "Days on which qualified hours ran out", unit.day),
  waiting: stock("origin", "待办工时", "Work waiting, by origin", seconds),
  inHand: stock("township", "在办", "Cases in hand", cases),
  complaintsInHand: stock("township", "在办投诉", "Complaints in hand", cases),
  ordersInHand: stock("township", "在办任务", "Orders in hand", count),
} as const;
