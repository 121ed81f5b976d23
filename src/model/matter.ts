/** 事项: a kind of case, as data. */
import type { FieldSpec, NumberField } from "../core/field.ts";
import type { Text } from "../core/problem.ts";
import { unit } from "./parameters/parameter.ts";

export const domains = ["economic", "service", "governance"] as const;
export type Domain = (typeof domains)[number];

/** Tiers in ascending order; the index is the number of levels above the township. */
export const tiers = ["township", "county", "city", "province"] as const;
export type Tier = (typeof tiers)[number];

/** Powers that move separately. */
export const powers = ["decide", "enforce", "supervise"] as const;
export type Power = (typeof powers)[number];

/** What a township's power to decide a matter rests on; the order is the number kept in the state. */
export const bases = ["retained", "entrusted", "delegated", "filed", "devolved"] as const;
export type Basis = (typeof bases)[number];

/** The same from weakest to strongest: what still goes through the desks above, what can lapse, what is the township's own. */
export const strengths: readonly Basis[] = ["retained", "entrusted", "filed", "delegated", "devolved"];

/** Place in `strengths` of a basis by its number in the state. */
export function strengthOf(basis: number): number {
  return strengths.indexOf(bases[basis]);
}

export interface MatterSpec {
  readonly id: string;
  readonly title: Text;
  readonly domain: Domain;
  /** Cases per 10,000 residents per year. */
  readonly rate: number;
  /** Person-hours to decide one case at full competence, before the archetype's scale. */
  readonly work: number;
  /** Share of the work when it is decided elsewhere. */
  readonly intake: number;
  readonly specialist: boolean;
  /** Readiness (0-1) that exercising the power needs. */
  readonly difficulty: number;
  readonly liability: number;
  readonly temptation: number;
  /** Statutory limit, working days. */
  readonly limit: number;
  readonly decide: Tier;
  readonly enforce: Tier;
  readonly supervise: Tier;
  readonly responsible: Tier;
  /** Share of cases that also need an act of enforcement. */
  readonly enforceShare: number;
  /** Share of cases that need several departments. */
  readonly crossShare: number;
  readonly source: string;
}

export const share = (zh: string, en: string, fallback?: number): NumberField => ({
  type: "number",
  min: 0,
  max: 1,
  zh,
  en,
  unit: unit.share,
  ...(fallback === undefined ? { required: true } : { default: fallback }),
});

const holder = (zh: string, en: string, fallback: Tier): FieldSpec => ({
  type: "choice",
  choices: tiers,
  default: fallback,
  zh,
  en,
});

export const matterFields: Readonly<Record<keyof MatterSpec, FieldSpec>> = {
  id: {
    type: "text",
    required: true,
    maxLength: 60,
    pattern: "^[a-zA-Z][a-zA-Z0-9-]*$",
    form: { zh: "字母起头，其后为字母、数字和 -", en: "a letter first, then letters, digits and -" },
    zh: "编号",
    en: "Id",
  },
  title: { type: "label", required: true, zh: "名称", en: "Name" },
  domain: { type: "choice", choices: domains, required: true, zh: "领域", en: "Domain" },
  rate: {
    type: "number",
    min: 0,
    max: 20000,
    required: true,
    zh: "频次",
    en: "Frequency",
    unit: { zh: "件/万人·年", en: "cases per 10,000 residents and year" },
  },
  work: { type: "number", min: 0, max: 1000, required: true, zh: "工作量", en: "Work", unit: unit.hour },
  intake: share("受理占工作量", "Intake share of the work", 0.3),
  specialist: { type: "flag", default: false, zh: "专业事项", en: "Needs qualified staff" },
  difficulty: share("难度", "Difficulty"),
  liability: share("担责程度", "Liability", 0.2),
  temptation: share("寻租诱因", "Temptation", 0.1),
  limit: {
    type: "number",
    min: 0,
    max: 1000,
    default: 20,
    zh: "法定时限",
    en: "Statutory limit",
    unit: unit.day,
  },
  decide: holder("审批权", "Power to decide", "county"),
  enforce: holder("执法权限", "Power to enforce", "county"),
  supervise: holder("监管权", "Power to supervise", "county"),
  responsible: holder("责任", "Responsibility", "township"),
  enforceShare: share("需执法的份额", "Share that needs enforcement", 0),
  crossShare: share("跨部门的份额", "Share that needs several departments", 0),
  source: { type: "text", default: "assumed", zh: "来源", en: "Source" },
};
