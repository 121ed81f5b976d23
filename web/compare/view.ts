/** A part of the page that shows a study. */
import type { Shown } from "../figure/series.ts";

export interface View {
  readonly node: HTMLElement;
  readonly update: (shown: Shown) => void;
  /** Gives nothing of the answer away: seen even while people are asked what they think. */
  readonly early?: boolean;
}
