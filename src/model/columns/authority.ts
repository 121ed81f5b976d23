/** Who holds which power, what came with it, how well it is practised. */
import { unit } from "../parameters/parameter.ts";
import { cases, date, flag, mark, stock, tick } from "./column.ts";

const { count, ratio, share } = unit;

export const authorityColumns = {
  basis: mark("pair", "审批依据", "What the power to decide rests on", count),
  enforceHere: mark("pair", "就地执法", "Enforced here", flag),
  superviseHere: mark("pair", "就地监管", "Supervised here", flag),
  responsible: mark("pair", "负责", "Whether the township answers for the matter", flag),
  gated: mark("pair", "设承接门槛", "Under the readiness gate", flag),
  operable: mark("pair", "真正开展", "Really exercised", flag),
  negative: mark("pair", "负面清单", "On the negative list", flag),
  movedAt: date("pair", "下放日", "Day the power moved (-1 = never)", tick),
  lapsesOn: date("pair", "授权到期日", "Day a delegation lapses (-1 = none)", tick),
  prepared: date("pair", "开始准备日", "Day preparation began (-1 = never)", tick),
  preparedBy: date("pair", "由哪项改革准备", "Reform that prepares it (-1 = none)", count),
  exercisedAt: date("pair", "开始行使日", "Day a moved power was first exercised (-1 = never)", tick),
  skill: stock("pair", "能力", "Skill", share),
  givenPosts: stock("pair", "随行人员份额", "Share of posts delivered", share),
  givenQualified: stock("pair", "随行专业人员份额", "Share of qualified staff delivered", share),
  givenEquipment: stock("pair", "随行装备份额", "Share of equipment delivered", share),
  givenMoney: stock("pair", "随行经费份额", "Share of money delivered", share),
  practice: stock("pair", "本周办件", "Cases worked this week", cases),
  luckTable: stock(
    "luck",
    "工作量差异分位数",
    "Quantiles of a case's own luck, at the variance below",
    ratio,
  ),
  giveUp: stock(
    "wait",
    "当日放弃的概率（按等待天数）",
    "Chance of giving up today, by days of waiting",
    share,
  ),
  luckVariance: stock(
    "county",
    "上列所按的对数方差",
    "Variance of the logarithm that the table holds for",
    ratio,
  ),
} as const;
