/** 层级: counties and their townships, and the archetypes that give a township its size and means. */
import type { FieldSpec, NumberField } from "../core/field.ts";
import type { Text } from "../core/problem.ts";
import { share } from "./matter.ts";
import { unit } from "./parameters/parameter.ts";

export interface ArchetypeSpec {
  /** What readers call it; its key in the document where there is none. */
  readonly title?: Text;
  readonly population: number;
  /** Staff in post, seconded included. */
  readonly staff: number;
  readonly qualifiedShare: number;
  /** Money received over money needed. */
  readonly money: number;
  /** System connection `it`. */
  readonly systems: number;
  readonly equipment: number;
  /** Share of the matters that the township decides in the baseline; at least those the catalogue gives to townships. */
  readonly authority: number;
  /** Demanded over normal hours in the baseline; the scale of the catalogue's work is chosen to meet it. */
  readonly load: number;
  readonly villages: number;
  readonly source: string;
}

export interface TownshipSpec {
  /** Stable code: the key of every random draw of this unit. */
  readonly code: string;
  /** Names it in tables and in a reform's `where`. */
  readonly name: string;
  /** What readers call it. */
  readonly title: Text;
  readonly archetype: string;
  readonly population: number;
  readonly villages: number;
  readonly staff: number;
  readonly qualifiedShare: number;
  readonly money: number;
  readonly systems: number;
  readonly equipment: number;
}

export interface CountySpec {
  readonly code: string;
  readonly name: Text;
  readonly townships: readonly TownshipSpec[];
}

/** Every name by which a document may choose a township. */
export const townshipNames = ({ name, title, code }: TownshipSpec): string[] => [
  ...new Set([name, title.zh, title.en, code]),
];

const amount = (min: number, max: number, zh: string, en: string, unitText: Text): NumberField => ({
  type: "number",
  min,
  max,
  zh,
  en,
  unit: unitText,
});
const people: Text = { zh: "人", en: "people" };

const means = {
  population: amount(100, 2_000_000, "常住人口", "Residents", people),
  staff: amount(1, 5000, "在岗人员", "Staff in post", people),
  qualifiedShare: share("专业人员占比", "Qualified share of staff", 0.42),
  money: amount(0, 1.5, "经费到位比", "Money received over needed", unit.ratio),
  systems: share("系统对接率", "System connection", 0.35),
  equipment: share("装备齐备率", "Equipment", 0.6),
  villages: amount(0, 1000, "村（社区）数", "Villages and communities", unit.count),
} as const;

export const archetypeFields: Readonly<Record<string, FieldSpec>> = {
  title: { type: "label", maxLength: 60, zh: "名称", en: "Title" },
  ...means,
  population: { ...means.population, required: true },
  staff: { ...means.staff, required: true },
  money: { ...means.money, default: 0.6 },
  villages: { ...means.villages, default: 16 },
  authority: share(
    "就地可决事项份额（目录归乡镇的总算在内，不足时由县里最容易的补足）",
    "Share of matters decided locally (at least what the catalogue gives to townships; beyond it the county's easiest)",
    0.2,
  ),
  load: { ...amount(0.05, 1.4, "基线负荷", "Baseline load", unit.ratio), default: 0.85 },
  source: { type: "text", default: "assumed", zh: "来源", en: "Source" },
};

/** A township given by name; what is left out comes from its archetype. */
export const townshipFields: Readonly<Record<string, FieldSpec>> = {
  code: { type: "text", maxLength: 60, zh: "代码", en: "Code" },
  name: { type: "label", required: true, maxLength: 60, zh: "名称", en: "Name" },
  archetype: { type: "text", required: true, maxLength: 60, zh: "类型", en: "Archetype" },
  ...Object.fromEntries(
    Object.entries(means).map(([name, field]) => [name, { ...field, default: undefined }]),
  ),
};
