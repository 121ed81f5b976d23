/** What differs from default: each with its way back, all of it undone and done again, and run. */
import { switches } from "../../src/index.ts";
import type { Comparison } from "../compare/comparison.ts";
import { type Child, fill, h } from "../dom.ts";
import type { Settings } from "../settings/settings.ts";
import type { Store } from "../settings/store.ts";
import type { SwitchName } from "./catalogue.ts";
import {
  changesIn,
  minus,
  type OwnWords,
  ownWordsOf,
  specOf,
  withoutChanges,
  withParameter,
  withSwitch,
} from "./changed.ts";
import type { Told } from "./words.ts";

export interface DiffersOptions extends Told {
  readonly store: Store;
  readonly comparison: Comparison;
  readonly signal: AbortSignal;
  readonly onRoom: (room: "compare") => void;
  /** Shows where a parameter or a switch is set. */
  readonly onName: (name: string) => void;
}

const button = (text: string, onclick: () => void, label?: string) =>
  h("button", { type: "button", class: "plain", "aria-label": label, onclick }, text);

/** What chosen strategies say of the parameter by themselves. */
function ownNotes(name: string, own: readonly OwnWords[], { language, say }: DiffersOptions): Child[] {
  return own
    .flatMap(({ title, parameters, later }) => [
      ...(Object.hasOwn(parameters, name)
        ? [say.ownOverruled(title[language], minus(parameters[name]))]
        : []),
      ...later
        .filter((one) => one.name === name)
        .map(({ when, value }) => say.ownLater(title[language], when, minus(value))),
    ])
    .map((text) => h("p", { class: "facts" }, text));
}

function nameButton(name: string, title: string, { onName }: DiffersOptions): HTMLElement {
  return h("button", { type: "button", class: "plain name-link", onclick: () => onName(name) }, title);
}

function parameterItem(
  name: string,
  now: Settings,
  own: readonly OwnWords[],
  options: DiffersOptions,
): HTMLElement {
  const { say, language, store } = options;
  const spec = specOf(name);
  const value = now.parameters[name];
  const back = () => store.change(withParameter(store.now(), name));
  const title = spec?.[language] ?? name;
  const undo = button(say.undoOne, back, say.undoOneOf(title));
  if (!spec) return h("li", {}, h("span", { class: "bad" }, say.unknown(name)), " ", undo);
  const wrong = value < spec.min || value > spec.max;
  const fault =
    wrong && h("p", { class: "bad" }, say.outOfRange(minus(value), minus(spec.min), minus(spec.max)));
  return h(
    "li",
    {},
    nameButton(name, title, options),
    h("span", { class: "change" }, say.change(minus(spec.default), minus(value))),
    h("span", { class: "unit" }, spec.unit[language]),
    undo,
    fault,
    ...ownNotes(name, own, options),
  );
}

function switchItem(name: string, own: readonly OwnWords[], options: DiffersOptions): HTMLElement {
  const { say, language, store } = options;
  const back = () => store.change(withSwitch(store.now(), name, false));
  if (!Object.hasOwn(switches, name)) {
    const undo = button(say.undoOne, back, say.undoOneOf(name));
    return h("li", {}, h("span", { class: "bad" }, say.unknown(name)), " ", undo);
  }
  const spec = switches[name as SwitchName];
  const notes = own
    .filter(({ off }) => off.includes(name))
    .map(({ title }) => h("p", { class: "facts" }, say.ownOff(title[language])));
  const undo = button(say.switchOn, back, say.switchOnOf(spec[language]));
  return h(
    "li",
    {},
    nameButton(name, spec[language], options),
    h("span", { class: "change" }, say.change(say.on, say.off)),
    h("span", { class: "unit" }, spec.off[language]),
    undo,
    ...notes,
  );
}

/** What strategies say themselves where nothing is changed here, and sets of their own. */
function standing(now: Settings, own: readonly OwnWords[], { say, language }: DiffersOptions): Child[] {
  return own.flatMap(({ title, parameters, off, set }) => {
    const name = title[language];
    const values = Object.entries(parameters).filter(([one]) => !Object.hasOwn(now.parameters, one));
    return [
      ...(set ? [h("li", {}, say.ownSet(name, set[language]))] : []),
      ...values.map(([one, value]) =>
        h("li", {}, `${specOf(one)?.[language] ?? one}${say.saying(say.ownValue(name, minus(value)))}`),
      ),
      ...off
        .filter((one) => Object.hasOwn(switches, one) && !now.off.includes(one))
        .map((one) => h("li", {}, `${switches[one as SwitchName][language]}${say.saying(say.ownOff(name))}`)),
    ];
  });
}

function actions(options: DiffersOptions) {
  const { say, store, comparison, onRoom } = options;
  const undo = button(say.undo, store.undo, say.undo + say.list + say.undoHint);
  const redo = button(say.redo, store.redo, say.redo + say.list + say.redoHint);
  undo.title = say.undoHint;
  redo.title = say.redoHint;
  const all = button(say.resetAll, () => store.change(withoutChanges));
  const run = h("button", { type: "button", class: "run" });
  run.addEventListener("click", () => {
    onRoom("compare");
    if (!comparison.fresh()) void comparison.run();
  });
  return {
    nodes: [run, undo, redo, all],
    show(count: number) {
      // a button that is disabled would lose the focus; these do nothing where there is nothing to do
      undo.setAttribute("aria-disabled", String(!store.canUndo()));
      redo.setAttribute("aria-disabled", String(!store.canRedo()));
      all.setAttribute("aria-disabled", String(count === 0));
      fill(run, count === 0 ? say.runPlain : say.run);
    },
  };
}

export function createDiffers(options: DiffersOptions): HTMLElement {
  const { store, signal, say } = options;
  const heading = h("h2", { tabindex: -1 }, say.differs);
  const list = h("ul", { class: "changes" });
  const own = h("ul", { class: "own" });
  const empty = h("p", { class: "section-note" }, say.nothingDiffers);
  const acts = actions(options);
  let chosen: Settings["strategies"] | undefined;
  let words: readonly OwnWords[] = [];
  const show = (now: Settings) => {
    if (now.strategies !== chosen) words = ownWordsOf(now.strategies);
    chosen = now.strategies;
    const place = [...list.querySelectorAll("button")].indexOf(document.activeElement as HTMLButtonElement);
    const items = [
      ...Object.keys(now.parameters).map((name) => parameterItem(name, now, words, options)),
      ...now.off.map((name) => switchItem(name, words, options)),
    ];
    fill(list, ...items);
    fill(own, ...standing(now, words, options));
    const count = changesIn(now);
    empty.hidden = count > 0;
    own.hidden = own.childElementCount === 0;
    acts.show(count);
    // what was pressed is gone with its line: on to the next of its kind, else to the heading
    const left = list.querySelectorAll("button");
    if (place >= 0) (left[Math.min(place, left.length - 1)] ?? heading).focus();
  };
  show(store.now());
  store.follow(show, signal);
  const buttons = h("p", { class: "actions" }, ...acts.nodes);
  return h("section", { class: "differs" }, heading, empty, list, own, buttons);
}
