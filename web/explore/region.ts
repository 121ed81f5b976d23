/** The cells that are brushed: what was found there, every pair of runs as a dot, and the list of cells. */
import { dataCsv, stripChart } from "../../src/chart/index.ts";
import type { Grid, PhaseCell, PointRuns } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { FONT_SIZE } from "../figure/figure.ts";
import { pageTheme } from "../figure/palette.ts";
import { createPlot } from "../figure/plot.ts";
import { differenceStyle, infoOf, unitOf } from "../figure/series.ts";
import { cellTable } from "./phase-figure.ts";
import { creditOf, type Explored, stylesOf, titlesOf, valueText } from "./view.ts";

/** More rows than these are only in the table. */
const ROWS = 16;

export interface Region {
  readonly node: HTMLElement;
  readonly show: (cells: readonly PhaseCell[], shown: Explored<Grid>) => void;
}

const pointOf = ({ column, row }: PhaseCell, { axes, points }: Grid): PointRuns =>
  points[row * axes[0].values.length + column];

/** "培训增益 0.40 至 0.55": what the cells span. */
function spanOf(axis: 0 | 1, cells: readonly PhaseCell[], { study, language, own }: Explored<Grid>): string {
  const { title, values } = study.axes[axis];
  const places = cells.map(({ column, row }) => (axis === 0 ? column : row));
  const text = (place: number) => valueText(values[place], language);
  return own.span(title[language], text(Math.min(...places)), text(Math.max(...places)));
}

function winsOf(cells: readonly PhaseCell[], shown: Explored<Grid>): string {
  const { own, words } = shown;
  const all = cells.reduce((sum, { n }) => sum + n, 0);
  const wins = [0, 1].map((place) => cells.reduce((sum, cell) => sum + cell.wins[place], 0));
  const level = all - wins[0] - wins[1];
  const texts = titlesOf(shown).map((title, place) => own.winsOf(title, wins[place]));
  return own.regionRuns(all, [...texts, ...(level > 0 ? [own.level(level)] : [])].join(words.listJoin));
}

function stripsOf(cells: readonly PhaseCell[], shown: Explored<Grid>, width: number) {
  const { study, indicator, language, own } = shown;
  const [x, y] = study.axes;
  const styles = stylesOf(shown);
  const rows = cells.slice(0, ROWS).map((cell) => {
    const pairs = pointOf(cell, study).values[indicator] ?? [];
    return {
      label: `${valueText(x.values[cell.column], language)} · ${valueText(y.values[cell.row], language)}`,
      values: pairs.map(([against, other]) => other - against).filter(Number.isFinite),
      mean: cell.mean,
      low: cell.low,
      high: cell.high,
      colour: cell.leader === undefined ? pageTheme.axis : pageTheme.series[styles[cell.leader]].line,
    };
  });
  const titles = titlesOf(shown);
  const sides = infoOf(indicator).better === "higher" ? titles : [...titles].reverse();
  return stripChart({
    rows,
    sides: [own.better(sides[0]), own.better(sides[1])],
    style: differenceStyle(indicator, language),
    width,
    fontSize: FONT_SIZE,
    theme: pageTheme,
    description: own.strips(infoOf(indicator)[language], ""),
  });
}

/** A row a pair of runs, unrounded. */
function runsCsv(cells: readonly PhaseCell[], { study, indicator }: Explored<Grid>): string {
  const [x, y] = study.axes;
  const [against, other] = study.pair;
  const rows = cells.flatMap((cell) =>
    (pointOf(cell, study).values[indicator] ?? []).map(([a, b], replication) => ({
      x: x.values[cell.column],
      values: [y.values[cell.row], replication, a, b, b - a],
    })),
  );
  const head = [x.parameter, y.parameter, "replication", against.id, other.id, `${other.id} - ${against.id}`];
  return dataCsv({ head, rows }, String);
}

export function createRegion(): Region {
  const heading = h("h3");
  const told = h("p", { class: "section-note", role: "status" });
  const plot = createPlot("h3");
  const node = h("div", { class: "region", hidden: true }, heading, told, plot.node);
  return {
    node,
    show(cells, shown) {
      const { indicator, language, words, own } = shown;
      const unit = infoOf(indicator).percent ? words.points : unitOf(indicator, language);
      const [x, y] = shown.study.axes.map(({ title }) => title[language]);
      fill(heading, own.region);
      const where = own.regionOf(cells.length, spanOf(0, cells, shown), spanOf(1, cells, shown));
      fill(told, where, h("br"), winsOf(cells, shown));
      plot.update({
        title: own.strips(infoOf(indicator)[language], unit),
        subtitle: own.stripsSubtitle(`${x} · ${y}`, ...titlesOf(shown)),
        note: cells.length > ROWS ? own.moreCells(cells.length - ROWS) : "",
        credit: creditOf(shown),
        draw: (width) => stripsOf(cells, shown, width),
        data: {
          words,
          title: own.region,
          hint: own.regionHint,
          table: () => cellTable(cells, shown),
          csv: () => runsCsv(cells, shown),
          file: `phase-runs-${indicator}`,
        },
      });
    },
  };
}
