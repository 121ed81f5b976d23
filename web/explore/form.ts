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

/** Taking the one that stands on the other side exchanges the two. */
function swapped(pair: ExploreChoice["pair"], place: 0 | 1, value: number): [number, number] {
  const rest = pair[1 - place];
  const free = rest === value ? pair[place] : rest;
  return place === 0 ? [value, free] : [free, value];
}

/** Every field, and what shows the settings in them. */
function createFields(options: ExploreOptions) {
  const { store, language, words, own } = options;
  const change = (part: Partial<ExploreChoice>, typing?: string) =>
    store.change(changeOf(store.now(), part), typing && `explore ${typing}`);
  const exchange = (place: 0 | 1) => (value: string) => {
    const { explore, strategies } = store.now();
    change({ pair: swapped(choiceOf(explore, strategies.length).pair, place, Number(value)) });
  };
  const picker = (axis: "x" | "y") =>
    createPicker({
      axis,
      language,
      words,
      own,
      onChange: (value, typing) => change({ [axis]: value }, typing),
    });
  return {
    against: createChoice(exchange(0)),
    other: createChoice(exchange(1)),
    indicator: createChoice((indicator) => change({ indicator })),
    steps: createChoice((steps) => change({ steps: Number(steps) })),
    times: createChoice((times) => change({ replications: Number(times) })),
    factors: createChoice((factors) => change({ factors: factors as FactorChoice })),
    x: picker("x"),
    y: picker("y"),
  };
}

type Fields = ReturnType<typeof createFields>;

function showIn(fields: Fields, settings: Settings, { language, words, own }: ExploreOptions): void {
  const choice = choiceOf(settings.explore, settings.strategies.length);
  const titles = settings.strategies.map((one, i): [string, string] => [String(i), titleOf(one)[language]]);
  fields.against.show(titles, String(choice.pair[0]));
  fields.other.show(titles, String(choice.pair[1]));
  const indicators = judgedIndicators.map((name): [string, string] => [name, infoOf(name)[language]]);
  fields.indicator.show(indicators, choice.indicator);
  fields.steps.show(counts(stepChoices, choice.steps, own.stepsOf), String(choice.steps));
  fields.times.show(
    counts(replicationChoices, choice.replications, words.times),
    String(choice.replications),
  );
  fields.factors.show(Object.entries(own.factorChoices), choice.factors);
  fields.x.show(choice.x, choice.y.parameter, settings);
  fields.y.show(choice.y, choice.x.parameter, settings);
}

/** The fields, which follow the store; `buttons` stand below them. */
export function createForm(options: ExploreOptions, ...buttons: HTMLElement[]): HTMLElement {
  const { store, own, signal } = options;
  const fields = createFields(options);
  let shown = store.now();
  showIn(fields, shown, options);
  store.follow((settings) => {
    if (!sameSettings(shown, settings)) showIn(fields, settings, options);
    shown = settings;
  }, signal);
  const pair = h(
    "div",
    { class: "pairing", role: "group", "aria-label": own.pair },
    field(own.against, fields.against.select),
    field(own.other, fields.other.select),
    field(own.indicator, fields.indicator.select),
  );
  const fineness = h(
    "div",
    { class: "fineness" },
    field(own.steps, fields.steps.select),
    field(own.replications, fields.times.select),
    field(own.factors, fields.factors.select),
  );
  return h("div", { class: "explore-fields" }, pair, fields.x.node, fields.y.node, fineness, ...buttons);
}
