/** How wide a drawing is: as its place on the screen, or as its place on paper while the page is printed. */

export type FigureSize = "wide" | "half" | "small";

/** A4 with margins of 15 mm, px of a page that is set a little smaller. On paper the screen says nothing. */
const PAPER: Readonly<Record<FigureSize, number>> = { wide: 800, half: 384, small: 186 };
const LEAST: Readonly<Record<FigureSize, number>> = { wide: 280, half: 280, small: 120 };

function printing(): boolean {
  return document.documentElement.dataset.printing === "yes";
}

const CHANGE = "drawing-width";

/**
 * Calls `redraw` when the node's width changes, and before and after printing. Gives the width to draw for; it is
 * remembered, because asking the page in the midst of drawing makes it lay everything out again. `measured` gives the
 * node whose width a drawing takes, where that is another one (one of many in a grid).
 */
export function watchWidth(
  node: HTMLElement,
  size: FigureSize,
  redraw: () => void,
  measured: () => Element = () => node,
): () => number {
  let screen = 0;
  new ResizeObserver(() => {
    const width = Math.floor(measured().clientWidth);
    if (width === screen || width === 0) return;
    screen = width;
    redraw();
  }).observe(node);
  node.addEventListener(CHANGE, redraw);
  return () => {
    if (printing()) return PAPER[size];
    if (screen === 0) screen = Math.floor(measured().clientWidth);
    return Math.max(LEAST[size], screen || PAPER[size]);
  };
}

/** Lets every drawing know when the page goes to paper and back. */
export function watchPrinting(page: Document): void {
  const set = (yes: boolean) => {
    page.documentElement.dataset.printing = yes ? "yes" : "no";
    for (const node of page.querySelectorAll(".plot, .smalls")) node.dispatchEvent(new Event(CHANGE));
  };
  addEventListener("beforeprint", () => set(true));
  addEventListener("afterprint", () => set(false));
  matchMedia("print").addEventListener("change", (event) => set(event.matches));
}
