/** The map as SVG: what lies over the painted tiles on the page, and the whole of it for a picture. */
import { element, formatNumber, type NumberStyle, textElement, wrapText } from "../../src/chart/index.ts";
import { pageTheme } from "../figure/palette.ts";
import { cornersOf, innerRadius, type Layout, type Tile } from "./layout.ts";
import { type ColourScale, cssOf, isLight, type Rgb } from "./scale.ts";

/** What the map shows; names and counts stay while it is played. */
export interface MapPlan {
  /** Names of the townships, and of the counties where there are several. */
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly counties: readonly string[];
  readonly label: string;
}
export interface MapColours {
  readonly values: ArrayLike<number>;
  readonly scale: ColourScale;
  readonly style: NumberStyle;
}

/** Above this radius (px) a tile holds its name and its value. */
const NAMED = 30;
const NAME_SIZE = 13;
const VALUE_SIZE = 12;
const MOST_LINES = 3;

/** Black letters on light tiles, white ones on dark: one of them has a contrast of 4.5 on any colour. */
export const inkOn = (colour: Rgb) => (isLight(colour) ? "#000000" : "#ffffff");

/** As few lines as hold the name, all of about the same length: no number stands alone below its name. */
function linesOf(text: string, width: number): string[] {
  const whole = pageTheme.measure(text);
  const count = Math.min(MOST_LINES, Math.ceil(whole / width));
  if (count === 1) return [text];
  return wrapText(text, Math.min(width, whole / count + 1.5), MOST_LINES, pageTheme.measure);
}

/** Value of a tile, and the ink that is read on its colour. */
interface Inked {
  readonly value: string;
  readonly fill: string;
}

/** Without `inked`, both texts are filled in and coloured later, week by week. */
function nameSvg(text: string, { x, y }: Tile, radius: number, inked?: Inked): string {
  const lines = linesOf(text, (radius * 1.5) / NAME_SIZE);
  const top = y - (lines.length - 1) * NAME_SIZE * 0.6 - 2;
  const middle = { x, "text-anchor": "middle" };
  const names = lines.map((line, i) => textElement({ ...middle, y: top + i * NAME_SIZE * 1.2 }, line));
  const below = { y: top + lines.length * NAME_SIZE * 1.2 + 1, "font-size": VALUE_SIZE };
  const fill = inked?.fill;
  return (
    element("g", { class: "tile-name", fill }, ...names) +
    textElement({ class: "tile-value", ...middle, ...below, fill }, inked?.value ?? "")
  );
}

function labelsOf(
  { names, counties }: MapPlan,
  { radius, tiles, blocks }: Layout,
  inkedAt: (unit: number) => Inked | undefined,
): string {
  const labels =
    radius < NAMED ? [] : tiles.map((tile, unit) => nameSvg(names[unit], tile, radius, inkedAt(unit)));
  const headings = blocks.map(({ county, x, y }) =>
    textElement({ x, y, fill: pageTheme.muted }, counties[county]),
  );
  return [...headings, ...labels].join("");
}

/** A sheet that lies over the canvas. */
function sheet({ width, height }: Layout, ...body: string[]): string {
  const box = { width, height, viewBox: `0 0 ${width} ${height}`, "font-size": NAME_SIZE };
  const attributes = { xmlns: "http://www.w3.org/2000/svg", ...box, "aria-hidden": "true" };
  return element("svg", attributes, ...body);
}

/** Names of counties and townships; the values are empty yet. */
export function overlaySvg(plan: MapPlan, layout: Layout): string {
  return sheet(
    layout,
    labelsOf(plan, layout, () => undefined),
  );
}

function hexagon(tile: Tile, radius: number, attributes: Readonly<Record<string, string | number>>): string {
  const points = cornersOf(tile, radius)
    .map((corner) => corner.map((n) => n.toFixed(2)).join())
    .join(" ");
  return element("polygon", { points, ...attributes });
}

function ring({ radius, tiles }: Layout, unit: number): string {
  const drawn = (stroke: string, width: number) =>
    hexagon(tiles[unit], radius, {
      class: "ring",
      ...{ fill: "none", stroke, "stroke-width": width, "stroke-linejoin": "round" },
    });
  return drawn(pageTheme.ground, 6) + drawn(pageTheme.ink, 2.5);
}

/** The ring around a township; -1: none. */
export function ringSvg(layout: Layout, unit: number): string {
  return unit < 0 ? "" : sheet(layout, ring(layout, unit));
}

/** Tiles, their names and values, and the ring, as the body of a drawing. */
export function tilesSvg(
  plan: MapPlan,
  layout: Layout,
  { values, scale, style }: MapColours,
  chosen: number,
): string {
  const { radius, tiles } = layout;
  const inner = innerRadius(radius);
  const colours = tiles.map((_, unit) => scale.colour(values[unit]));
  const painted = tiles.map((tile, unit) =>
    hexagon(tile, inner, { class: "tile", fill: cssOf(colours[unit]) }),
  );
  const labels = labelsOf(plan, layout, (unit) => ({
    value: formatNumber(values[unit], style),
    fill: inkOn(colours[unit]),
  }));
  const body = [...painted, labels, chosen < 0 ? "" : ring(layout, chosen)];
  return element("g", { "font-size": NAME_SIZE }, ...body);
}
