/** A calibration in words: what the targets say of each parameter, what they leave open, what is missed, why it ended. */
import type { Text } from "../../core/problem.ts";
import type { Findings, Identified, ParameterFinding, TargetFinding } from "./posterior.ts";
import type { Ended } from "./smc.ts";

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const said: Readonly<Record<Identified, (name: Text, left: string) => Text>> = {
  settled: ({ zh, en }, left) => ({
    zh: `目标把“${zh}”定了下来：后验的离散程度只有先验的 ${left}。`,
    en: `The targets settle "${en}": its posterior is ${left} as wide as its prior.`,
  }),
  narrowed: ({ zh, en }, left) => ({
    zh: `目标把“${zh}”缩小了一些：后验的离散程度是先验的 ${left}。`,
    en: `The targets narrow "${en}": its posterior is ${left} as wide as its prior.`,
  }),
  silent: ({ zh, en }, left) => ({
    zh: `目标没有说明“${zh}”是多少：后验的离散程度是先验的 ${left}。`,
    en: `The targets say nothing about "${en}": its posterior is ${left} as wide as its prior.`,
  }),
};

/** What the targets say of one parameter. */
export function identifiedText({ range, ratio, identified }: ParameterFinding): Text {
  return said[identified](range, percent(ratio));
}

/** Pairs of which the targets fix a combination only. */
export function tieTexts({ parameters, ties }: Findings): Text[] {
  const of = (name: string): Text =>
    (parameters.find(({ range }) => range.name === name) as ParameterFinding).range;
  return ties.map(({ names: [a, b], correlation }) => {
    const r = correlation.toFixed(2).replace("-", "−");
    const together = correlation > 0;
    return {
      zh: `“${of(a).zh}”与“${of(b).zh}”相关 ${r}：目标只定得住两者的组合，${together ? "同升同降" : "此升彼降"}时结果差不多。`,
      en: `"${of(a).en}" and "${of(b).en}" correlate at ${r}: the targets fix a combination of the two; ${together ? "rising together" : "one rising as the other falls"}, they give much the same.`,
    };
  });
}

/** The targets that the best point does not meet. */
export function missesOf({ targets }: Findings): TargetFinding[] {
  return targets.filter(({ miss }) => miss > 0);
}

/** The answer in one sentence. */
export function headlineOf(findings: Findings): Text {
  const missed = missesOf(findings);
  const [met, all] = [findings.targets.length - missed.length, findings.targets.length];
  const list = missed.map(({ target }) => target.id);
  return {
    zh: `${all} 个目标中 ${met} 个落在区间内${list.length ? `，没有达到的是 ${list.join("、")}` : ""}。`,
    en: `${met} of ${all} targets are within their bands${list.length ? `; missed: ${list.join(", ")}` : ""}.`,
  };
}

export const endedText: Readonly<Record<Ended, Text>> = {
  generations: { zh: "做完了规定的代数。", en: "All generations asked for were done." },
  inBands: { zh: "后验的每一点都在全部区间之内。", en: "Every point of the posterior is within all bands." },
  acceptance: {
    zh: "再收紧容差，五十次里不到一次能达到，所以停在上一代。",
    en: "Fewer than one draw in fifty came within a tighter tolerance, so the generation before is the last.",
  },
  budget: {
    zh: "预算用完了；后验是最后完成的一代，容差可能还没有收紧到位。",
    en: "The budget was spent; the posterior is the last whole generation, and a larger budget could tighten it.",
  },
  interrupted: { zh: "中途停止。", en: "Interrupted." },
};
