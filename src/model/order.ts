/** 交办任务: top-down work, as data. */
import type { FieldSpec } from "../core/field.ts";
import type { Text } from "../core/problem.ts";
import { share } from "./matter.ts";
import { unit } from "./parameters/parameter.ts";

export const issuers = ["county", "city", "province"] as const;

/** What an order is made of: what is trimmed by kind. */
export const orderForms = ["task", "meeting", "document", "report", "trace", "inspection"] as const;
/** On which of the three lists (三张清单) its tasks stand once duties are sorted; `merged`: on none. */
export const orderDuties = ["basic", "cooperate", "recalled", "merged"] as const;

export interface OrderSpec {
  readonly id: string;
  readonly title: Text;
  readonly tier: (typeof issuers)[number];
  /** Orders per township and year, before the scale that makes orders their share of baseline hours. */
  readonly rate: number;
  /** Person-hours of one order, before that scale. */
  readonly work: number;
  /** Working days until it is late. */
  readonly deadline: number;
  readonly weight: number;
  readonly funded: number;
  /** Meetings, documents, forms and photo traces: what a burden campaign cuts. */
  readonly paperwork: boolean;
  readonly form: (typeof orderForms)[number];
  readonly duty: (typeof orderDuties)[number];
  /** Investment, land, projects, money: what relief usually leaves alone (F30). */
  readonly developmental: boolean;
  /** Tasks as they are listed that it stands for. */
  readonly items: number;
  readonly source: string;
}

export const orderFields: Readonly<Record<keyof OrderSpec, FieldSpec>> = {
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
  tier: { type: "choice", choices: issuers, required: true, zh: "下达层级", en: "Issuing tier" },
  rate: {
    type: "number",
    min: 0,
    max: 20000,
    required: true,
    zh: "频次",
    en: "Frequency",
    unit: { zh: "件/乡镇·年", en: "orders per township and year" },
  },
  work: { type: "number", min: 0, max: 2000, required: true, zh: "工时", en: "Work", unit: unit.hour },
  deadline: { type: "number", min: 0, max: 500, default: 10, zh: "期限", en: "Deadline", unit: unit.day },
  weight: share("考核权重", "Weight in the assessment", 0.5),
  funded: share("有经费的份额", "Share that is funded", 0),
  paperwork: { type: "flag", default: false, zh: "属文山会海", en: "Is paperwork or a meeting" },
  form: { type: "choice", choices: orderForms, default: "task", zh: "形式", en: "Form" },
  duty: { type: "choice", choices: orderDuties, default: "basic", zh: "归入清单", en: "List it belongs to" },
  developmental: { type: "flag", default: false, zh: "属发展类任务", en: "Is a developmental task" },
  items: {
    type: "number",
    integer: true,
    min: 0,
    max: 100000,
    default: 1,
    zh: "所含事项数",
    en: "Listed tasks in it",
    unit: unit.count,
  },
  source: { type: "text", default: "assumed", zh: "来源", en: "Source" },
};
