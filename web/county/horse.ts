/**
 * 小马拉大车: a horse whose body has the area of the hours that a township really puts in, and a cart whose load has the
 * area of the hours that it answers for, both on one scale. The rope hangs while the horse has hours to spare and is taut
 * when it has none; overtime is sweat, burnout a bowed head. A function of numbers: it moves when they do.
 */
import { element } from "../../src/chart/index.ts";
import { pageTheme } from "../figure/palette.ts";
import { BODY_AREA, FOOT, horseSvg, knotOf, type Pose, REACH } from "./horse-body.ts";
import { areaOf, movedPath, type Point, placed } from "./shape.ts";

export interface HorseAndCart {
  /** Person-hours a day that are really put in, and that are answered for. */
  readonly capacity: number;
  readonly duty: number;
  /** Square px that an hour is drawn as: the same for all that are compared. */
  readonly areaPerHour: number;
  /** Hours beyond the normal ones, over these. */
  readonly overtime: number;
  /** 0 to 1. */
  readonly burnout: number;
  /** Steps that the horse has taken. */
  readonly step: number;
  /** The same in words. */
  readonly description: string;
  /** Px of the sky above that are left out; none by default. */
  readonly above?: number;
}

export const WIDTH = 500;
export const HEIGHT = 250;
const GROUND = 232;
const LINE = 1.8;

/** One sack; the load is a heap of six that do not overlap. */
const SACK =
  "M-17 0 C-21 -9 -19 -21 -13 -23 C-6 -25.5 6 -25.5 13 -23 C19 -21 21 -9 17 0 C9 1.5 -9 1.5 -17 0 Z";
const SACKS: readonly Point[] = [
  [-39, 0],
  [0, 0],
  [39, 0],
  [-19.5, -26],
  [19.5, -26],
  [0, -52],
];
export const LOAD_AREA = SACKS.length * areaOf(SACK);
/** The cart in the measures of its sacks: half its bed, its wheel, and how far its shaft reaches. */
const BED = 62;
const WHEEL = 25;
const AXLE = 29;
const SHAFT = 96;
/** The largest that there is room for. */
const MOST_AREA = 7400;

/** Square px an hour, so that the most hours of all that are compared have room. */
export function areaPerHourFor(mostHours: number): number {
  return MOST_AREA / Math.max(1e-9, mostHours);
}

const clamp = (share: number) => Math.max(0, Math.min(1, share));
const stroke = (width: number = LINE) => ({
  fill: "none",
  stroke: pageTheme.ink,
  "stroke-width": width,
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
});

interface Cart {
  readonly size: number;
  /** Middle of the bed. */
  readonly at: Point;
}

/** Where the shaft ends: near the height of the knot, as far as a shaft may slope. */
function ringOf({ size, at: [x, y] }: Cart, knot: Point): Point {
  return [x + SHAFT * size, Math.max(y - 4 * size, Math.min(knot[1], y + 16 * size))];
}

function wheelSvg({ size, at: [x, y] }: Cart, travelled: number): string {
  const [cx, cy, r] = [x, y + AXLE * size, WHEEL * size];
  const spokes = Array.from({ length: 8 }, (_, i) => {
    const angle = travelled / r + (i * Math.PI) / 4;
    return element("line", {
      x1: cx,
      y1: cy,
      x2: cx + (r - 2) * Math.cos(angle),
      y2: cy + (r - 2) * Math.sin(angle),
      ...stroke(1.3),
    });
  });
  return [
    element("circle", { cx, cy, r, ...stroke(3), fill: pageTheme.ground }),
    ...spokes,
    element("circle", { cx, cy, r: 3.5 * size, fill: pageTheme.ink }),
  ].join("");
}

function loadSvg({ size, at }: Cart): string {
  return SACKS.map(([x, y]) => {
    const put = placed(size, [at[0] + x * size, at[1] + y * size]);
    const d = movedPath(SACK, put);
    const [neckX, neckY] = put([0, -23.5]);
    // the tie of a sack: two ears and a string
    const tie = `M${neckX - 4 * size} ${neckY - 3.5 * size}L${neckX} ${neckY + 1}L${neckX + 4 * size} ${neckY - 3.5 * size}`;
    return (
      element("path", {
        class: "load",
        d,
        fill: pageTheme.hairline,
        stroke: pageTheme.ink,
        "stroke-width": LINE,
      }) + element("path", { d: tie, ...stroke(1.6) })
    );
  }).join("");
}

function cartSvg(cart: Cart, ring: Point, travelled: number): string {
  const { size, at } = cart;
  const put = placed(size, at);
  const [left, right] = [put([-BED, 3]), put([BED, 3])];
  const strut = movedPath(`M-16 3 L0 ${AXLE} L16 3`, put);
  return [
    loadSvg(cart),
    element("line", { x1: left[0], y1: left[1], x2: right[0], y2: right[1], ...stroke(5) }),
    element("line", { x1: right[0], y1: right[1], x2: ring[0], y2: ring[1], ...stroke(3) }),
    element("circle", { cx: ring[0], cy: ring[1], r: 3.5, ...stroke(), fill: pageTheme.ground }),
    element("path", { d: strut, ...stroke(2.2) }),
    wheelSvg(cart, travelled),
  ].join("");
}

/** How loose the rope is, 1 to 0, and how strained, 0 to 1, at a cart ratio. */
export function ropeOf(ratio: number): { readonly slack: number; readonly strain: number } {
  return { slack: clamp((1 - ratio) / 0.6), strain: clamp((ratio - 1) / 0.8) };
}

const SAG = 46;

/** A hanging rope, or a taut one; a strained one is thick. */
function ropeSvg([x1, y1]: Point, [x2, y2]: Point, ratio: number): string {
  const { slack, strain } = ropeOf(ratio);
  // a curve's middle hangs half as low as its handle
  const middle = (y1 + y2) / 2;
  const low = Math.min(middle + 2 * SAG * slack, 2 * (GROUND - 4) - middle);
  const d = `M${x1} ${y1}Q${((x1 + x2) / 2).toFixed(1)} ${low.toFixed(1)} ${x2} ${y2}`;
  const colour = strain > 0 ? "var(--worse)" : pageTheme.ink;
  return element("path", { class: "rope", d, ...stroke(2 + 1.6 * strain), stroke: colour });
}

/** Overtime that one drop stands for. */
const DROP = 0.08;
const DROPS: readonly Point[] = [
  [26, -46],
  [40, -70],
  [14, -36],
  [72, -70],
  [56, -84],
];

/** Drops around the neck, each for some of the normal hours; the last one grows. */
function sweatSvg({ overtime }: HorseAndCart, { size, at, bowed }: Pose): string {
  return DROPS.map(([x, y], i) => {
    const full = clamp(overtime / DROP - i);
    if (full === 0) return "";
    const r = (2.2 + 1.6 * full) * Math.max(0.75, Math.min(1.2, size));
    const [px, py] = placed(size, at)([x + 8 * bowed, y + 26 * bowed]);
    const d = `M${px} ${py - 2.2 * r}C${px + 0.4 * r} ${py - r} ${px + r} ${py - 0.5 * r} ${px + r} ${py + 0.2 * r}A${r} ${r} 0 1 1 ${px - r} ${py + 0.2 * r}C${px - r} ${py - 0.5 * r} ${px - 0.4 * r} ${py - r} ${px} ${py - 2.2 * r}Z`;
    return element("path", { class: "sweat", d, fill: "var(--better)", "fill-opacity": 0.35 + 0.4 * full });
  }).join("");
}

/** Half the width of a tuft, px. */
const EDGE = 6;

/** The ground and some grass that shows that it goes on. */
function groundSvg(travelled: number): string {
  const every = 125;
  const shift = travelled - Math.floor(travelled / every) * every;
  // none grows over an edge: a saved picture is not cut there
  const places = Array.from({ length: 5 }, (_, i) => i * every + 40 - shift).filter(
    (x) => x >= EDGE && x <= WIDTH - EDGE,
  );
  const tufts = places.map((x) => {
    return element("path", {
      d: `M${x.toFixed(1)} ${GROUND + 8}l-3 -6m3 6l1 -8m-1 8l5 -5`,
      ...stroke(1.2),
      stroke: pageTheme.axis,
    });
  });
  const line = element("line", {
    x1: 0,
    x2: WIDTH,
    y1: GROUND,
    y2: GROUND,
    stroke: pageTheme.axis,
    "stroke-width": 1,
  });
  return line + tufts.join("");
}

/** Px from the cart's ring to the horse's tail. */
const GAP = 16;
/** Px that the horse goes on in a step, by its size. */
const STEP = 38;

/** Hours that are drawn for none: a wheel without a size cannot turn. */
const LEAST = 1e-6;

const sizesOf = ({ capacity, duty, areaPerHour }: HorseAndCart) => ({
  size: Math.sqrt((Math.max(LEAST, capacity) * areaPerHour) / BODY_AREA),
  load: Math.sqrt((Math.max(LEAST, duty) * areaPerHour) / LOAD_AREA),
});

/** Heights of the drops above the horse's middle, and of the sacks above the cart's bed, with some air. */
const TALL = { horse: 100, sacks: 84 } as const;

/** Px of sky above the tallest of both: a picture that does not move needs no room for larger ones. */
export function skyOver(numbers: HorseAndCart): number {
  const { size, load } = sizesOf(numbers);
  const tallest = Math.max((FOOT + TALL.horse) * size, (WHEEL + AXLE + TALL.sacks) * load);
  return Math.max(0, Math.floor(GROUND - tallest));
}

/** The picture as SVG text, `WIDTH` × `HEIGHT`. */
export function horseAndCart(numbers: HorseAndCart): string {
  const { capacity, duty, burnout, step, description, above = 0 } = numbers;
  const { size, load } = sizesOf(numbers);
  const ratio = capacity > 0 ? duty / capacity : 2;
  const wide = (BED + SHAFT) * load + GAP + (REACH.back + REACH.front) * size;
  const left = Math.max(4, (WIDTH - wide) / 2);
  const cart: Cart = { size: load, at: [left + BED * load, GROUND - (WHEEL + AXLE) * load] };
  const pose: Pose = {
    size,
    at: [left + (BED + SHAFT) * load + GAP + REACH.back * size, GROUND - FOOT * size],
    bowed: clamp(burnout),
    strain: ropeOf(ratio).strain,
    step,
  };
  const ring = ringOf(cart, knotOf(pose));
  const travelled = step * STEP * size;
  const box = { viewBox: `0 ${above} ${WIDTH} ${HEIGHT - above}`, role: "img", "aria-label": description };
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...box },
    groundSvg(travelled),
    cartSvg(cart, ring, travelled),
    horseSvg(pose),
    ropeSvg(ring, knotOf(pose), ratio),
    sweatSvg(numbers, pose),
  );
}
