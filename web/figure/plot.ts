/** A chart without a cursor over weeks: heading, drawing to the width at hand, note, credit, and the table behind it. */
import { fill, h, showSvg } from "../dom.ts";
import { type ChartData, createDataPanel } from "./data-panel.ts";
import { watchWidth } from "./width.ts";

export interface PlotSpec {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly credit: string;
  /** The drawing for a width. */
  readonly draw: (width: number) => { readonly svg: string };
  readonly data: ChartData;
}
export interface Plot {
  readonly node: HTMLElement;
  /** Lies over the drawing. */
  readonly over: HTMLElement;
  readonly update: (spec: PlotSpec) => void;
  readonly toggleTable: () => void;
}

export function createPlot(level: "h2" | "h3"): Plot {
  const heading = h(level);
  const subtitle = h("p", { class: "subtitle" });
  const note = h("p", { class: "note" });
  const credit = h("p", { class: "credit" });
  const picture = h("div", { class: "drawing" });
  const over = h("div", { class: "over" });
  const plot = h("div", { class: "plot" }, picture, over);
  const data = createDataPanel();
  let now: PlotSpec | undefined;
  const draw = () => now && showSvg(picture, now.draw(width()).svg);
  const width = watchWidth(plot, "wide", draw);
  return {
    node: h(
      "figure",
      { class: "chart wide" },
      h("figcaption", {}, heading, subtitle),
      plot,
      note,
      credit,
      data.node,
    ),
    over,
    toggleTable: data.toggle,
    update(spec) {
      now = spec;
      fill(heading, spec.title);
      fill(subtitle, spec.subtitle);
      fill(note, spec.note);
      fill(credit, spec.credit);
      data.update(spec.data);
      draw();
    },
  };
}
