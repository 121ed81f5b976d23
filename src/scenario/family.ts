/** Families of scenarios: how a list of them is put in order for people. */
import type { Text } from "../core/problem.ts";

export const families = {
  strategies: { zh: "下放策略", en: "Strategies of devolution" },
  powers: { zh: "权力与责任", en: "Powers and duties" },
  response: { zh: "部门响应", en: "Response and departments" },
  assessment: { zh: "考核与负担", en: "Assessment and burden" },
  people: { zh: "人员与能力", en: "People and skill" },
  means: { zh: "经费与装备", en: "Money and systems" },
  citizens: { zh: "监管与群众", en: "Supervision and citizens" },
  province: { zh: "省市县之间", en: "Between counties" },
  own: { zh: "自编", en: "Of your own" },
} as const satisfies Record<string, Text>;

export type Family = keyof typeof families;
export const familyNames = Object.keys(families) as readonly Family[];
