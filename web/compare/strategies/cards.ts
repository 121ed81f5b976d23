/** The strategies that are compared, side by side; one of them is open to change at a time. */
import { type Divisions, shippedScenarios } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import type { Context, Services } from "../../room.ts";
import { isPreset } from "../../settings/places.ts";
import { idOf, MOST, type Settings, type Strategy } from "../../settings/settings.ts";
import { type Card, type CardOptions, createCard } from "./card.ts";
import { createEditor, type Editor } from "./editor.ts";
import { createExamine } from "./examine.ts";

type Options = Services & Context;

/** The first shipped strategy that is not compared yet; undefined when there is no room for another. */
function nextOf(strategies: readonly Strategy[]): string | undefined {
  if (strategies.length >= MOST) return undefined;
  return shippedScenarios().find(({ id }) => !strategies.some((one) => idOf(one) === id))?.id;
}

/** Puts nodes into an element; those that stand there already keep the focus. */
function place(node: Element, nodes: readonly Node[]): void {
  const stands = nodes.length === node.children.length && nodes.every((one, i) => node.children[i] === one);
  if (!stands) fill(node, ...nodes);
}

/** The button that takes in the next shipped strategy. */
function adder({ store, words }: Options, change: CardOptions["change"]): HTMLElement {
  const onclick = () => {
    const { strategies } = store.now();
    const next = nextOf(strategies);
    if (next) change([...strategies, next], strategies.length);
  };
  return h("button", { type: "button", class: "plain add", onclick }, `+ ${words.addStrategy}`);
}

/** The editor that is open, and where. */
interface Open {
  readonly place: number;
  readonly editor: Editor;
  /** The county whose names it offers. */
  readonly county: string;
}

/** What tells one county from another, and a real one before and after its units are there. */
function countyOf({ place, county }: Settings, units: () => Divisions | undefined): string {
  return JSON.stringify([place, county, !isPreset(place) && units() !== undefined]);
}

function nodesOf(cards: readonly Card[], open: Open | undefined): HTMLElement[] {
  return cards.flatMap(({ node }, at) => (open?.place === at ? [node, open.editor.node] : [node]));
}

/** The real units, unpacked when a county of theirs is chosen; `then` is called when they are there. */
function realUnits({ divisions, signal }: Options, then: () => void): () => Divisions | undefined {
  let units: Divisions | undefined;
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      void divisions().then((opened) => {
        units = opened;
        if (opened && !signal.aborted) then();
      });
    }
    return units;
  };
}

function fillList(node: HTMLElement, cards: readonly Card[], open: Open | undefined, last: HTMLElement[]) {
  place(node, [...nodesOf(cards, open), ...last]);
  node.dataset.count = String(cards.length);
  for (const one of [...cards, ...(open ? [open.editor] : [])]) one.refresh();
}

/** The cards; the editor of one stands behind its card, over the whole width. */
function createList(options: Options): { readonly node: HTMLElement; readonly refresh: () => void } {
  const { store } = options;
  const units = realUnits(options, () => refresh());
  const examine = createExamine(units);
  const node = h("div", { class: "slots" });
  let cards: Card[] = [];
  let open: Open | undefined;
  const edit = (at: number): Open => {
    const editor = createEditor({ ...options, place: at, examine, onClose: () => show(undefined) });
    return { place: at, editor, county: countyOf(store.now(), units) };
  };
  const show = (at: number | undefined) => {
    const before = open?.place;
    open = at === undefined ? undefined : edit(at);
    refresh();
    if (open) open.editor.focus();
    else if (before !== undefined) cards[before]?.focusEdit();
  };
  const change = (strategies: readonly Strategy[], focus: number) => {
    // the open editor is of a place, where another strategy stands now
    open = undefined;
    store.change({ strategies });
    cards[focus]?.focus();
  };
  const create = (at: number): Card => {
    const isOpen = () => open?.place === at;
    const toggle = () => show(isOpen() ? undefined : at);
    return createCard({ ...options, place: at, examine, isOpen, toggle, change });
  };
  const add = adder(options, change);
  const refresh = () => {
    const { strategies } = store.now();
    if (open && open.place >= strategies.length) open = undefined;
    if (open && open.county !== countyOf(store.now(), units)) open = edit(open.place);
    cards = strategies.map((_, at) => cards[at] ?? create(at));
    fillList(node, cards, open, nextOf(strategies) ? [add] : []);
  };
  return { node, refresh };
}

export function createStrategies(options: Options): HTMLElement {
  const { store, words, signal } = options;
  const { node, refresh } = createList(options);
  refresh();
  store.follow(refresh, signal);
  return h("fieldset", { class: "what" }, h("legend", { class: "label" }, words.compare), node);
}
