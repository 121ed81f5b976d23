/**
 * Simulated moments: the point whose outputs come nearest to the bands. The simplex of Nelder
 * and Mead (1965), held within the ranges.
 */
import type { Evaluations, Point } from "./evaluations.ts";

/** First edge of the simplex, and the edge at which it has come to rest, as shares of the ranges. */
const FIRST_EDGE = 0.15;
const LAST_EDGE = 0.005;
/** Reflection, expansion, contraction and shrinking, as Nelder and Mead have them. */
const [REFLECT, EXPAND, CONTRACT, SHRINK] = [1, 2, 0.5, 0.5];

const within = (x: number): number => Math.min(1, Math.max(0, x));
const byDistance = (a: Point, b: Point): number => a.distance - b.distance;

/** `from` and, a coordinate at a time, a step towards the farther bound. */
function corners(from: readonly number[]): number[][] {
  return from.map((x, k) => from.map((y, j) => (j === k ? x + (x < 0.5 ? FIRST_EDGE : -FIRST_EDGE) : y)));
}

function centre(points: readonly Point[]): number[] {
  return points[0].unit.map((_, k) => points.reduce((sum, { unit }) => sum + unit[k], 0) / points.length);
}

function edgeOf(simplex: readonly Point[]): number {
  const [best, ...others] = simplex;
  return Math.max(...others.flatMap(({ unit }) => unit.map((x, k) => Math.abs(x - best.unit[k]))));
}

/** The next simplex; undefined when nothing more can be simulated. */
async function step(simplex: readonly Point[], evaluations: Evaluations): Promise<Point[] | undefined> {
  const rest = simplex.slice(0, -1);
  const worst = simplex[simplex.length - 1];
  const middle = centre(rest);
  const along = async (by: number) => {
    const unit = middle.map((x, k) => within(x + by * (x - worst.unit[k])));
    return (await evaluations.at([unit]))?.[0];
  };
  const reflected = await along(REFLECT);
  if (!reflected) return undefined;
  if (reflected.distance < rest[0].distance) {
    const expanded = await along(EXPAND);
    return expanded && [...rest, expanded.distance < reflected.distance ? expanded : reflected];
  }
  if (reflected.distance < rest[rest.length - 1].distance) return [...rest, reflected];
  const outside = reflected.distance < worst.distance;
  const contracted = await along(outside ? CONTRACT : -CONTRACT);
  if (!contracted) return undefined;
  if (contracted.distance < Math.min(reflected.distance, worst.distance)) return [...rest, contracted];
  const [best, ...others] = simplex;
  const shrunk = others.map(({ unit }) => unit.map((x, k) => best.unit[k] + SHRINK * (x - best.unit[k])));
  const points = await evaluations.at(shrunk);
  return points && [best, ...points];
}

/** Whether all corners are equally far from the bands, as where what still misses is out of reach: there is no way down. */
const flat = (simplex: readonly Point[]): boolean =>
  simplex[0].distance === simplex[simplex.length - 1].distance;

/**
 * Goes down from `start`; what it tries is found among the evaluations afterwards.
 * @param most evaluations at most, but for the last step's
 */
export async function descend(start: Point, most: number, evaluations: Evaluations): Promise<void> {
  const first = evaluations.points.length;
  const around = await evaluations.at(corners(start.unit));
  let simplex = around && [start, ...around].sort(byDistance);
  while (simplex && simplex[0].distance > 0 && !flat(simplex) && edgeOf(simplex) > LAST_EDGE) {
    if (evaluations.points.length - first >= most) return;
    simplex = (await step(simplex, evaluations))?.sort(byDistance);
  }
}
