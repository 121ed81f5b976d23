/** How hard a township is assessed, what becomes of its mistakes, and which of its burdens have been taken off. */
import { unit } from "../parameters/parameter.ts";
import { flag, mark, seconds, stock } from "./column.ts";

const { count, ratio, share } = unit;

export const regimeColumns = {
  pressure: stock("township", "考核问责压力（现行）", "Assessment pressure in force", share),
  sanctionForce: stock(
    "township",
    "问责力度（现行）",
    "Force of sanctions: punitive pressure times their scale",
    ratio,
  ),
  tolerance: stock("township", "容错程度（现行）", "Tolerance in force", share),
  toleranceSet: stock("township", "容错程度（已定）", "Tolerance set by reform", share),
  assessmentCount: stock("township", "考核数量（对基线）", "Assessments over those of the baseline", ratio),
  ordersFactor: stock("township", "任务考核权重倍数", "Multiplier of the orders' weight", ratio),
  coreWeight: stock("township", "本职质量的考核权重", "Weight of core work in the assessment", ratio),
  vetoShare: stock("township", "一票否决的事项份额", "Share of items under veto", share),
  sanctionScale: stock("township", "问责轻重", "Scale of sanctions", ratio),
  rewardShare: stock("township", "变罚为奖的份额", "Share of penalty turned to reward", share),
  reverseShare: stock("township", "反向考核力度", "Weight of assessment from below", share),
  handlerShare: stock("township", "责任落到经办人的份额", "Share of sanctions that falls on handlers", share),
  incentivePay: stock("township", "一线激励（占工资）", "Incentives, as a share of pay", share),
  vetoItems: stock("township", "本月否决事由", "Events of the month that a veto may rest on", count),
  vetoed: stock("township", "累计一票否决", "Vetoes so far, as expected", count),
  standard: stock("township", "办理标准", "Standard of work", ratio),
  paperworkKept: stock("township", "文会痕考保留份额", "Paperwork kept after trimming", share),
  paperworkReported: stock("township", "形式主义耗时（上报）", "Paperwork share as reported", share),
  trimReported: stock(
    "township",
    "文会痕考保留份额（上报）",
    "Paperwork kept after trimming, as reported",
    share,
  ),
  informationLag: stock("township", "信息滞后", "Information that comes too late", share),
  printSaved: stock("township", "节省的纸张印刷", "Share of printing saved", share),
  villageTime: stock("township", "村社腾出的时间", "Time that villages regained", share),
  campaignLength: stock(
    "township",
    "本次专项减负时长（0 为参数值）",
    "Weeks of this campaign (0 = the parameter's)",
    unit.week,
  ),
  campaignDepth: stock(
    "township",
    "本次专项减负降幅（0 为参数值）",
    "Cut of this campaign (0 = the parameter's)",
    share,
  ),
  orderFactor: stock(
    "order",
    "任务保留的工时份额",
    "Share of an order's hours that the township does (0 = it no longer comes)",
    share,
  ),
  orderAbove: stock(
    "order",
    "任务由部门承担的工时份额",
    "Share of an order's hours that departments do",
    share,
  ),
  orderListed: mark(
    "order",
    "已列入清单",
    "Whether the order stands on the list, and cannot be refused",
    flag,
  ),
  orderStaffed: stock(
    "order",
    "部门为上收任务投入的日工时",
    "Hours a day that departments put people to for an order",
    seconds,
  ),
  orderCadence: stock("order", "任务频次（对基线）", "Frequency of an order over the baseline's", ratio),
} as const;
