/** A file of targets and questions as declared fields: one description for the check and the JSON schema. */
import type { FieldSpec, RecordField } from "../../core/field.ts";
import { indicators } from "../../model/indicators.ts";
import { scenarioFileSpec } from "../schema.ts";

type Fields = Readonly<Record<string, FieldSpec>>;

/** Counts of cases, beside the indicators. */
export const counts = ["arrived", "completed"] as const;
export const measurable: readonly string[] = [...Object.keys(indicators), "sojournP90", ...counts];
/** What can be told apart by matter. */
export const byMatter: readonly string[] = [
  ...(["sojournTime", "visits", "completed"] as const),
  ...(["errorRate", "firstPassRate", "satisfaction"] as const),
];
/** Of these, what can be told apart by matter and township at once: what every case has of its own. */
export const byCase: readonly string[] = ["sojournTime", "visits", "completed"];

const id: FieldSpec = {
  type: "text",
  required: true,
  maxLength: 60,
  pattern: "^[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*$",
  form: {
    zh: "以文字、数字或 _ 起头，其后还可用 . 和 -，不含空格",
    en: "letters, digits and _ first, then also . and -, without spaces",
  },
  zh: "编号",
  en: "Id",
};
const label = (zh: string, en: string, required = false): FieldSpec => ({ type: "label", zh, en, required });
const title = label("名称", "Title", true);
const names = (zh: string, en: string): FieldSpec => ({
  type: "list",
  maxItems: 1000,
  zh,
  en,
  of: { type: "text", maxLength: 60, zh, en },
});
const unit = label("单位", "Unit");
const formula: FieldSpec = {
  type: "number",
  min: -1e12,
  max: 1e12,
  required: true,
  formula: true,
  zh: "公式（用度量和参数的名字）",
  en: "Formula over the names of measures and parameters",
};

const measure: RecordField = {
  type: "record",
  zh: "度量",
  en: "Measure",
  fields: {
    run: { type: "text", required: true, maxLength: 60, zh: "取自哪次模拟", en: "Of which run" },
    indicator: { type: "choice", choices: measurable, required: true, zh: "指标", en: "Indicator" },
    months: {
      type: "list",
      maxItems: 2,
      zh: "报告月的起止（缺省为全部）",
      en: "First and last reported month (all when left out)",
      of: { type: "number", integer: true, min: 1, max: 1200, zh: "月", en: "Month" },
    },
    over: {
      type: "choice",
      choices: ["mean", "highest", "lowest"],
      default: "mean",
      zh: "合计，或其中最高、最低的一个月",
      en: "Over these months as a whole, or the highest or lowest of them",
    },
    matters: names("只看这些事项", "Only cases of these matters"),
    townships: names("只看这些乡镇", "Only these townships"),
  },
};

const value: RecordField = {
  type: "record",
  zh: "数值",
  en: "Value",
  fields: {
    title,
    value: formula,
    band: {
      type: "list",
      required: true,
      maxItems: 2,
      zh: "区间（下限、上限，都算在内）",
      en: "Band: least and most, both inside",
      of: { type: "number", min: -1e12, max: 1e12, zh: "界", en: "Edge" },
    },
    observed: { type: "number", min: -1e12, max: 1e12, zh: "来源中的数", en: "The figure of the source" },
    unit,
  },
};

const report: RecordField = {
  type: "record",
  zh: "另报的数",
  en: "Figure of interest",
  fields: { title, value: formula, unit },
};

const list = (zh: string, en: string, of: FieldSpec, required = false): FieldSpec => ({
  type: "list",
  zh,
  en,
  of,
  maxItems: 1000,
  ...(required ? { required } : { default: [] }),
});

/** What targets and questions have in common; `run` is what a run may hold. */
function situationFields(run: FieldSpec): Fields {
  return {
    id,
    title,
    runs: { type: "map", required: true, zh: "模拟", en: "Runs", of: run },
    measures: { type: "map", required: true, zh: "度量", en: "Measures", of: measure },
  };
}

function fileSpec(run: FieldSpec): RecordField {
  const situation = situationFields(run);
  const target: RecordField = {
    type: "record",
    zh: "目标",
    en: "Target",
    fields: {
      ...situation,
      source: { type: "text", maxLength: 4000, default: "assumed", zh: "来源", en: "Source" },
      stated: { ...label("来源给出的条件", "Inputs that the source states"), default: "" },
      assumed: { ...label("来源没有给出、另行设定的条件", "Inputs that it does not state"), default: "" },
      values: list("数值和区间", "Values and their bands", value, true),
    },
  };
  const holds: FieldSpec = { type: "condition", required: true, zh: "成立的条件", en: "What should hold" };
  const question: RecordField = {
    type: "record",
    zh: "问题",
    en: "Question",
    fields: { ...situation, holds, reports: list("另报的数", "Figures of interest", report) },
  };
  return {
    type: "record",
    zh: "校验目标",
    en: "Targets",
    fields: {
      govload: { type: "number", integer: true, min: 1, max: 1, default: 1, zh: "格式版本", en: "Version" },
      id,
      title,
      about: { ...label("说明", "About"), default: "" },
      base: { ...run, zh: "各次模拟共同的底本", en: "What all runs stand on" },
      targets: list("目标", "Targets", target),
      questions: list("问题", "Questions", question),
    },
  };
}

/** A run says only what differs from the base. */
const partOfScenario: RecordField = {
  ...scenarioFileSpec,
  fields: Object.fromEntries(
    Object.entries(scenarioFileSpec.fields).map(([name, field]) => [name, { ...field, required: false }]),
  ),
};

/** As a file may hold it, for editors. */
export const targetFileSpec = fileSpec(partOfScenario);
/** The same without what runs hold: they are checked as scenarios, each with all it stands on. */
export const targetFrameSpec = fileSpec({ type: "record", zh: "情景", en: "Scenario", fields: {} });
