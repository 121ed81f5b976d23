/** The horse by itself, of any size: body, legs, neck and head, tail; it looks to the right, its middle is at 0. */
import { element } from "../../src/chart/index.ts";
import { pageTheme } from "../figure/palette.ts";
import { areaOf, type Move, movedPath, type Point, placed, turned } from "./shape.ts";

/** The body is what the area is measured by. */
const BODY =
  "M28 -20 C16 -15 -4 -14 -18 -19 C-32 -25 -47 -19 -47 -2 C-47 12 -40 20 -26 18 C-12 16 -2 25 16 22 C34 19 46 12 46 -3 C46 -14 38 -22 28 -20 Z";
export const BODY_AREA = areaOf(BODY);
/** From the middle down to the feet. */
export const FOOT = 66;
/** From the middle to the end of the tail, and to the nose. */
export const REACH = { back: 62, front: 90 } as const;
/** Where the rope is tied. */
const KNOT: Point = [35, -4];

export interface Pose {
  /** Times the size of the shapes here. */
  readonly size: number;
  /** Where the middle stands. */
  readonly at: Point;
  /** 0 upright to 1 bowed. */
  readonly bowed: number;
  /** 0 at ease to 1 pulling with all its weight. */
  readonly strain: number;
  readonly step: number;
}

/** A line's width on a picture of that size: a small horse has finer lines, or it would be nothing but lines. */
export function lineOf(width: number, size: number): number {
  return width * Math.min(1, Math.max(0.6, Math.sqrt(size)));
}

interface Pen {
  readonly outline: (path: string, width?: number) => string;
  /** Hides what is behind, and is tinted. */
  readonly surface: (path: string) => string;
  readonly dot: (point: Point, radius: number) => string;
}

const LINE = 1.8;
const paper = (path: string, name?: string) =>
  element("path", { class: name, d: path, fill: pageTheme.ground });
const tint = (path: string) => element("path", { d: path, fill: "var(--worse)", "fill-opacity": 0.17 });

function penFor({ size }: Pose): Pen {
  return {
    outline: (d, width = LINE) =>
      element("path", {
        d,
        fill: "none",
        stroke: pageTheme.ink,
        "stroke-width": lineOf(width, size),
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
      }),
    surface: (d) => paper(d) + tint(d),
    dot: ([cx, cy], radius) =>
      element("circle", { cx, cy, r: radius * Math.max(0.5, size), fill: pageTheme.ink }),
  };
}

/** Degrees that a horse leans into its collar. */
const LEAN = 5;
const leaning = ({ strain }: Pose) => turned(LEAN * strain, [0, 0]);

interface Leg {
  readonly hip: Point;
  /** Where in the walk it is when the others begin, 0 to 1. */
  readonly phase: number;
  readonly far: boolean;
}
const LEGS: readonly Leg[] = [
  { hip: [-29, 8], phase: 0.5, far: true },
  { hip: [27, 10], phase: 0.75, far: true },
  { hip: [-36, 6], phase: 0, far: false },
  { hip: [34, 9], phase: 0.25, far: false },
];
/** Half a stride, how high a foot is lifted, for how much of a step it stands, how far behind it is in pulling. */
const STRIDE = 12;
const LIFT = 9;
const STANDS = 0.62;
const BEHIND = 9;

/** Where a foot is, from under its hip. */
function footAt(phase: number): Point {
  const at = phase - Math.floor(phase);
  if (at < STANDS) return [STRIDE * (1 - (2 * at) / STANDS), 0];
  const swung = (at - STANDS) / (1 - STANDS);
  return [STRIDE * (2 * swung - 1), -LIFT * Math.sin(Math.PI * swung)];
}

/** One side of a leg, from the hip to the hoof: half its width there. */
function sideOf({ hip, phase }: Leg, { step, strain }: Pose, sign: 1 | -1): readonly Point[] {
  const [dx, dy] = footAt(step + phase);
  const foot: Point = [hip[0] + dx - BEHIND * strain, FOOT + dy];
  const front = hip[0] > 0;
  const bend = (front ? 1 : -1) * (1.5 - 0.5 * dy);
  const knee: Point = [(hip[0] + foot[0]) / 2 + bend, (hip[1] + foot[1]) / 2 + 4];
  return [
    [hip[0] + sign * (front ? 9 : 11), hip[1]],
    [knee[0] + sign * 5.5, (hip[1] + knee[1]) / 2 + 3],
    [knee[0] + sign * 3.8, knee[1]],
    [foot[0] + sign * 3, foot[1] - 7],
    [foot[0] + sign * 4, foot[1]],
  ];
}

function legSvg(leg: Leg, pose: Pose, { outline, surface }: Pen): string {
  const put = placed(pose.size, pose.at);
  const texts = (sign: 1 | -1) =>
    sideOf(leg, pose, sign).map((point) =>
      put(point)
        .map((n) => n.toFixed(1))
        .join(" "),
    );
  const [a, b] = [texts(-1), texts(1)];
  const line = `M${a[0]}Q${a[1]} ${a[2]}L${a[3]}L${b[3]}L${b[2]}Q${b[1]} ${b[0]}`;
  const hoof = `M${a[3]}L${a[4]}L${b[4]}L${b[3]}Z`;
  return (
    (leg.far ? paper(line) : surface(line)) +
    outline(line) +
    element("path", { d: hoof, fill: pageTheme.ink })
  );
}

/** Neck and head from the back round to the chest, and how far each point follows the head when it is bowed. */
const NECK =
  "M18 -19 C32 -27 43 -42 50 -56 C55 -60 62 -58 66 -53 C72 -45 80 -36 85 -31 C89 -26 88 -19 81 -19 C75 -18 71 -25 66 -28 C61 -30 59 -27 57 -22 C54 -10 52 2 42 10";
const FOLLOWS = [0, 0.3, 0.75, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.95, 0.85, 0.5, 0.15, 0];
const SHOULDER: Point = [34, -6];
/** Degrees that the head is turned down, bowed and upright. */
const BOW = 58;
const UPRIGHT = -5;

const bending = ({ bowed }: Pose, point: Point, follows: number): Point =>
  turned((UPRIGHT + (BOW - UPRIGHT) * bowed) * follows, SHOULDER)(point);

const EAR = "M49 -56 Q46 -66 51 -71 Q57 -66 56 -59";
const FORELOCK = "M55 -60 Q62 -60 63 -51";
const MOUTH = { easy: "M83 -20 Q78 -22 76 -25", tired: "M83 -21 Q78 -21 75 -21" } as const;
const TIRED_EYE = "M63 -45 Q66 -42 69 -44";
const EYE: Point = [66, -45];
const NOSTRIL: Point = [84, -26];
/** Strands of the mane, and how far root and end follow. */
const MANE: readonly (readonly [path: string, follows: readonly number[]])[] = [
  ["M50 -57 Q41 -53 41 -43", [1, 0.97, 0.9]],
  ["M47 -51 Q38 -46 37 -36", [0.95, 0.9, 0.75]],
  ["M42 -43 Q33 -38 32 -29", [0.8, 0.72, 0.55]],
  ["M37 -35 Q29 -31 27 -23", [0.58, 0.48, 0.28]],
];
/** From here on the eyes are nearly shut. */
const TIRED = 0.5;

function headSvg(pose: Pose, put: (point: Point) => Point, { outline, surface, dot }: Pen): string {
  const bent = (path: string, follows: (index: number) => number) =>
    movedPath(path, (point, index) => put(bending(pose, point, follows(index))));
  const head = (path: string) => bent(path, () => 1);
  const at = (point: Point) => put(bending(pose, point, 1));
  const neck = bent(NECK, (index) => FOLLOWS[index]);
  const tired = pose.bowed > TIRED;
  return [
    surface(head(EAR)) + outline(head(EAR)),
    surface(neck) + outline(neck),
    ...MANE.map(([path, follows]) =>
      outline(
        bent(path, (index) => follows[index]),
        2.6,
      ),
    ),
    outline(head(FORELOCK), 2.6),
    tired ? outline(head(TIRED_EYE)) : dot(at(EYE), 1.9),
    dot(at(NOSTRIL), 1.1),
    outline(head(tired ? MOUTH.tired : MOUTH.easy), 1.3),
  ].join("");
}

const TAIL = [
  "M-45 -9 C-56 -10 -60 12 -55 34",
  "M-45 -9 C-53 -10 -57 12 -52 30",
  "M-45 -9 C-59 -10 -63 12 -58 28",
];

/** It sways with the step: only its end, the third point behind the root. */
function tailSvg({ step }: Pose, put: (point: Point) => Point, { outline }: Pen): string {
  const sway = 3 * Math.sin(2 * Math.PI * step);
  const hanging: Move = ([x, y], index) => put([index === 3 ? x + sway : x, y]);
  return TAIL.map((strand) => outline(movedPath(strand, hanging), 2)).join("");
}

const COLLAR = "M24 -20 C32 -16 38 -4 38 12";

/** Where the rope is tied to the collar. */
export function knotOf(pose: Pose): Point {
  return placed(pose.size, pose.at)(leaning(pose)(KNOT));
}

export function horseSvg(pose: Pose): string {
  const pen = penFor(pose);
  const stand = placed(pose.size, pose.at);
  const lean = leaning(pose);
  const put = (point: Point) => stand(lean(point));
  const body = movedPath(BODY, put);
  const legs = (far: boolean) => LEGS.filter((leg) => leg.far === far).map((leg) => legSvg(leg, pose, pen));
  return [
    ...legs(true),
    tailSvg(pose, put, pen),
    paper(body, "horse-body") + tint(body) + pen.outline(body),
    ...legs(false),
    headSvg(pose, put, pen),
    pen.outline(movedPath(COLLAR, put), 4.5),
  ].join("");
}
