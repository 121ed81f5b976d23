/** Rules on relief that is none, and on work that is pushed down. */
import { parameterSetOf } from "../build.ts";
import { about, type Finding, type Rule } from "./rule.ts";
import type { Change, Strategy } from "./strategy.ts";

/** Findings on the changes of one name for which `says` has something to say. */
function each(
  { changes }: Strategy,
  name: string,
  says: (options: Change["options"]) => readonly [zh: string, en: string] | undefined,
): Finding[] {
  return changes.flatMap((change): Finding[] => {
    const said = change.name === name && !change.controller ? says(change.options) : undefined;
    return said ? [about(change, ...said)] : [];
  });
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Coordination that may be missing before it is felt: (1 − meetings left / needed) squared. */
const FELT = 0.05;

function meetingsNeeded({ document }: Strategy): number {
  const given = (document.parameters as Readonly<Record<string, unknown>>).meetingsNeeded;
  return typeof given === "number" ? given : parameterSetOf(document).values.meetingsNeeded;
}

export const tooFewMeetings: Rule = {
  id: "tooFewMeetings",
  title: { zh: "会减过头", en: "Too few meetings" },
  evidence: ["F21"],
  why: {
    zh: "信息传不到，工作衔接不上，省下的时间又花在返工上",
    en: "people no longer know what others do, and the hours saved go into rework",
  },
  mend: {
    zh: "留住衔接所需的会（一月一调度）。",
    en: "Keep the meetings that coordination needs, once a month or so.",
  },
  finds: (strategy) => {
    const needed = meetingsNeeded(strategy);
    return each(strategy, "trim", ({ meetings }) => {
      const cut = typeof meetings === "number" ? meetings : 0;
      const short = Math.max(0, 1 - (1 - cut) / needed);
      if (short * short < FELT) return undefined;
      return [
        `减会 ${percent(cut)}，衔接工作要留 ${percent(needed)}`,
        `cuts ${percent(cut)} of the meetings; coordination needs ${percent(needed)}`,
      ];
    });
  },
};

export const onPaper: Rule = {
  id: "onPaper",
  title: { zh: "只减在报表上", en: "Relief on paper" },
  evidence: ["F19"],
  why: {
    zh: "上报的负担降了，实际的没降，还多了一份减负的材料",
    en: "the burden that is reported falls, the one that is borne does not",
  },
  mend: {
    zh: "让 onPaper 为 0；看结果要看真实的一本账。",
    en: "Set `onPaper` to 0, and read the true book beside the reported one.",
  },
  finds: (strategy) =>
    each(strategy, "trim", ({ onPaper: share }) =>
      typeof share === "number" && share > 0
        ? [`有 ${percent(share)} 只减在报表上`, `is ${percent(share)} on paper only`]
        : undefined,
    ),
};

export const lowerStandard: Rule = {
  id: "lowerStandard",
  title: { zh: "以降标准减负", en: "Relief by lower standards" },
  evidence: ["F22"],
  why: {
    zh: "省下的工时变成差错、返工和投诉",
    en: "the hours saved come back as errors, rework and complaints",
  },
  mend: { zh: "减不必要的事，不减该做的功夫。", en: "Drop work that is not needed, not the care that is." },
  finds: (strategy) =>
    each(strategy, "standard", ({ to }) =>
      typeof to === "number" && to < 1
        ? [`把每件的功夫减到 ${percent(to)}`, `does ${percent(to)} of the work that a case needs`]
        : undefined,
    ),
};

export const pushedDown: Rule = {
  id: "pushedDown",
  title: { zh: "部门把活推到乡镇", en: "Departments push work down" },
  evidence: ["F17", "F24"],
  why: {
    zh: "没有权和钱的活越积越多，乡镇为部门兜底",
    en: "townships finish the departments' work without their powers or money",
  },
  mend: {
    zh: "用清单把住入口（recallOrders、publishLists 加 refuse），或随活给人给钱。",
    en: "Guard the gate with lists (recallOrders, publishLists with refuse), or send people and money with the work.",
  },
  finds: (strategy) =>
    each(strategy, "offload", ({ share }) =>
      share === 0 ? undefined : ["把部门的活转给乡镇", "hands the departments' work to townships"],
    ),
};

export const disconnected: Rule = {
  id: "disconnected",
  title: { zh: "系统割裂", en: "Systems apart" },
  evidence: ["F12"],
  why: {
    zh: "同一份材料录几遍，效率要掉四成",
    en: "everything is typed in twice, and two fifths of the throughput is lost",
  },
  mend: { zh: "先连通（connect、shareData）再放权。", en: "Connect systems first (connect, shareData)." },
  finds: (strategy) => each(strategy, "disconnect", () => ["让系统各用各的", "takes systems apart"]),
};

export const burdenRules: readonly Rule[] = [
  tooFewMeetings,
  onPaper,
  lowerStandard,
  pushedDown,
  disconnected,
];
