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
  const { width, height } = tip.getBoundingClientRect();
  // on a projector the page is zoomed, and so is what is written into it
  const zoom = width / tip.offsetWidth || 1;
  const room = document.documentElement.clientWidth;
  const below = at.bottom + GAP + height <= innerHeight || at.top < height + GAP;
  tip.style.left = `${Math.max(GAP, Math.min(at.left, room - width - GAP)) / zoom}px`;
  tip.style.top = `${(below ? at.bottom + GAP : at.top - height - GAP) / zoom}px`;
}

interface Tip {
  /** The word that is being explained. */
  readonly word: () => Element | undefined;
  readonly open: (word: Element) => void;
  readonly close: () => void;
  readonly place: () => void;
}

function createTip(): Tip {
  const tip = h("div", { id: ID, class: "tip", role: "tooltip", hidden: true });
  let word: Element | undefined;
  const close = () => {
    word?.removeAttribute("aria-describedby");
    word = undefined;
    tip.hidden = true;
  };
  const place = () => word && placeBeside(tip, word);
  return {
    word: () => word,
    close,
    place,
    open(next) {
      if (next === word) return;
      close();
      word = next;
      // in the same part of the page, for whoever goes from part to part
      (next.closest("main, header, aside, nav, dialog") ?? document.body).append(tip);
      fill(tip, next.getAttribute(MARK) ?? "");
      tip.hidden = false;
      next.setAttribute("aria-describedby", ID);
      place();
    },
  };
}

/** Follows pointer and focus over the whole page. */
export function watchGlosses(body: HTMLElement): void {
  const { word, open, close, place } = createTip();
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(leaving);
  const leave = () => {
    stay();
    leaving = setTimeout(() => document.activeElement !== word() && close(), GRACE);
  };
  const wordAt = ({ target }: Event) => (target as Element | null)?.closest?.(`[${MARK}]`) ?? undefined;
  const enter = (event: Event) => {
    const on = wordAt(event);
    if (!on) return false;
    stay();
    open(on);
    return true;
  };
  body.addEventListener("pointerover", (event) => {
    if (enter(event)) return;
    if ((event.target as Element).closest(`#${ID}`)) stay();
    else if (word()) leave();
  });
  body.addEventListener("focusin", (event) => enter(event) || close());
  body.addEventListener("focusout", (event) => wordAt(event) && close());
  body.addEventListener("click", enter);
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !word()) return;
    close();
    event.stopPropagation();
  };
  body.addEventListener("keydown", onEscape, true);
  // the focus may have brought the word into sight
  addEventListener("scroll", place, { passive: true, capture: true });
}
