/** What a chart has behind it: a table to read, the numbers and the drawing to take away. */
import type { Caption } from "../../src/chart/index.ts";
import type { Words } from "../i18n/index.ts";

export interface ChartData {
  readonly words: Words;
  readonly title: string;
  readonly hint: string;
  readonly table: () => HTMLElement;
  /** Text and name of the file; all rows, unrounded. */
  readonly csv: () => string;
  readonly file: string;
  /** The drawing (an svg element as text, colours as the page's variables) to save as a picture; else that on the page. */
  readonly drawing?: () => string;
  /** What stands around the picture and is not said beside the drawing on the page. */
  readonly caption?: () => Partial<Caption>;
}
