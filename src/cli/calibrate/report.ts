// The report of a calibration: one page that opens without a network.
import { formatNumber, PAPER, type SpreadRow, spreadChart, themeOf } from "../../chart/index.ts";
import {
  type CalibrationFindings,
  type CalibrationStudy,
  counted,
  endedText,
  fitHeadline,
  identifiedText,
  tieTexts,
  version,
} from "../../index.ts";
import { type Block, toHtml } from "../describe/document.ts";
import type { Lang, Text } from "../language.ts";

type Say = (text: Text) => string;

const WIDTH = 860;
const BINS = 20;
/** Half-widths of the band on either side of it that a row shows. */
const AROUND = 2;

/** The whole page in one language. */
export function calibrationReport(
  study: CalibrationStudy,
  findings: CalibrationFindings,
  lang: Lang,
): string {
  const say: Say = (text) => text[lang];
  const blocks: Block[] = [
    { heading: say(study.title), level: 1 },
    { paragraph: [fitHeadline(findings), endedText[findings.ended]].map(say).join(lang === "zh" ? "" : " ") },
    ...predictive(findings, lang),
    ...posterior(findings, lang),
    ...identifiability(findings, lang),
    ...making(study, findings, lang),
  ];
  return toHtml(blocks, lang);
}

const BANDS: Text = {
  zh: "浅色是目标区间；细线是后验 95 % 的点的结果，粗线是中间一半，圆点是最接近各区间的一点；橙色的没有达到。右边是圆点的数和区间。超出图的画在边上。",
  en: "The shade is the band; the thin line holds 95 % of the posterior's outputs, the thick one the middle half, the dot is the point nearest to all bands; orange ones miss. At the right the dot's value and the band. What lies beyond the picture is drawn at its edge.",
};

function predictive({ targets }: CalibrationFindings, lang: Lang): Block[] {
  const say: Say = (text) => text[lang];
  const number = (value: number) => formatNumber(value, { language: lang });
  const rows = targets.map(({ target, predicted, best, miss }): SpreadRow => {
    const [low, high] = target.band;
    const wide = AROUND * (high - low);
    return {
      label: `${target.id} ${say(target)}`,
      domain: [low - wide, high + wide],
      band: target.band,
      interval: [predicted.low, predicted.high],
      middle: [predicted.lowerQuartile, predicted.upperQuartile],
      point: best,
      met: miss === 0,
      text: `${number(best)} [${number(low)}–${number(high)}]`,
    };
  });
  const head = [
    { zh: "目标", en: "Target" },
    { zh: "区间", en: "Band" },
    { zh: "最近点", en: "Nearest point" },
    { zh: "后验 95 %", en: "Posterior, 95 %" },
    { zh: "后验落在区间的份额", en: "Share of the posterior within" },
    { zh: "差几个半宽", en: "Miss, half-widths" },
  ].map(say);
  const table = targets.map(({ target, predicted, best, inBand, miss }) => [
    `${target.id} ${say(target)}`,
    `${target.band.map(number).join("–")} ${say(target.unit)}`.trim(),
    number(best),
    `${number(predicted.low)}–${number(predicted.high)}`,
    formatNumber(inBand, { language: lang, percent: true }),
    miss === 0 ? "" : number(miss),
  ]);
  return [
    { heading: say({ zh: "目标达到了没有", en: "Are the targets met" }), level: 2 },
    { picture: spreadChart({ rows, width: WIDTH, theme: themeOf(PAPER) }).svg, words: say(BANDS) },
    { head, rows: table },
  ];
}

/** Shares of the posterior in equal slices of a range. */
function binsOf(findings: CalibrationFindings, k: number): number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const { unit, weight } of findings.particles)
    bins[Math.min(BINS - 1, Math.floor(unit[k] * BINS))] += weight;
  return bins;
}

function posterior(findings: CalibrationFindings, lang: Lang): Block[] {
  const say: Say = (text) => text[lang];
  const number = (value: number) => formatNumber(value, { language: lang });
  const rows = findings.parameters.map(({ range, posterior: own, best }, k): SpreadRow => {
    return {
      label: say(range),
      domain: [range.low, range.high],
      bins: binsOf(findings, k),
      interval: [own.low, own.high],
      middle: [own.lowerQuartile, own.upperQuartile],
      point: best,
      text: `${number(best)} [${number(own.low)}–${number(own.high)}]`,
    };
  });
  const words = say({
    zh: "每行的宽度是参数的先验范围（均匀）；柱是后验，细线是 95 % 区间，粗线是中间一半，圆点是最接近各区间的一点。",
    en: "Each row is as wide as the parameter's prior range (uniform); bars are the posterior, the thin line its 95 % interval, the thick one its middle half, the dot the point nearest to all bands.",
  });
  return [
    { heading: say({ zh: "参数的后验", en: "The posterior of the parameters" }), level: 2 },
    { picture: spreadChart({ rows, width: WIDTH, theme: themeOf(PAPER) }).svg, words },
  ];
}

function identifiability(findings: CalibrationFindings, lang: Lang): Block[] {
  const say: Say = (text) => text[lang];
  const { parameters, correlation } = findings;
  const rows = parameters.map(({ range, profile }): SpreadRow => {
    const known = profile.filter((value) => value !== undefined);
    const least = formatNumber(Math.min(...known), { language: lang });
    return { label: say(range), domain: [range.low, range.high], bins: profile, text: `≥ ${least}` };
  });
  const words = say({
    zh: "剖面：参数取这一段时，模拟到的最小距离（越高离区间越远，右边是全程最小）。平的，说明目标不在乎它；只有一处低，说明定得住。只含已模拟的点，空白处没有模拟。",
    en: "Profile: the least distance simulated with the parameter in that slice (the higher, the farther from the bands; at the right the least of all). A flat one says that the targets do not care; one low place that they settle it. Of the points simulated only; where none was, nothing is drawn.",
  });
  const name = (k: number) => say(parameters[k].range);
  return [
    { heading: say({ zh: "目标定得住哪些参数", en: "Which parameters the targets settle" }), level: 2 },
    { list: [...parameters.map(identifiedText), ...tieTexts(findings)].map(say) },
    { picture: spreadChart({ rows, width: WIDTH, theme: themeOf(PAPER) }).svg, words },
    { heading: say({ zh: "后验相关", en: "Correlations of the posterior" }), level: 3 },
    {
      head: ["", ...parameters.map((_, k) => name(k))],
      rows: correlation.map((row, j) => [
        name(j),
        ...row.map((value, k) => (k > j ? "" : value.toFixed(2).replace("-", "−"))),
      ]),
    },
  ];
}

function making(study: CalibrationStudy, findings: CalibrationFindings, lang: Lang): Block[] {
  const say: Say = (text) => text[lang];
  const number = (value: number) => formatNumber(value, { language: lang });
  const head = [
    { zh: "代", en: "Generation" },
    { zh: "容差", en: "Tolerance" },
    { zh: "模拟组数", en: "Vectors simulated" },
    { zh: "有效点数", en: "Effective particles" },
  ].map(say);
  const rows = findings.generations.map(({ tolerance, attempted, effective }, i) => [
    i === 0 ? say({ zh: "先验", en: "prior" }) : String(i),
    Number.isFinite(tolerance) ? number(tolerance) : "–",
    String(attempted),
    number(effective),
  ]);
  return [
    { heading: say({ zh: "怎么做的", en: "How it was made" }), level: 2 },
    {
      paragraph: say({
        zh: `在参数范围内按拉丁超立方抽 ${study.population} 点，从最好的一点用单纯形法往下找，再做 ABC-SMC：每一代只收比上一代中位数更近的点（Toni 等 2009；核宽按 Beaumont 等 2009）。距离：落在区间内为 0，区间外以区间半宽计，各目标按权重取均方根，同一事实的几个数合计一份。所有参数组用同一种子 ${study.seed}，每次模拟重复 ${study.replications} 次取平均。共模拟 ${findings.simulated} 组（预算 ${study.budget}）。govload ${version}。`,
        en: `A Latin hypercube of ${study.population} points over the ranges, a simplex down from the best of them, then ABC-SMC: every generation takes only what is nearer than the median of the one before (Toni et al. 2009; kernel as in Beaumont et al. 2009). Distance is 0 within a band, outside counted in its half-widths, over targets the weighted root mean square, the figures of one fact counting as one. All vectors meet the same luck (seed ${study.seed}), each run averaged over ${counted(study.replications, "replication")}. ${findings.simulated} vectors were simulated (budget ${study.budget}). govload ${version}.`,
      }),
    },
    { head, rows },
  ];
}
