/** The real townships of a county by name, folded: what is real of them, and what is reckoned. */
import { type Divisions, Problem, type TownshipSpec } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import { type Language, localeOf } from "../../i18n/index.ts";
import { scenarioOf } from "../../settings/scenarios.ts";
import type { Settings } from "../../settings/settings.ts";
import { countyWords } from "./words.ts";

function tableOf(
  townships: readonly TownshipSpec[],
  archetypes: Readonly<Record<string, { readonly title?: { readonly zh: string; readonly en: string } }>>,
  language: Language,
): HTMLElement {
  const words = countyWords(language);
  const number = new Intl.NumberFormat(localeOf(language));
  const head = [words.township, words.villages, words.population, words.archetype];
  const rows = townships.map(({ title, villages, population, archetype }) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, title[language]),
      h("td", {}, number.format(villages)),
      h("td", {}, number.format(population)),
      h("td", { class: "kind" }, archetypes[archetype]?.title?.[language] ?? archetype),
    ),
  );
  return h(
    "table",
    { class: "townships" },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ...head.map((text, i) => h("th", { scope: "col", class: i === head.length - 1 && "kind" }, text)),
      ),
    ),
    h("tbody", {}, ...rows),
  );
}

/** Shows the townships of the county of some settings; worked out when it is opened. */
export function createTownships(language: Language): {
  readonly node: HTMLElement;
  readonly show: (settings: Settings, divisions: Divisions) => void;
} {
  const words = countyWords(language);
  const summary = h("summary");
  const body = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.township });
  const node = h("details", { class: "mix" }, summary, body);
  return {
    node,
    show(settings, divisions) {
      try {
        const { document, counties } = scenarioOf(
          { ...settings, parameters: {}, off: [] },
          "baseline",
          divisions,
        );
        const [{ townships }] = counties;
        fill(summary, words.townships(townships.length));
        fill(body, tableOf(townships, document.archetypes, language));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        fill(summary, error.in(language));
        fill(body);
      }
    },
  };
}
