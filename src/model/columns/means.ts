/** What a township has: people, equipment, systems, money, rights. */
import { unit } from "../parameters/parameter.ts";
import { date, flag, mark, people, stock, tick } from "./column.ts";

const { count, ratio, share } = unit;

export const meansColumns = {
  staff: stock("township", "在岗人员", "Staff in post", people),
  pipeline: stock("pipeline", "待补人员", "Hires on their way, by week", people),
  qualified: stock("domain", "专业人员", "Qualified staff by domain", people),
  equipment: stock("township", "装备齐备率", "Equipment", share),
  systems: stock("township", "系统对接率", "System connection", share),
  activeTypes: stock("township", "每周碰到的事项种数", "Kinds of work that come up in a week", count),
  moneyReceived: stock(
    "township",
    "到位经费（折工时）",
    "Money received, as the daily hours it pays for",
    unit.hour,
  ),
  money: stock("township", "经费到位比", "Money received over needed", ratio),
  clarity: stock("township", "权责清晰度", "Clarity of responsibility", share),
  mayRefuse: mark("township", "可拒绝清单外任务", "May refuse what is off the list", flag),
  whistleOn: mark("township", "吹哨权", "May whistle", flag),
  openness: stock("township", "渠道畅通程度", "Openness of channels", share),
  ordersSurge: stock("township", "交办任务冲击倍数", "Surge of orders", ratio),
  reliefShare: stock("township", "抽去救灾的份额", "Share of staff on relief work", share),
  demandFactor: stock("township", "诉求冲击倍数", "Demand shock", ratio),
  campaignFrom: date("township", "专项减负开始", "Start of the burden campaign", tick),
  campaignGap: stock("township", "减负开始时的权责差", "Authority gap when the campaign began", share),
} as const;
