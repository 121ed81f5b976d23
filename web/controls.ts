/** The settings of a comparison: which strategies, where, how often. */

import type { Divisions } from "../src/index.ts";
import { families, lint, scenario, shippedScenarios } from "../src/index.ts";
import { fill, h } from "./dom.ts";
import type { Language, Words } from "./i18n/index.ts";
import { createPlacePicker } from "./place-picker.ts";
import { LEAST, MOST, replicationChoices, type Settings } from "./settings.ts";
import { sampleOf } from "./views/differs.ts";

export interface ControlsOptions {
  readonly settings: Settings;
  readonly language: Language;
  readonly words: Words;
  readonly divisions: () => Promise<Divisions | undefined>;
  /** The button that starts; it stands beside the last field. */
  readonly run: HTMLElement;
  readonly onChange: (settings: Settings) => void;
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
  chosen: readonly string[],
  change: (ids: string[]) => void,
  options: ControlsOptions,
) {
  const { language, words } = options;
  const others = new Set(chosen.filter((_, i) => i !== place));
  const shipped = shippedScenarios().filter(({ id }) => !others.has(id));
  const select = h(
    "select",
    {
      "aria-label": words.strategy(place + 1),
      onchange: () => change(chosen.map((id, i) => (i === place ? select.value : id))),
    },
    ...groupsOf(shipped, language, chosen[place]),
  );
  const name = shipped.find(({ id }) => id === chosen[place])?.title[language] ?? chosen[place];
  const remove = h(
    "button",
    {
      type: "button",
      class: "remove",
      "aria-label": words.removeStrategy(name),
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
function doubtsOf(id: string, { language, words }: ControlsOptions): HTMLElement | undefined {
  const titles = lint(scenario(id)).map(({ title }) => title[language]);
  if (titles.length === 0) return undefined;
  const list = h("ul", {}, ...titles.map((title) => h("li", {}, title)));
  return h("details", { class: "hint doubts" }, h("summary", {}, words.doubts(titles.length)), list);
}

function strategyFields(options: ControlsOptions, change: (ids: string[]) => void): HTMLElement {
  const { words, settings } = options;
  const list = h("div", { class: "slots" });
  const show = (chosen: readonly string[]) => {
    const moved = (ids: string[]) => {
      show(ids);
      change(ids);
    };
    const free = shippedScenarios().find(({ id }) => !chosen.includes(id));
    const add = h(
      "button",
      { type: "button", class: "plain add", onclick: () => free && moved([...chosen, free.id]) },
      `+ ${words.addStrategy}`,
    );
    const slots = chosen.flatMap((id, place) => [
      slotOf(place, chosen, moved, options),
      doubtsOf(id, options),
    ]);
    fill(list, ...slots, chosen.length < MOST && free !== undefined && add);
  };
  show(settings.strategies);
  return h("fieldset", { class: "what" }, h("legend", { class: "label" }, words.compare), list);
}

function replicationField(
  { words, settings }: ControlsOptions,
  change: (count: number) => void,
): HTMLElement {
  const counts = [...new Set([...replicationChoices, settings.replications])].sort((a, b) => a - b);
  const select = h(
    "select",
    { onchange: () => change(Number(select.value)) },
    ...counts.map((count) => option(String(count), words.times(count), count === settings.replications)),
  );
  return field(words.replications, select, words.replicationsHint);
}

function seedField({ words, settings }: ControlsOptions, change: (seed: string) => void): HTMLElement {
  const input = h("input", {
    type: "text",
    value: settings.seed,
    maxlength: 60,
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => change(input.value),
  });
  return field(words.seed, input, words.seedHint);
}

/** The fields; every change is reported with the settings as they are then. */
export function createControls(options: ControlsOptions): HTMLElement {
  let settings = options.settings;
  const set = (part: Partial<Settings>) => {
    settings = { ...settings, ...part };
    options.onChange(settings);
  };
  const place = createPlacePicker({
    place: settings.place,
    words: options.words,
    divisions: options.divisions,
    onChange: (chosen) => set({ place: chosen }),
  });
  return h(
    "div",
    { class: "fields" },
    strategyFields(options, (strategies) => set({ strategies })),
    place,
    h(
      "div",
      { class: "how" },
      replicationField(options, (replications) => set({ replications })),
      seedField(options, (seed) => set({ seed })),
      options.run,
    ),
  );
}
