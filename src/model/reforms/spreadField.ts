/** How a reform may spread, as a declared field. */
import type { FieldSpec, RecordField } from "../../core/field.ts";
import type { Text } from "../../core/problem.ts";
import { indicators } from "../indicators.ts";
import { comparable } from "../province/measure.ts";
import { amongNames, lookNames, neighbourNames } from "./choiceNames.ts";
import { months } from "./options.ts";
import { oneOrMore } from "./selectors.ts";

const choice = (names: Readonly<Record<string, Text>>, zh: string, en: string): FieldSpec => ({
  type: "choice",
  choices: Object.keys(names),
  names,
  default: Object.keys(names)[0],
  zh,
  en,
});

export const spreadField: RecordField = {
  type: "record",
  zh: "先行先试、逐步推广（缺省为各地同时）",
  en: "Begins somewhere and spreads (everywhere at once when left out)",
  fields: {
    among: choice(amongNames, "在县之间还是乡镇之间", "Among counties or townships"),
    from: oneOrMore("先行的县或乡镇", "Counties or townships that begin it"),
    share: {
      type: "number",
      min: 0,
      max: 1,
      zh: "先行的份额（按文件里的次序取前几个）",
      en: "Share that begins it, the first in the order of the document",
      unit: { zh: "份额", en: "share" },
    },
    every: {
      type: "number",
      integer: true,
      min: 0,
      max: 120,
      default: 0,
      zh: "每隔几月看一次别处（0 = 不看）",
      en: "Months between looking at others (0 = never)",
      unit: months,
    },
    by: {
      type: "choice",
      choices: comparable,
      names: indicators,
      default: "satisfaction",
      zh: "看哪项指标",
      en: "Indicator looked at",
    },
    margin: {
      type: "number",
      min: -1000,
      max: 1000,
      default: 0.02,
      zh: "别处好出多少才学（指标的单位；负数 = 不更好也学）",
      en: "Lead that persuades, in the indicator's unit (negative = also when they are worse)",
    },
    look: choice(
      lookNames,
      "看先行者中最好的，还是平均",
      "Look at the best of those who began, or their mean",
    ),
    neighbours: choice(
      neighbourNames,
      "看全省还是本市的县",
      "Look at the whole province or the own city's counties",
    ),
    mandateAt: { type: "date", zh: "何时起一律推行", en: "Date from which all must" },
  },
};
