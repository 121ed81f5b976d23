/** The tornado, what its colours mean, and the way from it to the diagram. */
import { effectsOf, restsOn } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { createPlot } from "../figure/plot.ts";
import { grades } from "../model/grades.ts";
import { axisOf, choiceOf } from "./choice.ts";
import { changeOf } from "./form.ts";
import type { View } from "./grid-view.ts";
import type { ExploreOptions } from "./options.ts";
import { tornadoFigure } from "./tornado-figure.ts";

export function createTornadoView(options: ExploreOptions): View {
  const { exploration, own, language, words, store } = options;
  const plot = createPlot("h2");
  const empty = h("p", { class: "section-note" }, own.tornadoEmpty);
  const key = h("p", { class: "grades note" });
  const use = h("button", { type: "button", class: "plain" }, own.useTwo);
  const node = h("section", { class: "tornado" }, empty, plot.node, key, use);
  let drawn: readonly unknown[] = [];
  return {
    node,
    show() {
      const [study, settings] = [exploration.oneAtATime.found(), exploration.oneAtATime.madeWith()];
      const { indicator } = choiceOf(store.now().explore, store.now().strategies.length);
      const effects = study ? effectsOf(study, indicator) : [];
      const some = effects.length > 0;
      empty.hidden = some;
      for (const one of [plot.node, key]) one.hidden = !some;
      use.hidden = effects.length < 2;
      if (!study || !settings || !some || (drawn[0] === study && drawn[1] === indicator)) return;
      drawn = [study, indicator];
      const [first, second] = effects;
      use.onclick = () => {
        const axes = { x: axisOf(first.factor.name), y: axisOf(second?.factor.name ?? "") };
        store.change(changeOf(store.now(), axes));
      };
      const present = grades.filter((grade) => effects.some(({ factor }) => factor.grade === grade));
      const samples = present.map((grade) => {
        const box = h("span", { class: `grade-sample ${grade}`, "aria-hidden": "true" });
        return h("span", { class: "whole" }, box, restsOn[grade][language]);
      });
      fill(key, own.grades, ...samples);
      plot.update(tornadoFigure({ study, settings, indicator, language, words, own }));
    },
  };
}
