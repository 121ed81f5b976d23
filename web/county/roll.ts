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

export function createRollPart(look: LookStore, playing: () => boolean): Part {
  const summary = h("summary");
  const scroll = h("div", { class: "scroll", tabindex: 0, role: "region" });
  const node = h("details", { class: "data roll" }, summary, scroll);
  let now: { readonly scene: Scene; readonly week: number } | undefined;
  const draw = () => {
    if (!now || !node.open) return;
    const { scene, week } = now;
    const { film, language, its } = scene;
    if (playing() && film.plan.townships.length > QUICK) return;
    const names = trendNames(scene.indicator);
    const columns = names.map((name) => columnOf(film, name).at);
    const cells = (unit: number) =>
      names.map((name, i) =>
        h("td", {}, formatNumber(valueAt(film, week, columns[i], unit), styleFor(name, language))),
      );
    const row = (unit: number, name: string, township: number | undefined) =>
      h(
        "tr",
        { class: unit === scene.unit && "chosen" },
        h(
          "th",
          { scope: "row" },
          h(
            "button",
            {
              type: "button",
              class: "plain",
              "data-unit": unit,
              onclick: () => look.change({ township }),
            },
            name,
          ),
        ),
        ...cells(unit),
      );
    const head = names.map((name) => {
      const unit = unitOf(name, language);
      return h(
        "th",
        { scope: "col" },
        infoOf(name)[language],
        unit !== "" && h("span", { class: "unit" }, unit),
      );
    });
    const focused =
      scroll.contains(document.activeElement) && document.activeElement?.getAttribute("data-unit");
    fill(
      scroll,
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, its.name), ...head)),
        h(
          "tbody",
          {},
          row(wholeOf(film), its.whole, undefined),
          ...film.plan.townships.map(({ title }, unit) => row(unit, title[language], unit)),
        ),
      ),
    );
    if (typeof focused === "string") scroll.querySelector<HTMLElement>(`[data-unit="${focused}"]`)?.focus();
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
