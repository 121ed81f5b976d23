/** The phase diagram with its brush, and what was found in the cells that are brushed. */
import { type Grid, phaseOf } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { createPlot } from "../figure/plot.ts";
import { type Brushed, createBrush, isWithin } from "./brush.ts";
import { choiceOf } from "./choice.ts";
import type { ExploreOptions } from "./options.ts";
import { phaseFigure } from "./phase-figure.ts";
import { createRegion } from "./region.ts";
import type { Explored } from "./view.ts";

/** A part of the room that shows what has been found. */
export interface View {
  readonly node: HTMLElement;
  readonly show: () => void;
}

export function createGridView(options: ExploreOptions): View {
  const { exploration, own, language, words, store } = options;
  const plot = createPlot("h2");
  const region = createRegion();
  const hint = h("p", { class: "note brush-hint" }, own.brushHint);
  let shown: Explored<Grid> | undefined;
  const brushed = (cells: Brushed | undefined) => {
    hint.hidden = cells !== undefined;
    region.node.hidden = cells === undefined;
    if (!shown || !cells) return;
    const chosen = phaseOf(shown.study, shown.indicator).filter((cell) => isWithin(cells, cell));
    region.show(chosen, shown);
  };
  const brush = createBrush({ label: own.brush, onChange: brushed, onTable: plot.toggleTable });
  fill(plot.over, brush.node);
  const node = h("section", { class: "main-picture" }, plot.node, hint, region.node);
  let drawn: readonly unknown[] = [];
  return {
    node,
    show() {
      const [study, settings] = [exploration.grid.found(), exploration.grid.madeWith()];
      node.hidden = !study;
      if (!study || !settings) return;
      const { indicator } = choiceOf(store.now().explore, store.now().strategies.length);
      if (drawn[0] === study && drawn[1] === indicator) return;
      drawn = [study, indicator];
      shown = { study, settings, indicator, language, words, own };
      const figure = phaseFigure(shown);
      const draw = (width: number) => {
        const drawing = figure.draw(width);
        brush.place(drawing.frame);
        return drawing;
      };
      plot.update({ ...figure, draw });
      brushed(brush.brushed());
    },
  };
}
