/** What a strategy consists of, open to change: its name, its instruments, what else it sets. */
import { scenario, shippedScenarios } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import type { Context, Services } from "../../room.ts";
import { baseOf, type Strategy, titleOf as strategyTitle } from "../../settings/settings.ts";
import { createAdder } from "./adder.ts";
import { type Control, type Form, say } from "./control.ts";
import { type Examine, type Known, knownOf } from "./examine.ts";
import { createInstruments } from "./instruments.ts";
import { createName } from "./name.ts";
import { withReforms } from "./own.ts";
import { begun, type Reform, reformsOf } from "./reforms.ts";
import { strategyWords } from "./words.ts";

/** When the first instrument of a strategy begins. */
const FIRST_DATE = "year 1 month 7";

export interface EditorOptions extends Services, Context {
  readonly place: number;
  readonly examine: Examine;
  readonly onClose: () => void;
}

/** What the document can name: of the strategy itself when it holds, else of what it is based on. */
function createKnown({ store, examine, place }: EditorOptions): () => Known {
  let made: Known | undefined;
  return () => {
    if (made) return made;
    const settings = store.now();
    const strategy = settings.strategies[place];
    const base = baseOf(strategy);
    const known = shippedScenarios().some(({ id }) => id === base) ? base : "baseline";
    made = knownOf(examine(settings, strategy).scenario ?? scenario(known));
    return made;
  };
}

/** The reforms as they are, worked out once for each strategy. */
function createReforms(now: () => Strategy): () => readonly Reform[] {
  let of: Strategy | undefined;
  let reforms: readonly Reform[] = [];
  return () => {
    const strategy = now();
    if (strategy !== of) reforms = reformsOf(strategy);
    of = strategy;
    return reforms;
  };
}

/** Warnings and problems that are of no instrument. */
function generalNotes(form: Form, { store, place, examine }: EditorOptions): Control {
  const list = h("ul", { class: "warnings" });
  const fault = h("p", { class: "fault" });
  const node = h("div", {}, fault, list);
  const ofInstrument = (path: string) => path.startsWith("reforms[");
  return {
    node,
    refresh() {
      const { warnings } = examine(store.now(), store.now().strategies[place]);
      const general = warnings.filter(({ paths }) => !paths.some(ofInstrument));
      const problems = form.problems().filter(({ path = "" }) => !ofInstrument(path));
      fill(list, ...general.map((one) => h("li", {}, say(one, form))));
      fill(fault, problems.map(({ what }) => say(what, form)).join(" "));
      node.hidden = general.length + problems.length === 0;
    },
  };
}

/** A new instrument begins with the others. */
function dateFor(reforms: readonly Reform[]): string {
  const when = reforms.map((one) => one.when).find((one) => typeof one === "string");
  return typeof when === "string" ? when : FIRST_DATE;
}

/** The parts below the heading, in the order of reading. */
function partsOf(
  options: EditorOptions,
  form: Form,
): { readonly parts: Control[]; readonly adder: HTMLElement } {
  const { store, place, examine } = options;
  const now = () => store.now().strategies[place];
  const reforms = createReforms(now);
  const change = (list: readonly Reform[]) =>
    store.change({ strategies: withReforms(store.now().strategies, place, list) });
  const warnings = () => examine(store.now(), now()).warnings;
  const list = createInstruments({ form, reforms, change, warnings });
  const count = h("p", { class: "hint" });
  const counted = { node: count, refresh: () => fill(count, form.words.instruments(reforms().length)) };
  const adder = createAdder(form, (kind) => {
    const all = reforms();
    change([...all, begun(kind, dateFor(all))]);
    list.show(all.length);
  });
  return { parts: [createName(form, options), generalNotes(form, options), counted, list], adder };
}

export interface Editor extends Control {
  readonly focus: () => void;
}

export function createEditor(options: EditorOptions): Editor {
  const { store, place, examine, language, onClose } = options;
  const words = strategyWords(language);
  const now = () => store.now().strategies[place];
  const form: Form = {
    language,
    words,
    id: `strategy-${place}`,
    known: createKnown(options),
    problems: () => examine(store.now(), now()).problems,
  };
  const { parts, adder } = partsOf(options, form);
  const heading = h("h2", { tabindex: -1 });
  const close = h("button", { type: "button", class: "plain", onclick: onClose }, words.close);
  const head = h("div", { class: "editor-head" }, heading, close);
  const node = h("div", { class: "editor", role: "group" }, head, ...parts.map((one) => one.node), adder);
  return {
    node,
    focus: () => heading.focus(),
    refresh() {
      const title = words.editing(say(strategyTitle(now()), form));
      fill(heading, title);
      node.setAttribute("aria-label", title);
      for (const one of parts) one.refresh();
    },
  };
}
