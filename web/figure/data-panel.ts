/** The table behind a chart: closed at first, filled when opened, with the full numbers as a file. */
import { fill, h } from "../dom.ts";
import type { Words } from "../i18n/index.ts";

/** What stands behind a chart. */
export interface ChartData {
  readonly words: Words;
  readonly title: string;
  readonly hint: string;
  readonly table: () => HTMLElement;
  /** Text and name of the file; all rows, unrounded. */
  readonly csv: () => string;
  readonly file: string;
}
export interface DataPanel {
  readonly node: HTMLElement;
  readonly update: (data: ChartData) => void;
  readonly toggle: () => void;
}

function save({ csv, file }: ChartData): void {
  const url = URL.createObjectURL(new Blob([csv()], { type: "text/csv;charset=utf-8" }));
  h("a", { href: url, download: `${file}.csv` }).click();
  // the browser has taken the file by the next turn
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

export function createDataPanel(): DataPanel {
  const summary = h("summary");
  const body = h("div", { class: "data-body" });
  const node = h("details", { class: "data" }, summary, body);
  let data: ChartData | undefined;
  const show = () => {
    if (!data || !node.open) return fill(body);
    const now = data;
    const label = now.words.tableOf(now.title);
    fill(
      body,
      now.hint !== "" && h("p", { class: "note" }, now.hint),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, now.table()),
      h("button", { type: "button", class: "plain", onclick: () => save(now) }, now.words.downloadCsv),
    );
  };
  node.addEventListener("toggle", show);
  return {
    node,
    update(next) {
      data = next;
      fill(summary, next.words.table);
      summary.setAttribute("aria-label", next.words.tableOf(next.title));
      show();
    },
    toggle() {
      node.open = !node.open;
    },
  };
}
