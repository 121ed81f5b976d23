/** Two books: what is reported beside what is true, and the gap between them, strategy by strategy. */
import { formatAlike } from "../../src/chart/index.ts";
import { type StrategyResult, twins } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { differenceStyle, type Shown, styleFor, unitOf } from "../figure/series.ts";
import { keepUnits } from "../figure/typography.ts";
import { indicatorName } from "../gloss/gloss.ts";
import { sampleOf } from "./differs.ts";
import { createSwiped } from "./swiped.ts";
import type { View } from "./view.ts";

/** Twins that every strategy of a study has. */
function twinsOf({ study }: Shown) {
  return twins.filter((pair) =>
    study.strategies.every(({ indicators }) => pair.every((name) => indicators[name] !== undefined)),
  );
}

/** Reported, true and gap of one indicator in one strategy, as finely as each other: a reader who subtracts is right to the last place. */
function cellsOf({ indicators }: StrategyResult, name: string, told: string, shown: Shown): HTMLElement[] {
  const { language } = shown;
  const [truth, report] = [indicators[name].mean, indicators[told].mean];
  const [gap] = formatAlike([report - truth, report, truth], differenceStyle(name, language));
  const texts = [...formatAlike([report, truth], styleFor(name, language)), gap];
  return texts.map((text, i) => h("td", i === 0 ? { class: "first" } : {}, text));
}

function tableOf(shown: Shown): HTMLElement {
  const { study, language, words } = shown;
  const { strategies } = study;
  const names = strategies.map(({ title }, place) =>
    h("th", { scope: "colgroup", colspan: 3, class: "first" }, sampleOf(place), title[language]),
  );
  const heads = strategies.flatMap(() =>
    [words.reported, words.truth, words.gap].map((text, i) =>
      h("th", i === 0 ? { scope: "col", class: "first" } : { scope: "col" }, text),
    ),
  );
  const rows = twinsOf(shown).map(([name, told]) => {
    const unit = unitOf(name, language);
    const label = [indicatorName(name, language), unit !== "" && words.aside + unit];
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, ...label),
      ...strategies.flatMap((strategy) => cellsOf(strategy, name, told, shown)),
    );
  });
  const head = h(
    "thead",
    {},
    h("tr", {}, h("td"), ...names),
    h("tr", {}, h("th", { scope: "col" }, words.indicator), ...heads),
  );
  return h("table", { class: "books" }, head, h("tbody", {}, ...rows));
}

export function booksView(): View {
  const heading = h("h2");
  const note = h("p", { class: "section-note" });
  const { hint, scroll } = createSwiped();
  const node = h("section", {}, heading, note, hint, scroll);
  return {
    node,
    update(shown) {
      const { words } = shown;
      node.hidden = twinsOf(shown).length === 0;
      if (node.hidden) return;
      fill(heading, words.books);
      fill(note, keepUnits(words.booksNote));
      fill(hint, words.swipe);
      scroll.setAttribute("aria-label", words.books);
      fill(scroll, tableOf(shown));
    },
  };
}
