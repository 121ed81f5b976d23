/** Where each strategy parts from the first one, and the chain from there. */
import type { Divergence } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import type { Shown } from "../figure/series.ts";
import { keepUnits } from "../figure/typography.ts";
import type { View } from "./view.ts";

interface Parted {
  readonly id: string;
  readonly divergence: Divergence;
}

function partedOf({ study }: Shown): Parted[] {
  return study.differences.flatMap(({ id, divergence }) => (divergence ? [{ id, divergence }] : []));
}

function storyOf({ id, divergence }: Parted, { study, language, words }: Shown): HTMLElement {
  const title = study.strategies.find((strategy) => strategy.id === id)?.title[language] ?? id;
  const [first, ...rest] = divergence.words.map((sentence) =>
    keepUnits(sentence[language]).replaceAll(" → ", "\u00a0→\u00a0"),
  );
  return h(
    "div",
    { class: "parting" },
    h("h3", {}, title),
    h("p", {}, first ?? ""),
    rest.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, words.divergenceMore),
        h("ol", {}, ...rest.map((text) => h("li", {}, text))),
      ),
  );
}

export function divergenceView(): View {
  const heading = h("h2");
  const note = h("p", { class: "section-note" });
  const list = h("div", { class: "partings" });
  const node = h("section", {}, heading, note, list);
  let drawn = "";
  return {
    node,
    update(shown) {
      const parted = partedOf(shown);
      node.hidden = parted.length === 0;
      // it is known with the first replication: what is being read stays open while others come in
      const key = JSON.stringify([shown.language, parted]);
      if (node.hidden || key === drawn) return;
      drawn = key;
      fill(heading, shown.words.divergence);
      fill(note, shown.words.divergenceNote);
      fill(list, ...parted.map((one) => storyOf(one, shown)));
    },
  };
}
