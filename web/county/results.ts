/** What a recorded film shows, all parts of it: the answer, the picture, the one that is chosen, the tables. */
import { fill, h } from "../dom.ts";
import { phrases } from "../figure/typography.ts";
import { isPreset } from "../settings/places.ts";
import { titleOf } from "../settings/settings.ts";
import type { Store } from "../settings/store.ts";
import { answerOf } from "./answer.ts";
import { createHappeningsPart } from "./happenings.ts";
import { createHoursPart, createQueuePart } from "./ledger.ts";
import { createMapPart, createTimePart } from "./picture.ts";
import { type Part, type Scene, whenText } from "./scene.ts";
import { createHorsePart } from "./stable.ts";
import { createTownshipPart } from "./township.ts";
import { createTrendsPart } from "./trends.ts";
import type { Watching } from "./watching.ts";
import type { CountyWords } from "./words.ts";

function answerPart(store: Store): Part {
  const lead = h("p", { class: "verdict" });
  const ground = h("p", { class: "basis" });
  return {
    node: h("section", { class: "answer" }, lead, ground),
    show(scene) {
      const { film, its, language } = scene;
      const { counties, townships } = film.plan;
      const strategy = titleOf(film.settings.strategies[film.strategy])[language];
      const where = its.county(counties[0][language], counties.length);
      const real = isPreset(store.now().place) ? its.example : its.real;
      fill(ground, its.basis(strategy, where, townships.length, film.settings.seed), its.between, real);
    },
    move(scene, week) {
      fill(lead, ...phrases(answerOf({ ...scene, week, when: whenText(scene, week), words: scene.its })));
    },
  };
}

/** In the order of reading: the answer, the picture, the one that is chosen, the tables. */
function resultsOf([
  answer,
  map,
  time,
  township,
  horse,
  trends,
  queue,
  hours,
  events,
]: readonly HTMLElement[]) {
  const side = h("div", { class: "side" }, township, horse);
  const more = h("section", { class: "ledgers" }, queue, hours, events);
  const picture = h(
    "section",
    { class: "main-picture county-picture" },
    h("div", { class: "stage" }, map, side),
    time,
  );
  return h("div", { class: "results", tabindex: -1, hidden: true }, answer, picture, trends, more);
}

export interface Results {
  readonly node: HTMLElement;
  /** Undefined hides them: nothing is recorded yet. */
  readonly show: (scene: Scene | undefined) => void;
  /** The place in time has changed. */
  readonly move: () => void;
}

export function createResults({ look, playback }: Watching, store: Store, its: CountyWords): Results {
  const horse = createHorsePart();
  const parts = [
    answerPart(store),
    createMapPart(look, playback.playing),
    createTimePart(playback, its),
    createTownshipPart(look),
    horse,
    createTrendsPart(),
    createQueuePart(),
    createHoursPart(),
    createHappeningsPart(),
  ];
  const node = resultsOf(parts.map((part) => part.node));
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let scene: Scene | undefined;
  let shownWeek = -1;
  const move = () => {
    if (!scene) return;
    const week = playback.week();
    if (week !== shownWeek || !playback.playing()) for (const part of parts) part.move(scene, week);
    else if (!calm.matches) horse.glide(scene, playback.position());
    shownWeek = week;
  };
  return {
    node,
    move,
    show(next) {
      scene = next;
      node.hidden = scene === undefined;
      if (!scene) return;
      for (const part of parts) part.show(scene);
      // may move, to a week that there is
      playback.reach(scene.film.frames.length);
      move();
    },
  };
}
