// Where the differences from the baseline come from: a table of channels, each pair in words, and the two books.
import { channelName, channelText, indicators, partsOf, type Study, twins } from "../../index.ts";
import type { Lang } from "../language.ts";
import { grid, gridWidth } from "../terminal/grid.ts";
import { formatFor } from "../terminal/number.ts";
import { wrap } from "../terminal/width.ts";

type Channel = Study["channels"][number];

/** Channels shown by name; the others of a column stand in one row. */
const SHOWN = 10;

/** Lines on the channels of every strategy against the first; none when nothing is compared. */
export function channelLines(study: Study, lang: Lang, columns: number): string[] {
  const own = study.channels.filter(({ against }) => against === study.strategies[0].id);
  const table = channelGrid(
    own.filter(({ indicator }) => indicator === "sojournTime"),
    study,
    lang,
  );
  if (table.length === 0) return [];
  const told = own.filter(({ indicator }) => indicator !== "utilisation");
  const words = told.flatMap((channel) => wrap(channelText(study, channel)[lang], columns));
  return [...(gridWidth(table) <= columns ? [...table, ""] : []), ...words];
}

function channelGrid(channels: readonly Channel[], study: Study, lang: Lang): string[] {
  const [first] = channels;
  if (!first) return [];
  const size = (name: string) => Math.max(...channels.map(({ parts }) => Math.abs(parts[name] ?? 0)));
  const all = [...new Set(channels.flatMap((channel) => partsOf(channel).map(([name]) => name)))];
  const names = all.sort((a, b) => size(b) - size(a)).slice(0, SHOWN);
  const rest = all.length > names.length;
  const values = channels.map(({ parts, total }) => {
    const shown = names.map((name) => parts[name] ?? 0);
    const others = total - shown.reduce((sum, one) => sum + one, 0);
    return [...shown, ...(rest ? [others] : []), total];
  });
  const { unit } = indicators.sojournTime;
  const measure = { unit, percent: false };
  const format = formatFor(values.flat(), measure, lang, values.flat());
  const title = { zh: `办理时长之差，${unit.zh}`, en: `Difference in sojourn time, ${unit.en}` }[lang];
  const labels = [
    ...names.map((name) => channelName("sojournTime", name)[lang]),
    ...(rest ? [{ zh: "其余", en: "All others" }[lang]] : []),
    { zh: "合计", en: "In all" }[lang],
  ];
  return grid([
    { title, align: "left", cells: labels, head: 44 },
    ...channels.map(({ id }, at) => ({
      title: study.strategies.find((one) => one.id === id)?.title[lang] ?? id,
      align: "decimal" as const,
      cells: values[at].map((value) => format.change(value)),
      gap: 3,
    })),
  ]);
}

/** What is reported and what is true, in a line; none where a study lacks it. */
export function booksLines(study: Study, lang: Lang, columns: number): string[] {
  const [name, told] = twins[0];
  const shown = study.strategies.filter(({ indicators: of }) => of[name] && of[told] && of.hiddenShare);
  if (shown.length === 0) return [];
  const format = formatFor([0.5], { unit: { zh: "", en: "" }, percent: true }, lang);
  const parts = shown.map(({ title, indicators: of }) => {
    const [report, truth] = [format.value(of[told].mean), format.value(of[name].mean)];
    return { zh: `${title.zh} ${report} / ${truth} %`, en: `${title.en} ${report} / ${truth} %` }[lang];
  });
  const hidden = shown.map(({ indicators: of }) => of.hiddenShare.mean);
  const [least, most] = [Math.min(...hidden), Math.max(...hidden)].map((one) => format.value(one));
  const share = least === most ? `${least} %` : `${least}–${most} %`;
  const line = {
    zh: `两本账（满意度，上报 / 真实）：${parts.join("，")}；不如意之处有 ${share} 没有上报。`,
    en: `Two books (satisfaction, reported / true): ${parts.join(", ")}; ${share} of what is amiss is not reported.`,
  };
  return wrap(line[lang], columns);
}
