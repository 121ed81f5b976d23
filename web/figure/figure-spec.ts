/** What a figure on the page is told. */
import type { LineChart } from "../../src/chart/index.ts";
import type { Shown } from "./series.ts";

export interface FigureSpec {
  readonly shown: Shown;
  readonly title: string;
  /** Explains the title on hover and on focus. */
  readonly meaning?: string;
  readonly subtitle: string;
  readonly note: string;
  /** Without width and theme, which are the page's. */
  readonly chart: Omit<LineChart, "width" | "theme">;
  /** Name of the CSV file, without its ending. */
  readonly file: string;
}
