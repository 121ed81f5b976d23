/** Technical terms of the page that are no indicator, each in a sentence. */
import type { Text } from "../../src/index.ts";

export interface Term extends Text {
  readonly definition: Text;
}

const term = (zh: string, en: string, definition: Text): Term => ({ zh, en, definition });

/** In the order of the glossary; a longer term stands before one that is part of it. */
export const terms: readonly Term[] = [
  term("做法", "strategy", {
    zh: "一套放权安排：放哪些权、什么时候放、人财物跟不跟。",
    en: "A way of handing powers down: which, when, and whether staff and money go along.",
  }),
  term("配对", "paired runs", {
    zh: "两种做法各跑一次，群众和运气完全相同，差别只来自做法。",
    en: "Two strategies run on the same citizens with the same luck, so that only the strategy makes the difference.",
  }),
  term("重复", "replications", {
    zh: "换一批群众和运气再跑一遍；跑得越多，偶然的影响越小。",
    en: "The same again with new citizens and new luck; the more, the less chance matters.",
  }),
  term("95 % 区间", "95 % interval", {
    zh: "若反复重做，一百次里约有九十五次，真正的均值落在这样的范围内。",
    en: "A range made so that in 95 of 100 repetitions it holds the true mean.",
  }),
  term("色带", "bands", {
    zh: "各次重复因偶然而有高低：最高的 5 % 和最低的 5 % 不算，其余落在带内。",
    en: "How runs differ by chance: the middle nine tenths of them lie within.",
  }),
  term("分不清", "open", {
    zh: "区间含零：凭这些运行不能说谁更好。",
    en: "The interval holds zero: these runs do not tell which is better.",
  }),
  term("过渡期", "transition", {
    zh: "从改革开始到安定下来的一段；人手、技能和系统还没到位，数字往往先变差。",
    en: "From the start of a reform until things settle; people, skills and systems are not there yet, and figures often worsen first.",
  }),
  term("随机种子", "seed", {
    zh: "决定全部偶然的一段文字；同样的种子得到同样的结果。",
    en: "The text from which all chance comes; the same seed gives the same result.",
  }),
  term("指纹", "fingerprint", {
    zh: "由全部结果算出的一串字符；别处重跑，指纹相同就是结果逐位相同。",
    en: "Letters worked out from the whole result; the same fingerprint elsewhere means the same result, bit for bit.",
  }),
  term("渠道", "channel", {
    zh: "差别经由什么产生，如等人手、走程序、返工；各渠道加起来就是全部差别。",
    en: "The way in which a difference comes about, such as waiting for hands or doing work again; channels add up to the difference.",
  }),
  term("百分点", "points", {
    zh: "两个百分比之差：从 60 % 到 65 % 是 5 个百分点。",
    en: "The difference of two percentages: from 60 % to 65 % are 5 points.",
  }),
  term("文献示例值", "illustrative", {
    zh: "取自文章里举例的数字，不是统计数据。",
    en: "Taken from examples in articles; not a statistic.",
  }),
  term("示例值", "illustrative figures", {
    zh: "取自文章里举例的数字，不是统计数据。",
    en: "Taken from examples in articles; not statistics.",
  }),
  term("成熟一批", "ripe batches", {
    zh: "乡镇承接能力够了的事项才放，一批一批来。",
    en: "Matters go down only when a township is ready for them, batch by batch.",
  }),
  term("一刀切", "everything at once", {
    zh: "同一天把同样的事项放给所有乡镇，不问接不接得住。",
    en: "The same matters to all townships on one day, ready or not.",
  }),
  term("体检单", "health card", {
    zh: "结果可信之前必须成立的几件事，如账目收支相等、安慰剂改革毫无作用。",
    en: "What has to hold before a result is believed: books that balance, a placebo reform that changes nothing.",
  }),
  term("标定", "calibrated", {
    zh: "调参数，使模型与已知的事实相符。",
    en: "Of parameters: chosen so that the model agrees with known facts.",
  }),
  term("预热", "warm-up", {
    zh: "报告期之前的一段，让队列和人员先走到常态；不计入结果。",
    en: "The time before the reported one, in which queues and staff reach their usual state; not part of the result.",
  }),
];
