/** All townships in the week that is shown, as a table and as CSV: the way to them without the map. */
import { dataCsv, formatNumber } from "../../src/chart/index.ts";
import { fill, h } from "../dom.ts";
import { infoOf, styleFor, unitOf } from "../figure/series.ts";
import { differs, type MapShot } from "./colours.ts";
import { columnOf, valueAt, wholeOf } from "./film.ts";
import { columnHead } from "./heads.ts";
import type { LookStore } from "./look.ts";
import { colourName } from "./map-spec.ts";
import type { Scene } from "./scene.ts";
import { trendNames } from "./trends.ts";

/** So many rows are filled while it plays; more are filled when it stands still. */
const QUICK = 60;

function headOf({ its, language }: Scene, names: readonly string[]): HTMLElement {
  const heads = names.map((name) => columnHead(infoOf(name)[language], unitOf(name, language)));
  return h("thead", {}, h("tr", {}, columnHead(its.name), ...heads));
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

export interface Roll {
  /** Filled at once, to be put where it is read. */
  readonly open: (shot: MapShot) => HTMLElement;
  /** Another week, or another township is chosen; nothing while nobody reads it. */
  readonly draw: (shot: MapShot) => void;
}

export function createRoll(look: LookStore, playing: () => boolean): Roll {
  const node = h("div", { class: "roll" });
  const fillNow = ({ scene, week }: MapShot) => putTable(node, tableOf(scene, week, look));
  return {
    open(shot) {
      fillNow(shot);
      return node;
    },
    draw(shot) {
      if (!node.isConnected) return;
      if (playing() && shot.scene.film.plan.townships.length > QUICK) return;
      fillNow(shot);
    },
  };
}

/** The same unrounded, with what each township is; where the map shows differences, these come first. */
export function rollCsv({ scene, week, colouring }: MapShot): string {
  const { film, language, its, indicator } = scene;
  const { townships, counties } = film.plan;
  const names = trendNames(indicator);
  const columns = names.map((name) => columnOf(film, name).at);
  const several = counties.length > 1;
  const coloured = differs(scene)
    ? [Float32Array.of(...colouring.valuesAt(week), colouring.wholeAt(week))]
    : [];
  const head = [
    ...[its.name, ...(several ? [its.countyHead] : []), its.archetype],
    ...(differs(scene) ? [colourName(scene)] : []),
    ...names.map((name) => its.legend(infoOf(name)[language], unitOf(name, language))),
  ];
  const rows = [wholeOf(film), ...townships.keys()].map((unit) => ({
    x: unit,
    values: [...coloured.map((of) => of[unit]), ...columns.map((at) => valueAt(film, week, at, unit))],
  }));
  return dataCsv({ head, rows }, (unit) => {
    const town = townships[unit];
    const county = several ? [town ? counties[town.county][language] : ""] : [];
    return [town?.title[language] ?? its.whole, ...county, town?.archetype[language] ?? ""];
  });
}
