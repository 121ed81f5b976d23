/** The county of a document as declared fields: one or several, made or real. */
import type { FieldSpec, NumberField } from "../core/field.ts";

export const division: FieldSpec = {
  type: "text",
  maxLength: 40,
  pattern: "^(all|\\d{2}|\\d{4}|\\d{6})$",
  form: {
    zh: "六位的县代码（市四位、省两位），全国写 all",
    en: "the six-digit code of a county (four digits of a city, two of a province), or all for the nation",
  },
  zh: "区划代码（县、市、省或 all）",
  en: "Code of a real county, city or province, or all",
};

const archetypeCounts: FieldSpec = {
  type: "map",
  zh: "各类型的数目",
  en: "How many of each archetype",
  of: { type: "number", integer: true, min: 0, max: 2000, zh: "数目", en: "Number" },
};

const townshipSpread: NumberField = {
  type: "number",
  min: 0,
  max: 0.9,
  zh: "同类乡镇的差异",
  en: "Spread within an archetype",
  unit: { zh: "份额", en: "share" },
};

/** Several counties: so many of one kind, or each by its name, with what it differs in. */
const counties: FieldSpec = {
  type: "either",
  zh: "几个县",
  en: "Several counties",
  of: [
    { type: "number", integer: true, min: 1, max: 200, zh: "县数", en: "Number of counties" },
    {
      type: "list",
      maxItems: 200,
      zh: "各县",
      en: "Counties",
      of: {
        type: "record",
        zh: "县",
        en: "County",
        fields: {
          name: { type: "label", required: true, zh: "县名", en: "Name of the county" },
          archetypes: archetypeCounts,
          spread: townshipSpread,
        },
      },
    },
  ],
};

/** What a document may say of its county, or counties. */
export function countyFields(townships: FieldSpec): Readonly<Record<string, FieldSpec>> {
  return {
    name: { type: "label", zh: "名称", en: "Name" },
    townships: {
      type: "either",
      zh: "乡镇",
      en: "Townships",
      of: [
        { type: "number", integer: true, min: 1, max: 2000, zh: "乡镇数", en: "Number of townships" },
        townships,
      ],
    },
    archetypes: archetypeCounts,
    spread: { ...townshipSpread, default: 0 },
    counties,
    division,
  };
}
