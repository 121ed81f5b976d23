/** Every indicator a comparison shows: the ratios of the model and the two that need more than sums. */
import type { Text } from "../core/problem.ts";
import { indicators, ratioIndicators } from "../model/indicators.ts";

/** How an indicator is read, without how it is made. */
export interface IndicatorInfo extends Text {
  readonly unit: Text;
  readonly better: "higher" | "lower" | "none";
  readonly percent: boolean;
  readonly definition: Text;
}

const none: Text = { zh: "", en: "" };

const extra: Readonly<Record<string, IndicatorInfo>> = {
  sojournP90: {
    zh: "九成办结时长",
    en: "Sojourn time, 90th percentile",
    unit: { zh: "工作日", en: "working days" },
    better: "lower",
    percent: false,
    definition: { zh: "九成的件在这么多天内办结", en: "Nine in ten finished cases took at most this long" },
  },
  movedSatisfaction: {
    zh: "下放事项满意度",
    en: "Satisfaction with moved matters",
    unit: none,
    better: "higher",
    percent: true,
    definition: {
      zh: "只看任一策略下放过的事项，不含期望落差",
      en: "Over the matters that any strategy moved; without expectation",
    },
  },
};

const share: Text = { zh: "份额", en: "share" };

/** Unit of the numbers in tables and documents, where a share stays a share: per cent is for people who read. */
export function numberUnit({ percent, unit }: Pick<IndicatorInfo, "percent" | "unit">): Text {
  return percent ? share : unit;
}

function info(name: (typeof ratioIndicators)[number]): IndicatorInfo {
  const { zh, en, unit, better, percent, definition } = indicators[name];
  return { zh, en, unit, better, percent, definition };
}

/** By name, in the order of tables. */
export const allIndicators: Readonly<Record<string, IndicatorInfo>> = Object.fromEntries(
  ratioIndicators.flatMap((name): (readonly [string, IndicatorInfo])[] => {
    const entry = [name, info(name)] as const;
    if (name === "sojournTime") return [entry, ["sojournP90", extra.sojournP90]];
    return name === "reportedSatisfaction"
      ? [entry, ["movedSatisfaction", extra.movedSatisfaction]]
      : [entry];
  }),
);
