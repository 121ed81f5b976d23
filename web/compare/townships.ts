/** Small multiples: a small chart for each township, all on one scale, every strategy as a line. */
import { type Drawing, dataCsv, formatNumber, lineChart, rangeOf } from "../../src/chart/index.ts";
import { MONTH, WEEK } from "../../src/index.ts";
import { fill, h, showSvg } from "../dom.ts";
import type { Cursor } from "../figure/cursor.ts";
import { type ChartData, createDataPanel } from "../figure/data-panel.ts";
import { pageTheme } from "../figure/palette.ts";
import { readingSvg } from "../figure/reading.ts";
import { creditOf, infoOf, levelRange, type Shown, styleFor, unitOf } from "../figure/series.ts";
import { dateOf, daysOf, timeTicks, windowText } from "../figure/time.ts";
import { watchWidth } from "../figure/width.ts";
import { sampleOf } from "./differs.ts";
import { type Cell, cellsOf, chosenOf } from "./town-cells.ts";
import type { View } from "./view.ts";
import { compareWords } from "./words.ts";

const FONT_SIZE = 11;
const HEIGHT = 84;

function dataOf(name: string, cells: readonly Cell[], shown: Shown): ChartData {
  const { study, language, words } = shown;
  const own = compareWords(language);
  const titles = study.strategies.map(({ title }) => title[language]);
  const head = [own.township, ...titles].map((text) => h("th", { scope: "col" }, text));
  const rows = cells.map(({ town, means }) => {
    const values = means.map((mean) => h("td", {}, formatNumber(mean, styleFor(name, language))));
    return h("tr", {}, h("th", { scope: "row" }, town.title[language]), ...values);
  });
  const months = cells[0].lines[0].mean;
  const csv = {
    head: [
      own.month,
      ...cells.flatMap(({ town }) => titles.map((title) => `${town.title[language]} ${title}`)),
    ],
    rows: Array.from(months, (_, month) => ({
      x: month,
      values: cells.flatMap(({ lines }) => lines.map(({ mean }) => mean[month])),
    })),
  };
  const monthText = (at: number) => {
    const { year, month } = dateOf(study.start, at * MONTH);
    return words.month(year, month);
  };
  return {
    words,
    title: own.townshipsFor(infoOf(name)[language]),
    hint: own.townshipsHint + windowText(shown),
    table: () => h("table", {}, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows)),
    csv: () => dataCsv(csv, monthText),
    file: `${name}-townships`,
  };
}

/** One township's figure; its overlay is drawn by the cursor. */
interface Small {
  readonly cell: Cell;
  readonly node: HTMLElement;
  readonly draw: (width: number) => void;
  readonly read: (week: number | undefined) => void;
}

function chartOf(name: string, cell: Cell, domain: readonly [number, number], shown: Shown) {
  const { study, language, words } = shown;
  const style = styleFor(name, language);
  const ends = cell.lines.map(({ label, mean }) =>
    words.isValue(label, formatNumber(mean[mean.length - 1], style)),
  );
  return {
    series: cell.lines,
    x: { domain: [0, daysOf(study)] as const, ticks: timeTicks(study) },
    y: { domain, style, ticks: 2 },
    ends: "marks",
    plotHeight: HEIGHT,
    fontSize: FONT_SIZE,
    theme: pageTheme,
    description: words.chartOf(cell.town.title[language], ends.join(words.listJoin)),
  } as const;
}

function smallOf(name: string, cell: Cell, domain: readonly [number, number], shown: Shown): Small {
  const { study, language, words } = shown;
  const picture = h("div", { class: "drawing" });
  const overlay = h("div", { class: "overlay" });
  const chart = chartOf(name, cell, domain, shown);
  const { style } = chart.y;
  let drawing: Drawing | undefined;
  return {
    cell,
    node: h(
      "figure",
      { class: "small" },
      h("figcaption", {}, cell.town.title[language]),
      h("div", { class: "plot" }, picture, overlay),
    ),
    draw(width) {
      drawing = lineChart({ ...chart, width });
      showSvg(picture, drawing.svg);
    },
    read(week) {
      const last = cell.lines[0].mean.length - 1;
      if (!drawing || week === undefined || last < 0) return fill(overlay);
      const month = Math.min(last, Math.floor((week * WEEK) / MONTH));
      const { year, month: named } = dateOf(study.start, month * MONTH);
      const date = words.month(year, named);
      showSvg(
        overlay,
        readingSvg({ drawing, series: cell.lines, style, fontSize: FONT_SIZE, week: month, date }),
      );
    },
  };
}

function legendOf({ study, language }: Shown): HTMLElement[] {
  return study.strategies.map(({ title }, place) => h("span", {}, sampleOf(place), title[language]));
}

/** The choice of the indicator; the same node for all studies, so that it keeps the focus. */
function createChoice(onChange: () => void) {
  const select = h("select", { onchange: onChange });
  const label = h("span", { class: "label" });
  const node = h("label", { class: "field small-choice" }, label, select);
  const show = (names: readonly string[], { language }: Shown) => {
    const now = select.value;
    fill(label, compareWords(language).townshipsChoice);
    fill(
      select,
      ...names.map((name) => h("option", { value: name, selected: name === now }, infoOf(name)[language])),
    );
  };
  return { node, show, chosen: () => select.value };
}

/** What is said above and below the charts. */
function createFrame() {
  const heading = h("h2");
  const note = h("p", { class: "section-note" });
  const legend = h("p", { class: "legend" });
  const unit = h("p", { class: "subtitle" });
  const credit = h("p", { class: "credit" });
  const show = (name: string, drawn: number, all: number, shown: Shown) => {
    const { language, words } = shown;
    const own = compareWords(language);
    const most = drawn < all ? own.townshipsMost(drawn, all) : "";
    const means = [unitOf(name, language), infoOf(name).definition[language]];
    fill(heading, own.townships);
    fill(note, [own.townshipsNote, most].join(words.sentenceJoin).trim());
    fill(legend, ...legendOf(shown));
    fill(unit, means.filter(Boolean).join(words.aside));
    fill(credit, creditOf(shown));
  };
  return { heading, note, legend, unit, credit, show };
}

export function townshipsView(cursor: Cursor): View {
  const frame = createFrame();
  const { heading, note, legend, unit, credit } = frame;
  const grid = h("div", { class: "smalls" });
  const data = createDataPanel();
  let shown: Shown | undefined;
  let smalls: readonly Small[] = [];
  const choice = createChoice(() => shown && drawAll(shown));
  const drawCells = () => {
    for (const small of smalls) small.draw(width());
  };
  const width = watchWidth(grid, "small", drawCells, () => grid.querySelector(".plot") ?? grid);
  cursor.follow((week) => {
    for (const small of smalls) small.read(week);
  });
  const drawAll = (now: Shown) => {
    const name = choice.chosen();
    const all = cellsOf(name, now);
    const lines = all.flatMap((cell) => cell.lines);
    const domain = rangeOf(lines, levelRange(name));
    smalls = chosenOf(all).map((cell) => smallOf(name, cell, domain, now));
    frame.show(name, smalls.length, all.length, now);
    fill(grid, ...smalls.map(({ node }) => node));
    drawCells();
    data.update(dataOf(name, all, now));
  };
  const parts = [heading, note, choice.node, legend, unit, grid, credit, data.node];
  const node = h("section", { class: "townships" }, ...parts);
  return {
    node,
    update(next) {
      shown = next;
      const held = next.study.strategies[0].townships ?? {};
      node.hidden = Object.keys(held).length === 0 || next.study.county.townships.length < 2;
      if (node.hidden) return;
      choice.show(Object.keys(held), next);
      drawAll(next);
    },
  };
}
