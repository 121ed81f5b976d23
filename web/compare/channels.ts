/** Where a difference comes from: from the baseline's value, channel by channel, to that of each other strategy. */
import {
  type Bar,
  type DataTable,
  dataCsv,
  formatNumber,
  passedBy,
  styleOf,
  waterfallChart,
} from "../../src/chart/index.ts";
import { type Channel, channelName, channelText, partsOf } from "../../src/index.ts";
import { fill, h, showSvg } from "../dom.ts";
import { type ChartData, createDataPanel } from "../figure/data-panel.ts";
import { FONT_SIZE, SAVED_WIDTH } from "../figure/figure.ts";
import { pageTheme } from "../figure/palette.ts";
import {
  creditOf,
  differenceStyle,
  infoOf,
  type Shown,
  shortPrint,
  styleFor,
  unitOf,
} from "../figure/series.ts";
import { keepUnits } from "../figure/typography.ts";
import { type FigureSize, watchWidth } from "../figure/width.ts";
import { glossed } from "../gloss/gloss.ts";
import { sampleOf } from "./differs.ts";
import type { View } from "./view.ts";

/** Steps that are shown one by one; the others are gathered in the last. */
const STEPS = 9;
/** Steps below this share of the largest are gathered too. */
const SMALL = 0.02;
/** Longer bars say no more. */
const WIDEST = 760;

/** Steps from the largest up to the largest down, what is too small to see gathered at the end. */
export function stepsOf(channel: Channel, { language, words }: Shown): Bar[] {
  const all = partsOf(channel);
  const least = Math.abs(all[0]?.[1] ?? 0) * SMALL;
  const steps = all
    .slice(0, STEPS)
    .filter(([, value]) => Math.abs(value) > least)
    .sort(([, a], [, b]) => b - a)
    .map(([name, value]) => ({ label: channelName(channel.indicator, name)[language], value }));
  const rest = channel.total - steps.reduce((sum, { value }) => sum + value, 0);
  return steps.length < all.length ? [...steps, { label: words.remaining, value: rest }] : steps;
}

function titleOf(id: string, { study, language }: Shown): string {
  return study.strategies.find((one) => one.id === id)?.title[language] ?? id;
}

/** The two ends of the way; the later one is where the steps lead. */
function endsOf(channel: Channel, shown: Shown): [from: Bar, to: Bar] {
  const { id, against, indicator, total } = channel;
  const start = shown.study.strategies.find((one) => one.id === against)?.indicators[indicator]?.mean ?? 0;
  return [
    { label: titleOf(against, shown), value: start },
    { label: titleOf(id, shown), value: start + total },
  ];
}

/** All channels with their intervals, also those too small for a step. */
function dataOf(channel: Channel, title: string, shown: Shown): ChartData {
  const { language, words } = shown;
  const [from, to] = endsOf(channel, shown);
  const style = differenceStyle(channel.indicator, language);
  const part = (value: number) => formatNumber(value, style);
  const whole = (value: number) => formatNumber(value, styleFor(channel.indicator, language));
  const rows = Object.entries(channel.intervals).map(([name, one]) => {
    return { label: channelName(channel.indicator, name)[language], values: [one.mean, one.low, one.high] };
  });
  const heads = [words.channel, words.part, words.low, words.high];
  const row = (label: string, texts: readonly string[]) =>
    h("tr", {}, h("th", { scope: "row" }, label), ...texts.map((text) => h("td", {}, text)));
  const body = () => [
    row(from.label, [whole(from.value), "", ""]),
    ...rows.map(({ label, values }) => row(label, values.map(part))),
    row(to.label, [whole(to.value), "", ""]),
  ];
  const head = h("tr", {}, ...heads.map((text) => h("th", { scope: "col" }, text)));
  const csv: DataTable = { head: heads, rows: rows.map(({ values }, x) => ({ x, values })) };
  return {
    words,
    title,
    hint: "",
    table: () => h("table", {}, h("thead", {}, head), h("tbody", {}, ...body())),
    csv: () => dataCsv(csv, (x) => rows[x].label),
    file: `channels-${channel.indicator}-${channel.id}-${shortPrint(shown.study)}`,
  };
}

/** Unit as the subtitle says it; shares are in percent, their steps in points. */
function subtitleOf(channel: Channel, { language, words }: Shown): string {
  const { percent } = infoOf(channel.indicator);
  const name = infoOf(channel.indicator)[language];
  const note = words.unitIn(name, percent ? words.points : unitOf(channel.indicator, language));
  return channel.indicator === "sojournTime" ? note + words.handsNote : note;
}

/** `reach`: values that the figures of the same indicator pass, which are drawn to one scale. */
function figureOf(channel: Channel, size: FigureSize, reach: readonly number[], shown: Shown): HTMLElement {
  const { study, language } = shown;
  const [from, to] = endsOf(channel, shown);
  const steps = stepsOf(channel, shown);
  const place = study.strategies.findIndex(({ id }) => id === channel.id);
  const description = channelText(study, channel)[language];
  const plot = h("div", { class: "plot" });
  const { better } = infoOf(channel.indicator);
  const fixed = { from, steps, to, better, reach, theme: pageTheme, fontSize: FONT_SIZE, description };
  const style = styleFor(channel.indicator, language);
  const colour = styleOf(pageTheme, place).line;
  const drawing = (wanted: number) =>
    waterfallChart({ ...fixed, style, colour, width: Math.min(WIDEST, wanted) }).svg;
  const draw = () => showSvg(plot, drawing(widthNow()));
  const caption = h(
    "figcaption",
    {},
    h("p", {}, keepUnits(description)),
    h("p", { class: "subtitle" }, subtitleOf(channel, shown)),
  );
  const widthNow = watchWidth(plot, size, draw);
  draw();
  const data = createDataPanel();
  data.update({ ...dataOf(channel, description, shown), drawing: () => drawing(SAVED_WIDTH[size]) });
  const credit = h("p", { class: "credit" }, creditOf(shown));
  return h("figure", { class: `chart ${size}` }, caption, plot, credit, data.node);
}

export function channelsView(): View {
  const heading = h("h2");
  const note = h("p", { class: "section-note" });
  const list = h("div", { class: "channels" });
  const node = h("section", {}, heading, note, list);
  return {
    node,
    update(shown) {
      const { study, words } = shown;
      const wanted = study.channels.filter(({ against }) => against === study.strategies[0].id);
      node.hidden = wanted.length === 0;
      const reach = (indicator: Channel["indicator"]) =>
        wanted
          .filter((one) => one.indicator === indicator)
          .flatMap((one) => passedBy({ from: endsOf(one, shown)[0], steps: stepsOf(one, shown) }));
      fill(heading, words.channels);
      const about = words.channelsNote(titleOf(study.strategies[0].id, shown));
      fill(note, ...glossed(about, shown.language));
      const figure = (channel: Channel, size: FigureSize) =>
        figureOf(channel, size, reach(channel.indicator), shown);
      fill(
        list,
        ...study.strategies.slice(1).flatMap(({ id, title }, i) => {
          // waiting is what it is about; hours and satisfaction stand below it
          const [first, ...others] = wanted.filter((channel) => channel.id === id);
          if (!first) return [];
          return [
            h("h3", {}, sampleOf(i + 1), title[shown.language]),
            figure(first, "wide"),
            h("div", { class: "grid" }, ...others.map((one) => figure(one, "half"))),
          ];
        }),
      );
    },
  };
}
