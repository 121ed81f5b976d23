/** The field and the grades by which parameters, switches and steps are found, and what was found. */
import type { Grade } from "../../src/index.ts";
import { type Child, fill, h } from "../dom.ts";
import type { Part } from "./catalogue.ts";
import { gradeCount, gradeMark, grades } from "./grades.ts";
import { type FieldOptions, parameterField } from "./parameter.ts";
import { type Found, isAsked, nothingAsked, type Query, search } from "./search.ts";
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

/** What was found: steps as ways to them, switches and parameters as they can be set. */
function hitNodes(
  { parts, switches, parameters }: Found,
  own: FieldOptions,
  onPart: FinderOptions["onPart"],
): Child[] {
  const links = parts.map((part) =>
    h(
      "li",
      {},
      h("button", { type: "button", class: "plain", onclick: () => onPart(part) }, part.title[own.language]),
    ),
  );
  return [
    links.length > 0 && h("ul", { class: "links" }, ...links),
    ...switches.map((name) => switchField(name, own)),
    ...parameters.map((name) => parameterField(name, own)),
  ];
}

/** The field for words, and whether only what was changed is asked for. */
function controlsOf({ say }: FinderOptions, ask: (part: Partial<Query>) => void) {
  const input = h("input", {
    type: "search",
    placeholder: say.findHint,
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => ask({ text: input.value }),
  });
  const changed = h("input", { type: "checkbox", onchange: () => ask({ changed: changed.checked }) });
  const word = h("label", { class: "field" }, h("span", { class: "label" }, say.find), input);
  const check = h("label", { class: "check" }, changed, say.onlyChanged);
  return { input, changed, node: h("div", { class: "finder", role: "search" }, word, check) };
}

export function createFinder(options: FinderOptions): Finder {
  const { say, store, signal, onPart, onAsked } = options;
  let query: Query = nothingAsked;
  const fields = fieldsUntil(signal);
  const count = h("p", { class: "section-note", role: "status" });
  const list = h("div");
  const found = h("div", { class: "found", hidden: true }, count, list);
  const ask = (part: Partial<Query>) => {
    query = { ...query, ...part };
    const asked = isAsked(query);
    found.hidden = !asked;
    legend.show(query.grade);
    onAsked(asked);
    const until = fields.next();
    if (!asked) return fill(list);
    const hits = search(query, store.now());
    const [parameters, switches, steps] = [hits.parameters.length, hits.switches.length, hits.parts.length];
    fill(
      count,
      parameters + switches + steps === 0 ? say.foundNothing : say.found(parameters, switches, steps),
    );
    fill(list, ...hitNodes(hits, { ...options, until, scope: "found" }, onPart));
  };
  const legend = legendOf(options, (grade) => ask({ grade: query.grade === grade ? undefined : grade }));
  const controls = controlsOf(options, ask);
  const clear = () => {
    controls.input.value = "";
    controls.changed.checked = false;
    ask({ ...nothingAsked, grade: undefined });
  };
  const back = () => {
    clear();
    controls.input.focus();
  };
  found.append(h("button", { type: "button", class: "plain", onclick: back }, say.clear));
  return { legend: legend.node, controls: controls.node, found, clear };
}
