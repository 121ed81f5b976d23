/** The settings of a comparison: which strategies, where, how often. */

import { families, lint, scenario, shippedScenarios } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import type { Language } from "../i18n/index.ts";
import type { Context, Services } from "../room.ts";
import {
  idOf,
  LEAST,
  MOST,
  replicationChoices,
  SEED_LENGTH,
  type Settings,
  type Strategy,
  titleOf,
} from "../settings/settings.ts";
import { sampleOf } from "./differs.ts";
import { createPlacePicker } from "./place-picker.ts";
import { compareWords } from "./words.ts";

export interface ControlsOptions extends Services, Context {
  /** The button that starts; it stands beside the last field. */
  readonly run: HTMLElement;
}

function option(value: string, text: string, selected: boolean): HTMLOptionElement {
  return h("option", { value, selected }, text);
}

function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  return h("label", { class: "field", title: hint }, h("span", { class: "label" }, label), control);
}

/** The strategies to choose from, family by family. */
function groupsOf(
  shipped: ReturnType<typeof shippedScenarios>,
  language: Language,
  chosen: string,
): HTMLOptGroupElement[] {
  return [...new Set(shipped.map(({ family }) => family))].map((family) =>
    h(
      "optgroup",
      { label: families[family][language] },
      ...shipped
        .filter((one) => one.family === family)
        .map(({ id, title }) => option(id, title[language], id === chosen)),
    ),
  );
}

/** One strategy: its line, its name to choose, and a button that takes it out. */
function slotOf(
  place: number,
  chosen: readonly Strategy[],
  change: (strategies: Strategy[]) => void,
  options: ControlsOptions,
) {
  const { language, words } = options;
  const others = new Set(chosen.filter((_, i) => i !== place).map(idOf));
  const shipped = shippedScenarios().filter(({ id }) => !others.has(id));
  const own = chosen[place];
  const select = h(
    "select",
    {
      "aria-label": words.strategy(place + 1),
      onchange: () => change(chosen.map((id, i) => (i === place ? select.value : id))),
    },
    ...(typeof own === "string" ? [] : [option(own.id, own.title[language], true)]),
    ...groupsOf(shipped, language, idOf(own)),
  );
  const remove = h(
    "button",
    {
      type: "button",
      class: "remove",
      "aria-label": words.removeStrategy(titleOf(own)[language]),
      onclick: () => change(chosen.filter((_, i) => i !== place)),
    },
    "×",
  );
  return h(
    "div",
    { class: "slot" },
    sampleOf(place),
    select,
    place === 0 && h("span", { class: "hint" }, words.reference),
    place > 0 && chosen.length > LEAST && remove,
  );
}

/** What is said of a strategy before it runs: how much, and folded the titles; the reasons come with the result. */
function doubtsOf(strategy: Strategy, { language, words }: ControlsOptions): HTMLElement | undefined {
  const titles = lint(scenario(strategy)).map(({ title }) => title[language]);
  if (titles.length === 0) return undefined;
  const list = h("ul", {}, ...titles.map((title) => h("li", {}, title)));
  return h("details", { class: "hint doubts" }, h("summary", {}, words.doubts(titles.length)), list);
}

function strategyFields(options: ControlsOptions): HTMLElement {
  const { words, store, signal } = options;
  const list = h("div", { class: "slots" });
  let shown: readonly Strategy[] | undefined;
  const change = (strategies: Strategy[]) => store.change({ strategies });
  const show = ({ strategies: chosen }: Settings) => {
    if (chosen === shown) return;
    shown = chosen;
    const ids = chosen.map(idOf);
    const free = shippedScenarios().find(({ id }) => !ids.includes(id));
    const add = h(
      "button",
      { type: "button", class: "plain add", onclick: () => free && change([...chosen, free.id]) },
      `+ ${words.addStrategy}`,
    );
    const slots = chosen.flatMap((one, place) => [
      slotOf(place, chosen, change, options),
      doubtsOf(one, options),
    ]);
    fill(list, ...slots, chosen.length < MOST && free !== undefined && add);
  };
  show(store.now());
  store.follow(show, signal);
  return h("fieldset", { class: "what" }, h("legend", { class: "label" }, words.compare), list);
}

function replicationField({ words, store }: ControlsOptions): HTMLElement {
  const { replications } = store.now();
  const counts = [...new Set([...replicationChoices, replications])].sort((a, b) => a - b);
  const select = h(
    "select",
    { onchange: () => store.change({ replications: Number(select.value) }) },
    ...counts.map((count) => option(String(count), words.times(count), count === replications)),
  );
  return field(words.replications, select, words.replicationsHint);
}

function seedField({ words, store }: ControlsOptions): HTMLElement {
  const input = h("input", {
    type: "text",
    value: store.now().seed,
    maxlength: SEED_LENGTH,
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => store.change({ seed: input.value }, "seed"),
  });
  return field(words.seed, input, words.seedHint);
}

/** For a class: people are asked before they are shown. */
function guessField({ stage, language, signal }: ControlsOptions): HTMLElement {
  const words = compareWords(language);
  const box = h("input", { type: "checkbox", onchange: () => stage.change({ guess: box.checked }) });
  const show = () => {
    box.checked = stage.now().guess;
  };
  show();
  stage.follow(show, signal);
  return h("label", { class: "check" }, box, words.guessOption);
}

/** The fields; what is chosen goes into the store. */
export function createControls(options: ControlsOptions): HTMLElement {
  const { store, words, divisions } = options;
  const place = createPlacePicker({
    place: store.now().place,
    words,
    divisions,
    onChange: (chosen) => store.change({ place: chosen, county: {} }),
  });
  const how = h(
    "div",
    { class: "how" },
    replicationField(options),
    seedField(options),
    options.run,
    guessField(options),
  );
  return h("div", { class: "fields" }, strategyFields(options), place, how);
}
