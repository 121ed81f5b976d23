/** The one picture: the map with its legend, and the time below it. */

import { h } from "../dom.ts";
import { infoOf, styleFor, unitOf } from "../figure/series.ts";
import { titleOf } from "../settings/settings.ts";
import { type Colouring, colouringOf, differs } from "./colours.ts";
import { type Film, WEEK } from "./film.ts";
import { createLegend, type LegendSpec } from "./legend.ts";
import type { LookStore } from "./look.ts";
import { createMap, type MapPlan } from "./map.ts";
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

function mapPlanOf({ film, language, its }: Scene): MapPlan {
  const { townships, counties } = film.plan;
  return {
    names: townships.map(({ title }) => title[language]),
    counts: countsOf(film),
    counties: counties.map((name) => name[language]),
    label: its.map(townships.length),
  };
}

/** Something that is read out by a screen reader: filled only when it changes. */
function say(said: HTMLElement, text: string): void {
  if (said.textContent !== text) said.textContent = text;
}

/** What the colours mean. */
function legendOf(scene: Scene, { scale, beyond }: Colouring): LegendSpec {
  const shown = { ...scene, against: differs(scene) };
  return { scale, beyond, style: styleOfColours(shown), title: legendTitle(shown) };
}

export function createMapPart(look: LookStore): Part {
  const map = createMap((unit) => look.change({ township: unit < 0 ? undefined : unit }));
  const legend = createLegend();
  const note = h("p", { class: "note" });
  const said = h("p", { class: "unseen", role: "status" });
  let planned: unknown;
  let colouring: Colouring | undefined;
  return {
    node: h("div", { class: "map" }, legend.node, map.node, said, note),
    show(scene) {
      const { townships } = scene.film.plan;
      // laid out anew only for other townships or another language
      const named = JSON.stringify([townships.map(({ code }) => code), scene.language]);
      if (planned !== named) map.plan(mapPlanOf(scene));
      planned = named;
      map.choose(scene.unit < townships.length ? scene.unit : -1);
      say(said, unitName(scene, scene.unit));
      colouring = colouringOf(scene);
      legend.show(legendOf(scene, colouring));
      note.textContent = scene.its.illustration;
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
