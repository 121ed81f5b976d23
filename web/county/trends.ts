/** Small charts of whoever is looked at, drawn once; the week that is shown is a line that is moved over them. */
import {
  type DataTable,
  type Drawing,
  dataCsv,
  dataTable,
  formatNumber,
  type Line,
  lineChart,
  rangeOf,
  xAt,
} from "../../src/chart/index.ts";
import { fill, h, showSvg } from "../dom.ts";
import { type ChartData, createDataPanel } from "../figure/data-panel.ts";
import { FONT_SIZE } from "../figure/figure.ts";
import { pageTheme } from "../figure/palette.ts";
import { infoOf, startsAtZero, styleFor, unitOf } from "../figure/series.ts";
import { dateOf, ticksOver } from "../figure/time.ts";
import { watchWidth } from "../figure/width.ts";
import { columnOf, endOfWeek, recordedPart, seriesOf, wholeOf } from "./film.ts";
import { creditOf, fileName, placeName } from "./saved.ts";
import { type Part, type Scene, unitName, weekName } from "./scene.ts";

const USUAL = ["backlogDays", "satisfaction", "errorRate", "cartRatio", "burnout", "readiness"];
const PLOT_HEIGHT = 110;
/** One row in four in the table: about a month. */
const EVERY = 4;

function linesOf(scene: Scene, name: string): Line[] {
  const { film, unit, its } = scene;
  const { at } = columnOf(film, name);
  const x = film.frames.map((_, week) => endOfWeek(film, week));
  const whole: Line = {
    id: "whole",
    label: its.whole,
    style: 0,
    x,
    mean: seriesOf(film, at, wholeOf(film)),
  };
  if (unit === wholeOf(film)) return [{ ...whole, style: Math.max(1, film.strategy) }];
  const own = { id: "unit", label: unitName(scene, unit), style: Math.max(1, film.strategy), x };
  return [whole, { ...own, mean: seriesOf(film, at, unit) }];
}

function chartOf(scene: Scene, name: string, width: number): Drawing {
  const { film, language, words } = scene;
  const series = linesOf(scene, name);
  const style = styleFor(name, language);
  const limits = infoOf(name).percent ? { limits: [0, 1] as const } : {};
  const ends = series.map((line) =>
    words.isValue(line.label, formatNumber(line.mean[line.mean.length - 1], style)),
  );
  return lineChart({
    series,
    x: { domain: [0, film.plan.days], ticks: ticksOver(film.plan.start, film.plan.days) },
    y: { domain: rangeOf(series, { zero: startsAtZero(name), ...limits }), style, ticks: 3 },
    marks: film.plan.marks.map(({ day, label }) => ({
      at: day,
      label: label[language],
      style: Math.max(1, film.strategy),
    })),
    width,
    plotHeight: PLOT_HEIGHT,
    theme: pageTheme,
    fontSize: FONT_SIZE,
    description: words.chartOf(infoOf(name)[language], ends.join(words.listJoin)),
  });
}

function subtitleOf({ language, words, its }: Scene, name: string): string {
  const { definition } = infoOf(name);
  const cut = startsAtZero(name) ? "" : its.axisNotZero;
  return [unitOf(name, language), definition[language], cut].filter((text) => text !== "").join(words.aside);
}

function tableOf({ film, words, language }: Scene, table: DataTable, name: string): HTMLElement {
  const head = h("tr", {}, ...table.head.map((text) => h("th", { scope: "col" }, text)));
  const rows = table.rows.map(({ x, values }) => {
    const { year, month } = dateOf(film.plan.start, x - 1);
    const cells = values.map((value) => h("td", {}, formatNumber(value, styleFor(name, language))));
    return h("tr", {}, h("th", { scope: "row" }, words.month(year, month)), ...cells);
  });
  return h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows));
}

interface Trend extends Part {
  readonly setName: (name: string) => void;
}

/** What is behind a chart: its table and its file. */
function dataOf(scene: Scene, name: string): ChartData {
  const { words, its, language } = scene;
  const series = linesOf(scene, name);
  const heads = { x: its.week, low: words.low, high: words.high };
  return {
    words,
    title: infoOf(name)[language],
    hint: words.tableHint,
    table: () => tableOf(scene, dataTable(series, heads, EVERY), name),
    csv: () => dataCsv(dataTable(series, heads), (day) => weekName(scene, day)),
    file: fileName(`${name}-${placeName(scene)}`, scene.film),
    caption: () => ({ credit: creditOf(scene) }),
  };
}

/** The line of the week that is shown; moved by the browser alone, for no chart is drawn anew while it plays. */
function placeHair({ style }: HTMLElement, frame: Drawing["frame"], day: number): void {
  style.top = `${frame.top}px`;
  style.height = `${frame.height}px`;
  style.transform = `translateX(${xAt(frame, day).toFixed(1)}px)`;
}

function createTrend(): Trend {
  const heading = h("h3");
  const subtitle = h("p", { class: "subtitle" });
  const picture = h("div", { class: "drawing" });
  const hair = h("div", { class: "hair" });
  const plot = h("div", { class: "plot" }, picture, hair);
  const data = createDataPanel();
  let name = USUAL[0];
  let now: { readonly scene: Scene; readonly drawing: Drawing } | undefined;
  let week = 0;
  const place = () => now && placeHair(hair, now.drawing.frame, endOfWeek(now.scene.film, week));
  const draw = (scene: Scene) => {
    const drawing = chartOf(scene, name, widthNow());
    now = { scene, drawing };
    showSvg(picture, drawing.svg);
    place();
  };
  const widthNow = watchWidth(plot, "half", () => now && draw(now.scene));
  return {
    node: h("figure", { class: "chart half" }, h("figcaption", {}, heading, subtitle), plot, data.node),
    setName(next) {
      name = next;
    },
    show(scene) {
      fill(heading, infoOf(name)[scene.language]);
      fill(subtitle, subtitleOf(scene, name));
      data.update(dataOf(scene, name));
      draw(scene);
    },
    move(_scene, next) {
      week = next;
      place();
    },
  };
}

/** What the map shows comes first, then the usual ones. */
export function trendNames(indicator: string): string[] {
  return [indicator, ...USUAL.filter((name) => name !== indicator)].slice(0, USUAL.length);
}

export function createTrendsPart(): Part {
  const heading = h("h2");
  const note = h("p", { class: "section-note" });
  const trends = USUAL.map(createTrend);
  let drawn: readonly unknown[] = [];
  return {
    node: h(
      "section",
      {},
      heading,
      note,
      h("div", { class: "grid trends" }, ...trends.map(({ node }) => node)),
    ),
    show(scene) {
      const { film, unit, indicator, its } = scene;
      fill(heading, `${its.trends}${its.aside}${unitName(scene, unit)}`);
      fill(note, its.trendsNote, unit !== wholeOf(film) && its.between + its.trendsWhole);
      // a chart costs some milliseconds: not for every week that is recorded
      const key = [unit, indicator, scene.language, film.plan, recordedPart(film), film.fingerprint];
      if (key.every((one, i) => one === drawn[i])) return;
      drawn = key;
      trendNames(indicator).forEach((name, i) => {
        trends[i].setName(name);
        trends[i].show(scene);
      });
    },
    move(scene, week) {
      for (const trend of trends) trend.move(scene, week);
    },
  };
}
