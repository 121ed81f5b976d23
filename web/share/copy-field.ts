/** A text to take away: a button that copies it, and the text itself to select where the browser refuses that. */
import { fill, h } from "../dom.ts";
import type { ShareWords } from "./words.ts";

export interface CopyField {
  readonly node: HTMLElement;
  readonly set: (text: string) => void;
}

export function createCopyField(label: string, action: string, words: ShareWords): CopyField {
  const input = h("input", { type: "text", readonly: true, "aria-label": label, spellcheck: "false" });
  const said = h("span", { class: "hint", role: "status" });
  const copy = async () => {
    input.select();
    try {
      await navigator.clipboard.writeText(input.value);
      fill(said, words.copied);
    } catch {
      input.focus();
      input.select();
      fill(said, words.select);
    }
  };
  const button = h("button", { type: "button", class: "run", onclick: () => void copy() }, action);
  return {
    node: h("div", { class: "copy" }, input, button, said),
    set: (text) => {
      if (text !== input.value) fill(said);
      input.value = text;
    },
  };
}
