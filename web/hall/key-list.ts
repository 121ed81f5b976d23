/** The list of keys, in front of the page until it is closed. */
import { h } from "../dom.ts";
import type { Language } from "../i18n/index.ts";
import { allowLetters, lettersAllowed } from "./keys.ts";
import { hallWords } from "./words.ts";

export interface KeyList {
  readonly node: HTMLDialogElement;
  readonly open: () => void;
}

export function createKeyList(language: Language): KeyList {
  const words = hallWords(language);
  const rows = words.list.flatMap(([key, what]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, what)]);
  const letters = h("input", {
    type: "checkbox",
    id: "letters",
    onchange: () => allowLetters(letters.checked),
  });
  const close = h("button", { type: "button", class: "plain", onclick: () => node.close() }, words.close);
  const node = h(
    "dialog",
    { class: "keys", "aria-labelledby": "keys-title" },
    h("h2", { id: "keys-title" }, words.keysTitle),
    h("dl", {}, ...rows),
    h("p", {}, letters, h("label", { for: "letters" }, words.letters)),
    h("p", { class: "hint" }, words.lettersHint),
    close,
  );
  return {
    node,
    open() {
      letters.checked = lettersAllowed();
      if (!node.open) node.showModal();
    },
  };
}
