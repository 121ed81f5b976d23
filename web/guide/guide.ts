/** The first-run guide: three short steps above the page's rooms, until it is closed; a button brings it back. */
import { fill, h } from "../dom.ts";
import type { Language } from "../i18n/index.ts";
import { guideWords } from "./words.ts";

const KEY = "govload.guide";

function seenBefore(): boolean {
  try {
    return localStorage.getItem(KEY) === "seen";
  } catch {
    return false;
  }
}

function rememberSeen(): void {
  try {
    localStorage.setItem(KEY, "seen");
  } catch {
    // it greets the reader again next time
  }
}

export interface Guide {
  /** Stands in the page, in the way of nothing. */
  readonly node: HTMLElement;
  /** Opens and closes it. */
  readonly button: HTMLElement;
}

/** `wanted`: whether it greets who has not seen it; a report is read, not worked with. */
export function createGuide(language: Language, wanted: boolean): Guide {
  const words = guideWords(language);
  const node = h("aside", { class: "guide", "aria-label": words.label, id: "guide" });
  const show = (open: boolean) => {
    node.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (!open) rememberSeen();
  };
  const button = h(
    "button",
    {
      type: "button",
      class: "plain guide-button",
      "aria-controls": "guide",
      onclick: () => show(node.hidden !== false),
    },
    words.guide,
  );
  const close = () => {
    show(false);
    button.focus();
  };
  const steps = words.steps.map(({ title, text }) => h("li", {}, h("strong", {}, title), h("p", {}, text)));
  fill(
    node,
    h("ol", {}, ...steps),
    h("button", { type: "button", class: "plain", onclick: close }, words.close),
  );
  node.hidden = !wanted || seenBefore();
  button.setAttribute("aria-expanded", String(node.hidden === false));
  return { node, button };
}
