/** How a reform may name townships and matters, as declared fields. */
import type { FieldSpec, Named, RecordField } from "../../core/field.ts";
import type { Text } from "../../core/problem.ts";
import { domains, tiers } from "../matter.ts";
import { issuers, orderDuties, orderForms } from "../order.ts";
import { domainNames, orderDutyNames, orderFormNames, rankNames, tierNames } from "./choiceNames.ts";

type Fields = Readonly<Record<string, FieldSpec>>;

export const record = (zh: string, en: string, fields: Fields, required = false): RecordField => ({
  type: "record",
  zh,
  en,
  fields,
  required,
});
const names = (zh: string, en: string, nameOf: Named): FieldSpec => ({
  type: "list",
  zh,
  en,
  of: { type: "text", zh, en, nameOf },
});
/** One name or several. */
export const oneOrMore = (zh: string, en: string, nameOf?: Named): FieldSpec => ({
  type: "either",
  zh,
  en,
  of: [
    { type: "text", zh, en, ...(nameOf ? { nameOf } : {}) },
    { type: "list", zh, en, of: { type: "text", zh, en, ...(nameOf ? { nameOf } : {}) } },
  ],
});

/** How matters are chosen, without a condition. */
export const matterFilterFields: Fields = {
  ids: names("指定事项（编号）", "Certain matters (ids)", "matters"),
  domain: { type: "choice", choices: domains, names: domainNames, zh: "领域", en: "Domain" },
  specialist: { type: "flag", zh: "是否专业事项", en: "Specialist matters only, or none of them" },
  decide: {
    type: "list",
    zh: "现由谁审批",
    en: "Decided by",
    of: { type: "choice", choices: tiers, names: tierNames, zh: "层级", en: "Tier" },
  },
  among: {
    type: "number",
    integer: true,
    min: 0,
    max: 1000,
    zh: "只在需求最高的几项（乡镇尚无审批权的）中取",
    en: "Only among so many in highest demand that townships do not decide",
  },
  top: { type: "number", integer: true, min: 0, max: 1000, zh: "取前几项", en: "Take the first" },
  by: {
    type: "choice",
    choices: ["demand", "rare", "easy", "hard", "liability"],
    names: rankNames,
    default: "demand",
    zh: "排序",
    en: "Ranked by",
  },
};

export const mattersField: FieldSpec = {
  type: "either",
  zh: "事项",
  en: "Matters",
  of: [
    { type: "text", zh: "all 或事项编号", en: "all, or one id", nameOf: "matters" },
    names("事项编号", "Ids", "matters"),
    record("筛选", "Filter", {
      ...matterFilterFields,
      condition: { type: "condition", zh: "条件", en: "Condition" },
    }),
  ],
};

export const townshipsField: FieldSpec = {
  type: "either",
  zh: "乡镇",
  en: "Townships",
  of: [
    { type: "text", zh: "all 或名称", en: "all, or one name", nameOf: "townships" },
    names("名称或代码", "Names or codes", "townships"),
    record("筛选", "Filter", {
      names: names("指定乡镇（名称或代码）", "Certain townships (names or codes)", "townships"),
      archetype: oneOrMore("类型", "Archetype", "archetypes"),
      condition: { type: "condition", zh: "条件", en: "Condition" },
    }),
  ],
};

const choices = (
  of: readonly string[],
  called: Readonly<Record<string, Text>>,
  zh: string,
  en: string,
): FieldSpec => ({
  type: "list",
  zh,
  en,
  of: { type: "choice", choices: of, names: called, zh, en },
});

export const ordersField: FieldSpec = {
  type: "either",
  zh: "交办任务",
  en: "Orders",
  of: [
    { type: "text", zh: "all 或任务编号", en: "all, or one id", nameOf: "orders" },
    names("任务编号", "Ids", "orders"),
    record("筛选", "Filter", {
      ids: names("指定任务（编号）", "Certain orders (ids)", "orders"),
      tier: choices(issuers, tierNames, "下达层级", "Issued by"),
      form: choices(orderForms, orderFormNames, "形式", "Form"),
      duty: choices(orderDuties, orderDutyNames, "归入清单", "List"),
      paperwork: { type: "flag", zh: "只取（或不取）文山会海", en: "Paperwork only, or none of it" },
      developmental: { type: "flag", zh: "只取（或不取）发展类", en: "Developmental only, or none of them" },
    }),
  ],
};

export const whereField: RecordField = record("范围", "Where", {
  counties: oneOrMore("县名或代码", "County names or codes", "counties"),
  townships: townshipsField,
  matters: mattersField,
  orders: ordersField,
});
