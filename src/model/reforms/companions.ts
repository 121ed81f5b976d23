/** What goes along with a power, and what a transfer may say of it. */
import type { FieldSpec } from "../../core/field.ts";
import type { Text } from "../../core/problem.ts";
import { bases, powers } from "../matter.ts";
import { basisNames, inHandNames, powerNames, tierNames } from "./choiceNames.ts";
import { delay, type Fields, flag, months, record, share } from "./options.ts";

/** What can go along with a power, each as a share of what the moved work needs. */
export const companions = [
  "posts",
  "qualified",
  "equipment",
  "money",
  "training",
  "systems",
  "mentors",
] as const;
export type Companion = (typeof companions)[number];

export const companionLabels: Record<Companion, Text> = {
  posts: { zh: "编制随事走", en: "Posts" },
  qualified: { zh: "专业人员", en: "Qualified staff" },
  equipment: { zh: "装备", en: "Equipment" },
  money: { zh: "费随事转", en: "Money" },
  training: { zh: "培训", en: "Training" },
  systems: { zh: "系统连通", en: "System access" },
  mentors: { zh: "部门带教", en: "Mentors" },
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
  mentors: 0,
};
const delayFields = Object.fromEntries(
  companions.map((c) => [c, delay(companionLabels[c].zh, companionLabels[c].en, usualDelay[c])]),
);

/** What becomes of cases in hand when a power moves. */
export const inHandField: FieldSpec = {
  type: "choice",
  choices: ["stay", "move"],
  names: inHandNames,
  default: "stay",
  zh: "在办件",
  en: "Cases in hand",
};

export const transferFields: Fields = {
  powers: {
    type: "list",
    zh: "权力",
    en: "Powers",
    default: ["decide"],
    of: { type: "choice", choices: powers, names: powerNames, zh: "权力", en: "Power" },
  },
  to: {
    type: "choice",
    choices: ["township", "county"],
    names: tierNames,
    default: "township",
    zh: "放到哪一级",
    en: "To which tier",
  },
  basis: {
    type: "choice",
    choices: bases.slice(1),
    names: basisNames,
    default: "devolved",
    zh: "方式",
    en: "Basis",
  },
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
  inHand: inHandField,
  gate: flag("承接门槛", "Readiness gate (unready powers are held on paper)", true),
};
