/** One strategy as a card: which one, what is done with it, and what is said of it before it runs. */
import { families, shippedScenarios } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import type { Context, Services } from "../../room.ts";
import { idOf, LEAST, MOST, type Strategy, titleOf } from "../../settings/settings.ts";
import { sampleOf } from "../differs.ts";
import type { Control } from "./control.ts";
import type { Examine } from "./examine.ts";
import { asReference, duplicated, replaced } from "./own.ts";
import { strategyWords } from "./words.ts";

export interface CardOptions extends Services, Context {
  readonly place: number;
  readonly examine: Examine;
  readonly isOpen: () => boolean;
  readonly toggle: () => void;
  /** Changes the list and moves the focus to the card at a place. */
  readonly change: (strategies: readonly Strategy[], focus: number) => void;
}

export interface Card extends Control {
  readonly focus: () => void;
  /** To where its editor is opened from. */
  readonly focusEdit: () => void;
}

/** The strategies to choose from, family by family; those chosen elsewhere are left out. */
function choice({ store, place, language, words }: CardOptions): Control & { node: HTMLSelectElement } {
  let shown = "";
  let ids: readonly string[] = [];
  const select = h("select", {
    "aria-label": words.strategy(place + 1),
    onchange: () => {
      const id = ids[select.selectedIndex];
      if (shippedScenarios().some((one) => one.id === id))
        store.change({ strategies: replaced(store.now().strategies, place, id) });
    },
  });
  const refresh = () => {
    const { strategies } = store.now();
    const now = strategies[place];
    const others = strategies.filter((one) => one !== now).map(idOf);
    const key = JSON.stringify([idOf(now), titleOf(now), others]);
    if (key === shown) return;
    shown = key;
    const free = shippedScenarios().filter(({ id }) => !others.includes(id));
    const own = typeof now === "string" ? [] : [now];
    const groups = [...new Set(free.map(({ family }) => family))].map((family) => {
      const members = free.filter((one) => one.family === family);
      const options = members.map(({ id, title }) => h("option", { value: id }, title[language]));
      return {
        ids: members.map(({ id }) => id),
        node: h("optgroup", { label: families[family][language] }, ...options),
      };
    });
    ids = [...own.map(idOf), ...groups.flatMap((group) => group.ids)];
    fill(
      select,
      ...own.map((one) => h("option", {}, titleOf(one)[language])),
      ...groups.map(({ node }) => node),
    );
    select.selectedIndex = ids.indexOf(idOf(now));
  };
  return { node: select, refresh };
}

/** What is said of a strategy before it runs: how much is wrong, or of how much experience warns. */
function doubts({ store, place, language, words, examine }: CardOptions): Control {
  const node = h("div");
  let shown: unknown;
  return {
    node,
    refresh() {
      const settings = store.now();
      const found = examine(settings, settings.strategies[place]);
      if (found === shown) return;
      shown = found;
      const { problems, warnings } = found;
      const wrong = h("p", { class: "fault" }, strategyWords(language).wrong(problems.length));
      const titles = warnings.map(({ title }) => h("li", {}, title[language]));
      const list = h(
        "details",
        { class: "hint doubts" },
        h("summary", {}, words.doubts(titles.length)),
        h("ul", {}, ...titles),
      );
      fill(node, problems.length > 0 && wrong, titles.length > 0 && list);
    },
  };
}

/** Copy it, compare the others with it, take it out. */
function buttons({ store, place, language, words, change }: CardOptions): Control & { remove: HTMLElement } {
  const own = strategyWords(language);
  const all = () => store.now().strategies;
  const button = (text: string, onclick: () => void) =>
    h("button", { type: "button", class: "plain", onclick }, text);
  const copy = button(own.duplicate, () => change(duplicated(all(), place), place + 1));
  const first = button(own.makeReference, () => change(asReference(all(), place), 0));
  const take = () => change(all().toSpliced(place, 1), Math.min(place, all().length - 2));
  const remove = h("button", { type: "button", class: "remove", onclick: take }, "×");
  const reference = h("span", { class: "hint" }, words.reference);
  return {
    node: h("div", { class: "buttons" }, copy, place === 0 ? reference : first),
    remove,
    refresh() {
      const name = titleOf(all()[place])[language];
      copy.setAttribute("aria-label", own.of(own.duplicate, name));
      copy.hidden = all().length >= MOST;
      first.setAttribute("aria-label", own.of(own.makeReference, name));
      remove.setAttribute("aria-label", words.removeStrategy(name));
      remove.hidden = all().length <= LEAST;
    },
  };
}

export function createCard(options: CardOptions): Card {
  const { store, place, language, isOpen, toggle } = options;
  const own = strategyWords(language);
  const select = choice(options);
  const notes = doubts(options);
  const more = buttons(options);
  const edit = h("button", { type: "button", class: "plain edit", onclick: toggle });
  more.node.prepend(edit);
  const slot = h("div", { class: "slot" }, sampleOf(place), select.node, more.remove);
  return {
    node: h("div", { class: `card place-${place}` }, slot, more.node, notes.node),
    focus: () => select.node.focus(),
    focusEdit: () => edit.focus(),
    refresh() {
      const text = isOpen() ? own.close : own.edit;
      fill(edit, text);
      edit.setAttribute("aria-expanded", String(isOpen()));
      edit.setAttribute("aria-label", own.of(text, titleOf(store.now().strategies[place])[language]));
      for (const one of [select, notes, more]) one.refresh();
    },
  };
}
