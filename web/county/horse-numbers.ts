/** The numbers of horse and cart from the film, in between weeks too. */
import { columnOf, type Film, seriesOf, valueAt, wholeOf } from "./film.ts";

export interface HorseNumbers {
  readonly capacity: number;
  readonly duty: number;
  readonly overtime: number;
  readonly burnout: number;
}

/** Of a township; of the whole its mean township, so that all horses are of one scale. `position` is in weeks. */
export function horseNumbers(film: Film, unit: number, position: number): HorseNumbers {
  const last = film.frames.length - 1;
  const week = Math.min(last, Math.floor(position));
  const share = Math.min(position, last) - week;
  const number = (name: string) => {
    const { at } = columnOf(film, name);
    const now = valueAt(film, week, at, unit);
    return share > 0 ? now + share * (valueAt(film, week + 1, at, unit) - now) : now;
  };
  const townships = unit === wholeOf(film) ? film.plan.townships.length : 1;
  const regular = number("regular");
  return {
    capacity: number("capacity") / townships,
    duty: number("duty") / townships,
    overtime: regular > 0 ? number("extra") / regular : 0,
    burnout: number("burnout"),
  };
}

/** Hours of the township that has most of them in the middle of all weeks: what the scale has to hold. */
export function mostHours(film: Film): number {
  const { townships } = film.plan;
  const middle = (series: Float64Array) => series.sort()[Math.floor(series.length / 2)];
  const columns = ["capacity", "duty"].map((name) => columnOf(film, name).at);
  return Math.max(
    ...columns.map((at) =>
      townships.reduce((most, _, t) => Math.max(most, middle(seriesOf(film, at, t))), 0),
    ),
  );
}
