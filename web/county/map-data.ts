/** The map to take away: a drawing of polygons with its legend, the table of the townships, their numbers as CSV. */
import { element, formatNumber } from "../../src/chart/index.ts";
import type { ChartData } from "../figure/data-panel.ts";
import { SAVED_WIDTH } from "../figure/figure.ts";
import { infoOf } from "../figure/series.ts";
import { differs, type MapShot } from "./colours.ts";
import { layoutOf } from "./layout.ts";
import { legendSvg } from "./legend.ts";
import { chosenOf, coloursAt, legendOf, mapPlanOf } from "./map-spec.ts";
import { tilesSvg } from "./map-svg.ts";
import { rollCsv } from "./roll.ts";
import { creditOf, fileName, subtitleOf } from "./saved.ts";
import { type Scene, unitName } from "./scene.ts";

/** More tiles than these need the whole width; height over width at most. */
const MANY = 60;
const HIGHEST = 0.75;
/** Between legend and tiles, px. */
const GAP = 12;

export function mapDrawing({ scene, week, colouring }: MapShot): string {
  const plan = mapPlanOf(scene);
  const width = SAVED_WIDTH[plan.names.length > MANY ? "wide" : "half"];
  const layout = layoutOf(plan.counts, width, width * HIGHEST);
  const spec = legendOf(scene, colouring);
  const whole = colouring.wholeAt(week);
  const legend = legendSvg(spec, whole, scene.its.wholeHere(formatNumber(whole, spec.style)), width);
  const top = legend.height + GAP;
  const tiles = tilesSvg(plan, layout, coloursAt(scene, colouring, week), chosenOf(scene));
  const size = { width, height: top + layout.height };
  const box = { xmlns: "http://www.w3.org/2000/svg", ...size, viewBox: `0 0 ${width} ${size.height}` };
  return element("svg", box, legend.svg, element("g", { transform: `translate(0 ${top})` }, tiles));
}

function noteOf({ scene, week, colouring }: MapShot): string {
  const { indicator, language, words, its, unit } = scene;
  const { [language]: name, definition } = infoOf(indicator);
  const chosen = chosenOf(scene);
  const { values, style } = coloursAt(scene, colouring, week);
  const ringed = chosen < 0 ? "" : its.ringed(unitName(scene, unit), formatNumber(values[chosen], style));
  const sentences = [ringed, its.mapNote(name, definition[language]), its.illustration];
  return sentences.filter((text) => text !== "").join(words.sentenceJoin);
}

/** `shot` is asked for when something is saved: the panel need not hear of every week. */
export function mapData(scene: Scene, shot: () => MapShot, table: () => HTMLElement): ChartData {
  const { words, its, language, indicator } = scene;
  return {
    words,
    title: its.mapTitle(infoOf(indicator)[language]),
    hint: its.mapHint,
    table,
    csv: () => rollCsv(shot()),
    get file() {
      const { scene: now, week } = shot();
      return fileName(`map-${indicator}`, now.film, week);
    },
    drawing: () => mapDrawing(shot()),
    caption() {
      const now = shot();
      const { film, reference } = now.scene;
      const shown = differs(now.scene) && reference ? [film, reference] : [film];
      return {
        subtitle: subtitleOf(now.scene, now.week),
        note: noteOf(now),
        credit: creditOf(now.scene, shown),
      };
    },
  };
}
