/** The menu under every figure: the picture as SVG or PNG, the numbers as CSV. */
import type { Caption } from "../../src/chart/index.ts";
import { fill, h } from "../dom.ts";
import type { ChartData } from "./chart-data.ts";
import { download } from "./download.ts";
import { pictureOf, pngOf } from "./picture.ts";
import { saveWords } from "./save-words.ts";

export interface SaveMenu {
  readonly node: HTMLElement;
  readonly update: (data: ChartData) => void;
}

/** What stands around the drawing on the page, to stand around the picture too. */
function captionFor(figure: Element | null, title: string): Caption {
  const text = (selector: string) => figure?.querySelector(selector)?.textContent ?? "";
  return {
    title,
    subtitle: text(".subtitle"),
    note: text(":scope > .note"),
    credit: text(":scope > .credit"),
  };
}

/** The drawing as it stands on the page. */
function drawingIn(figure: Element | null): string | undefined {
  const svg = figure?.querySelector(".drawing svg, .plot svg, svg");
  return svg ? new XMLSerializer().serializeToString(svg) : undefined;
}

function menuOf(data: ChartData, node: HTMLElement): HTMLElement {
  const words = saveWords(data.words);
  const figure = node.closest("figure");
  const drawn = data.drawing !== undefined || drawingIn(figure) !== undefined;
  // made when it is asked for: the drawing may move while the menu is open
  const picture = () => {
    const svg = data.drawing?.() ?? drawingIn(figure);
    return svg && pictureOf(svg, { ...captionFor(figure, data.title), ...data.caption?.() });
  };
  const failed = h("p", { class: "note", role: "alert" });
  const saveSvg = () => {
    const made = picture();
    if (made) download(made.svg, data.file, "svg");
  };
  const savePng = async () => {
    const made = picture();
    if (!made) return;
    try {
      download(await pngOf(made), data.file, "png");
    } catch {
      fill(failed, words.failed);
    }
  };
  const button = (text: string, onclick: () => void) =>
    h("button", { type: "button", class: "plain", onclick }, text);
  return h(
    "div",
    { class: "save-menu" },
    drawn && button(words.svg, saveSvg),
    drawn && button(words.png, () => void savePng()),
    button(words.csv, () => download(data.csv(), data.file, "csv")),
    failed,
  );
}

/** Opens by click, Enter or Space; Escape and leaving it close it. */
export function createSaveMenu(): SaveMenu {
  const summary = h("summary");
  const body = h("div");
  const node = h("details", { class: "save" }, summary, body);
  let data: ChartData | undefined;
  const close = () => {
    node.open = false;
  };
  node.addEventListener("toggle", () => fill(body, node.open && data ? menuOf(data, node) : undefined));
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !node.open) return;
    close();
    summary.focus();
  });
  node.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !node.contains(relatedTarget)) close();
  });
  return {
    node,
    update(next) {
      data = next;
      const words = saveWords(next.words);
      fill(summary, words.save);
      summary.setAttribute("aria-label", words.saveOf(next.title));
    },
  };
}
