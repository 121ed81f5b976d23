/** The channels of a difference in words: the whole, the three largest parts, and what the others come to. */
import type { Text } from "../core/problem.ts";
import { allIndicators } from "../run/indicators.ts";
import { differenceChannels } from "../run/parts.ts";
import type { Channel, Study } from "./study.ts";

/** What sums of doubles leave of a part that is none. */
const NOTHING = 1e-12;
/** Parts that are told one by one. */
const TOLD = 3;

/** Name of a channel of an indicator. */
export function channelName(indicator: Channel["indicator"], name: string): Text {
  return differenceChannels[indicator][name] ?? { zh: name, en: name };
}

/** Parts from the largest to the smallest, those that are nothing left out. */
export function partsOf({ parts }: Channel): [name: string, value: number][] {
  return Object.entries(parts)
    .filter(([, value]) => Math.abs(value) > NOTHING)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
}

function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return /[1-9]/.test(text) ? `${value < 0 ? "−" : "+"}${text}` : text;
}

/** Decimals of all numbers of a sentence, by the largest part. */
function decimalsFor(largest: number): number {
  if (largest >= 100) return 0;
  return largest >= 1 ? 1 : 2;
}

function unitOf(indicator: Channel["indicator"]): Text {
  const { percent, unit } = allIndicators[indicator];
  return percent ? { zh: "个百分点", en: "points" } : { zh: `个${unit.zh}`, en: unit.en };
}

/** `All at once minus As it is, sojourn time: +13.9 working days = strain +11.0, overtime −8.6, …, the others together +3.3.` */
export function channelText({ strategies }: Pick<Study, "strategies">, channel: Channel): Text {
  const { id, against, indicator, total } = channel;
  const factor = allIndicators[indicator].percent ? 100 : 1;
  const decimals = decimalsFor(Math.abs(partsOf(channel)[0]?.[1] ?? 0) * factor);
  const shown = (value: number) => signed(value * factor, decimals);
  const told = partsOf(channel).slice(0, TOLD);
  const rest = total - told.reduce((sum, [, value]) => sum + value, 0);
  const open = partsOf(channel).length > TOLD;
  const say = (lang: "zh" | "en") => {
    const title = (key: string) => strategies.find((one) => one.id === key)?.title[lang] ?? key;
    const name = (part: string) => {
      const text = channelName(indicator, part)[lang];
      return lang === "en" ? text.toLowerCase() : text;
    };
    const parts = told.map(([part, value]) => `${name(part)} ${shown(value)}`);
    if (open) parts.push(`${{ zh: "另外几项合计", en: "the others together" }[lang]} ${shown(rest)}`);
    return { titles: [title(id), title(against)], parts };
  };
  const [zh, en] = [say("zh"), say("en")];
  const [label, unit] = [allIndicators[indicator], unitOf(indicator)];
  const same = { zh: "没有差别", en: "no difference" };
  const is = (list: readonly string[], join: string, lang: "zh" | "en") =>
    list.length > 0 ? `${shown(total)} ${unit[lang]} = ${list.join(join)}` : same[lang];
  return {
    zh: `${zh.titles[0]}减${zh.titles[1]}，${label.zh}：${is(zh.parts, "，", "zh")}。`,
    en: `${en.titles[0]} minus ${en.titles[1]}, ${label.en.toLowerCase()}: ${is(en.parts, ", ", "en")}.`,
  };
}
