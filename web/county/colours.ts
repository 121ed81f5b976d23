/** Which colours the map shows: the scale over all weeks, so that a colour means the same all the time. */
import { infoOf } from "../figure/series.ts";
import { columnOf, type Film, townsAt, valueAt, wholeOf } from "./film.ts";
import { type ColourScale, diverging, sequential, spanOf } from "./scale.ts";
import type { Scene } from "./scene.ts";

export interface Colouring {
  readonly scale: ColourScale;
  /** Whether values lie beyond its ends. */
  readonly beyond: readonly [low: boolean, high: boolean];
  /** Values of a week; kept until the next call. */
  readonly valuesAt: (week: number) => Float32Array;
  /** Of all townships together. */
  readonly wholeAt: (week: number) => number;
}

/** What the map shows at a moment. */
export interface MapShot {
  readonly scene: Scene;
  readonly week: number;
  readonly colouring: Colouring;
}

/** Values that are looked at to find the scale: enough for its ends. */
const ENOUGH = 20_000;

function sample(weeks: number, of: (week: number) => Float32Array): Float64Array {
  const count = weeks * of(0).length;
  const stride = Math.max(1, Math.floor(count / ENOUGH));
  const found: number[] = [];
  let next = 0;
  let before = 0;
  for (let week = 0; week < weeks; week++) {
    const values = of(week);
    for (; next < before + values.length; next += stride) found.push(values[next - before]);
    before += values.length;
  }
  return Float64Array.from(found);
}

const beyondOf = (values: Float64Array, { low, high }: ColourScale) =>
  [values.some((value) => value < low), values.some((value) => value > high)] as const;

/** `others`: films of the same county, whose colours shall mean the same. */
export function levelColours(film: Film, indicator: string, others: readonly Film[] = []): Colouring {
  const { at } = columnOf(film, indicator);
  const all = [film, ...others].filter(({ frames }) => frames.length > 0);
  const values = Float64Array.from(
    all.flatMap((one) => [...sample(one.frames.length, (week) => townsAt(one, week, at))]),
  );
  const [low, high] = spanOf(values);
  const scale = sequential(infoOf(indicator).percent || low > high / 3 ? low : Math.min(0, low), high);
  return {
    scale,
    beyond: beyondOf(values, scale),
    valuesAt: (week) => townsAt(film, week, at),
    wholeAt: (week) => valueAt(film, week, at, wholeOf(film)),
  };
}

/** The same township in the same week, minus the other film. */
export function differenceColours(film: Film, other: Film, indicator: string): Colouring {
  const { at } = columnOf(film, indicator);
  const difference = new Float32Array(film.plan.townships.length);
  const last = other.frames.length - 1;
  const valuesAt = (week: number) => {
    const [own, its] = [townsAt(film, week, at), townsAt(other, Math.min(week, last), at)];
    for (let i = 0; i < difference.length; i++) difference[i] = own[i] - its[i];
    return difference;
  };
  const wholeAt = (week: number) =>
    valueAt(film, week, at, wholeOf(film)) - valueAt(other, Math.min(week, last), at, wholeOf(other));
  const weeks = Math.min(film.frames.length, other.frames.length);
  const values = sample(weeks, valuesAt);
  const [low, high] = spanOf(values);
  const scale = diverging(Math.max(Math.abs(low), Math.abs(high)), infoOf(indicator).better);
  return { scale, beyond: beyondOf(values, scale), valuesAt, wholeAt };
}

/** Whether the colours show a difference: it is asked for, and there is something to take it from. */
export const differs = ({ against, reference }: Pick<Scene, "against" | "reference">): boolean =>
  against && reference !== undefined && reference.frames.length > 0;

export function colouringOf(scene: Scene): Colouring {
  const { film, reference, indicator } = scene;
  if (reference && differs(scene)) return differenceColours(film, reference, indicator);
  return levelColours(film, indicator, reference ? [reference] : []);
}
