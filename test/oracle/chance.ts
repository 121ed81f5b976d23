/** Chance that is shared with the engine (core/random), and Walker's method as the ODD says it (founding: mix). */

/** A table of weights; cell i is kept for i below keep[i], else it is other[i]'s. */
export interface Alias {
  readonly keep: readonly number[];
  readonly other: readonly number[];
}
