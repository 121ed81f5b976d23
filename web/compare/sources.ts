/** The end of the page: the health card, limits, and what identifies the result. */
import { fill, h } from "../dom.ts";
import { creditOf, type Shown } from "../figure/series.ts";
import type { View } from "./view.ts";

/** The health card: what has to hold before the result is believed. */
function healthCard({ study, language, words }: Shown): HTMLElement[] {
  const lines = study.health.map((one) =>
    h(
      "li",
      { class: one.state },
      h(
        "span",
        { class: "sign", role: "img", "aria-label": words.healthStates[one.state] },
        SIGNS[one.state],
      ),
      one[language],
    ),
  );
  return [h("h2", {}, words.health), h("ul", { class: "health" }, ...lines)];
}

const SIGNS = { good: "✓", doubt: "!", bad: "✗" } as const;

export function sourcesView(): View {
  const checks = h("div", { class: "checks" });
  const heading = h("h2");
  const notes = h("ul", { class: "limits" });
  const mark = h("p", { class: "credit" });
  return {
    node: h("section", { class: "sources" }, checks, heading, notes, mark),
    update(shown) {
      const { study, language, words } = shown;
      fill(checks, ...healthCard(shown));
      fill(heading, words.sources);
      fill(notes, ...study.notes.map((text) => h("li", {}, text[language])), h("li", {}, words.offline));
      fill(mark, creditOf(shown), words.aside, words.fingerprint(study.fingerprint));
    },
  };
}
