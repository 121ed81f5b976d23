/** The tornado on the page: which parameters the difference hangs on, coloured and labelled by their grade of evidence. */
import { dataCsv, formatNumber, tornadoChart } from "../../src/chart/index.ts";
import { differenceAt, type Effect, effectsOf, type OneAtATime, restsOn } from "../../src/index.ts";
import { h } from "../dom.ts";
import { FONT_SIZE } from "../figure/figure.ts";
import { pageTheme } from "../figure/palette.ts";
import type { PlotSpec } from "../figure/plot.ts";
import { differenceStyle, infoOf, unitOf } from "../figure/series.ts";
import { creditOf, type Explored, rangeText, titlesOf, valueText } from "./view.ts";

/** More bars than these say no more. */
const SHOWN = 15;

/** "3 至 7 工作日，示例": the range and how good it is. */
function noteOf({ factor }: Effect, { language, words }: Explored<OneAtATime>): string {
  const span = rangeText(factor.low, factor.high, factor.unit, language, words);
  return span + words.aside + restsOn[factor.grade][language];
}

function drawingOf(effects: readonly Effect[], shown: Explored<OneAtATime>, width: number) {
  const { study, indicator, language, own } = shown;
  const titles = titlesOf(shown);
  // more is better, or less: the side on which the second strategy is better
  const sides = infoOf(indicator).better === "higher" ? titles : [...titles].reverse();
  const rows = effects.slice(0, SHOWN).map((effect) => ({
    label: effect.factor.title[language],
    note: noteOf(effect, shown),
    low: { ...effect.low, value: effect.low.mean },
    high: { ...effect.high, value: effect.high.mean },
    colour: `var(--grade-${effect.factor.grade})`,
    settled: effect.change.settled,
  }));
  return tornadoChart({
    rows,
    base: differenceAt(study.base, indicator).mean,
    baseLabel: own.base,
    sides: [own.better(sides[0]), own.better(sides[1])],
    endLabels: [own.lowEnd, own.highEnd],
    style: differenceStyle(indicator, language),
    width,
    fontSize: FONT_SIZE,
    theme: pageTheme,
    description: own.tornadoDescription(rows.map(({ label }) => label).join(shown.words.listJoin)),
  });
}

function tableOf(effects: readonly Effect[], shown: Explored<OneAtATime>): HTMLElement {
  const { indicator, language, own } = shown;
  const style = differenceStyle(indicator, language);
  const number = (value: number) => formatNumber(value, style);
  const heads = [own.parameter, own.from, own.to, own.grade, own.atLow, own.atHigh, own.change];
  const head = [...heads, own.low, own.high, own.order].map((text) => h("th", { scope: "col" }, text));
  const rows = effects.map(({ factor, low, high, change, order }) => {
    const texts = [
      ...[factor.low, factor.high].map((value) => valueText(value, language)),
      restsOn[factor.grade][language],
      ...[low.mean, high.mean, change.mean, change.low, change.high].map(number),
      own.orders[order],
    ];
    const name = h("th", { scope: "row" }, factor.title[language]);
    return h("tr", {}, name, ...texts.map((text) => h("td", {}, text)));
  });
  return h("table", {}, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows));
}

function csvOf(effects: readonly Effect[], { study, indicator }: Explored<OneAtATime>): string {
  const [against, other] = study.pair;
  const difference = `${indicator}: ${other.id} - ${against.id}`;
  const head = [
    ...["parameter", "low", "high", `${difference} at low`, "low95", "high95"],
    ...[`${difference} at high`, "low95", "high95", "high minus low", "low95", "high95"],
  ];
  const rows = effects.map(({ factor, low, high, change }, x) => ({
    x,
    values: [factor, low, high, change].flatMap((one) =>
      "mean" in one ? [one.mean, one.low, one.high] : [one.low, one.high],
    ),
  }));
  return dataCsv({ head, rows }, (x) => effects[x].factor.name);
}

export function tornadoFigure(shown: Explored<OneAtATime>): PlotSpec {
  const { study, indicator, language, words, own } = shown;
  const effects = effectsOf(study, indicator);
  const unit = infoOf(indicator).percent ? words.points : unitOf(indicator, language);
  const rest = effects.length - SHOWN;
  return {
    title: own.tornado,
    subtitle: own.tornadoSubtitle(infoOf(indicator)[language], unit),
    note: [own.tornadoNote, ...(rest > 0 ? [own.more(rest)] : [])].join(words.sentenceJoin),
    credit: creditOf(shown),
    draw: (width) => drawingOf(effects, shown, width),
    data: {
      words,
      title: own.tornado,
      hint: own.csvHint,
      table: () => tableOf(effects, shown),
      csv: () => csvOf(effects, shown),
      file: `one-at-a-time-${indicator}`,
    },
  };
}
