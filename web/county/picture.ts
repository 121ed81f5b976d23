/** The one picture: the map with its legend, and the time below it. */

import { WEEK } from "../../src/index.ts";
import { h } from "../dom.ts";
import { infoOf, styleFor, unitOf } from "../figure/series.ts";
import { titleOf } from "../settings/settings.ts";
import { type Colouring, colouringOf, differs } from "./colours.ts";
import type { Film } from "./film.ts";
import { createLegend } from "./legend.ts";
import type { LookStore } from "./look.ts";
import { createMap } from "./map.ts";
import type { Playback } from "./playback.ts";
import { dateText, type Part, type Scene, unitName } from "./scene.ts";
import { createTransport } from "./transport.ts";
import type { CountyWords } from "./words.ts";

function legendTitle({ reference, indicator, against, language, its }: Scene): string {
  const name = infoOf(indicator)[language];
  const { percent } = infoOf(indicator);
  if (!against || !reference) return its.legend(name, unitOf(indicator, language));
  const unit = percent ? its.points : unitOf(indicator, language);
  return its.legendAgainst(name, unit, titleOf(reference.settings.strategies[reference.strategy])[language]);
}

function styleOfColours({ indicator, against, language }: Scene) {
  const style = styleFor(indicator, language);
  return against ? { ...style, signed: true, suffix: "" } : style;
}

function countsOf({ plan }: Film): number[] {
  const counts = plan.counties.map(() => 0);
  for (const { county } of plan.townships) counts[county] += 1;
  return counts;
}

export function createMapPart(look: LookStore): Part {
  let towns: Film["plan"]["townships"] = [];
  const map = createMap((unit) => look.change({ township: unit < 0 ? undefined : unit }));
  const legend = createLegend();
  const note = h("p", { class: "note" });
  const said = h("p", { class: "unseen", role: "status" });
  let planned: unknown;
  let language = "";
  let colouring: Colouring | undefined;
  return {
    node: h("div", { class: "map" }, legend.node, map.node, said, note),
    show(scene) {
      const { plan } = scene.film;
      const { its } = scene;
      towns = plan.townships;
      const named = JSON.stringify([plan.townships.map(({ code }) => code), scene.language]);
      if (planned !== named || language !== scene.language) {
        map.plan({
          names: towns.map(({ title }) => title[scene.language]),
          counts: countsOf(scene.film),
          counties: plan.counties.map((name) => name[scene.language]),
          label: its.map(towns.length),
        });
        planned = named;
        language = scene.language;
      }
      map.choose(scene.unit < towns.length ? scene.unit : -1);
      // filled only when it changes: a screen reader reads it out
      const name = unitName(scene, scene.unit);
      if (said.textContent !== name) said.textContent = name;
      colouring = colouringOf(scene);
      const shown = { ...scene, against: differs(scene) };
      legend.show({
        scale: colouring.scale,
        beyond: colouring.beyond,
        style: styleOfColours(shown),
        title: legendTitle(shown),
      });
      note.textContent = its.illustration;
    },
    move(scene, week) {
      if (!colouring) return;
      const style = styleOfColours({ ...scene, against: differs(scene) });
      map.colour({ values: colouring.valuesAt(week), scale: colouring.scale, style });
      legend.mark(colouring.wholeAt(week), scene.its.wholeHere);
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
