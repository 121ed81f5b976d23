/** What the differences rest on: shares of their variance by grade of evidence, and how often their sign holds. */
import { dataCsv, formatNumber, sharesChart } from "../../src/chart/index.ts";
import { type Basis, type Evidence, restsOn } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { FONT_SIZE } from "../figure/figure.ts";
import { pageTheme } from "../figure/palette.ts";
import { createPlot, type Plot, type PlotSpec } from "../figure/plot.ts";
import { creditOf, differenceStyle, infoOf, type Shown, unitOf } from "../figure/series.ts";
import { indicatorName } from "../gloss/gloss.ts";
import type { View } from "./view.ts";

/** Longer bars say no more. */
const WIDEST = 760;

const percent = (share: number) => `${Math.round(100 * share)} %`;
const nameOf = (group: string, { language }: Shown) => restsOn[group as keyof typeof restsOn][language];

/** The answer first: the indicator that the verdict leads with, and the grade that most of its variance comes from. */
function evidenceText({ bases }: Evidence, shown: Shown): string {
  const [{ indicator, shares, sameSign }] = bases;
  const [group, { share }] = Object.entries(shares).reduce((a, b) => (b[1].share > a[1].share ? b : a));
  const name = infoOf(indicator)[shown.language];
  return shown.words.evidenceSays(name, percent(sameSign), nameOf(group, shown), percent(share));
}

function rowOf({ indicator, low, high, sameSign, shares }: Basis, shown: Shown): HTMLElement {
  const { language, words } = shown;
  const style = differenceStyle(indicator, language);
  const unit = infoOf(indicator).percent ? words.points : unitOf(indicator, language);
  const label = [indicatorName(indicator, language), unit !== "" && words.aside + unit];
  const range = `${formatNumber(low, style)} … ${formatNumber(high, style)}`;
  const cells = [range, percent(sameSign), ...Object.values(shares).map(({ share }) => percent(share))];
  return h("tr", {}, h("th", { scope: "row" }, ...label), ...cells.map((text) => h("td", {}, text)));
}

function tableOf(bases: readonly Basis[], shown: Shown): HTMLElement {
  const { words } = shown;
  const groups = Object.keys(bases[0].shares).map((group) => nameOf(group, shown));
  const heads = [words.indicator, words.drawnRange, words.sameSign, ...groups];
  const head = h("tr", {}, ...heads.map((text) => h("th", { scope: "col" }, text)));
  return h("table", {}, h("thead", {}, head), h("tbody", {}, ...bases.map((basis) => rowOf(basis, shown))));
}

function csvOf(bases: readonly Basis[]): string {
  const groups = Object.keys(bases[0].shares);
  const head = ["indicator", "mean", "low", "high", "same sign", ...groups];
  const rows = bases.map(({ mean, low, high, sameSign, shares }, x) => ({
    x,
    values: [mean, low, high, sameSign, ...groups.map((group) => shares[group].share)],
  }));
  return dataCsv({ head, rows }, (x) => bases[x].indicator);
}

function drawing(bases: readonly Basis[], shown: Shown, description: string, width: number) {
  const rows = bases.map(({ indicator, shares }) => ({
    label: infoOf(indicator)[shown.language],
    parts: Object.entries(shares).map(([group, { share }]) => {
      return { name: nameOf(group, shown), share, colour: `var(--grade-${group})` };
    }),
  }));
  return sharesChart({
    rows,
    width: Math.min(width, WIDEST),
    fontSize: FONT_SIZE,
    theme: pageTheme,
    description,
  });
}

/** The picture of one strategy's differences: a bar an indicator, split by the grades that its variance comes from. */
function specOf(id: string, { draws, counts, bases }: Evidence, shown: Shown): PlotSpec {
  const { study, language, words } = shown;
  const own = bases.filter((basis) => basis.id === id);
  const [against, title] = [study.strategies[0].id, id].map(
    (name) => study.strategies.find((one) => one.id === name)?.title[language] ?? name,
  );
  const list = Object.entries(counts).map(([grade, n]) => `${nameOf(grade, shown)} ${n}`);
  const name = title + words.versus + against;
  return {
    title: name,
    subtitle: words.evidenceWhat,
    note: words.evidenceHow(draws, list.join(words.nameJoin)),
    credit: creditOf(shown),
    draw: (width) => drawing(own, shown, `${words.evidence}${words.aside}${name}`, width),
    data: {
      words,
      title: name,
      hint: "",
      table: () => tableOf(own, shown),
      csv: () => csvOf(own),
      file: `evidence-${id}`,
    },
  };
}

/** `ask` begins the draws where they `may` be asked for; the button stands until they are there. */
export function evidenceView(may: () => boolean, ask: () => void): View {
  const heading = h("h2");
  const body = h("div");
  // a table that is open stays open when the figures are drawn anew
  const plots = new Map<string, Plot>();
  return {
    node: h("section", { class: "evidence" }, heading, body),
    update(shown) {
      const { words } = shown;
      const { evidence, strategies } = shown.study;
      fill(heading, words.evidence);
      if (!evidence) {
        const button = h("button", { type: "button", class: "plain", onclick: ask }, words.askEvidence);
        return fill(
          body,
          h("p", { class: "section-note" }, words.evidenceWhy),
          may() && strategies.length > 1 ? button : "",
        );
      }
      const ids = [...new Set(evidence.bases.map(({ id }) => id))];
      const nodes = ids.map((id) => {
        const plot = plots.get(id) ?? createPlot("h3");
        plots.set(id, plot);
        plot.update(specOf(id, evidence, shown));
        return plot.node;
      });
      fill(body, h("p", {}, evidenceText(evidence, shown)), ...nodes);
    },
  };
}
