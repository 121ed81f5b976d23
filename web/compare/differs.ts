/** What differs: one short list per strategy, with the line it has in the charts. */
import { element, endMark, styleOf } from "../../src/chart/index.ts";
import type { StrategyResult } from "../../src/index.ts";
import { fill, h, showSvg } from "../dom.ts";
import { pageTheme } from "../figure/palette.ts";
import type { Shown } from "../figure/series.ts";
import { keepUnits } from "../figure/typography.ts";
import type { View } from "./view.ts";

/** A short piece of a strategy's line with its end mark. */
export function sampleOf(place: number): HTMLElement {
  const style = styleOf(pageTheme, place);
  const line = element("line", {
    x1: 1,
    x2: 30,
    y1: 7,
    y2: 7,
    stroke: style.line,
    "stroke-width": 2,
    "stroke-dasharray": style.dash,
  });
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: 38,
      height: 14,
      viewBox: "0 0 38 14",
      "aria-hidden": "true",
    },
    line,
    endMark(style.mark, 31, 7, style, pageTheme.ground),
  );
  const node = h("span", { class: "sample" });
  showSvg(node, svg);
  return node;
}

function cardOf(strategy: StrategyResult, place: number, { language, words }: Shown): HTMLElement {
  const items = strategy.differs.map((text) => h("li", {}, keepUnits(text[language])));
  const warnings = strategy.warnings.map((warning) =>
    h(
      "li",
      {},
      h(
        "details",
        {},
        h("summary", {}, warning.title[language]),
        h("p", { class: "note" }, keepUnits(warning[language])),
      ),
    ),
  );
  return h(
    "div",
    { class: `strategy place-${place}` },
    h("h3", {}, sampleOf(place), strategy.title[language]),
    strategy.story && h("p", {}, keepUnits(strategy.story[language])),
    items.length > 0 ? h("ul", {}, ...items) : h("p", { class: "note" }, words.nothingDiffers),
    warnings.length > 0 && h("p", { class: "warnings-title" }, words.warnings),
    warnings.length > 0 && h("ul", { class: "warnings" }, ...warnings),
  );
}

export function differsView(): View {
  const heading = h("h2");
  const list = h("div", { class: "strategies" });
  let drawn = "";
  return {
    early: true,
    node: h("section", { class: "differs" }, heading, list),
    update(shown) {
      // nothing here changes while figures come in: what is being read stays open
      const told = shown.study.strategies.map(({ id, differs, warnings }) => [id, differs, warnings]);
      const key = JSON.stringify([shown.language, told]);
      if (key === drawn) return;
      drawn = key;
      fill(heading, shown.words.differs);
      list.dataset.count = String(shown.study.strategies.length);
      fill(list, ...shown.study.strategies.map((strategy, place) => cardOf(strategy, place, shown)));
    },
  };
}
