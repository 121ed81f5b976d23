/** All townships in the week that is shown, as a table: the way to them without the map. */
import { formatNumber } from "../../src/chart/index.ts";
import { fill, h } from "../dom.ts";
import { infoOf, styleFor, unitOf } from "../figure/series.ts";
import { columnOf, valueAt, wholeOf } from "./film.ts";
import type { LookStore } from "./look.ts";
import type { Part, Scene } from "./scene.ts";
import { trendNames } from "./trends.ts";

/** So many rows are filled while it plays; more are filled when it stands still. */
const QUICK = 60;

function headOf({ its, language }: Scene, names: readonly string[]): HTMLElement {
  const heads = names.map((name) => {
    const unit = unitOf(name, language);
    const inUnit = unit !== "" && h("span", { class: "unit" }, unit);
    return h("th", { scope: "col" }, infoOf(name)[language], inUnit);
  });
  return h("thead", {}, h("tr", {}, h("th", { scope: "col" }, its.name), ...heads));
}

/** The cells of a row, by the unit that it is of. */
function cellsIn({ film, language }: Scene, week: number, names: readonly string[]) {
  const columns = names.map((name) => columnOf(film, name).at);
  return (unit: number) =>
    names.map((name, i) =>
      h("td", {}, formatNumber(valueAt(film, week, columns[i], unit), styleFor(name, language))),
    );
}

function tableOf(scene: Scene, week: number, look: LookStore): HTMLElement {
  const { film, language, its } = scene;
  const names = trendNames(scene.indicator);
  const cells = cellsIn(scene, week, names);
  const row = (unit: number, name: string, township: number | undefined) => {
    const onclick = () => look.change({ township });
    const button = h("button", { type: "button", class: "plain", "data-unit": unit, onclick }, name);
    const chosen = unit === scene.unit && "chosen";
    return h("tr", { class: chosen }, h("th", { scope: "row" }, button), ...cells(unit));
  };
  const whole = row(wholeOf(film), its.whole, undefined);
  const rows = film.plan.townships.map(({ title }, unit) => row(unit, title[language], unit));
  return h("table", {}, headOf(scene, names), h("tbody", {}, whole, ...rows));
}

/** The township that had the focus keeps it, though its row is a new one. */
function putTable(scroll: HTMLElement, table: HTMLElement): void {
  const { activeElement } = document;
  const focused = scroll.contains(activeElement) && activeElement?.getAttribute("data-unit");
  fill(scroll, table);
  if (typeof focused === "string") scroll.querySelector<HTMLElement>(`[data-unit="${focused}"]`)?.focus();
}

export function createRollPart(look: LookStore, playing: () => boolean): Part {
  const summary = h("summary");
  const scroll = h("div", { class: "scroll", tabindex: 0, role: "region" });
  const node = h("details", { class: "data roll" }, summary, scroll);
  let now: { readonly scene: Scene; readonly week: number } | undefined;
  const draw = () => {
    if (!now || !node.open) return;
    const { scene, week } = now;
    if (playing() && scene.film.plan.townships.length > QUICK) return;
    putTable(scroll, tableOf(scene, week, look));
  };
  node.addEventListener("toggle", draw);
  return {
    node: h("section", { class: "roll-part" }, node),
    show(scene) {
      fill(summary, scene.its.table);
      scroll.setAttribute("aria-label", scene.its.table);
    },
    move(scene, week) {
      now = { scene, week };
      draw();
    },
  };
}
