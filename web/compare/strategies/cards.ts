/** The strategies that are compared, side by side: which ones, in which order, and one of them open to change. */
import { families, shippedScenarios } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import type { Context, Services } from "../../room.ts";
import { idOf, LEAST, MOST, type Strategy, titleOf } from "../../settings/settings.ts";
import { sampleOf } from "../differs.ts";
import type { Control } from "./control.ts";
import { createEditor } from "./editor.ts";
import { createExamine, type Examine } from "./examine.ts";
import { asReference, duplicated, replaced } from "./own.ts";
import { reformsOf } from "./reforms.ts";
import { strategyWords } from "./words.ts";

interface CardOptions extends Services, Context {
  readonly place: number;
  readonly examine: Examine;
  readonly isOpen: () => boolean;
  readonly toggle: () => void;
  /** Changes the list and moves the focus to the card at a place. */
  readonly change: (strategies: readonly Strategy[], focus: number) => void;
}

interface Card extends Control {
  readonly focus: () => void;
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

function createCard(options: CardOptions): Card {
  const { store, place, language, words, isOpen, toggle, change } = options;
  const own = strategyWords(language);
  const all = () => store.now().strategies;
  const select = choice(options);
  const notes = doubts(options);
  const button = (text: string, onclick: () => void) =>
    h("button", { type: "button", class: "plain", onclick }, text);
  const edit = h("button", {
    type: "button",
    class: "plain edit",
    "aria-controls": `editor-${place}`,
    onclick: toggle,
  });
  const copy = button(own.duplicate, () => change(duplicated(all(), place), place + 1));
  const first = button(own.makeReference, () => change(asReference(all(), place), 0));
  const remove = h(
    "button",
    {
      type: "button",
      class: "remove",
      onclick: () => change(all().toSpliced(place, 1), Math.min(place, all().length - 2)),
    },
    "×",
  );
  const reference = h("span", { class: "hint" }, words.reference);
  const node = h(
    "div",
    { class: `card place-${place}` },
    h("div", { class: "slot" }, sampleOf(place), select.node, remove),
    h("div", { class: "buttons" }, edit, copy, place === 0 ? reference : first),
    notes.node,
  );
  return {
    node,
    focus: () => select.node.focus(),
    refresh() {
      const name = titleOf(all()[place])[language];
      select.refresh();
      notes.refresh();
      fill(edit, isOpen() ? own.close : `${own.edit}${own.count(reformsOf(all()[place]).length)}`);
      edit.setAttribute("aria-expanded", String(isOpen()));
      edit.setAttribute("aria-label", own.editing(name));
      copy.setAttribute("aria-label", own.copyOf(name));
      copy.hidden = all().length >= MOST;
      first.setAttribute("aria-label", own.referenceOf(name));
      remove.setAttribute("aria-label", words.removeStrategy(name));
      remove.hidden = all().length <= LEAST;
    },
  };
}

/** The cards; the editor of the open one stands behind its card, over the whole width. */
export function createStrategies(options: Services & Context): HTMLElement {
  const { store, words, signal } = options;
  const examine = createExamine();
  const node = h("div", { class: "slots" });
  let cards: Card[] = [];
  let open: number | undefined;
  let editor: ReturnType<typeof createEditor> | undefined;
  const add = h("button", { type: "button", class: "plain add" }, `+ ${words.addStrategy}`);
  const show = (place: number | undefined) => {
    const before = open;
    open = place;
    editor =
      place === undefined
        ? undefined
        : createEditor({ ...options, place, examine, onClose: () => show(undefined) });
    refresh();
    if (editor) editor.focus();
    else if (before !== undefined) cards[before]?.node.querySelector<HTMLElement>(".edit")?.focus();
  };
  const change = (strategies: readonly Strategy[], focus: number) => {
    // an open editor is of a place, where another strategy stands now
    open = undefined;
    editor = undefined;
    store.change({ strategies });
    cards[focus]?.focus();
  };
  const create = (place: number): Card =>
    createCard({
      ...options,
      place,
      examine,
      isOpen: () => open === place,
      toggle: () => show(open === place ? undefined : place),
      change,
    });
  const refresh = () => {
    const { strategies } = store.now();
    if (open !== undefined && open >= strategies.length) [open, editor] = [undefined, undefined];
    cards = strategies.map((_, place) => cards[place] ?? create(place));
    const nodes = cards.flatMap((card, place) => [
      card.node,
      ...(place === open && editor ? [editor.node] : []),
    ]);
    const free = shippedScenarios().find(({ id }) => !strategies.some((one) => idOf(one) === id));
    if (strategies.length < MOST && free) nodes.push(add);
    if (nodes.length !== node.children.length || nodes.some((one, i) => node.children[i] !== one)) {
      fill(node, ...nodes);
    }
    node.dataset.count = String(strategies.length);
    for (const card of cards) card.refresh();
    editor?.refresh();
  };
  add.addEventListener("click", () => {
    const { strategies } = store.now();
    const free = shippedScenarios().find(({ id }) => !strategies.some((one) => idOf(one) === id));
    if (free) change([...strategies, free.id], strategies.length);
  });
  refresh();
  store.follow(refresh, signal);
  return h("fieldset", { class: "what" }, h("legend", { class: "label" }, words.compare), node);
}
