/** Every indicator of every strategy with its interval, and its difference from the first. */
import { formatNumber } from "../../src/chart/index.ts";
import { indicators, type Study } from "../../src/index.ts";
import { type Child, fill, h } from "../dom.ts";
import { differenceStyle, infoOf, type Shown, styleFor, unitOf } from "../figure/series.ts";
import { daysOf, spanText, windowText } from "../figure/time.ts";
import { glossed, indicatorName } from "../gloss/gloss.ts";
import { sampleOf } from "./differs.ts";
import { createSwiped } from "./swiped.ts";
import type { View } from "./view.ts";

/** Over the window, or over the whole reported time. */
type Period = "indicators" | "overall";
type Group = keyof Shown["words"]["groups"];

export const groups: Readonly<Record<Exclude<Group, "other">, readonly string[]>> = {
  people: [
    ...["backlog", "backlogDays", "sojournTime", "sojournP90", "onTheSpotShare", "onTimeShare", "visits"],
    ...["satisfaction", "movedSatisfaction", "complaints", "abandonedShare", "citizenCost"],
  ],
  quality: ["errorRate", "firstPassRate", "rework", "incidents", "violations"],
  staff: [
    ...["burnout", "effort", "turnover", "workloadPerHead", "load", "utilisation", "paperworkShare"],
    ...["cartRatio", "departmentLoad"],
  ],
  powers: ["readiness", "operateShare", "referralShare", "skill", "authorityGap"],
  reports: [
    ...["reportedSatisfaction", "reportedOnTimeShare", "reportedErrorRate", "reportedPaperworkShare"],
    ...["reportedBacklog", "reportGap", "hiddenShare"],
  ],
  money: ["cost"],
};

/** Groups with the indicators that the study holds; what no group names comes last. */
function groupsOf(study: Study): [Group, string[]][] {
  const held = Object.keys(indicators).filter((name) => study.strategies[0].indicators[name]);
  const placed = new Set(Object.values(groups).flat());
  const all = Object.entries({ ...groups, other: held.filter((name) => !placed.has(name)) });
  return all
    .map(([group, names]): [Group, string[]] => [group as Group, names.filter((name) => held.includes(name))])
    .filter(([, names]) => names.length > 0);
}

function cell(mean: string, interval: string, ...more: Child[]): HTMLElement {
  return h("td", {}, h("span", { class: "mean" }, mean), ...more, h("span", { class: "interval" }, interval));
}

function levelCell(place: number, name: string, period: Period, shown: Shown): HTMLElement {
  const found = shown.study.strategies[place][period]?.[name];
  if (!found) return h("td", {}, "–");
  const { mean, low, high } = found;
  const style = styleFor(name, shown.language);
  // "46.9 to 55.6": the unit stands with the mean
  const bare = { ...style, suffix: "" };
  const [from, to] = [formatNumber(low, bare), formatNumber(high, bare)];
  return cell(formatNumber(mean, style), from === to ? "" : shown.words.interval(from, to));
}

/** In words, so that colour is not the only sign; nothing for a difference that rounds to zero. */
function judgement(
  name: string,
  text: string,
  mean: number,
  settled: boolean,
  words: Shown["words"],
): HTMLElement | undefined {
  const { better } = infoOf(name);
  if (!/[1-9]/.test(text) || better === "none") return undefined;
  if (!settled) return h("span", { class: "open" }, words.unsettled);
  const good = mean > 0 === (better === "higher");
  return h("span", { class: good ? "better" : "worse" }, good ? words.better : words.worse);
}

function differenceCell(place: number, name: string, period: Period, shown: Shown): HTMLElement {
  const { strategies, differences } = shown.study;
  const pair = differences.find((one) => one.id === strategies[place].id && one.against === strategies[0].id);
  const found = pair?.[period]?.[name];
  if (!found) return h("td", {}, "–");
  const { mean, low, high, settled } = found;
  const suffix = infoOf(name).percent ? `\u00a0${shown.words.points}` : "";
  const style = differenceStyle(name, shown.language);
  const [from, to] = [formatNumber(low, style), formatNumber(high, style)];
  const text = formatNumber(mean, differenceStyle(name, shown.language, suffix));
  return cell(
    text,
    from === to ? "" : shown.words.interval(from, to),
    judgement(name, text, mean, settled, shown.words),
  );
}

function rowOf(name: string, period: Period, shown: Shown): HTMLElement {
  const { study, language } = shown;
  const unit = unitOf(name, language);
  const label = h(
    "th",
    { scope: "row" },
    indicatorName(name, language),
    unit !== "" && h("span", { class: "unit" }, unit),
  );
  const levels = study.strategies.map((_, place) => levelCell(place, name, period, shown));
  const differences = study.strategies.slice(1).map((_, i) => differenceCell(i + 1, name, period, shown));
  return h("tr", {}, label, ...levels, ...differences);
}

function headOf({ study, language, words }: Shown): HTMLElement {
  const titles = study.strategies.map(({ title }) => title[language]);
  const name = (text: string, place: number) =>
    h("th", { scope: "col" }, sampleOf(place), h("span", {}, text));
  const against = (text: string, place: number) =>
    h("th", { scope: "col" }, sampleOf(place), h("span", {}, `${text} − ${titles[0]}`));
  return h(
    "tr",
    {},
    h("th", { scope: "col" }, words.indicator),
    ...titles.map(name),
    ...titles.slice(1).map((text, i) => against(text, i + 1)),
  );
}

function tableOf(period: Period, shown: Shown): HTMLElement {
  const { study, words } = shown;
  const columns = study.strategies.length * 2;
  const bodies = groupsOf(study).map(([group, names]) => {
    const title = h(
      "tr",
      { class: "group" },
      h("th", { scope: "rowgroup", colspan: columns }, words.groups[group]),
    );
    return h("tbody", {}, title, ...names.map((name) => rowOf(name, period, shown)));
  });
  return h(
    "table",
    { class: study.strategies.length > 3 ? "figures many" : "figures" },
    h("thead", {}, headOf(shown)),
    ...bodies,
  );
}

/** Two buttons, one of them pressed. */
function periodChoice(now: Period, choose: (period: Period) => void, shown: Shown): HTMLElement {
  const { study, words } = shown;
  const button = (period: Period, text: string) =>
    h(
      "button",
      { type: "button", "aria-pressed": String(period === now), onclick: () => choose(period) },
      text,
    );
  const all = words.wholeTime(spanText(daysOf(study), words));
  const window = windowText(shown);
  if (window === all) return h("div");
  return h(
    "div",
    { class: "choice", role: "group", "aria-label": words.period },
    button("indicators", window),
    button("overall", all),
  );
}

export function tableView(): View {
  const heading = h("h2");
  const note = h("p", { class: "section-note" });
  const choice = h("div");
  const { hint, scroll } = createSwiped();
  let period: Period = "indicators";
  const update = (shown: Shown) => {
    fill(heading, shown.words.numbers);
    fill(note, ...glossed(shown.words.numbersNote, shown.language));
    fill(hint, shown.words.swipe);
    const choose = (next: Period) => {
      period = next;
      update(shown);
      choice.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    };
    fill(choice, periodChoice(period, choose, shown));
    scroll.setAttribute("aria-label", shown.words.numbers);
    fill(scroll, tableOf(period, shown));
  };
  return { node: h("section", { class: "numbers" }, heading, note, choice, hint, scroll), update };
}
