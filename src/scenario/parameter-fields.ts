/** Fields of parameters: a value, and the set that a scenario stands on. */
import type { FieldSpec, NumberField, RecordField } from "../core/field.ts";
import { type ParameterName, parameterNames, parameters } from "../model/parameters/index.ts";
import { currentSet, setNames } from "../model/parameters/sets/index.ts";
import { identityFields } from "./identity.ts";

/** The number that a parameter may be. */
export function parameterField(name: ParameterName): NumberField {
  const { min, max, unit, zh, en } = parameters[name];
  return { type: "number", min, max, unit, zh, en };
}

/** Held to the parameter's range by a rule: a field each would double the schema. */
const any: NumberField = { type: "number", min: -1e9, max: 1e9, zh: "数值", en: "Value" };

/** A set in the form in which a calibration writes it. */
const ownSet: RecordField = {
  type: "record",
  zh: "自己的参数集",
  en: "A parameter set of one's own",
  fields: {
    govload: {
      type: "number",
      integer: true,
      min: 1,
      max: 1,
      default: 1,
      zh: "格式版本",
      en: "Version of the format",
    },
    id: identityFields.id,
    title: { type: "label", zh: "名称", en: "Title" },
    source: { type: "text", maxLength: 4000, zh: "来源", en: "Source", default: "" },
    extends: {
      type: "choice",
      choices: setNames,
      required: true,
      zh: "在哪个参数集上改",
      en: "The published set that it changes",
    },
    values: {
      type: "map",
      required: true,
      keys: parameterNames,
      zh: "数值",
      en: "Values",
      of: any,
    },
    intervals: {
      type: "map",
      default: {},
      keys: parameterNames,
      zh: "95 % 区间",
      en: "Intervals of 95 %",
      of: {
        type: "record",
        zh: "区间",
        en: "Interval",
        fields: {
          low: { ...any, required: true, zh: "下限", en: "Low" },
          high: { ...any, required: true, zh: "上限", en: "High" },
        },
      },
    },
  },
};

export const parameterSetField: FieldSpec = {
  type: "either",
  default: currentSet,
  zh: "参数集",
  en: "Parameter set",
  of: [{ type: "choice", choices: setNames, zh: "参数集", en: "Parameter set" }, ownSet],
};
