/** The answer: the verdict's first sentence large, the others below it, and what it rests on. */
import { formatNumber } from "../../src/chart/index.ts";
import { fill, h } from "../dom.ts";
import type { Shown } from "../series.ts";
import { phrases } from "../typography.ts";
import type { View } from "./view.ts";

/** Sentences of a verdict: Chinese ends them with 。, English with a full stop before a capital. */
function sentences(text: string, language: Shown["language"]): string[] {
  const parts = language === "zh" ? text.split(/(?<=。)/u) : text.split(/(?<=\.)\s+(?=\p{Lu})/u);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function basis({ study, language, words }: Shown): string {
  const { name, townships, population } = study.county;
  const people = formatNumber(population, { language });
  return words.basis(name[language], townships.length, people, study.replications);
}

export function answerView(running: () => boolean): View {
  const lead = h("p", { class: "verdict" });
  const more = h("div", { class: "verdict-more" });
  const ground = h("p", { class: "basis" });
  const node = h("section", { class: "answer", "aria-live": "polite" }, lead, more, ground);
  return {
    node,
    update(shown) {
      const { study, language, words } = shown;
      const [first = "", ...others] = sentences(study.verdict[language], language);
      fill(lead, ...phrases(first));
      fill(more, ...others.map((text) => h("p", {}, ...phrases(text))));
      const moving = running() && study.replications < study.asked;
      fill(ground, basis(shown), moving && words.sentenceJoin + words.soFar(study.replications, study.asked));
    },
  };
}
