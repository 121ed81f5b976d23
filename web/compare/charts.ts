/** The pictures: backlog large, the others in a grid, the differences with zero in the middle. */

import { fill, h } from "../dom.ts";
import type { Cursor } from "../figure/cursor.ts";
import { createFigure, type Figure } from "../figure/figure.ts";
import type { FigureSpec } from "../figure/figure-spec.ts";
import { differenceChart, infoOf, levelChart, type Shown, startsAtZero, unitOf } from "../figure/series.ts";
import { definitionOf, glossed } from "../gloss/gloss.ts";
import { DIFFERENCES, MAIN, OTHERS } from "./drawn.ts";
import type { View } from "./view.ts";

function bandNote({ study, words }: Shown, difference: boolean): string {
  if (study.replications < 2) return words.bandOne;
  return difference ? words.bandDifference(study.replications) : words.band(study.replications);
}

/** Unit and meaning in one line: "件/乡镇 · 等人办的件 · 低为好". */
function subtitleOf(name: string, { language, words }: Shown, difference: boolean): string {
  const { definition, percent, better } = infoOf(name);
  const unit = difference && percent ? words.points : unitOf(name, language);
  const direction = { higher: words.higherBetter, lower: words.lowerBetter, none: "" }[better];
  const cut = startsAtZero(name) ? "" : words.axisNotZero;
  const parts = difference ? [unit] : [unit, definition[language], direction, cut];
  return parts.filter((part) => part !== "").join(words.aside);
}

function levelSpec(name: string, shown: Shown, main: boolean): FigureSpec {
  const chart = levelChart(shown, name, main ? 5 : 4);
  return {
    shown,
    title: infoOf(name)[shown.language],
    meaning: definitionOf(infoOf(name), shown.language),
    subtitle: subtitleOf(name, shown, false),
    note: main ? bandNote(shown, false) : "",
    chart: { ...chart, plotHeight: main ? 340 : 190, markLabels: main },
    file: name,
  };
}

function differenceSpec(name: string, shown: Shown): FigureSpec {
  const { language, words } = shown;
  return {
    shown,
    title: words.difference(infoOf(name)[language]),
    meaning: definitionOf(infoOf(name), language),
    subtitle: subtitleOf(name, shown, true),
    note: "",
    chart: { ...differenceChart(shown, name, 4), plotHeight: 200 },
    file: `${name}-difference`,
  };
}

const drawable = (shown: Shown, name: string) => shown.study.strategies.some((one) => one.weekly[name]);

export function mainView(cursor: Cursor): View {
  const figure = createFigure(cursor, "h2", "wide");
  return {
    node: h("section", { class: "main-picture" }, figure.node),
    update(shown) {
      // the JSON of the command line has no curves
      figure.node.hidden = !drawable(shown, MAIN);
      if (!figure.node.hidden) figure.update(levelSpec(MAIN, shown, true));
    },
  };
}

interface Grid {
  readonly names: readonly string[];
  readonly spec: (name: string, shown: Shown) => FigureSpec;
  readonly heading: (shown: Shown) => string;
  readonly note: (shown: Shown) => string;
  readonly wanted: (shown: Shown) => boolean;
}

function gridView(cursor: Cursor, grid: Grid): View {
  const figures = new Map(
    grid.names.map((name): [string, Figure] => [name, createFigure(cursor, "h3", "half")]),
  );
  const heading = h("h2");
  const note = h("p", { class: "section-note" });
  const cells = h("div", { class: "grid" }, ...[...figures.values()].map((figure) => figure.node));
  const node = h("section", {}, heading, note, cells);
  return {
    node,
    update(shown) {
      node.hidden = !grid.wanted(shown);
      if (node.hidden) return;
      fill(heading, grid.heading(shown));
      fill(note, ...glossed(grid.note(shown), shown.language));
      for (const [name, figure] of figures) {
        figure.node.hidden = !drawable(shown, name);
        if (!figure.node.hidden) figure.update(grid.spec(name, shown));
      }
    },
  };
}

export function othersView(cursor: Cursor): View {
  return gridView(cursor, {
    names: OTHERS,
    spec: (name, shown) => levelSpec(name, shown, false),
    heading: ({ words }) => words.others,
    note: (shown) => bandNote(shown, false),
    wanted: () => true,
  });
}

export function differencesView(cursor: Cursor): View {
  const first = ({ study, language }: Shown) => study.strategies[0].title[language];
  return gridView(cursor, {
    names: DIFFERENCES,
    spec: differenceSpec,
    heading: (shown) => shown.words.against(first(shown)),
    note: (shown) =>
      [shown.words.againstNote(first(shown)), bandNote(shown, true)].join(shown.words.sentenceJoin),
    wanted: ({ study }) => study.differences.length > 0,
  });
}
