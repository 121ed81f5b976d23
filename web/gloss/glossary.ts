/** All explanations as a list, at the end of the page; made when it is opened. */
import { fill, h } from "../dom.ts";
import type { Language } from "../i18n/index.ts";
import { entriesOf } from "./gloss.ts";
import { glossWords } from "./words.ts";

export function createGlossary(language: Language): HTMLElement {
  const list = h("dl");
  const show = () => {
    if (!all.open || list.hasChildNodes()) return;
    const rows = entriesOf(language).map(({ text, definition }) =>
      h("div", {}, h("dt", {}, text), h("dd", {}, definition)),
    );
    fill(list, ...rows);
  };
  const all = h("details", { ontoggle: show }, h("summary", {}, glossWords(language).glossary), list);
  return h("footer", { class: "glossary" }, all);
}
