/** The page in one language: its title, the tabs of its rooms, and one room at a time. */
import { type Child, fill, h } from "./dom.ts";
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

export function createPage(options: PageOptions): Page {
  const { words } = options;
  const tabs = tabsOf(options);
  const main = h("main", { id: "main", tabindex: -1 });
  /** Made when first asked for. */
  const made = new Map<RoomName, Room>();
  let shown: Room | undefined;
  const open = (name: RoomName) => {
    const room = made.get(name) ?? rooms[name](options);
    made.set(name, room);
    tabs.mark(name);
    if (room === shown) return;
    shown?.hidden?.();
    shown = room;
    fill(main, room.node);
    room.shown?.();
  };
  const skip = h(
    "a",
    {
      class: "skip",
      href: "#main",
      onclick: (event: Event) => {
        // not by the address, which holds the settings
        event.preventDefault();
        const results = main.querySelector<HTMLElement>(".results") ?? main;
        results.focus();
      },
    },
    words.skip,
  );
  const share = createShare({ ...options, onCompare: () => options.onRoom("compare") });
  const title = h("div", {}, h("p", { class: "name" }, "govload"), h("h1", {}, words.title));
  const header = h("header", {}, title, h("div", { class: "tools" }, share.button, languageButton(options)));
  open(options.room);
  const page = h("div", { class: "page" }, skip, header, tabs.node || "", share.notice, main);
  return { node: h("div", {}, page, share.overlay), open };
}
