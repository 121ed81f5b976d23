/** What holds between the counties of a scenario, as a document says it. */
import type { FieldSpec, RecordField } from "../../core/field.ts";
import type { RatioIndicator } from "../indicators.ts";
import { comparable } from "./measure.ts";

export interface Province {
  /** By which indicator counties are ranked every month; absent = they are not. */
  readonly ranking?: RatioIndicator;
  /** Whether counties learn from one another. */
  readonly peers: boolean;
}

/** Nothing holds between counties: each lives for itself. */
export const alone: Province = { peers: false };

const fields: Readonly<Record<string, FieldSpec>> = {
  ranking: {
    type: "choice",
    choices: comparable,
    zh: "各县每月按哪项指标排名",
    en: "Indicator by which counties are ranked every month",
  },
  peers: { type: "flag", default: false, zh: "县际互学", en: "Counties learn from one another" },
};

export const provinceField: RecordField = {
  type: "record",
  zh: "省与县之间",
  en: "Between counties",
  fields,
};
