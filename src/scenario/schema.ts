/** The scenario document as declared fields: one description for the check, the JSON schema and the docs. */
import type { FieldSpec, RecordField } from "../core/field.ts";
import type { Text } from "../core/problem.ts";
import { archetypeFields, townshipFields } from "../model/hierarchy.ts";
import { matterFields } from "../model/matter.ts";
import { orderFields } from "../model/order.ts";
import { parameterNames } from "../model/parameters/index.ts";
import { provinceField } from "../model/province/province.ts";
import { changes } from "../model/reforms/changes/index.ts";
import { controllers } from "../model/reforms/controllers/index.ts";
import { whereField } from "../model/reforms/selectors.ts";
import { spreadField } from "../model/reforms/spreadField.ts";
import { valueNames } from "../model/reforms/values.ts";
import { switches } from "../model/switches.ts";
import { countyFields, division } from "./county-fields.ts";
import type { ScenarioDocument } from "./document.ts";
import { durationPattern } from "./duration.ts";
import type { Format } from "./format.ts";
import { identityFields } from "./identity.ts";
import { parameterField, parameterSetField } from "./parameter-fields.ts";
import { scenarioRules } from "./rules.ts";

type Fields = Readonly<Record<string, FieldSpec>>;

const years = { zh: "年", en: "years" };
const months = { zh: "月", en: "months" };

const file: FieldSpec = {
  type: "text",
  maxLength: 1000,
  pattern: "\\.(yaml|yml|json|csv|YAML|YML|JSON|CSV)$",
  form: {
    zh: "以 .yaml、.json 或 .csv 结尾的文件名",
    en: "the name of a file that ends in .yaml, .json or .csv",
  },
  zh: "文件（.yaml、.json、.csv）",
  en: "File (.yaml, .json, .csv)",
};

/** In a file a path may stand for the content; when all is read only the content is left. */
function orFile(field: FieldSpec, inFile: boolean): FieldSpec {
  return inFile ? { type: "either", zh: field.zh, en: field.en, of: [field, file] } : field;
}

function catalogue(zh: string, en: string, fields: Fields, singular: Text, inFile: boolean): FieldSpec {
  const item: RecordField = { type: "record", ...singular, fields };
  return orFile({ type: "list", zh, en, maxItems: 50_000, of: orFile(item, inFile) }, inFile);
}

const townshipList = (inFile: boolean): FieldSpec =>
  catalogue("乡镇", "Townships", townshipFields, { zh: "乡镇", en: "Township" }, inFile);

const date = (zh: string, en: string): FieldSpec => ({ type: "date", zh, en });
const title: FieldSpec = { type: "label", zh: "名称", en: "Title" };
const until = date("到何时为止", "Until");
const when: FieldSpec = {
  type: "either",
  zh: "何时",
  en: "When",
  of: [date("日期", "Date"), { type: "condition", zh: "条件", en: "Condition" }],
};
export const changeField: FieldSpec = {
  type: "oneOf",
  zh: "改变",
  en: "Change",
  fields: Object.fromEntries(Object.entries(changes).map(([name, { fields }]) => [name, fields])),
};

const changeReform: RecordField = {
  type: "record",
  zh: "一次改变",
  en: "Change",
  fields: {
    title,
    when,
    every: {
      type: "either",
      zh: "每隔",
      en: "Every",
      of: [
        { type: "number", min: 0.05, max: 600, unit: months, zh: "月数", en: "Months" },
        {
          type: "text",
          pattern: durationPattern,
          form: { zh: "如 3 months、2 周", en: "such as 3 months or 2 weeks" },
          zh: "时长，如 3 months、2 周",
          en: "Duration, such as 3 months",
        },
      ],
    },
    until,
    where: whereField,
    spread: spreadField,
    what: {
      type: "either",
      required: true,
      zh: "做什么",
      en: "What",
      of: [changeField, { type: "list", zh: "几项改变", en: "Changes", of: changeField, maxItems: 50 }],
    },
  },
};

function controllerReform(name: string): RecordField {
  const { fields } = controllers[name];
  const { zh, en } = fields;
  return {
    type: "record",
    zh,
    en,
    fields: {
      title,
      controller: { type: "choice", choices: [name], required: true, zh: "策略控制器", en: "Controller" },
      when,
      until,
      where: whereField,
      spread: spreadField,
      with: { ...fields, default: {} },
    },
  };
}

const timeFields: Fields = {
  start: { type: "date", default: "2024-01", zh: "首个报告月", en: "First reported month" },
  years: {
    type: "number",
    min: 0.25,
    max: 100,
    default: 3,
    unit: years,
    zh: "报告年数",
    en: "Reported years",
  },
  warmUp: { type: "number", min: 0, max: 20, default: 1, unit: years, zh: "预热年数", en: "Warm-up" },
};

/** What there is before any reform. */
function worldFields(inFile: boolean): Fields {
  const archetype: RecordField = { type: "record", zh: "类型", en: "Archetype", fields: archetypeFields };
  const archetypes: FieldSpec = { type: "map", zh: "乡镇类型", en: "Archetypes", of: archetype };
  const matter = { zh: "事项", en: "Matter" };
  const order = { zh: "交办任务", en: "Order" };
  return {
    county: {
      type: "record",
      required: true,
      zh: "县",
      en: "County",
      fields: countyFields(townshipList(inFile)),
    },
    archetypes: { ...orFile(archetypes, inFile), default: {} },
    matters: { ...catalogue("事项", "Matters", matterFields, matter, inFile), required: true },
    orders: { ...catalogue("交办任务", "Orders", orderFields, order, inFile), default: [] },
  };
}

const ruleFields: Fields = {
  parameterSet: parameterSetField,
  parameters: {
    type: "map",
    default: {},
    zh: "参数",
    en: "Parameters",
    of: Object.fromEntries(parameterNames.map((name) => [name, { ...parameterField(name), formula: true }])),
  },
  mechanisms: {
    type: "record",
    default: {},
    zh: "机制",
    en: "Mechanisms",
    fields: {
      off: {
        type: "list",
        default: [],
        zh: "关闭",
        en: "Switched off",
        of: { type: "choice", choices: Object.keys(switches), zh: "机制", en: "Mechanism" },
      },
    },
  },
  reforms: {
    type: "list",
    default: [],
    maxItems: 1000,
    zh: "改革",
    en: "Reforms",
    of: {
      type: "either",
      zh: "改革",
      en: "Reform",
      of: [changeReform, ...Object.keys(controllers).map(controllerReform)],
    },
  },
  province: { ...provinceField, default: {} },
};

const version: FieldSpec = {
  type: "number",
  integer: true,
  min: 1,
  max: 1,
  default: 1,
  zh: "格式版本",
  en: "Version of the format",
};

/** A scenario when all it stands on has been read. */
export const scenarioSpec: RecordField = {
  type: "record",
  zh: "情景",
  en: "Scenario",
  fields: { govload: version, ...identityFields, ...timeFields, ...worldFields(false), ...ruleFields },
};

/** A scenario as a file may hold it. */
export const scenarioFileSpec: RecordField = {
  ...scenarioSpec,
  fields: {
    govload: version,
    ...identityFields,
    extends: { type: "text", maxLength: 1000, zh: "在哪个情景上改", en: "The scenario this one changes" },
    ...timeFields,
    division: { ...division, zh: "区划代码（即 county.division）", en: "Short for county.division" },
    ...worldFields(true),
    ...ruleFields,
  },
};

/** A parameter is worked out once, from numbers and other parameters; all else from a township's last month. */
function formulaNames(path: string): readonly string[] {
  return path.startsWith("parameters.") ? parameterNames : valueNames;
}

/** One change may stand for a list of one. */
function normal(value: unknown): unknown {
  const document = value as Partial<ScenarioDocument>;
  const reforms = document.reforms?.map((reform) => {
    return reform?.what ? { ...reform, what: [reform.what].flat() } : reform;
  });
  return { ...document, reforms };
}

export const scenarioFormat: Format = {
  spec: scenarioSpec,
  taken: ["extends", "division"],
  names: formulaNames,
  normal,
  rules: scenarioRules,
};
