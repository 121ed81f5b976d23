/** What a strategy consists of, open to change: its name, its instruments, what else it sets. */
import { changeTopics, controllers, scenario, shippedScenarios } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import type { Context, Services } from "../../room.ts";
import { type Strategy, titleOf as strategyTitle } from "../../settings/settings.ts";
import { type Control, type Form, say } from "./control.ts";
import { type Examine, type Known, knownOf } from "./examine.ts";
import { createInstrument, type Instrument } from "./instrument.ts";
import { renamed, replaced, withReforms } from "./own.ts";
import { begun, type Kind, kindOf, kindsOf, type Reform, reformsOf } from "./reforms.ts";
import { strategyWords } from "./words.ts";

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
    const base = typeof strategy === "string" ? strategy : strategy.extends;
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

/** Whether the form made for one entry serves another. */
const kindKey = (reform: Reform): string => JSON.stringify(kindsOf(reform).map(({ of, name }) => [of, name]));

interface ListOptions extends EditorOptions {
  readonly form: Form;
  readonly reforms: () => readonly Reform[];
  readonly change: (reforms: readonly Reform[]) => void;
}

interface InstrumentList extends Control {
  readonly show: (index: number) => void;
}

function instrumentList({ form, reforms, change, store, place, examine }: ListOptions): InstrumentList {
  const node = h("ol", { class: "instruments" });
  let made: { key: string; one: Instrument }[] = [];
  const moved = (from: number, to: number) => {
    const others = reforms().filter((_, i) => i !== from);
    return others.toSpliced(to, 0, reforms()[from]);
  };
  const act = (index: number, what: "copy" | "remove" | "up" | "down") => {
    const all = reforms();
    if (what === "copy") change(all.toSpliced(index + 1, 0, all[index]));
    else if (what === "remove") change(all.filter((_, i) => i !== index));
    else change(moved(index, what === "up" ? index - 1 : index + 1));
    const next = { copy: index + 1, remove: index, up: index - 1, down: index + 1 }[what];
    for (const [i, { one }] of made.entries()) if (what === "remove" || i !== next) one.open(false);
    if (what !== "remove") made[next]?.one.open(true);
    (made[next] ?? made.at(-1))?.one.focus();
  };
  const create = (index: number): Instrument =>
    createInstrument({
      ...form,
      place: index,
      reform: () => reforms()[index] ?? {},
      set: (reform) => change(reforms().map((one, i) => (i === index ? reform : one))),
      warnings: () => examine(store.now(), store.now().strategies[place]).warnings,
      act: (what) => act(index, what),
      ends: () => ({ up: index > 0, down: index < reforms().length - 1 }),
    });
  return {
    node,
    refresh() {
      const keys = reforms().map(kindKey);
      made = keys.map((key, i) => (made[i]?.key === key ? made[i] : { key, one: create(i) }));
      const nodes = made.map(({ one }) => one.node);
      if (nodes.length !== node.children.length || nodes.some((one, i) => node.children[i] !== one)) {
        fill(node, ...nodes);
      }
      for (const { one } of made) one.refresh();
    },
    show(index) {
      for (const [i, { one }] of made.entries()) one.open(i === index);
      made[index]?.one.focus();
    },
  };
}

/** A list of all kinds, by topic, with what the chosen one is. */
function adder(form: Form, add: (kind: Kind) => void): HTMLElement {
  const { words } = form;
  const kinds: Kind[] = [];
  const option = (of: Kind["of"], name: string) => {
    const kind = kindOf(of, name);
    if (kind) kinds.push(kind);
    return h("option", {}, kind ? say(kind.fields, form) : name);
  };
  const group = (label: string, of: Kind["of"], names: readonly string[]) =>
    h("optgroup", { label }, ...names.map((name) => option(of, name)));
  const about = h("p", { class: "hint", role: "status" });
  const show = () => fill(about, say(kinds[select.selectedIndex].about, form));
  const select = h(
    "select",
    { "aria-label": words.addKind, onchange: show },
    group(words.controllers, "controller", Object.keys(controllers)),
    ...changeTopics.map(({ title, changes }) => group(say(title, form), "change", Object.keys(changes))),
  );
  show();
  const button = h(
    "button",
    { type: "button", class: "plain", onclick: () => add(kinds[select.selectedIndex]) },
    words.addButton,
  );
  return h(
    "fieldset",
    { class: "adder" },
    h("legend", {}, words.add),
    h("div", { class: "control" }, select, button),
    about,
  );
}

/** The name; a shipped strategy's title becomes the reader's own when it is changed. */
function nameField(form: Form, { store, place }: EditorOptions): Control {
  const now = () => store.now().strategies[place];
  const id = `${form.id}-name`;
  const input = h("input", {
    type: "text",
    id,
    maxlength: 60,
    autocomplete: "off",
    onchange: () => {
      const name = input.value.trim();
      if (name !== "" && name !== say(strategyTitle(now()), form))
        store.change({ strategies: renamed(store.now().strategies, place, name) });
      else input.value = say(strategyTitle(now()), form);
    },
  });
  const note = h("p", { class: "hint" });
  const restore = h("button", { type: "button", class: "plain" }, form.words.restore);
  restore.addEventListener("click", () => {
    const strategy = now();
    if (typeof strategy !== "string")
      store.change({ strategies: replaced(store.now().strategies, place, strategy.extends) });
    input.focus();
  });
  return {
    node: h(
      "div",
      { class: "row" },
      h("label", { for: id }, form.words.name),
      h("div", { class: "control" }, input, restore),
      note,
    ),
    refresh() {
      const strategy = now();
      const title = say(strategyTitle(strategy), form);
      if (input.defaultValue !== title || input !== document.activeElement) input.value = title;
      input.defaultValue = title;
      const own = typeof strategy !== "string";
      // the shipped one may stand in the list already
      restore.hidden = !own || store.now().strategies.includes(strategy.extends);
      fill(note, own ? form.words.own(say(strategyTitle(strategy.extends), form)) : form.words.shippedNote);
    },
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

export function createEditor(options: EditorOptions): Control & { readonly focus: () => void } {
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
  const reforms = createReforms(now);
  const change = (list: readonly Reform[]) =>
    store.change({ strategies: withReforms(store.now().strategies, place, list) });
  const list = instrumentList({ ...options, form, reforms, change });
  const name = nameField(form, options);
  const notes = generalNotes(form, options);
  const heading = h("h3", { tabindex: -1 });
  const close = h("button", { type: "button", class: "plain", onclick: onClose }, words.close);
  const count = h("p", { class: "hint" });
  const add = adder(form, (kind) => {
    const all = reforms();
    const when = all.map((one) => one.when).find((one) => typeof one === "string");
    change([...all, begun(kind, typeof when === "string" ? when : "year 1 month 7")]);
    list.show(all.length);
  });
  const node = h(
    "div",
    { class: "editor", role: "group", id: `editor-${place}` },
    h("div", { class: "editor-head" }, heading, close),
    name.node,
    notes.node,
    count,
    list.node,
    add,
  );
  return {
    node,
    focus: () => heading.focus(),
    refresh() {
      const title = say(strategyTitle(now()), form);
      fill(heading, words.editing(title));
      node.setAttribute("aria-label", words.editing(title));
      fill(count, words.instruments(reforms().length));
      for (const one of [name, notes, list]) one.refresh();
    },
  };
}
