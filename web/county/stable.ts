/** The horse and cart of whoever is looked at: its numbers from the film, in between weeks too, and the same in words. */
import { formatNumber } from "../../src/chart/index.ts";
import { fill, h, showSvg } from "../dom.ts";
import { columnOf, type Film, seriesOf, valueAt, wholeOf } from "./film.ts";
import { areaPerHourFor, horseAndCart } from "./horse.ts";
import { type Part, type Scene, unitName } from "./scene.ts";

/** Steps a week: calm even when weeks fly. */
const STEPS = 0.5;

export interface HorseNumbers {
  readonly capacity: number;
  readonly duty: number;
  readonly overtime: number;
  readonly burnout: number;
}

/** Of a township; of the whole its mean township, so that all horses are of one scale. `position` is in weeks. */
export function horseNumbers(film: Film, unit: number, position: number): HorseNumbers {
  const last = film.frames.length - 1;
  const week = Math.min(last, Math.floor(position));
  const share = Math.min(position, last) - week;
  const number = (name: string) => {
    const { at } = columnOf(film, name);
    const now = valueAt(film, week, at, unit);
    return share > 0 ? now + share * (valueAt(film, week + 1, at, unit) - now) : now;
  };
  const townships = unit === wholeOf(film) ? film.plan.townships.length : 1;
  const regular = number("regular");
  return {
    capacity: number("capacity") / townships,
    duty: number("duty") / townships,
    overtime: regular > 0 ? number("extra") / regular : 0,
    burnout: number("burnout"),
  };
}

/** Hours of the township that has most of them in the middle of all weeks: what the scale has to hold. */
export function mostHours(film: Film): number {
  const { townships } = film.plan;
  const middle = (series: Float64Array) => series.sort()[Math.floor(series.length / 2)];
  const columns = ["capacity", "duty"].map((name) => columnOf(film, name).at);
  return Math.max(
    ...columns.map((at) =>
      townships.reduce((most, _, t) => Math.max(most, middle(seriesOf(film, at, t))), 0),
    ),
  );
}

export function horseText(scene: Scene, { capacity, duty, overtime, burnout }: HorseNumbers): string {
  const { its, language, film, unit } = scene;
  const plain = (value: number) => formatNumber(value, { language });
  const percent = (value: number) => formatNumber(value, { language, percent: true });
  const name = unit === wholeOf(film) ? its.wholeMean : unitName(scene, unit);
  const says = its.horseSays(name, plain(capacity), plain(duty), plain(capacity > 0 ? duty / capacity : 0));
  return says + its.between + its.horseFeels(percent(overtime), percent(burnout));
}

export interface HorsePart extends Part {
  /** A place between weeks, while it is played. */
  readonly glide: (scene: Scene, position: number) => void;
}

export function createHorsePart(): HorsePart {
  const heading = h("h2");
  const picture = h("div", { class: "horse" });
  const says = h("p", { class: "horse-says" });
  const note = h("p", { class: "note" });
  let area = 1;
  let measured: Film | undefined;
  const draw = (scene: Scene, position: number) => {
    const numbers = horseNumbers(scene.film, scene.unit, position);
    const description = horseText(scene, horseNumbers(scene.film, scene.unit, Math.floor(position)));
    const step = position * STEPS;
    showSvg(picture, horseAndCart({ ...numbers, areaPerHour: area, step, description }));
  };
  return {
    node: h("div", { class: "horse-part" }, heading, picture, says, note),
    show(scene) {
      fill(heading, scene.its.horse);
      fill(note, scene.its.horseNote);
      if (measured !== scene.film) area = areaPerHourFor(mostHours(scene.film));
      measured = scene.film;
    },
    move(scene, week) {
      draw(scene, week);
      fill(says, horseText(scene, horseNumbers(scene.film, scene.unit, week)));
    },
    glide: draw,
  };
}
