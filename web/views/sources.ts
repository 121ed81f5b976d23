/** The end of the page: placebo, ledgers, limits, and what identifies the result. */
import { formatNumber } from "../../src/chart/index.ts";
import { fill, h } from "../dom.ts";
import { creditOf, type Shown } from "../series.ts";
import type { View } from "./view.ts";

function placebo({ study, language, words }: Shown): HTMLElement {
  const { checked, exact } = study.placebo;
  // it rides with the first replication and may end after it
  if (!exact && study.interrupted) return h("p", { class: "placebo" }, words.placeboPending);
  const checks = checked.map((text) => text[language]).join(words.checksJoin);
  return exact
    ? h("p", { class: "placebo" }, words.placeboExact(checks))
    : h("p", { class: "placebo failed" }, words.placeboFailed(checks));
}

function ledgers({ study, language, words }: Shown): string {
  return study.residual === 0 ? words.ledger : words.ledgerOff(formatNumber(study.residual, { language }));
}

export function sourcesView(): View {
  const checks = h("div", { class: "checks" });
  const heading = h("h2");
  const notes = h("ul", { class: "limits" });
  const mark = h("p", { class: "credit" });
  return {
    node: h("section", { class: "sources" }, checks, heading, notes, mark),
    update(shown) {
      const { study, language, words } = shown;
      fill(checks, placebo(shown), h("p", {}, ledgers(shown)));
      fill(heading, words.sources);
      fill(notes, ...study.notes.map((text) => h("li", {}, text[language])), h("li", {}, words.offline));
      fill(mark, creditOf(shown), words.aside, words.fingerprint(study.fingerprint));
    },
  };
}
