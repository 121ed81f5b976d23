/** The handout in place of the page: looked at first, then printed or saved as PDF. */
import type { Study } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { shortPrint } from "../figure/series.ts";
import { localeOf } from "../i18n/index.ts";
import type { Context, Services } from "../room.ts";
import type { Work } from "../rooms.ts";
import { handoutWords } from "./handout-words.ts";
import { linkOf } from "./link.ts";
import { createSheet, SHEET_HEIGHT, SHEET_WIDTH, type Sheet } from "./sheet.ts";

export interface Handout {
  readonly node: HTMLElement;
  readonly open: () => Promise<void>;
}

/** Heights of the picture's plot, px: what the text leaves, within these. */
const [LOWEST, HIGHEST] = [130, 300];

/** Free space left and right of the sheet on the screen, px. */
const EDGES = 48;

/** Fits the sheet on one page: the picture takes the room that is left, and only when there is none all is smaller. */
function toPage({ node, draw }: Sheet): void {
  draw(LOWEST);
  const spare = SHEET_HEIGHT - node.scrollHeight;
  if (spare >= 0) return draw(Math.min(HIGHEST, LOWEST + spare));
  // a smaller text breaks into fewer lines, so that a few steps are enough
  for (let zoom = 0.95; zoom >= 0.4; zoom -= 0.05) {
    node.style.setProperty("--shrink", String(zoom));
    node.style.width = `${SHEET_WIDTH / zoom}px`;
    if (node.scrollHeight * zoom <= SHEET_HEIGHT) return;
  }
}

/** Fits it on the paper, and on a phone all smaller, so that the whole is seen; what is printed stays as it is. */
function show(sheet: Sheet, place: HTMLElement): void {
  place.style.removeProperty("--fit");
  fill(place, sheet.node);
  toPage(sheet);
  place.style.setProperty("--fit", String(Math.min(1, place.clientWidth / (SHEET_WIDTH + EDGES))));
}

function today({ language }: Context): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long" }).format(new Date());
}

/** On paper the folder of a file on this machine says nothing. */
function forPaper(link: string): string {
  return link.startsWith("file:") ? link.replace(/^[^#]*\//, "") : link;
}

async function sheetOf(study: Study, options: Services & Context & Work): Promise<Sheet> {
  const { reproduction, store, words, language } = options;
  const check = await reproduction.check();
  const link = await linkOf({ settings: store.now(), address: location.href, check });
  return createSheet({ study, words, language, link: forPaper(link), date: today(options) });
}

/** What stands above the sheet on the screen. */
function toolsOf(print: HTMLElement, { language }: Context, onBack: () => void): HTMLElement {
  const words = handoutWords(language);
  fill(print, words.print);
  const back = h("button", { type: "button", class: "plain", onclick: onBack }, words.back);
  return h("p", { class: "tools" }, print, back, h("span", { class: "hint" }, words.hint));
}

export function createHandout(options: Services & Context & Work, onClose: () => void): Handout {
  const { comparison, signal } = options;
  const place = h("div", { class: "paper" });
  const print = h("button", { type: "button", class: "run", onclick: () => window.print() });
  const tools = toolsOf(print, options, () => close());
  const node = h("main", { class: "handout", hidden: true }, tools, place);
  let [title, scrolled] = ["", 0];
  const hide = () => {
    if (node.hidden) return;
    node.hidden = true;
    delete document.documentElement.dataset.handout;
    document.title = title;
    fill(place);
    window.scrollTo(0, scrolled);
  };
  const close = () => {
    hide();
    onClose();
  };
  node.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  signal.addEventListener("abort", hide);
  return {
    node,
    async open() {
      const study = comparison.study();
      if (!study || study.replications === 0) return;
      const sheet = await sheetOf(study, options);
      // the page was built anew in the meantime
      if (signal.aborted) return;
      [title, scrolled] = [document.title, window.scrollY];
      // the name that a browser proposes for the PDF
      document.title = `govload-handout-${shortPrint(study)}`;
      document.documentElement.dataset.handout = "yes";
      node.hidden = false;
      show(sheet, place);
      window.scrollTo(0, 0);
      print.focus();
    },
  };
}
