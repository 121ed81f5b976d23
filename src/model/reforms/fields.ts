/** What a reform may say: the closed set of changes, the controllers and the selectors, as declared fields. */
import type { FieldSpec, NumberField, RecordField } from "../../core/field.ts";
import type { Text } from "../../core/problem.ts";
import { bases, domains, powers } from "../matter.ts";
import { unit } from "../parameters/parameter.ts";
import { record } from "./selectors.ts";

type Fields = Readonly<Record<string, FieldSpec>>;

const months: Text = { zh: "月", en: "months" };
const share = (zh: string, en: string, fallback?: number): NumberField => ({
  type: "number",
  min: 0,
  max: 1,
  formula: true,
  zh,
  en,
  unit: unit.share,
  default: fallback,
});
const amount = (
  min: number,
  max: number,
  zh: string,
  en: string,
  of: Text,
  fallback?: number,
): NumberField => ({
  type: "number",
  min,
  max,
  formula: true,
  zh,
  en,
  unit: of,
  default: fallback,
});
const delay = (zh: string, en: string, fallback = 0): NumberField => ({
  type: "number",
  min: 0,
  max: 120,
  zh,
  en,
  unit: months,
  default: fallback,
});

/** What can go along with a power, each as a share of what the moved work needs. */
export const companions = ["posts", "qualified", "equipment", "money", "training", "systems"] as const;
export type Companion = (typeof companions)[number];

export const companionLabels: Record<Companion, Text> = {
  posts: { zh: "编制随事走", en: "Posts" },
  qualified: { zh: "专业人员", en: "Qualified staff" },
  equipment: { zh: "装备", en: "Equipment" },
  money: { zh: "费随事转", en: "Money" },
  training: { zh: "培训", en: "Training" },
  systems: { zh: "系统连通", en: "System access" },
};
const withFields = Object.fromEntries(
  companions.map((c) => [c, share(companionLabels[c].zh, companionLabels[c].en, 0)]),
);
/** Months until each companion arrives when a scenario does not say: posts about 39 weeks, money about 26 (M34). */
const usualDelay: Record<Companion, number> = {
  posts: 9,
  qualified: 9,
  equipment: 3,
  money: 6,
  training: 0,
  systems: 6,
};
const delayFields = Object.fromEntries(
  companions.map((c) => [c, delay(companionLabels[c].zh, companionLabels[c].en, usualDelay[c])]),
);

const transferFields: Fields = {
  powers: {
    type: "list",
    zh: "权力",
    en: "Powers",
    default: ["decide"],
    of: { type: "choice", choices: powers, zh: "权力", en: "Power" },
  },
  to: {
    type: "choice",
    choices: ["township", "county"],
    default: "township",
    zh: "放到哪一级",
    en: "To which tier",
  },
  basis: { type: "choice", choices: bases.slice(1), default: "devolved", zh: "方式", en: "Basis" },
  for: {
    type: "number",
    min: 0,
    max: 120,
    default: 0,
    zh: "授权期限（0 为长期）",
    en: "For how long (0 = for good)",
    unit: months,
  },
  with: record("随行资源", "What goes along", withFields),
  delay: record("到位时滞", "Delays", delayFields),
  gate: {
    type: "flag",
    default: true,
    zh: "承接门槛",
    en: "Readiness gate (unready powers are held on paper)",
  },
};

/** The closed set of changes: name to its fields. */
export const changeFields: Readonly<Record<string, RecordField>> = {
  transfer: record("下放权力", "Transfer powers", transferFields),
  assignDuty: record("划分责任", "Move responsibility (powers stay)", {
    to: {
      type: "choice",
      choices: ["township", "county"],
      default: "township",
      zh: "由谁负责",
      en: "Who answers",
    },
  }),
  assess: record("逐项评估", "Assess readiness, matter by matter (goes to the event log)", {}),
  recall: record("收回", "Recall (from above)", {}),
  return: record("退回", "Return (by the township)", {}),
  addPosts: record("增编", "Add posts", {
    share: share("占现有人员", "Share of present staff", 0),
    delay: delay("到位时滞", "Delay", 9),
  }),
  movePosts: record("减县补乡", "Move posts from departments to townships", {
    share: share(
      "占部门人员（每个乡镇从均分给它的那一份里取）",
      "Share of department staff, of each township's even part of them",
      0,
    ),
    delay: delay("到位时滞", "Delay", 9),
  }),
  hire: record("引进专业人员", "Hire qualified staff", {
    domain: { type: "choice", choices: domains, zh: "领域", en: "Domain" },
    people: amount(0, 200, "每乡镇人数", "People per township", { zh: "人", en: "people" }, 1),
    delay: delay("到位时滞", "Delay", 9),
  }),
  train: record("培训", "Train", { share: share("完整课程的份额", "Share of a full course", 1) }),
  equip: record("配装备", "Equip", {
    to: share("齐备率至少达到", "Raise equipment to", 1),
    delay: delay("时滞", "Delay", 3),
  }),
  connect: record("连通系统", "Connect systems", {
    to: share("对接率至少达到", "Raise connection to", 1),
    delay: delay("时滞", "Delay", 6),
  }),
  fund: record("拨经费", "Fund", {
    to: amount(0, 1.5, "到位比至少达到", "Raise money received over needed to", unit.ratio, 1),
  }),
  supervise: record("加强监管", "Supervise", { to: share("监管强度至少达到", "Raise supervision to", 0.8) }),
  publishLists: record("公布清单", "Publish duty and negative lists", {
    clarity: share("权责清晰度", "Clarity of responsibility", 1),
    refuse: {
      type: "flag",
      default: false,
      zh: "清单外可拒绝",
      en: "Townships may refuse what is not on their list",
    },
  }),
  whistle: record("吹哨报到", "Whistle", { on: { type: "flag", default: true, zh: "开启", en: "On" } }),
  hotline: record("接诉即办", "Hotline", {
    on: { type: "flag", default: true, zh: "开启", en: "On" },
    openness: share("渠道畅通程度", "Openness", 1),
  }),
  campaign: record("专项减负", "Burden-cut campaign", {}),
  shock: record("冲击", "Shock", {
    demand: amount(0, 5, "诉求倍数", "Demand multiplier", unit.ratio, 1),
    months: { type: "number", min: 0, max: 120, default: 6, zh: "持续", en: "For", unit: months },
  }),
  set: {
    ...record("设参数", "Set a parameter", {
      parameter: { type: "text", required: true, maxLength: 60, zh: "参数", en: "Parameter" },
      value: { type: "number", min: -1e9, max: 1e9, required: true, formula: true, zh: "值", en: "Value" },
    }),
  },
};

const rounds: Fields = {
  every: {
    type: "number",
    integer: true,
    min: 1,
    max: 60,
    default: 3,
    zh: "间隔",
    en: "Interval",
    unit: months,
  },
  batch: {
    type: "number",
    integer: true,
    min: 0,
    max: 1000,
    default: 14,
    zh: "每批事项数",
    en: "Matters a round",
  },
  limit: {
    type: "number",
    integer: true,
    min: 0,
    max: 1000,
    default: 1000,
    zh: "总数上限",
    en: "Most matters in all",
  },
  maxUtilisation: {
    ...share("上月工时利用率不高于", "Only where last month's utilisation is at most", 0.92),
    formula: false,
  },
  return: { type: "flag", default: true, zh: "不行就退", en: "Return what fails" },
  returnAfter: {
    type: "number",
    integer: true,
    min: 1,
    max: 60,
    default: 6,
    zh: "观察期",
    en: "Months before a return",
    unit: months,
  },
};

/** Controllers: name to the fields of `with`. */
export const controllerFields: Readonly<Record<string, RecordField>> = {
  allAtOnce: record("一刀切", "All at once", transferFields),
  ripeBatches: record("成熟一批、下放一批", "Ripe batches", {
    ...transferFields,
    ...rounds,
    ripeAt: { ...share("成熟门槛", "Readiness that counts as ripe", 0.85), formula: false },
    train: { type: "flag", default: true, zh: "先培训", en: "Train first" },
  }),
  menu: record("菜单式赋权", "Menu", {
    ...transferFields,
    ...rounds,
    minBenefit: {
      ...amount(
        -10,
        100,
        "净收益门槛",
        "Least expected net benefit",
        { zh: "小时/件", en: "hours per case" },
        0,
      ),
      formula: false,
    },
  }),
};
