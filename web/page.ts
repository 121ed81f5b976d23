/** The page in one language: its title, the tabs of its rooms, and one room at a time. */
import { type Child, fill, h } from "./dom.ts";
import { afterNextFrame } from "./frames.ts";
import { createGlossary } from "./gloss/glossary.ts";
import { createGuide } from "./guide/guide.ts";
import { createHall } from "./hall/hall.ts";
import { wordsOf } from "./i18n/index.ts";
import type { Context, Room, Services } from "./room.ts";
import { type RoomName, roomNames, rooms, type Work } from "./rooms.ts";
import { createShare } from "./share/share.ts";
import { createSight, type Sight } from "./sight.ts";

export interface PageOptions extends Services, Context, Work {
  readonly room: RoomName;
  readonly onRoom: (room: RoomName) => void;
  readonly onLanguage: () => void;
}
export interface Page {
  readonly node: HTMLElement;
  readonly open: (room: RoomName) => void;
}

function languageButton({ language, onLanguage }: PageOptions): HTMLElement {
  const words = wordsOf(language);
  const other = wordsOf(language === "zh" ? "en" : "zh");
  return h(
    "button",
    {
      type: "button",
      class: "plain language",
      lang: other.htmlLang,
      "aria-label": `${words.otherLanguage}, ${words.otherLanguageHint}`,
      onclick: onLanguage,
    },
    words.otherLanguage,
  );
}

/** One button a room; the page has no other navigation. */
function tabsOf({ words, onRoom }: PageOptions): { node: Child; mark: (room: RoomName) => void } {
  const tabs = roomNames.map((name) =>
    h("button", { type: "button", class: "tab", onclick: () => onRoom(name) }, words.rooms[name]),
  );
  return {
    node: tabs.length > 1 && h("nav", { class: "tabs", "aria-label": words.roomsLabel }, ...tabs),
    mark: (room) => {
      for (const [i, tab] of tabs.entries()) {
        if (roomNames[i] === room) tab.setAttribute("aria-current", "page");
        else tab.removeAttribute("aria-current");
      }
    },
  };
}

interface Rooms {
  readonly open: (name: RoomName) => void;
  /** Makes a room that nobody has asked for yet. */
  readonly prepare: (name: RoomName) => void;
  readonly shown: () => Room | undefined;
}

interface Made {
  readonly room: Room;
  readonly sight: Sight;
}

/** A room that does nothing while it is out of sight. */
function makeRoom(name: RoomName, options: PageOptions): Made {
  const sight = createSight();
  const { store, stage, comparison, exploration } = options;
  const seen = {
    store: sight.through(store),
    stage: sight.through(stage),
    comparison: sight.through(comparison),
    exploration: sight.through(exploration),
  };
  return { room: rooms[name]({ ...options, ...seen }), sight };
}

/** One room at a time, each made when it is first asked for. */
function createRooms(options: PageOptions, main: HTMLElement, onShown: (name: RoomName) => void): Rooms {
  const made = new Map<RoomName, Made>();
  let shown: Made | undefined;
  let wanted: RoomName;
  const find = (name: RoomName) => {
    const found = made.get(name) ?? makeRoom(name, options);
    made.set(name, found);
    return found;
  };
  const show = () => {
    const next = find(wanted);
    if (next === shown) return;
    shown?.room.hidden?.();
    shown?.sight.close();
    shown = next;
    fill(main, next.room.node);
    next.sight.open();
    next.room.shown?.();
  };
  return {
    shown: () => shown?.room,
    prepare: find,
    open(name) {
      wanted = name;
      onShown(name);
      // the tab is marked at once, however long its room takes to come
      if (shown) afterNextFrame(show);
      else show();
    },
  };
}

/** After opening, ms: the first chart goes first. */
const SETTLED = 1000;

/** One after another, each while nothing else is to be done: a room that is there already opens without a wait. */
function prepareAll(prepare: (name: RoomName) => void, signal: AbortSignal): void {
  const waiting = [...roomNames];
  const next = () => {
    const name = signal.aborted ? undefined : waiting.shift();
    if (!name) return;
    prepare(name);
    later();
  };
  // some browsers do not tell when they are idle
  const later = () =>
    "requestIdleCallback" in window ? requestIdleCallback(next) : setTimeout(next, SETTLED);
  setTimeout(later, SETTLED);
}

function skipLink(main: HTMLElement, { words }: Context): HTMLElement {
  const onclick = (event: Event) => {
    // not by the address, which holds the settings
    event.preventDefault();
    const results = main.querySelector<HTMLElement>(".results") ?? main;
    results.focus();
  };
  return h("a", { class: "skip", href: "#main", onclick }, words.skip);
}

export function createPage(options: PageOptions): Page {
  const { words, language, onRoom, report, signal } = options;
  const tabs = tabsOf(options);
  const main = h("main", { id: "main", tabindex: -1 });
  const { open, shown, prepare } = createRooms(options, main, tabs.mark);
  prepareAll(prepare, signal);
  const share = createShare({ ...options, onCompare: () => onRoom("compare") });
  const guide = createGuide(language, report === undefined);
  const hall = createHall({
    ...options,
    main,
    toggle: () => shown()?.toggle?.(),
    step: (by) => {
      shown()?.step?.(by);
      return shown()?.step !== undefined;
    },
    openRoom: (place) => roomNames[place] && onRoom(roomNames[place]),
  });
  const title = h("div", {}, h("p", { class: "name" }, "govload"), h("h1", {}, words.title));
  const tools = h("div", { class: "tools" }, share.button, guide.button, hall.tools, languageButton(options));
  const header = h("header", {}, title, tools);
  open(options.room);
  const parts = [skipLink(main, options), header, tabs.node, guide.node, share.notice, main];
  const page = h("div", { class: "page" }, ...parts, createGlossary(language), hall.dialog);
  return { node: h("div", {}, page, share.overlay), open };
}
