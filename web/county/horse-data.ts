/** Horse and cart to take away: the drawing, and its numbers week by week. */
import { dataCsv, formatNumber, type NumberStyle } from "../../src/chart/index.ts";
import { h } from "../dom.ts";
import type { ChartData } from "../figure/data-panel.ts";
import { infoOf, styleFor, unitOf } from "../figure/series.ts";
import { dateOf } from "../figure/time.ts";
import { columnOf, endOfWeek, type Film, wholeOf } from "./film.ts";
import { columnHead } from "./heads.ts";
import { horseNumbers } from "./horse-numbers.ts";
import { creditOf, fileName, placeName, subtitleOf } from "./saved.ts";
import { type Scene, unitName, weekName } from "./scene.ts";

/** One row in four in the table: about a month. */
const EVERY = 4;

interface Column {
  readonly name: string;
  readonly unit: string;
  readonly style: NumberStyle;
}

/** Hours of the whole are those of its mean township, as the picture shows them. */
function columnsOf({ film, unit, language, its }: Scene): readonly Column[] {
  const hours = (name: string) => {
    const { [language]: own, unit: measured } = columnOf(film, name);
    const whole = unit === wholeOf(film);
    return { name: whole ? its.mean(own) : own, unit: measured[language], style: { language } };
  };
  const indicator = (name: string) => {
    const style = styleFor(name, language);
    return { name: infoOf(name)[language], unit: unitOf(name, language), style };
  };
  const overtime = { name: its.overtime, unit: "", style: { language, percent: true } };
  return [hours("capacity"), hours("duty"), indicator("cartRatio"), overtime, indicator("burnout")];
}

/** In the order of the columns; `x` is the day on which the week ends. */
export function horseRows(film: Film, unit: number) {
  return film.frames.map((_, week) => {
    const { capacity, duty, overtime, burnout } = horseNumbers(film, unit, week);
    const ratio = capacity > 0 ? duty / capacity : Number.NaN;
    return { x: endOfWeek(film, week), values: [capacity, duty, ratio, overtime, burnout] };
  });
}

function tableOf(scene: Scene): HTMLElement {
  const { film, unit, words, its } = scene;
  const columns = columnsOf(scene);
  const heads = [columnHead(its.week), ...columns.map((column) => columnHead(column.name, column.unit))];
  const all = horseRows(film, unit);
  // counted so that the last one stays
  const shown = all.filter((_, i) => (all.length - 1 - i) % EVERY === 0);
  const rows = shown.map(({ x, values }) => {
    const { year, month } = dateOf(film.plan.start, x - 1);
    const cells = values.map((value, i) => h("td", {}, formatNumber(value, columns[i].style)));
    return h("tr", {}, h("th", { scope: "row" }, words.month(year, month)), ...cells);
  });
  return h("table", {}, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...rows));
}

/** The picture at a moment; asked for when it is saved. */
export interface HorseShot {
  readonly scene: Scene;
  readonly week: number;
  readonly svg: string;
  readonly says: string;
}

export function horseData(scene: Scene, shot: () => HorseShot): ChartData {
  const { words, its, film, unit } = scene;
  const whole = unit === wholeOf(film);
  return {
    words,
    title: whole ? its.horse : its.horseTitle(unitName(scene, unit)),
    hint: its.horseHint,
    table: () => tableOf(scene),
    csv() {
      const { scene: now } = shot();
      const head = [its.week, ...columnsOf(scene).map(({ name, unit: of }) => its.legend(name, of))];
      return dataCsv({ head, rows: horseRows(now.film, unit) }, (day) => weekName(now, day));
    },
    get file() {
      const { scene: now, week } = shot();
      return fileName(`horse-${placeName(now)}`, now.film, week);
    },
    drawing: () => shot().svg,
    caption() {
      const { scene: now, week, says } = shot();
      const subtitle = `${subtitleOf(now, week)}${its.stop}${its.between}${says}`;
      return { subtitle, note: its.horseNote, credit: creditOf(now) };
    },
  };
}
