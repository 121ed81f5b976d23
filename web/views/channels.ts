/** Where the difference in sojourn time comes from: its parts by cause of waiting, adding up to the whole. */
import { type Bar, barChart, type DataTable, dataCsv, formatNumber } from "../../src/chart/index.ts";
import { type Channel, causes } from "../../src/index.ts";
import { type ChartData, createDataPanel } from "../data-panel.ts";
import { fill, h, showSvg } from "../dom.ts";
import { FONT_SIZE } from "../figure.ts";
import { pageTheme } from "../palette.ts";
import { creditOf, type Shown } from "../series.ts";
import { watchWidth } from "../width.ts";
import type { View } from "./view.ts";

/** Parts below this share of the largest are gathered in one bar. */
const SMALL = 0.02;
/** Longer bars say no more. */
const WIDEST = 760;

function nameOf(cause: string, { language }: Shown): string {
  return (causes as Readonly<Record<string, { zh: string; en: string }>>)[cause]?.[language] ?? cause;
}

/** Bars from the largest to the smallest, what is too small to see gathered at the end. */
export function barsOf(channel: Channel, shown: Shown): Bar[] {
  const all = Object.entries(channel.parts).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const least = Math.abs(all[0]?.[1] ?? 0) * SMALL;
  const bars = all
    .filter(([, value]) => Math.abs(value) > least)
    .map(([cause, value]) => ({ label: nameOf(cause, shown), value }));
  const rest = channel.total - bars.reduce((sum, bar) => sum + bar.value, 0);
  return bars.length < all.length ? [...bars, { label: shown.words.remaining, value: rest }] : bars;
}

/** All causes, also those too small for a bar. */
function dataOf(channel: Channel, title: string, shown: Shown): ChartData {
  const { language, words } = shown;
  const rows = Object.entries(channel.parts).map(([cause, value]) => ({
    label: nameOf(cause, shown),
    value,
  }));
  const all: Bar[] = [...rows, { label: words.total, value: channel.total }];
  const row = ({ label, value }: Bar) => {
    const text = formatNumber(value, { language, signed: true });
    return h("tr", {}, h("th", { scope: "row" }, label), h("td", {}, text));
  };
  const heads = [words.cause, words.days].map((text) => h("th", { scope: "col" }, text));
  const csv: DataTable = {
    head: [words.cause, words.days],
    rows: all.map(({ value }, x) => ({ x, values: [value] })),
  };
  return {
    words,
    title,
    hint: "",
    table: () => h("table", {}, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...all.map(row))),
    csv: () => dataCsv(csv, (x) => all[x].label),
    file: `causes-${channel.id}`,
  };
}

/** `beside`: the bars of all pairs, which are drawn to one scale. */
function figureOf(channel: Channel, bars: readonly Bar[], beside: readonly Bar[], shown: Shown): HTMLElement {
  const { study, language, words } = shown;
  const title = (id: string) => study.strategies.find((one) => one.id === id)?.title[language] ?? id;
  const name = words.channelsNote(title(channel.id), title(channel.against));
  const plot = h("div", { class: "plot" });
  const total = { label: words.total, value: channel.total };
  const style = { language, signed: true };
  const parts = [...bars, total].map((bar) => words.isValue(bar.label, formatNumber(bar.value, style)));
  const description = words.barsOf(name, parts.join(words.listJoin));
  const draw = () => {
    const width = Math.min(WIDEST, widthNow());
    const fixed = { better: "lower", style, theme: pageTheme, fontSize: FONT_SIZE, description } as const;
    showSvg(plot, barChart({ bars, total, beside, width, ...fixed }).svg);
  };
  const caption = h("figcaption", {}, h("p", { class: "subtitle" }, name));
  const widthNow = watchWidth(plot, "wide", draw);
  draw();
  const data = createDataPanel();
  data.update(dataOf(channel, name, shown));
  return h(
    "figure",
    { class: "chart" },
    caption,
    plot,
    h("p", { class: "credit" }, creditOf(shown)),
    data.node,
  );
}

export function channelsView(): View {
  const heading = h("h2");
  const list = h("div", { class: "channels" });
  const node = h("section", {}, heading, list);
  return {
    node,
    update(shown) {
      const { study, words } = shown;
      const wanted = study.channels.filter(({ against }) => against === study.strategies[0].id);
      node.hidden = wanted.length === 0;
      const lists = wanted.map((channel) => barsOf(channel, shown));
      const totals = wanted.map(({ total }) => ({ label: words.total, value: total }));
      const beside = [...lists.flat(), ...totals];
      fill(heading, words.channels);
      fill(list, ...wanted.map((channel, i) => figureOf(channel, lists[i], beside, shown)));
    },
  };
}
