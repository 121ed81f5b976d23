/**
 * One explanation at a time, beside the word that has the pointer or the focus. It stays while the pointer is on it or
 * on the word, goes with Escape without moving the focus, and a tap opens it too (WCAG 2.2, 1.4.13).
 */
import { fill, h } from "../dom.ts";

const ID = "gloss-tip";
const GAP = 6;
/** Time to move the pointer from the word to the explanation, ms. */
const GRACE = 250;
const MARK = "data-gloss";

/** `node` explains itself by `definition` from now on; it should be able to take the focus. */
export function explain(node: HTMLElement, definition: string): HTMLElement {
  node.setAttribute(MARK, definition);
  return node;
}

function placeBeside(tip: HTMLElement, word: Element): void {
  const at = word.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const room = document.documentElement.clientWidth;
  const below = at.bottom + GAP + height <= innerHeight || at.top < height + GAP;
  tip.style.left = `${Math.max(GAP, Math.min(at.left, room - width - GAP))}px`;
  tip.style.top = `${below ? at.bottom + GAP : at.top - height - GAP}px`;
}

/** Follows pointer and focus over the whole page; the explanation stands at the end of `body`. */
export function watchGlosses(body: HTMLElement): void {
  const tip = h("div", { id: ID, class: "tip", role: "tooltip", hidden: true });
  body.append(tip);
  let word: Element | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(leaving);
    word?.removeAttribute("aria-describedby");
    word = undefined;
    tip.hidden = true;
  };
  const open = (next: Element) => {
    clearTimeout(leaving);
    if (next === word) return;
    close();
    word = next;
    fill(tip, next.getAttribute(MARK) ?? "");
    tip.hidden = false;
    next.setAttribute("aria-describedby", ID);
    placeBeside(tip, next);
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => document.activeElement !== word && close(), GRACE);
  };
  const wordAt = (event: Event) => (event.target as Element | null)?.closest?.(`[${MARK}]`) ?? undefined;
  body.addEventListener("pointerover", (event) => {
    const over = wordAt(event);
    if (over) open(over);
    else if ((event.target as Element).closest(`#${ID}`)) clearTimeout(leaving);
    else if (word) leave();
  });
  body.addEventListener("focusin", (event) => {
    const on = wordAt(event);
    if (on) open(on);
    else close();
  });
  body.addEventListener("focusout", (event) => wordAt(event) && close());
  body.addEventListener("click", (event) => {
    const on = wordAt(event);
    if (on) open(on);
  });
  body.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || tip.hidden) return;
      close();
      event.stopPropagation();
    },
    true,
  );
  // the focus may have brought the word into sight
  addEventListener("scroll", () => word && placeBeside(tip, word), { passive: true, capture: true });
}
