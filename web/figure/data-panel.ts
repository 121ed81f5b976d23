/** What is behind a chart: its table, closed at first and filled when opened, and the menu that saves it. */
import { fill, h } from "../dom.ts";
import type { ChartData } from "./chart-data.ts";
import { download } from "./download.ts";
import { createSaveMenu } from "./save-menu.ts";

export type { ChartData } from "./chart-data.ts";

export interface DataPanel {
  readonly node: HTMLElement;
  readonly update: (data: ChartData) => void;
  readonly toggle: () => void;
}

export function createDataPanel(): DataPanel {
  const summary = h("summary");
  const body = h("div", { class: "data-body" });
  const table = h("details", { class: "data" }, summary, body);
  const menu = createSaveMenu();
  let data: ChartData | undefined;
  const show = () => {
    if (!data || !table.open) return fill(body);
    const now = data;
    const label = now.words.tableOf(now.title);
    fill(
      body,
      now.hint !== "" && h("p", { class: "note" }, now.hint),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, now.table()),
      h(
        "button",
        { type: "button", class: "plain", onclick: () => download(now.csv(), now.file, "csv") },
        now.words.downloadCsv,
      ),
    );
  };
  table.addEventListener("toggle", show);
  return {
    node: h("div", { class: "behind" }, table, menu.node),
    update(next) {
      data = next;
      fill(summary, next.words.table);
      summary.setAttribute("aria-label", next.words.tableOf(next.title));
      menu.update(next);
      show();
    },
    toggle() {
      table.open = !table.open;
    },
  };
}
