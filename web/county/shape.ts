/** Shapes as SVG path text: moved point by point, and measured. Numbers stand in pairs, "x y". */

export type Point = readonly [x: number, y: number];
/** `index` counts the points of the path, handles included. */
export type Move = (point: Point, index: number) => Point;

const PAIR = /(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g;

/** The path with every point where `move` puts it. */
export function movedPath(path: string, move: Move): string {
  let index = -1;
  return path.replace(PAIR, (_, x: string, y: string) => {
    index += 1;
    const [toX, toY] = move([Number(x), Number(y)], index);
    return `${toX.toFixed(1)} ${toY.toFixed(1)}`;
  });
}

/** Pieces that a curve is cut into to be measured: its area is then right to a ten-thousandth. */
const PIECES = 24;

function pointsOf(path: string): Point[] {
  const [start, ...rest] = [...path.matchAll(PAIR)].map(([, x, y]): Point => [Number(x), Number(y)]);
  const points: Point[] = [start];
  let from = start;
  for (let i = 0; i + 2 < rest.length; i += 3) {
    const [a, b, to] = rest.slice(i, i + 3);
    for (let piece = 1; piece <= PIECES; piece++) {
      const t = piece / PIECES;
      const s = 1 - t;
      const mix = (k: 0 | 1) =>
        s * s * s * from[k] + 3 * s * s * t * a[k] + 3 * s * t * t * b[k] + t * t * t * to[k];
      points.push([mix(0), mix(1)]);
    }
    from = to;
  }
  return points;
}

/** Area of a closed shape of cubic curves: "M… C… C… Z". */
export function areaOf(path: string): number {
  const points = pointsOf(path);
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** Larger by a factor, then shifted. */
export const placed =
  (factor: number, [x, y]: Point): ((point: Point) => Point) =>
  ([px, py]) => [x + factor * px, y + factor * py];

/** Turned around a middle; degrees clockwise as it is seen. */
export const turned =
  (degrees: number, [x, y]: Point): ((point: Point) => Point) =>
  ([px, py]) => {
    const angle = (degrees * Math.PI) / 180;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    return [x + (px - x) * cos - (py - y) * sin, y + (px - x) * sin + (py - y) * cos];
  };
