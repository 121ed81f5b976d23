/** The day as a strip of steps in their order, each with its parameters as small squares by grade. */
import { fill, h } from "../dom.ts";
import type { Store } from "../settings/store.ts";
import { type Part, stretched, stretches } from "./catalogue.ts";
import { specs } from "./changed.ts";
import { gradeMark } from "./grades.ts";
import type { Told } from "./words.ts";

export interface PictureOptions extends Told {
  readonly store: Store;
  readonly signal: AbortSignal;
  readonly onPart: (part: Part) => void;
}

function stepNode(part: Part, options: PictureOptions): HTMLElement {
  const { language, say, store, signal, onPart } = options;
  const title = part.title[language];
  const marks = h("span", { class: "marks", "aria-hidden": "true" });
  const number = part.number === undefined ? "·" : String(part.number);
  const hint = h("span", { class: "unseen" });
  const button = h(
    "button",
    { type: "button", class: "day-step", onclick: () => onPart(part) },
    h("span", { class: "number" }, number),
    " ",
    h("span", { class: "step-title" }, title),
    hint,
    marks,
  );
  const show = () => {
    const { parameters, off } = store.now();
    const changed = part.parameters.filter((name) => Object.hasOwn(parameters, name));
    const squares = part.parameters.map((name) =>
      gradeMark(specs[name].grade, { changed: changed.includes(name) }),
    );
    fill(marks, ...squares);
    const count = changed.length + part.switches.filter((name) => off.includes(name)).length;
    button.classList.toggle("changed", count > 0);
    fill(hint, say.stepHint(part.parameters.length, count));
  };
  show();
  store.follow(show, signal);
  return h("li", {}, button);
}

/** Every step can be chosen; all of it is words and numbers for those who do not see it. */
export function createPicture(options: PictureOptions): HTMLElement {
  const { language, say } = options;
  const columns = stretched().map((list, i) =>
    h(
      "li",
      { class: "stretch" },
      h("h3", {}, stretches[i][language]),
      h("ol", {}, ...list.map((part) => stepNode(part, options))),
    ),
  );
  return h(
    "figure",
    { class: "day-picture" },
    h("figcaption", {}, h("h2", {}, say.picture), h("p", { class: "section-note" }, say.pictureNote)),
    h("ol", { class: "strip" }, ...columns),
  );
}
