/** The field and the grades by which parameters, switches and steps are found, and what was found. */
import type { Grade } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { idOf, type Part } from "./catalogue.ts";
import { gradeCount, gradeMark, grades } from "./grades.ts";
import { type FieldOptions, parameterField } from "./parameter.ts";
import { isAsked, nothingAsked, type Query, search } from "./search.ts";
import { switchField } from "./switch.ts";

export interface FinderOptions extends Omit<FieldOptions, "until" | "scope"> {
  readonly signal: AbortSignal;
  readonly onPart: (part: Part) => void;
  /** Told whether something is asked for: then the found stands in place of the list. */
  readonly onAsked: (asked: boolean) => void;
}
export interface Finder {
  /** The grades with their counts: the picture's legend, and a filter. */
  readonly legend: HTMLElement;
  readonly controls: HTMLElement;
  readonly found: HTMLElement;
  readonly clear: () => void;
}

/** Follows the settings until the next is found, or the page is built anew. */
function fieldsUntil(signal: AbortSignal): { readonly next: () => AbortSignal } {
  let last = new AbortController();
  signal.addEventListener("abort", () => last.abort());
  return {
    next() {
      last.abort();
      last = new AbortController();
      return last.signal;
    },
  };
}

function legendOf(options: FinderOptions, choose: (grade: Grade) => void) {
  const { say } = options;
  const buttons = grades
    .filter((grade) => gradeCount(grade) > 0)
    .map((grade) => {
      const { name, means } = say.grades[grade];
      const node = h(
        "button",
        {
          type: "button",
          class: "grade-choice",
          title: means,
          "aria-pressed": "false",
          onclick: () => choose(grade),
        },
        gradeMark(grade, { changed: false }),
        h("span", {}, say.gradeCount(name, gradeCount(grade))),
      );
      return { grade, node, means: h("li", {}, node, h("span", { class: "means" }, means)) };
    });
  return {
    node: h("ul", { class: "legend", "aria-label": say.gradesLabel }, ...buttons.map(({ means }) => means)),
    show(chosen: Grade | undefined) {
      for (const { grade, node } of buttons) node.setAttribute("aria-pressed", String(grade === chosen));
    },
  };
}

export function createFinder(options: FinderOptions): Finder {
  const { say, language, store, signal, onPart, onAsked } = options;
  let query: Query = nothingAsked;
  const fields = fieldsUntil(signal);
  const found = h("div", { class: "found", hidden: true });
  const count = h("p", { class: "section-note", role: "status" });
  const list = h("div");
  const show = () => {
    const asked = isAsked(query);
    found.hidden = !asked;
    legend.show(query.grade);
    onAsked(asked);
    const hits = asked ? search(query, store.now()) : { parameters: [], switches: [], parts: [] };
    const own = { ...options, until: fields.next(), scope: "found" };
    const empty = hits.parameters.length + hits.switches.length + hits.parts.length === 0;
    fill(
      count,
      empty ? say.foundNothing : say.found(hits.parameters.length, hits.switches.length, hits.parts.length),
    );
    const links = hits.parts.map((part) =>
      h(
        "li",
        {},
        h(
          "button",
          { type: "button", class: "plain", "data-part": idOf(part), onclick: () => onPart(part) },
          part.title[language],
        ),
      ),
    );
    fill(
      list,
      links.length > 0 && h("ul", { class: "links" }, ...links),
      ...hits.switches.map((name) => switchField(name, own)),
      ...hits.parameters.map((name) => parameterField(name, own)),
    );
  };
  const ask = (part: Partial<Query>) => {
    query = { ...query, ...part };
    show();
  };
  const legend = legendOf(options, (grade) => ask({ grade: query.grade === grade ? undefined : grade }));
  const input = h("input", {
    type: "search",
    placeholder: say.findHint,
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => ask({ text: input.value }),
  });
  const changed = h("input", { type: "checkbox", onchange: () => ask({ changed: changed.checked }) });
  const clear = () => {
    input.value = "";
    changed.checked = false;
    query = nothingAsked;
    show();
  };
  const back = () => {
    clear();
    input.focus();
  };
  found.append(count, list, h("button", { type: "button", class: "plain", onclick: back }, say.clear));
  const controls = h(
    "div",
    { class: "finder", role: "search" },
    h("label", { class: "field" }, h("span", { class: "label" }, say.find), input),
    h("label", { class: "check" }, changed, say.onlyChanged),
  );
  return { legend: legend.node, controls, found, clear };
}
