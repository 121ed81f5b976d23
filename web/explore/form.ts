/** The settings of an exploration: two strategies, the indicator, two parameters, how finely and how often. */
import { judgedIndicators } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import { infoOf } from "../figure/series.ts";
import { type Settings, sameSettings, titleOf } from "../settings/settings.ts";
import {
  choiceOf,
  type ExploreChoice,
  exploreDefaults,
  type FactorChoice,
  replicationChoices,
  stepChoices,
} from "./choice.ts";
import type { ExploreOptions } from "./options.ts";
import { createPicker } from "./parameter-picker.ts";

const option = (value: string, text: string, selected: boolean) => h("option", { value, selected }, text);

const field = (label: string, control: HTMLElement) =>
  h("label", { class: "field" }, h("span", { class: "label" }, label), control);

/** A list of choices; `show` offers those that there are and marks the one that holds. */
function createChoice(onChange: (value: string) => void) {
  const select = h("select", { onchange: () => onChange(select.value) });
  let offered = "";
  const show = (choices: readonly (readonly [value: string, text: string])[], chosen: string) => {
    const text = JSON.stringify(choices);
    if (text !== offered)
      fill(select, ...choices.map(([value, name]) => option(value, name, value === chosen)));
    offered = text;
    select.value = chosen;
  };
  return { select, show };
}

/** Numbers to choose from, with one that came from elsewhere among them. */
function counts(offered: readonly number[], chosen: number, text: (n: number) => string) {
  const all = [...new Set([...offered, chosen])].sort((a, b) => a - b);
  return all.map((n): [string, string] => [String(n), text(n)]);
}

/** Changes a part of what is explored; what is by default again is forgotten. */
export function changeOf(settings: Settings, part: Partial<ExploreChoice>): Pick<Settings, "explore"> {
  const next = { ...settings.explore, ...part };
  const kept = Object.entries(next).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(exploreDefaults[name as keyof ExploreChoice]);
  });
  return { explore: Object.fromEntries(kept) };
}

/** The fields, which follow the store; `buttons` stand below them. */
export function createForm(options: ExploreOptions, ...buttons: HTMLElement[]): HTMLElement {
  const { store, language, words, own, signal } = options;
  const change = (part: Partial<ExploreChoice>, typing?: string) =>
    store.change(changeOf(store.now(), part), typing && `explore ${typing}`);
  const now = () => choiceOf(store.now().explore, store.now().strategies.length);
  const swapped = (place: 0 | 1, value: number): [number, number] => {
    const [against, other] = now().pair;
    const rest = place === 0 ? other : against;
    // taking the one that stands on the other side exchanges the two
    const free = rest === value ? now().pair[place] : rest;
    return place === 0 ? [value, free] : [free, value];
  };
  const against = createChoice((value) => change({ pair: swapped(0, Number(value)) }));
  const other = createChoice((value) => change({ pair: swapped(1, Number(value)) }));
  const indicator = createChoice((value) => change({ indicator: value }));
  const steps = createChoice((value) => change({ steps: Number(value) }));
  const times = createChoice((value) => change({ replications: Number(value) }));
  const factors = createChoice((value) => change({ factors: value as FactorChoice }));
  const picker = (axis: "x" | "y") =>
    createPicker({
      axis,
      language,
      words,
      own,
      onChange: (value, typing) => change({ [axis]: value }, typing),
    });
  const [x, y] = [picker("x"), picker("y")];
  const show = (settings: Settings) => {
    const choice = choiceOf(settings.explore, settings.strategies.length);
    const titles = settings.strategies.map((one, i): [string, string] => [String(i), titleOf(one)[language]]);
    against.show(titles, String(choice.pair[0]));
    other.show(titles, String(choice.pair[1]));
    const indicators = judgedIndicators.map((name): [string, string] => [name, infoOf(name)[language]]);
    indicator.show(indicators, choice.indicator);
    steps.show(counts(stepChoices, choice.steps, own.stepsOf), String(choice.steps));
    times.show(counts(replicationChoices, choice.replications, words.times), String(choice.replications));
    factors.show(Object.entries(own.factorChoices), choice.factors);
    x.show(choice.x, choice.y.parameter, settings);
    y.show(choice.y, choice.x.parameter, settings);
  };
  show(store.now());
  let shown = store.now();
  store.follow((settings) => {
    if (!sameSettings(shown, settings)) show(settings);
    shown = settings;
  }, signal);
  const pair = h(
    "div",
    { class: "what", role: "group", "aria-label": own.pair },
    field(own.against, against.select),
    field(own.other, other.select),
    field(own.indicator, indicator.select),
  );
  const how = h(
    "div",
    { class: "how" },
    field(own.steps, steps.select),
    field(own.replications, times.select),
    field(own.factors, factors.select),
  );
  return h("div", { class: "fields explore-fields" }, pair, x.node, y.node, how, ...buttons);
}
