/** What a reader chooses before a run: strategies, the county, how long, how often, and the luck. */
import { h } from "../dom.ts";
import type { Context, Services } from "../room.ts";
import { replicationChoices, SEED_LENGTH } from "../settings/settings.ts";
import { createCounty } from "./county/county.ts";
import { createYears } from "./county/years.ts";
import { createStrategies } from "./strategies/cards.ts";
import { strategyWords } from "./strategies/words.ts";
import { compareWords } from "./words.ts";

export interface ControlsOptions extends Services, Context {
  /** The button that starts; it stands beside the last field. */
  readonly run: HTMLElement;
}

function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  return h("label", { class: "field", title: hint }, h("span", { class: "label" }, label), control);
}

function replicationField({ words, store, signal }: ControlsOptions): HTMLElement {
  const select = h("select", { onchange: () => store.change({ replications: Number(select.value) }) });
  const show = () => {
    const { replications } = store.now();
    const counts = [...new Set([...replicationChoices, replications])].sort((a, b) => a - b);
    select.replaceChildren(...counts.map((count) => h("option", { value: count }, words.times(count))));
    select.value = String(replications);
  };
  show();
  store.follow(show, signal);
  return field(words.replications, select, words.replicationsHint);
}

function seedField({ words, store, signal }: ControlsOptions): HTMLElement {
  const input = h("input", {
    type: "text",
    maxlength: SEED_LENGTH,
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => store.change({ seed: input.value }, "seed"),
  });
  const show = () => {
    const { seed } = store.now();
    if (input.value !== seed) input.value = seed;
  };
  show();
  store.follow(show, signal);
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

/** One step back among the settings, and forth again; the keys do the same on the whole page. */
function wayBack({ store, language, signal }: ControlsOptions): HTMLElement {
  const words = strategyWords(language);
  const button = (text: string, keys: string, onclick: () => void) =>
    h("button", { type: "button", class: "plain", title: keys, onclick }, text);
  const undo = button(words.undo, words.undoKeys, store.undo);
  const redo = button(words.redo, words.redoKeys, store.redo);
  const show = () => {
    // not disabled: the focus would be lost with the last step
    undo.setAttribute("aria-disabled", String(!store.canUndo()));
    redo.setAttribute("aria-disabled", String(!store.canRedo()));
    undo.parentElement?.toggleAttribute("hidden", !store.canUndo() && !store.canRedo());
  };
  const node = h("div", { class: "way-back" }, undo, redo);
  show();
  store.follow(show, signal);
  return node;
}

/** The fields; what is chosen goes into the store, and all follow it. */
export function createControls(options: ControlsOptions): HTMLElement {
  const how = h(
    "div",
    { class: "how" },
    createYears(options),
    replicationField(options),
    seedField(options),
    h("div", { class: "go" }, options.run, wayBack(options), guessField(options)),
  );
  return h("div", { class: "fields" }, createStrategies(options), createCounty(options), how);
}
