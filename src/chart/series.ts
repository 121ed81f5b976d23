/** What a line chart is told: plain data, no behaviour. */
import type { Tick } from "./axis.ts";
import type { Caption } from "./caption.ts";
import type { NumberStyle } from "./number.ts";
import type { Theme } from "./theme.ts";

/** A date that matters, e.g. a reform. */
export interface Mark {
  readonly at: number;
  readonly label: string;
  /** Place in the palette of the series it belongs to. */
  readonly style: number;
}
export interface Line {
  readonly id: string;
  readonly label: string;
  /** Place in the palette; 0 is the baseline's grey. */
  readonly style: number;
  readonly x: ArrayLike<number>;
  readonly mean: ArrayLike<number>;
  /** Lower and upper edge of the band; both or neither. */
  readonly low?: ArrayLike<number>;
  readonly high?: ArrayLike<number>;
}
/** A word for one half of the plane, e.g. what "above zero" means in a difference chart. */
export interface Side {
  readonly text: string;
  readonly tone: "better" | "worse";
}
export interface LineChart {
  readonly series: readonly Line[];
  readonly x: { readonly domain: readonly [number, number]; readonly ticks: readonly Tick[] };
  readonly y: {
    /** Shared range; computed from the series when absent. */
    readonly domain?: readonly [number, number];
    readonly style: NumberStyle;
    readonly ticks?: number;
    readonly above?: Side;
    readonly below?: Side;
  };
  readonly marks?: readonly Mark[];
  /** Also write the marks' labels in lanes above the frame (lines are drawn always). */
  readonly markLabels?: boolean;
  /** Marks alone at the ends of the lines: for small charts whose lines are named above them all. Default "names". */
  readonly ends?: "names" | "marks";
  readonly width: number;
  /** Of the plot itself, px; words above and below come on top. */
  readonly plotHeight: number;
  readonly fontSize?: number;
  readonly theme: Theme;
  /** Title, subtitle, note and credit inside the drawing: for a file that stands alone. */
  readonly caption?: Caption;
  readonly description?: string;
}
