/** The county: one run filmed, on a map that is played, and whatever township is chosen. */
import { type Child, fill, h } from "../dom.ts";
import { errorText } from "../error-text.ts";
import { onceAFrame } from "../frames.ts";
import { createProgress } from "../progress.ts";
import type { Context, Room, Services } from "../room.ts";
import { createControls } from "./controls.ts";
import type { Film } from "./film.ts";
import { playerOf, playKeys } from "./keys.ts";
import { createResults } from "./results.ts";
import type { Scene } from "./scene.ts";
import type { Watching } from "./watching.ts";
import { type CountyWords, countyWords } from "./words.ts";

export interface CountyOptions extends Services, Context {
  readonly watching: Watching;
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

/** What stands above the results: how to look at them, how far the recording is, what is said about it. */
function createHead(options: CountyOptions, its: CountyWords) {
  const { filming, look } = options.watching;
  const controls = createControls({ ...options, look, its });
  const texts = {
    ...options.words,
    run: its.start,
    starting: its.starting,
    progress: (done: number, total: number) => its.recording(Math.floor((100 * done) / total)),
  };
  const progress = createProgress(texts, filming.stop);
  const message = h("p", { class: "message", role: "status" });
  const error = h("div", { class: "error", role: "alert" });
  return {
    nodes: [controls.node, progress.node, message, error],
    update() {
      controls.update();
      progress.show(filming.progress());
      fill(message, ...stateOf(options, its));
      fill(error, ...failure(filming.error(), its, options));
    },
  };
}

export function createCountyRoom(options: CountyOptions): Room {
  const { watching, language, signal, store } = options;
  const { filming, look, playback } = watching;
  const its = countyWords(language);
  const head = createHead(options, its);
  const results = createResults(watching, store, its);
  let visible = false;
  const update = () => {
    if (!visible) return;
    head.update();
    results.show(sceneOf(options, its));
  };
  const later = onceAFrame(update, signal);
  const record = () => {
    const next = wanted(options);
    if (visible && next !== undefined) filming.ensure(next);
    later();
  };
  for (const source of [filming, look, store]) source.follow(record, signal);
  playback.follow(() => visible && results.move(), signal);
  const player = playerOf(playback);
  const keys = playKeys(player);
  return {
    node: h("div", { class: "county" }, ...head.nodes, results.node),
    ...player,
    shown() {
      visible = true;
      document.addEventListener("keydown", keys, { signal });
      record();
    },
    hidden() {
      visible = false;
      playback.pause();
      document.removeEventListener("keydown", keys);
    },
  };
}
