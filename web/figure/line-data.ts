/** The numbers behind a line chart: a row a month to read, a row a week to take away. */
import { dataCsv, dataTable, formatNumber } from "../../src/chart/index.ts";
import { h } from "../dom.ts";
import type { ChartData } from "./data-panel.ts";
import type { FigureSpec } from "./figure-spec.ts";
import { shortPrint } from "./series.ts";
import { dateOf, dateText } from "./time.ts";

/** One row in four: about a month. */
const EVERY = 4;

function wordsFor({ shown }: FigureSpec) {
  const { words } = shown;
  return { x: words.week, low: words.low, high: words.high };
}

function tableOf(spec: FigureSpec): HTMLElement {
  const { study, words } = spec.shown;
  const table = dataTable(spec.chart.series, { ...wordsFor(spec), x: words.monthHead }, EVERY);
  const head = h("tr", {}, ...table.head.map((text) => h("th", { scope: "col" }, text)));
  const rows = table.rows.map((row) => {
    const { year, month } = dateOf(study.start, row.x - 1);
    const cells = row.values.map((value) => h("td", {}, formatNumber(value, spec.chart.y.style)));
    return h("tr", {}, h("th", { scope: "row" }, words.month(year, month)), ...cells);
  });
  return h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows));
}

export function lineData(spec: FigureSpec): ChartData {
  const { study, words } = spec.shown;
  return {
    words,
    title: spec.title,
    hint: words.tableHint,
    table: () => tableOf(spec),
    csv: () => dataCsv(dataTable(spec.chart.series, wordsFor(spec)), (day) => dateText(study, day, words)),
    file: `${spec.file}-${shortPrint(study)}`,
  };
}
