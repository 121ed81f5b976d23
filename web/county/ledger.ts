/** What waits at whoever is looked at, and where its hours go. */
import { formatNumber } from "../../src/chart/index.ts";
import { fill, h } from "../dom.ts";
import { createBarTable } from "./bars.ts";
import { columnOf, type Film, seriesOf, valueAt } from "./film.ts";
import type { Part, Scene } from "./scene.ts";

const namesFrom = ({ plan }: Film, prefix: string) =>
  plan.columns.map(({ name }) => name).filter((name) => name.startsWith(prefix));

const labelsOf = ({ film, language }: Scene, names: readonly string[]) =>
  names.map((name) => columnOf(film, name)[language]);

const valuesOf = ({ film, unit }: Scene, names: readonly string[], week: number) =>
  names.map((name) => valueAt(film, week, columnOf(film, name).at, unit));

/** The most of all weeks, so that a bar's length means the same all the time. */
const mostOf = ({ film, unit }: Scene, names: readonly string[]) =>
  Math.max(...names.map((name) => Math.max(0, ...seriesOf(film, columnOf(film, name).at, unit))));

export function createQueuePart(): Part {
  const heading = h("h3");
  const note = h("p", { class: "note" });
  const tables = Array.from({ length: 4 }, createBarTable);
  let lists: readonly (readonly string[])[] = [];
  let most = 0;
  return {
    node: h("div", { class: "queue" }, heading, note, ...tables.map(({ node }) => node)),
    show(scene) {
      const { its, film } = scene;
      fill(heading, its.queue);
      fill(note, its.queueNote);
      lists = ["domain.", "power.", "age.", "waiting."].map((prefix) => namesFrom(film, prefix));
      most = mostOf(scene, lists.flat());
      const captions = [its.byDomain, its.byPower, its.byAge, its.elsewhere];
      for (const [i, table] of tables.entries())
        table.show(captions[i], [its.item, its.countOf], labelsOf(scene, lists[i]));
    },
    move(scene, week) {
      for (const [i, table] of tables.entries())
        table.set(valuesOf(scene, lists[i], week), most, scene.language);
    },
  };
}

export function createHoursPart(): Part {
  const heading = h("h3");
  const note = h("p", { class: "note" });
  const table = createBarTable();
  let names: readonly string[] = [];
  let most = 0;
  return {
    node: h("div", { class: "hours" }, heading, note, table.node),
    show(scene) {
      const { its, film } = scene;
      fill(heading, its.hours);
      names = namesFrom(film, "use.");
      most = mostOf(scene, names);
      table.show("", [its.item, its.countOf], labelsOf(scene, names));
    },
    move(scene, week) {
      const values = valuesOf(scene, names, week);
      table.set(values, most, scene.language);
      const whole = values.reduce((sum, value) => sum + value, 0);
      fill(note, scene.its.hoursNote(formatNumber(whole, { language: scene.language })));
    },
  };
}
