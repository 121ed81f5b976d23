/** How wide a drawing is: as its place on the screen, or as its place on paper while the page is printed. */

export type FigureSize = "wide" | "half";

/** A4 with margins of 15 mm, px. On paper the layout of the screen says nothing. */
const PAPER: Readonly<Record<FigureSize, number>> = { wide: 680, half: 326 };
const LEAST = 280;

function printing(): boolean {
  return document.documentElement.dataset.printing === "yes";
}

export function drawingWidth(node: HTMLElement, size: FigureSize): number {
  if (printing()) return PAPER[size];
  return Math.max(LEAST, Math.floor(node.clientWidth) || PAPER[size]);
}

const CHANGE = "drawing-width";

/** Calls `redraw` when the node's width changes, and before and after printing. */
export function onWidthChange(node: HTMLElement, redraw: () => void): void {
  let before = 0;
  new ResizeObserver(() => {
    const width = node.clientWidth;
    if (width !== before) redraw();
    before = width;
  }).observe(node);
  node.addEventListener(CHANGE, redraw);
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
