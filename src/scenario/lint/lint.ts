/**
 * The linter 事前提醒: reads a strategy before it runs and says what experience warns of (model.md 5). It changes
 * nothing and forbids nothing: a scenario that studies a failure will rightly show its warnings.
 */
import type { Text } from "../../core/problem.ts";
import type { Prepared } from "../build.ts";
import { assessmentRules } from "./assessment.ts";
import { burdenRules } from "./burden.ts";
import { choiceRules } from "./choice.ts";
import { climateRules } from "./climate.ts";
import { paceRules } from "./pace.ts";
import { powerRules } from "./powers.ts";
import { resourceRules } from "./resources.ts";
import type { Finding, Rule } from "./rule.ts";
import { silentRules } from "./silent.ts";
import { strategyOf } from "./strategy.ts";

/** A warning in full: what, why, which failure mode, what to do. */
export interface Warning extends Text {
  readonly id: string;
  readonly title: Text;
  /** Ids of the failure modes. */
  readonly evidence: readonly string[];
  /** Where in the document, `reforms[0]`; the first is the most telling. */
  readonly paths: readonly string[];
}

/** All rules, in the order in which their warnings are shown. */
export const lintRules: readonly Rule[] = [
  ...resourceRules,
  ...powerRules,
  ...paceRules,
  ...choiceRules,
  ...climateRules,
  ...assessmentRules,
  ...burdenRules,
  ...silentRules,
];

function told(rule: Rule, findings: readonly Finding[]): Warning {
  const list = (lang: "zh" | "en", join: string) => findings.map(({ what }) => what[lang]).join(join);
  const modes = rule.evidence.length > 0;
  const zh = modes ? `（${rule.evidence.join("、")}）` : "";
  const en = modes ? ` (${rule.evidence.join(", ")})` : "";
  return {
    id: rule.id,
    title: rule.title,
    evidence: rule.evidence,
    paths: findings.map(({ path }) => path),
    zh: `${list("zh", "；")}。${rule.why.zh}${zh}。${rule.mend.zh}`,
    en: `${list("en", "; ")}: ${rule.why.en}${en}. ${rule.mend.en}`,
  };
}

/**
 * Warnings of a scenario, one for each rule that found something.
 * @example lint(scenario("all-at-once")).map((warning) => warning.title.en)
 */
export function lint(scenario: Prepared): Warning[] {
  const strategy = strategyOf(scenario);
  return lintRules.flatMap((rule) => {
    const findings = rule.finds(strategy);
    return findings.length > 0 ? [told(rule, findings)] : [];
  });
}
