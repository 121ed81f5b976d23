/** The table behind a chart: closed at first, filled when opened, with all weeks as a file. */
import { dataCsv, dataTable, formatNumber } from "../src/chart/index.ts";
import { fill, h } from "./dom.ts";
import type { FigureSpec } from "./figure-spec.ts";
import { dateOf, dateText } from "./time.ts";

export interface DataPanel {
  readonly node: HTMLElement;
  readonly update: (spec: FigureSpec) => void;
  readonly toggle: () => void;
}

/** One row in four: about a month. */
const EVERY = 4;

function tableOf(spec: FigureSpec): HTMLElement {
  const { study, words } = spec.shown;
  const table = dataTable(spec.chart.series, { x: words.week, low: words.low, high: words.high }, EVERY);
  const head = h("tr", {}, ...table.head.map((text) => h("th", { scope: "col" }, text)));
  const rows = table.rows.map((row) => {
    const { year, month } = dateOf(study.start, row.x - 1);
    const cells = row.values.map((value) => h("td", {}, formatNumber(value, spec.chart.y.style)));
    return h("tr", {}, h("th", { scope: "row" }, words.month(year, month)), ...cells);
  });
  return h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows));
}

function csvLink(spec: FigureSpec): HTMLElement {
  const { study, words } = spec.shown;
  const save = () => {
    const table = dataTable(spec.chart.series, { x: words.week, low: words.low, high: words.high });
    const text = dataCsv(table, (day) => dateText(study, day, words));
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    h("a", { href: url, download: `${spec.file}.csv` }).click();
    // the browser has taken the file by the next turn
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return h("button", { type: "button", class: "plain", onclick: save }, words.downloadCsv);
}

export function createDataPanel(): DataPanel {
  const summary = h("summary");
  const body = h("div", { class: "data-body" });
  const node = h("details", { class: "data" }, summary, body);
  let spec: FigureSpec | undefined;
  const show = () => {
    if (!spec || !node.open) return fill(body);
    const { words } = spec.shown;
    const label = `${spec.title} ${words.table}`;
    const scroll = h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": label },
      tableOf(spec),
    );
    fill(body, h("p", { class: "note" }, words.tableHint), scroll, csvLink(spec));
  };
  node.addEventListener("toggle", show);
  return {
    node,
    update(next) {
      spec = next;
      fill(summary, next.shown.words.table);
      show();
    },
    toggle() {
      node.open = !node.open;
    },
  };
}
