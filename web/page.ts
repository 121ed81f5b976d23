/** The page in one language: its title, the tabs of its rooms, and one room at a time. */
import { type Child, fill, h } from "./dom.ts";
import { createGlossary } from "./gloss/glossary.ts";
import { createGuide } from "./guide/guide.ts";
import { createHall } from "./hall/hall.ts";
import { wordsOf } from "./i18n/index.ts";
import type { Context, Room, Services } from "./room.ts";
import { type RoomName, roomNames, rooms, type Work } from "./rooms.ts";
import { createShare } from "./share/share.ts";

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
  readonly shown: () => Room | undefined;
}

/** One room at a time, each made when it is first asked for. */
function createRooms(options: PageOptions, main: HTMLElement, onShown: (name: RoomName) => void): Rooms {
  const made = new Map<RoomName, Room>();
  let shown: Room | undefined;
  return {
    shown: () => shown,
    open(name) {
      const room = made.get(name) ?? rooms[name](options);
      made.set(name, room);
      onShown(name);
      if (room === shown) return;
      shown?.hidden?.();
      shown = room;
      fill(main, room.node);
      room.shown?.();
    },
  };
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
  const { words, language, onRoom, report } = options;
  const tabs = tabsOf(options);
  const main = h("main", { id: "main", tabindex: -1 });
  const { open, shown } = createRooms(options, main, tabs.mark);
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
