/** The phase diagram on the page: which strategy wins where, its cells to be chosen, and the table behind it. */
import { dataCsv, formatNumber, type PhaseDrawing, phaseChart } from "../../src/chart/index.ts";
import { type Grid, gridTipping, type PhaseCell, phaseOf } from "../../src/index.ts";
import { h } from "../dom.ts";
import { FONT_SIZE } from "../figure/figure.ts";
import { pageTheme } from "../figure/palette.ts";
import type { PlotSpec } from "../figure/plot.ts";
import { differenceStyle, infoOf } from "../figure/series.ts";
import { axisTitle, creditOf, type Explored, stylesOf, titlesOf, valueText } from "./view.ts";

/** Of a hundred cells without a difference this many look settled: the other side of 95 %. */
const CHANCE = 0.05;

function drawingOf(shown: Explored<Grid>, width: number): PhaseDrawing {
  const { study, indicator, language, own } = shown;
  const [x, y] = study.axes;
  const styles = stylesOf(shown);
  const cells = phaseOf(study, indicator).map(({ n, leader }) => {
    if (n === 0) return undefined;
    return leader === undefined ? "open" : styles[leader];
  });
  return phaseChart({
    x: { ...x, title: axisTitle(shown, 0) },
    y: { ...y, title: axisTitle(shown, 1) },
    cells,
    sides: titlesOf(shown).map((title, place) => ({ style: styles[place], label: own.better(title) })),
    openLabel: own.open,
    nowLabel: own.now,
    language,
    width,
    fontSize: FONT_SIZE,
    theme: pageTheme,
    description: own.phaseDescription(gridTipping(study, indicator)[language]),
  });
}

/** Who leads in a cell, in words. */
export function leaderText({ n, leader }: PhaseCell, shown: Explored<Grid>): string {
  if (n === 0) return shown.own.notRun;
  return leader === undefined ? shown.own.open : titlesOf(shown)[leader];
}

/** Rows of cells: where they are, the difference with its interval, in how many pairs which one was better. */
export function cellTable(cells: readonly PhaseCell[], shown: Explored<Grid>): HTMLElement {
  const { study, indicator, language, own } = shown;
  const style = differenceStyle(indicator, language);
  const [x, y] = study.axes;
  const heads = [x.title[language], y.title[language], own.mean, own.low, own.high, own.verdict];
  const wins = titlesOf(shown).map((title) => `${title}${shown.words.aside}${own.wins}`);
  const head = [...heads, ...wins, own.runs].map((text) => h("th", { scope: "col" }, text));
  const rows = cells.map((cell) => {
    const { column, row, mean, low, high, n } = cell;
    const numbers = n === 0 ? ["–", "–", "–"] : [mean, low, high].map((value) => formatNumber(value, style));
    const counts = [...cell.wins, n].map(String);
    const texts = [valueText(y.values[row], language), ...numbers, leaderText(cell, shown), ...counts];
    const first = h("th", { scope: "row" }, valueText(x.values[column], language));
    return h("tr", {}, first, ...texts.map((text) => h("td", {}, text)));
  });
  return h("table", {}, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows));
}

function csvOf(cells: readonly PhaseCell[], { study, indicator }: Explored<Grid>): string {
  const [x, y] = study.axes;
  const [against, other] = study.pair;
  const head = [
    ...[x.parameter, y.parameter, `${indicator}: ${other.id} - ${against.id}`, "low95", "high95", "pairs"],
    ...[`${against.id} better`, `${other.id} better`, "settled"],
  ];
  const rows = cells.map(({ column, row, mean, low, high, n, wins, leader }) => {
    const settled = leader === undefined ? 0 : 1;
    return { x: x.values[column], values: [y.values[row], mean, low, high, n, ...wins, settled] };
  });
  return dataCsv({ head, rows }, String);
}

export interface PhaseFigure extends PlotSpec {
  readonly draw: (width: number) => PhaseDrawing;
}

export function phaseFigure(shown: Explored<Grid>): PhaseFigure {
  const { study, indicator, language, words, own } = shown;
  const cells = phaseOf(study, indicator);
  const title = own.phase(...titlesOf(shown));
  const chance = Math.max(1, Math.round(CHANCE * cells.length));
  return {
    title,
    subtitle: own.phaseSubtitle(infoOf(indicator)[language]),
    note: study.asked > 1 ? own.phaseNote(cells.length, chance) : own.oneRun,
    credit: creditOf(shown),
    draw: (width) => drawingOf(shown, width),
    data: {
      words,
      title,
      hint: own.phaseHint,
      table: () => cellTable(cells, shown),
      csv: () => csvOf(cells, shown),
      file: `phase-${indicator}`,
    },
  };
}
