/** The horse and cart of whoever is looked at: drawn from its numbers, and the same in words. */
import { formatNumber } from "../../src/chart/index.ts";
import { fill, h, showSvg } from "../dom.ts";
import { createDataPanel } from "../figure/data-panel.ts";
import { type Film, recordedPart, wholeOf } from "./film.ts";
import { areaPerHourFor, type HorseAndCart, horseAndCart, skyOver } from "./horse.ts";
import { type HorseShot, horseData } from "./horse-data.ts";
import { type HorseNumbers, horseNumbers, mostHours } from "./horse-numbers.ts";
import { type Part, type Scene, unitName } from "./scene.ts";

/** Steps a week: calm even when weeks fly. */
const STEPS = 0.5;

export function horseText(scene: Scene, { capacity, duty, overtime, burnout }: HorseNumbers): string {
  const { its, language, film, unit } = scene;
  const plain = (value: number) => formatNumber(value, { language });
  const percent = (value: number) => formatNumber(value, { language, percent: true });
  const name = unit === wholeOf(film) ? its.wholeMean : unitName(scene, unit);
  const says = its.horseSays(name, plain(capacity), plain(duty), plain(capacity > 0 ? duty / capacity : 0));
  return says + its.between + its.horseFeels(percent(overtime), percent(burnout));
}

interface Moment {
  readonly scene: Scene;
  readonly week: number;
}

/** The numbers of the picture and the menu that saves it, told of another township and of more weeks, not of every week. */
function createBehind(horseAt: (scene: Scene, week: number) => HorseAndCart) {
  const panel = createDataPanel();
  let told: readonly unknown[] = [];
  let now: Moment | undefined;
  const shot = (first: Moment): HorseShot => {
    const { scene, week } = now ?? first;
    const horse = horseAt(scene, week);
    return { scene, week, svg: horseAndCart({ ...horse, above: skyOver(horse) }), says: horse.description };
  };
  return {
    node: panel.node,
    show(moment: Moment) {
      now = moment;
      const { film, unit, language } = moment.scene;
      const about = [film.plan, unit, language, recordedPart(film)];
      if (about.every((one, i) => one === told[i])) return;
      told = about;
      panel.update(horseData(moment.scene, () => shot(moment)));
    },
  };
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
  const horseAt = (scene: Scene, position: number): HorseAndCart => {
    const numbers = horseNumbers(scene.film, scene.unit, position);
    const description = horseText(scene, horseNumbers(scene.film, scene.unit, Math.floor(position)));
    return { ...numbers, areaPerHour: area, step: position * STEPS, description };
  };
  const draw = (scene: Scene, position: number) => showSvg(picture, horseAndCart(horseAt(scene, position)));
  const behind = createBehind(horseAt);
  return {
    node: h("div", { class: "horse-part" }, heading, picture, says, note, behind.node),
    show(scene) {
      fill(heading, scene.its.horse);
      fill(note, scene.its.horseNote);
      if (measured !== scene.film) area = areaPerHourFor(mostHours(scene.film));
      measured = scene.film;
    },
    move(scene, week) {
      draw(scene, week);
      fill(says, horseText(scene, horseNumbers(scene.film, scene.unit, week)));
      behind.show({ scene, week });
    },
    glide: draw,
  };
}
