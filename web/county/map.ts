/** The map: tiles painted into a canvas through a mask, names and the chosen tile above it, chosen by pointer and keys. */
import { formatNumber } from "../../src/chart/index.ts";
import { h, showSvg } from "../dom.ts";
import { watchWidth } from "../figure/width.ts";
import { isDirection, type Layout, layoutOf, neighbourOf } from "./layout.ts";
import { inkOn, type MapColours, type MapPlan, overlaySvg, ringSvg } from "./map-svg.ts";
import { type Mask, maskOf, paint, pick } from "./mask.ts";
import { packed } from "./scale.ts";

export interface CountyMap {
  readonly node: HTMLElement;
  readonly plan: (plan: MapPlan) => void;
  readonly colour: (colours: MapColours) => void;
  /** -1: none. */
  readonly choose: (unit: number) => void;
}

/** Few tiles are large: drawn at twice the size and shrunk by the browser, their edges are smooth. */
const SMOOTH_UP_TO = 200;
const HEIGHT = 430;
/** Of the width, at most: a phone held upright keeps room for what stands below. */
const HIGHEST = 0.92;

interface Drawn {
  readonly plan: MapPlan;
  readonly layout: Layout;
  readonly mask: Mask;
  readonly image: ImageData;
  readonly pixels: Uint32Array;
  readonly palette: Uint32Array;
  /** Texts of the values, where tiles are named; each with its name. */
  readonly texts: readonly (readonly [name: SVGElement, value: SVGElement])[];
}

function draw(plan: MapPlan, width: number, canvas: HTMLCanvasElement, overlay: HTMLElement): Drawn {
  const layout = layoutOf(plan.counts, width, Math.min(HEIGHT, width * HIGHEST));
  const density = devicePixelRatio || 1;
  const mask = maskOf(layout, layout.tiles.length <= SMOOTH_UP_TO ? Math.max(2, density) : density);
  Object.assign(canvas, { width: mask.width, height: mask.height });
  Object.assign(canvas.style, { width: `${layout.width}px`, height: `${layout.height}px` });
  showSvg(overlay, overlaySvg(plan, layout));
  const image = new ImageData(mask.width, mask.height);
  const values = [...overlay.querySelectorAll<SVGElement>(".tile-value")];
  const names = [...overlay.querySelectorAll<SVGElement>(".tile-name")];
  return {
    plan,
    layout,
    mask,
    image,
    pixels: new Uint32Array(image.data.buffer),
    palette: new Uint32Array(layout.tiles.length + 1),
    texts: names.map((name, i) => [name, values[i]]),
  };
}

function colourTiles(
  { mask, image, pixels, palette, texts }: Drawn,
  colours: MapColours,
  canvas: HTMLCanvasElement,
) {
  const { values, scale, style } = colours;
  for (let i = 0; i < values.length; i++) {
    const colour = scale.colour(values[i]);
    palette[i + 1] = packed(colour);
    const text = texts[i];
    if (!text) continue;
    const ink = inkOn(colour);
    for (const one of text) one.setAttribute("fill", ink);
    text[1].textContent = formatNumber(values[i], style);
  }
  paint(mask, palette, pixels);
  canvas.getContext("2d")?.putImageData(image, 0, 0);
}

/** One above the other: the tiles, their names, and the ring around the chosen one. */
function createSheets() {
  const canvas = h("canvas");
  const overlay = h("div", { class: "tiles-overlay" });
  const ring = h("div", { class: "tiles-overlay" });
  const node = h("div", { class: "tiles plot", role: "application", tabindex: 0 }, canvas, overlay, ring);
  return {
    node,
    draw(plan: MapPlan, width: number): Drawn {
      const drawn = draw(plan, width, canvas, overlay);
      node.style.height = `${drawn.layout.height}px`;
      return drawn;
    },
    colour: (drawn: Drawn, colours: MapColours) => colourTiles(drawn, colours, canvas),
    ring: (drawn: Drawn, unit: number) => showSvg(ring, ringSvg(drawn.layout, unit)),
  };
}

type Choose = (unit: number) => void;

function followPointer(node: HTMLElement, now: () => Drawn | undefined, choose: Choose): void {
  const at = ({ clientX, clientY }: MouseEvent) => {
    const box = node.getBoundingClientRect();
    // on a projector the page is enlarged as a whole
    const zoom = box.width / node.clientWidth;
    const mask = now()?.mask;
    return mask ? pick(mask, (clientX - box.left) / zoom, (clientY - box.top) / zoom) : -1;
  };
  node.addEventListener("click", (event) => choose(at(event)));
  node.addEventListener("pointermove", (event) => {
    const unit = at(event);
    node.style.cursor = unit < 0 ? "default" : "pointer";
    node.title = now()?.plan.names[unit] ?? "";
  });
}

/** The township that a key chooses, -1 for none; undefined when the key means something else. */
function chosenByKey(event: KeyboardEvent, layout: Layout, chosen: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === "Escape") return -1;
  if (!isDirection(event.key)) return undefined;
  event.preventDefault();
  return chosen < 0 ? 0 : neighbourOf(layout, chosen, event.key);
}

/** `onChoose` is told a township, or -1 for none. */
export function createMap(onChoose: Choose): CountyMap {
  const sheets = createSheets();
  const { node } = sheets;
  let drawn: Drawn | undefined;
  let plan: MapPlan | undefined;
  let colours: MapColours | undefined;
  let chosen = -1;
  const redraw = () => {
    if (!plan) return;
    drawn = sheets.draw(plan, widthNow());
    sheets.ring(drawn, chosen);
    if (colours) sheets.colour(drawn, colours);
  };
  const widthNow = watchWidth(node, "wide", redraw);
  followPointer(node, () => drawn, onChoose);
  node.addEventListener("keydown", (event) => {
    const unit = drawn && chosenByKey(event, drawn.layout, chosen);
    if (unit === undefined) return;
    // at once: the next key may come before the next picture
    chosen = unit;
    onChoose(unit);
  });
  return {
    node,
    plan(next) {
      plan = next;
      colours = undefined;
      node.setAttribute("aria-label", next.label);
      redraw();
    },
    colour(next) {
      colours = next;
      if (drawn) sheets.colour(drawn, next);
    },
    choose(unit) {
      chosen = unit;
      if (drawn) sheets.ring(drawn, unit);
    },
  };
}
