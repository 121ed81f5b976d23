/** How wide a drawing is: as its place on the screen, or as its place on paper while the page is printed. */

export type FigureSize = "wide" | "half";

/** A4 with margins of 15 mm, px of a page that is set a little smaller. On paper the screen says nothing. */
const PAPER: Readonly<Record<FigureSize, number>> = { wide: 800, half: 384 };
const LEAST = 280;

function printing(): boolean {
  return document.documentElement.dataset.printing === "yes";
}

const CHANGE = "drawing-width";

/**
 * Calls `redraw` when the node's width changes, and before and after printing. Gives the width to draw for; it is
 * remembered, because asking the page in the midst of drawing makes it lay everything out again.
 */
export function watchWidth(node: HTMLElement, size: FigureSize, redraw: () => void): () => number {
  let screen = 0;
  new ResizeObserver(() => {
    const width = Math.floor(node.clientWidth);
    if (width === screen || width === 0) return;
    screen = width;
    redraw();
  }).observe(node);
  node.addEventListener(CHANGE, redraw);
  return () => {
    if (printing()) return PAPER[size];
    if (screen === 0) screen = Math.floor(node.clientWidth);
    return Math.max(LEAST, screen || PAPER[size]);
  };
}

/** Lets every drawing know when the page goes to paper and back. */
export function watchPrinting(page: Document): void {
  const set = (yes: boolean) => {
    page.documentElement.dataset.printing = yes ? "yes" : "no";
    for (const node of page.querySelectorAll(".plot")) node.dispatchEvent(new Event(CHANGE));
  };
  addEventListener("beforeprint", () => set(true));
  addEventListener("afterprint", () => set(false));
  matchMedia("print").addEventListener("change", (event) => set(event.matches));
}
