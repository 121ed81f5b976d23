/** A table that may be wider than its place, and the line above it that says so where it is. */
import { h } from "../dom.ts";

export interface Swiped {
  readonly hint: HTMLElement;
  readonly scroll: HTMLElement;
}

export function createSwiped(): Swiped {
  const hint = h("p", { class: "section-note swipe", hidden: true });
  const scroll = h("div", { class: "scroll", tabindex: 0, role: "region" });
  const look = () => {
    hint.hidden = scroll.scrollWidth <= scroll.clientWidth;
  };
  new ResizeObserver(look).observe(scroll);
  new MutationObserver(look).observe(scroll, { childList: true });
  return { hint, scroll };
}
