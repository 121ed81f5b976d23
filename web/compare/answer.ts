/** The answer: the verdict's first sentence large, the others below it, and what it rests on. */

import { formatNumber } from "../../src/chart/index.ts";
import { paragraphsOf, unlessOf } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { countyName, type Shown } from "../figure/series.ts";
import { windowText } from "../figure/time.ts";
import { phrases } from "../figure/typography.ts";
import { glossed } from "../gloss/gloss.ts";
import type { View } from "./view.ts";

/** While more runs are coming, a verdict on fewer than this would only flicker. */
const ENOUGH = 3;

function basis(shown: Shown): string {
  const { study, language, words } = shown;
  const { townships, population } = study.county;
  const people = formatNumber(population, { language });
  return words.basis(countyName(shown), townships.length, people, study.replications, windowText(shown));
}

export function answerView(running: () => boolean): View {
  const lead = h("p", { class: "verdict" });
  const more = h("div", { class: "verdict-more" });
  const ground = h("p", { class: "basis" });
  const node = h("section", { class: "answer", "data-joined": true }, lead, more, ground);
  return {
    node,
    update(shown) {
      const { study, language, words } = shown;
      const moving = running() && study.replications < study.asked;
      const early = moving && study.replications < ENOUGH;
      const [answer, ...rest] = study.sentences;
      const told = [...(answer ? [answer] : []), ...paragraphsOf([...rest, ...unlessOf(study)])].map(
        (text) => text[language],
      );
      const [first = "", ...others] = early ? [words.tooFew(study.replications)] : told;
      fill(lead, ...phrases(first));
      fill(more, ...others.map((text) => h("p", {}, ...phrases(text))));
      fill(
        ground,
        ...glossed(basis(shown), language),
        moving && words.sentenceJoin + words.soFar(study.replications, study.asked),
      );
    },
  };
}
