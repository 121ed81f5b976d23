/** What the map is told: names and counts, what its colours mean and how their values are written. */
import { infoOf, styleFor, unitOf } from "../figure/series.ts";
import { titleOf } from "../settings/settings.ts";
import { type Colouring, differs } from "./colours.ts";
import type { Film } from "./film.ts";
import type { LegendSpec } from "./legend.ts";
import type { MapColours, MapPlan } from "./map-svg.ts";
import type { Scene } from "./scene.ts";

/** What the colours show, with its unit. */
export function colourName(scene: Scene): string {
  const { reference, indicator, language, its } = scene;
  const name = infoOf(indicator)[language];
  if (!reference || !differs(scene)) return its.legend(name, unitOf(indicator, language));
  const unit = infoOf(indicator).percent ? its.points : unitOf(indicator, language);
  return its.legendAgainst(name, unit, titleOf(reference.settings.strategies[reference.strategy])[language]);
}

function styleOfColours(scene: Scene) {
  const style = styleFor(scene.indicator, scene.language);
  return differs(scene) ? { ...style, signed: true, suffix: "" } : style;
}

function countsOf({ plan }: Film): number[] {
  const counts = plan.counties.map(() => 0);
  for (const { county } of plan.townships) counts[county] += 1;
  return counts;
}

export function mapPlanOf({ film, language, its }: Scene): MapPlan {
  const { townships, counties } = film.plan;
  return {
    names: townships.map(({ title }) => title[language]),
    counts: countsOf(film),
    counties: counties.map((name) => name[language]),
    label: its.map(townships.length),
  };
}

/** The place of the township that is looked at; -1 for the whole. */
export function chosenOf({ unit, film }: Scene): number {
  return unit < film.plan.townships.length ? unit : -1;
}

export function legendOf(scene: Scene, { scale, beyond }: Colouring): LegendSpec {
  return { scale, beyond, style: styleOfColours(scene), title: colourName(scene) };
}

export function coloursAt(scene: Scene, { scale, valuesAt }: Colouring, week: number): MapColours {
  return { values: valuesAt(week), scale, style: styleOfColours(scene) };
}
