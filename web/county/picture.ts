/** The one picture: the map with its legend, and the time below it. */
import { WEEK } from "../../src/index.ts";
import { h } from "../dom.ts";
import { createDataPanel } from "../figure/data-panel.ts";
import { colouringOf, differs, type MapShot } from "./colours.ts";
import { createLegend } from "./legend.ts";
import type { LookStore } from "./look.ts";
import { createMap } from "./map.ts";
import { mapData } from "./map-data.ts";
import { chosenOf, coloursAt, legendOf, mapPlanOf } from "./map-spec.ts";
import type { Playback } from "./playback.ts";
import { createRoll } from "./roll.ts";
import { dateText, type Part, unitName } from "./scene.ts";
import { createTransport } from "./transport.ts";
import type { CountyWords } from "./words.ts";

/** Something that is read out by a screen reader: filled only when it changes. */
function say(said: HTMLElement, text: string): void {
  if (said.textContent !== text) said.textContent = text;
}

/** The table of the townships and the menu that saves the map, told only when they are about something else. */
function createBehind(look: LookStore, playing: () => boolean) {
  const panel = createDataPanel();
  const roll = createRoll(look, playing);
  let now: MapShot | undefined;
  let told = "";
  return {
    node: panel.node,
    show(shot: MapShot) {
      now = shot;
      const { scene } = shot;
      // an open table keeps its place while a film is recorded or played
      const about = [scene.indicator, scene.language, differs(scene)].join();
      if (told === about) return roll.draw(shot);
      told = about;
      panel.update(
        mapData(
          scene,
          () => now ?? shot,
          () => roll.open(now ?? shot),
        ),
      );
    },
  };
}

export function createMapPart(look: LookStore, playing: () => boolean): Part {
  const map = createMap((unit) => look.change({ township: unit < 0 ? undefined : unit }));
  const legend = createLegend();
  const note = h("p", { class: "note" });
  const said = h("p", { class: "unseen", role: "status" });
  const behind = createBehind(look, playing);
  let planned: unknown;
  let colouring: MapShot["colouring"] | undefined;
  return {
    node: h("div", { class: "map" }, legend.node, map.node, said, note, behind.node),
    show(scene) {
      const { townships } = scene.film.plan;
      // laid out anew only for other townships or another language
      const named = JSON.stringify([townships.map(({ code }) => code), scene.language]);
      if (planned !== named) map.plan(mapPlanOf(scene));
      planned = named;
      map.choose(chosenOf(scene));
      say(said, unitName(scene, scene.unit));
      colouring = colouringOf(scene);
      legend.show(legendOf(scene, colouring));
      note.textContent = scene.its.illustration;
    },
    move(scene, week) {
      if (!colouring) return;
      map.colour(coloursAt(scene, colouring, week));
      legend.mark(colouring.wholeAt(week), scene.its.wholeHere);
      behind.show({ scene, week, colouring });
    },
  };
}

export function createTimePart(playback: Playback, its: CountyWords): Part {
  const transport = createTransport(playback, its);
  return {
    node: transport.node,
    show({ film, language }) {
      transport.show({
        weeks: film.plan.frames,
        recorded: film.frames.length,
        events: film.frames.map(({ events }) => events.length),
        marks: film.plan.marks.map(({ day, label }) => ({ week: day / WEEK, label: label[language] })),
      });
    },
    move: (scene, week) => transport.move(dateText(scene, week)),
  };
}
