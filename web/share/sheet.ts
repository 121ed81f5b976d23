/** The handout's one page: the answer, one picture, what differs, four numbers, limits, and how to find it again. */
import { formatNumber, lineChart } from "../../src/chart/index.ts";
import { paragraphsOf } from "../../src/index.ts";
import { sampleOf } from "../compare/differs.ts";
import { type Child, h, showSvg } from "../dom.ts";
import { FONT_SIZE } from "../figure/figure.ts";
import { pageTheme } from "../figure/palette.ts";
import { creditOf, infoOf, levelChart, type Shown, styleFor, unitOf } from "../figure/series.ts";
import { windowText } from "../figure/time.ts";
import { keepUnits } from "../figure/typography.ts";
import { handoutWords } from "./handout-words.ts";
import { HEADLINE } from "./link.ts";

/** Width of the text on A4 with margins of 15 mm, px. */
export const SHEET_WIDTH = 680;
/** Height of it, a little less than there is, so that rounding makes no second page. */
export const SHEET_HEIGHT = 996;
const PICTURE = "backlog";
/** Items of a strategy that are told. */
const ITEMS = 3;
/** A longer link says nothing on paper. */
const LONGEST_LINK = 420;

export interface SheetOptions extends Shown {
  readonly link: string;
  /** The day of printing, in words. */
  readonly date: string;
}
export interface Sheet {
  readonly node: HTMLElement;
  /** Draws the picture with a plot so high, px. */
  readonly draw: (plotHeight: number) => void;
}

function answerOf({ study, language }: Shown): HTMLElement[] {
  const [answer, ...rest] = study.sentences;
  const [more] = paragraphsOf(rest);
  return [answer, more].flatMap((text, i) =>
    text ? [h("p", { class: i === 0 ? "lead" : "more" }, keepUnits(text[language]))] : [],
  );
}

function picture(shown: Shown): { nodes: HTMLElement[]; draw: Sheet["draw"] } {
  const { study, language, words } = shown;
  if (!study.strategies.some(({ weekly }) => weekly[PICTURE])) return { nodes: [], draw: () => undefined };
  const drawing = h("div", { class: "drawing" });
  const info = infoOf(PICTURE);
  const unit = [unitOf(PICTURE, language), info.definition[language]].join(words.aside);
  const bands = study.replications > 1 ? words.aside + words.band(study.replications) : "";
  const chart = { ...levelChart(shown, PICTURE, 4), markLabels: true, theme: pageTheme, width: SHEET_WIDTH };
  const draw = (plotHeight: number) =>
    showSvg(
      drawing,
      lineChart({ ...chart, plotHeight, fontSize: FONT_SIZE, description: info[language] }).svg,
    );
  return { nodes: [h("h2", {}, info[language]), h("p", { class: "small" }, unit + bands), drawing], draw };
}

function differsOf({ study, language }: Shown): HTMLElement {
  const words = handoutWords(language);
  const cards = study.strategies.map(({ title, differs }, place) => {
    const items = differs.slice(0, ITEMS).map((text) => h("li", {}, keepUnits(text[language])));
    const rest = differs.length - items.length;
    return h(
      "div",
      {},
      h("h3", {}, sampleOf(place), title[language]),
      items.length > 0 && h("ul", {}, ...items, rest > 0 && h("li", {}, words.more(rest))),
    );
  });
  return h("div", { class: "cards" }, ...cards);
}

function cellOf(
  name: string,
  { mean, low, high }: { mean: number; low: number; high: number },
  shown: Shown,
) {
  const style = styleFor(name, shown.language);
  const [value, from, to] = [mean, low, high].map((one) => formatNumber(one, style));
  const interval = from === to ? "" : shown.words.interval(from, to);
  return h("td", {}, value, " ", h("span", { class: "interval" }, interval));
}

function numbersOf(shown: Shown): HTMLElement {
  const { study, language, words } = shown;
  const told = HEADLINE.filter((name) => study.strategies.every(({ indicators }) => indicators[name]));
  const rows = told.map((name) => {
    const unit = unitOf(name, language);
    const label = infoOf(name)[language] + (unit === "" ? "" : words.aside + unit);
    const cells = study.strategies.map(({ indicators }) => cellOf(name, indicators[name], shown));
    return h("tr", {}, h("th", { scope: "row" }, label), ...cells);
  });
  const heads = study.strategies.map(({ title }) => h("th", { scope: "col" }, title[language]));
  const head = h("tr", {}, h("th", { scope: "col" }, words.indicator), ...heads);
  return h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows));
}

function limitsOf({ study, language }: Shown): Child[] {
  const words = handoutWords(language);
  const warned = study.strategies
    .filter(({ warnings }) => warnings.length > 0)
    .map(({ title, warnings }) =>
      words.warnings(title[language], warnings.map((one) => one.title[language]).join(words.join)),
    );
  return [
    warned.length > 0 && h("h2", {}, words.warningsTitle),
    ...warned.map((text) => h("p", { class: "small" }, text + words.end)),
    h("h2", {}, words.limits),
    h("ul", { class: "small" }, ...study.notes.map((text) => h("li", {}, keepUnits(text[language])))),
  ];
}

export function createSheet(options: SheetOptions): Sheet {
  const { study, language, words, link, date } = options;
  const own = handoutWords(language);
  const drawn = picture(options);
  const marks = [own.made(date), words.fingerprint(study.fingerprint)].join(words.aside);
  const node = h(
    "article",
    { class: "sheet", "aria-label": own.label },
    h("h1", {}, words.title),
    ...answerOf(options),
    ...drawn.nodes,
    h("h2", {}, own.differs),
    differsOf(options),
    h("h2", {}, own.numbers(windowText(options).trim())),
    numbersOf(options),
    ...limitsOf(options),
    h(
      "footer",
      {},
      h("p", {}, creditOf(options)),
      h("p", {}, marks),
      h("p", { class: "link" }, link.length > LONGEST_LINK ? own.longLink : link),
    ),
  );
  return { node, draw: drawn.draw };
}
