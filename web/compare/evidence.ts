/** What the differences rest on: shares of their variance by grade of evidence, and how often their sign holds. */
import { formatNumber } from "../../src/chart/index.ts";
import { type Basis, restsOn } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { differenceStyle, type Shown, unitOf } from "../figure/series.ts";
import { indicatorName } from "../gloss/gloss.ts";
import type { View } from "./view.ts";

const percent = (share: number) => `${Math.round(100 * share)} %`;
const nameOf = (group: string, { language }: Shown) => restsOn[group as keyof typeof restsOn][language];

function rowOf({ indicator, low, high, sameSign, shares }: Basis, shown: Shown): HTMLElement {
  const { language, words } = shown;
  const style = differenceStyle(indicator, language);
  const unit = unitOf(indicator, language);
  const label = [indicatorName(indicator, language), unit !== "" && words.aside + unit];
  const range = `${formatNumber(low, style)} … ${formatNumber(high, style)}`;
  const cells = [range, percent(sameSign), ...Object.values(shares).map(({ share }) => percent(share))];
  return h("tr", {}, h("th", { scope: "row" }, ...label), ...cells.map((text) => h("td", {}, text)));
}

function tableOf(bases: readonly Basis[], title: string, shown: Shown): HTMLElement {
  const { words } = shown;
  const groups = Object.keys(bases[0].shares).map((group) => nameOf(group, shown));
  const heads = [words.indicator, words.drawnRange, words.sameSign, ...groups];
  const head = h("tr", {}, ...heads.map((text) => h("th", { scope: "col" }, text)));
  const rows = bases.map((basis) => rowOf(basis, shown));
  return h(
    "div",
    { class: "wide" },
    h("table", {}, h("caption", {}, title), h("thead", {}, head), h("tbody", {}, ...rows)),
  );
}

/** `ask` begins the draws where they `may` be asked for; the button stands until they are there. */
export function evidenceView(may: () => boolean, ask: () => void): View {
  const heading = h("h2");
  const body = h("div");
  return {
    node: h("section", { class: "evidence" }, heading, body),
    update(shown) {
      const { study, language, words } = shown;
      const { evidence, strategies } = study;
      fill(heading, words.evidence);
      if (!evidence) {
        const button = h("button", { type: "button", class: "plain", onclick: ask }, words.askEvidence);
        return fill(body, h("p", {}, words.evidenceWhy), may() && strategies.length > 1 ? button : "");
      }
      const ids = [...new Set(evidence.bases.map(({ id }) => id))];
      const titleOf = (id: string) => strategies.find((one) => one.id === id)?.title[language] ?? id;
      const own = (id: string) => evidence.bases.filter((basis) => basis.id === id);
      const counts = Object.entries(evidence.counts).map(([grade, n]) => `${nameOf(grade, shown)} ${n}`);
      const tables = ids.map((id) => tableOf(own(id), titleOf(id), shown));
      fill(
        body,
        ...tables,
        h("p", {}, words.evidenceHow(evidence.draws, counts.join({ zh: "、", en: ", " }[language]))),
      );
    },
  };
}
