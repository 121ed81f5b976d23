/** The county: one run filmed, on a map that is played, and whatever township is chosen. */
import { type Child, fill, h } from "../dom.ts";
import { errorText } from "../error-text.ts";
import { phrases } from "../figure/typography.ts";
import { createProgress } from "../progress.ts";
import type { Context, Room, Services } from "../room.ts";
import { isPreset } from "../settings/places.ts";
import { titleOf } from "../settings/settings.ts";
import { answerOf } from "./answer.ts";
import { createControls } from "./controls.ts";
import type { Film } from "./film.ts";
import { createHappeningsPart } from "./happenings.ts";
import { createHoursPart, createQueuePart } from "./ledger.ts";
import { createMapPart, createTimePart } from "./picture.ts";
import { createRollPart } from "./roll.ts";
import { type Part, type Scene, whenText } from "./scene.ts";
import { createHorsePart } from "./stable.ts";
import { createTownshipPart } from "./township.ts";
import { createTrendsPart } from "./trends.ts";
import type { Watching } from "./watching.ts";
import { type CountyWords, countyWords } from "./words.ts";

export interface CountyOptions extends Services, Context {
  readonly watching: Watching;
}

function answerPart({ store }: CountyOptions): Part {
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

/** The place of the strategy that is looked at; a link may name one that is not there. */
function strategyNow({ watching, store }: CountyOptions): number {
  return Math.min(watching.look.now().strategy, store.now().strategies.length - 1);
}

function sceneOf(options: CountyOptions, its: CountyWords): Scene | undefined {
  const { watching, language, words } = options;
  const strategy = strategyNow(options);
  const film = watching.filming.of(strategy);
  if (!film || film.frames.length === 0) return undefined;
  const { township, indicator, against } = watching.look.now();
  const { townships } = film.plan;
  return {
    film,
    reference: strategy === 0 ? undefined : watching.filming.of(0),
    unit: Math.min(township ?? townships.length, townships.length),
    indicator,
    against,
    language,
    words,
    its,
  };
}

/** The strategy that has to be recorded next; undefined when all that is looked at is there. */
function wanted(options: CountyOptions): number | undefined {
  const { filming, look } = options.watching;
  const whole = (film: Film | undefined) => film?.fingerprint !== undefined;
  const strategy = strategyNow(options);
  if (!whole(filming.of(strategy))) return strategy;
  return look.now().against && strategy > 0 && !whole(filming.of(0)) ? 0 : undefined;
}

function stateOf(options: CountyOptions, its: CountyWords): Child[] {
  const { filming } = options.watching;
  if (filming.progress() || filming.error() !== undefined) return [];
  const next = wanted(options);
  if (next === undefined) return [];
  const weeks = filming.of(next)?.frames.length ?? 0;
  const record = () => void filming.record(next);
  return [
    weeks > 0 ? its.stopped(weeks) : its.empty,
    h("button", { type: "button", class: "plain", onclick: record }, weeks > 0 ? its.record : its.start),
  ];
}

function failure(error: unknown, its: CountyWords, { language }: Context): Child[] {
  if (error === undefined) return [];
  return [h("p", {}, its.failed), h("pre", {}, errorText(error, language)), h("p", {}, its.failedMend)];
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
  roll,
]: readonly HTMLElement[]) {
  const side = h("div", { class: "side" }, township, horse);
  const more = h("section", { class: "ledgers" }, queue, hours, events);
  const picture = h(
    "section",
    { class: "main-picture county-picture" },
    h("div", { class: "stage" }, map, side),
    time,
  );
  return h("div", { class: "results", tabindex: -1, hidden: true }, answer, picture, trends, more, roll);
}

/** Where arrows mean something else, and where Space does. */
const OWN_ARROWS = "input, select, textarea, dialog, .scroll, [role=application], [role=slider]";
const OWN_SPACE = "button, input, select, textarea, dialog, summary, a, [role=slider]";
const steps: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

interface Player {
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => void;
}

function playerOf({ playback }: Watching): Player {
  return {
    toggle: () => (playback.playing() ? playback.pause() : playback.play()),
    step(by) {
      playback.pause();
      playback.seek(playback.week() + by);
    },
  };
}

/** Keys that play wherever the focus is, but where they mean something else; a projector has taken its own before. */
function playKeys({ toggle, step }: Player): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    const target = event.target as Element;
    const by = steps[event.key];
    if (event.key === " " && !target.closest(OWN_SPACE)) toggle();
    else if (by !== undefined && !target.closest(OWN_ARROWS)) step(by);
    else return;
    event.preventDefault();
  };
}

export function createCountyRoom(options: CountyOptions): Room {
  const { watching, words, language, signal, store } = options;
  const { filming, look, playback } = watching;
  const its = countyWords(language);
  const controls = createControls({ ...options, look, its });
  const progress = createProgress(
    {
      ...words,
      run: its.start,
      starting: its.starting,
      progress: (done, total) => its.recording(Math.floor((100 * done) / total)),
    },
    filming.stop,
  );
  const message = h("p", { class: "message", role: "status" });
  const error = h("div", { class: "error", role: "alert" });
  const horse = createHorsePart();
  const parts = [
    answerPart(options),
    createMapPart(look),
    createTimePart(playback, its),
    createTownshipPart(look),
    horse,
    createTrendsPart(),
    createQueuePart(),
    createHoursPart(),
    createHappeningsPart(),
    createRollPart(look, playback.playing),
  ];
  const results = resultsOf(parts.map(({ node }) => node));
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let scene: Scene | undefined;
  let visible = false;
  let asked = false;
  let shownWeek = -1;
  const move = () => {
    if (!scene || !visible) return;
    const week = playback.week();
    if (week !== shownWeek || !playback.playing()) for (const part of parts) part.move(scene, week);
    else if (!calm.matches) horse.glide(scene, playback.position());
    shownWeek = week;
  };
  const update = () => {
    asked = false;
    if (signal.aborted || !visible) return;
    controls.update();
    progress.show(filming.progress());
    fill(message, ...stateOf(options, its));
    fill(error, ...failure(filming.error(), its, options));
    scene = sceneOf(options, its);
    results.hidden = scene === undefined;
    if (!scene) return;
    for (const part of parts) part.show(scene);
    // may move, to a week that there is
    playback.reach(scene.film.frames.length);
    move();
  };
  // recording tells more often than there are pictures
  const later = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(update);
  };
  const record = () => {
    const next = wanted(options);
    if (visible && next !== undefined) filming.ensure(next);
    later();
  };
  filming.follow(record, signal);
  look.follow(record, signal);
  store.follow(record, signal);
  playback.follow(move, signal);
  const player = playerOf(watching);
  const keys = playKeys(player);
  return {
    node: h("div", { class: "county" }, controls.node, progress.node, message, error, results),
    ...player,
    shown() {
      visible = true;
      document.addEventListener("keydown", keys, { signal });
      record();
      update();
    },
    hidden() {
      visible = false;
      playback.pause();
      document.removeEventListener("keydown", keys);
    },
  };
}
