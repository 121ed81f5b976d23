/** Rules on changes that would do nothing, and not say so. */
import { changes as known } from "../../model/reforms/changes/index.ts";
import { about, type Finding, type Rule } from "./rule.ts";
import type { Change } from "./strategy.ts";

const chooses = ({ name, controller }: Change): string | undefined =>
  controller ? undefined : known[name]?.chooses;

export const choosesNone: Rule = {
  id: "choosesNone",
  title: { zh: "一项也没有选中", en: "Nothing is chosen" },
  evidence: [],
  why: { zh: "这里没有这样的事项或任务", en: "there is nothing of that kind here" },
  mend: {
    zh: "看 where 的筛选，与本县的事项、任务目录对一对。",
    en: "Hold the filter in `where` against the county's catalogue of matters and orders.",
  },
  finds: ({ changes, gifts }) =>
    changes.flatMap((change): Finding[] => {
      if (chooses(change) === "orders")
        return change.orders.length > 0 ? [] : [about(change, "没有选中任何任务", "chooses no order")];
      // a gift of decisions is told by `movesNothing`
      const told = gifts.some(({ path, powers }) => path === change.path && powers.includes("decide"));
      if (!change.namesMatters || change.matters.length > 0 || told) return [];
      return [about(change, "没有选中任何事项", "chooses no matter")];
    }),
};

/** Changes that set what is given and leave the rest as it was, or cut by what is given. */
const settings: readonly string[] = ["assessment", "trim"];

/** Whether nothing is given, so that all stays as it was; one more `trim` of nothing takes an earlier one back. */
function saysNothing({ name, options }: Change, all: readonly Change[]): boolean {
  if (!settings.includes(name) || (name === "trim" && all.filter((one) => one.name === name).length > 1))
    return false;
  const { onPaper: _share, ...given } = options;
  return Object.values(given).every((value) => value === undefined || (name === "trim" && value === 0));
}

export const setsNothing: Rule = {
  id: "setsNothing",
  title: { zh: "什么也没有改", en: "Nothing is set" },
  evidence: [],
  why: {
    zh: "各项都没有写，或者都是 0，一切照旧",
    en: "every option is left out or 0, so that all stays as it was",
  },
  mend: {
    zh: "至少写一项，如 assessment: {count: 0.5}、trim: {meetings: 0.3}。",
    en: "Give at least one, as in `assessment: {count: 0.5}` or `trim: {meetings: 0.3}`.",
  },
  finds: ({ changes }) =>
    changes
      .filter((change) => saysNothing(change, changes))
      .map((change) => about(change, "什么也没有改", "sets nothing")),
};

export const silentRules: readonly Rule[] = [choosesNone, setsNothing];
