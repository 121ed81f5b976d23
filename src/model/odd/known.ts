/** The names that a rule's formula may use. */
import { columns } from "../columns.ts";
import { parameterNames } from "../parameters/index.ts";
import { type Detail, type Rule, rulesOf } from "./detail.ts";

/** Parameters, columns, symbols of the detail and of the rule, and the rules of the detail that stand before it. */
export function knownTo({ stages, symbols = {} }: Detail, rule: Rule): string[] {
  const rules = rulesOf(stages);
  const before = rules.slice(0, rules.indexOf(rule)).map(({ name }) => name);
  const own = rulesSymbols(rules.slice(0, rules.indexOf(rule) + 1));
  return [
    ...new Set([...parameterNames, ...Object.keys(columns), ...Object.keys(symbols), ...own, ...before]),
  ];
}

const rulesSymbols = (rules: readonly Rule[]) => rules.flatMap(({ symbols = {} }) => Object.keys(symbols));
