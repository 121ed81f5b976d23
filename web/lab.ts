/** The lab: settings and what is under way in its rooms, shown by a page that is built anew in each language. */
import { writeLook } from "./county/look.ts";
import { lookIn } from "./county/watching.ts";
import { readShowing, showingFields } from "./hall/stage.ts";
import { type Language, remember, type Words, wordsOf } from "./i18n/index.ts";
import { createLatest } from "./latest.ts";
import { createPage, type Page } from "./page.ts";
import type { Services } from "./room.ts";
import { beginWork, isRoom, type RoomName, type Work } from "./rooms.ts";
import { addressFields, addressOf } from "./settings/address.ts";
import { settingsOfStudy } from "./settings/settings.ts";
import { undoOnKeys } from "./settings/undo-keys.ts";
import { hashOf, openLink } from "./share/open-link.ts";

export interface LabOptions extends Services {
  readonly root: HTMLElement;
  readonly language: Language;
}

/** Writes the settings, the room and the language into the address; of two writings under way the later wins. */
function addressWriter(
  { store, stage, report }: Services,
  { watching }: Work,
): (room: RoomName, language: Language) => void {
  const begin = createLatest();
  return async (room, language) => {
    const isLast = begin();
    const fields = await addressFields(store.now(), report && settingsOfStudy(report));
    if (!isLast()) return;
    if (room !== "compare") fields.set("view", room);
    for (const [name, value] of showingFields(stage.now())) fields.set(name, value);
    const look = writeLook(watching.look.now());
    if (look !== "") fields.set("look", look);
    // the language always stands in it, or a link would open in whatever language its reader used last
    fields.set("lang", language);
    history.replaceState(null, "", addressOf(fields));
  };
}

function roomIn(hash: string): RoomName {
  const asked = new URLSearchParams(hash.slice(1)).get("view");
  return isRoom(asked) ? asked : "compare";
}

/** The page in one language; a new one takes its place when the language changes. */
interface Shown {
  readonly page: Page;
  /** Aborted when the next one is built. */
  readonly until: AbortController;
}

function nameDocument({ htmlLang, title }: Words): void {
  document.documentElement.lang = htmlLang;
  document.title = `${title} · govload`;
}

/** A link that is pasted into the open page; `hash` is what it said, for each change is written to the address at once. */
function linkTaker(services: Services, { watching }: Work): (hash: string) => Promise<void> {
  const begin = createLatest();
  return async (hash) => {
    const isLast = begin();
    const { settings, lost } = await openLink(hash, services);
    if (!isLast()) return;
    services.stage.change(readShowing(hash));
    services.store.replace(settings);
    services.losses.put(lost);
    watching.look.change(lookIn(hash));
  };
}

/** Opens the lab: as a report when it carries a study, else it starts the first comparison at once. */
export function openLab({ root, ...options }: LabOptions): void {
  const { store, stage, report } = options;
  const work = beginWork(options);
  const write = addressWriter(options, work);
  const takeLink = linkTaker(options, work);
  let { language } = options;
  let room = roomIn(location.hash);
  let shown: Shown | undefined;
  const writeAddress = () => write(room, language);
  const onRoom = (next: RoomName) => {
    room = next;
    shown?.page.open(next);
    writeAddress();
  };
  const build = () => {
    shown?.until.abort();
    const until = new AbortController();
    const context = { language, words: wordsOf(language), signal: until.signal, onRoom };
    nameDocument(context.words);
    shown = { page: createPage({ ...options, ...work, ...context, room, onLanguage }), until };
    root.replaceChildren(shown.page.node);
    undoOnKeys(store, until.signal);
    writeAddress();
  };
  const onLanguage = () => {
    language = language === "zh" ? "en" : "zh";
    remember(language);
    build();
    root.querySelector<HTMLElement>(".language")?.focus();
  };
  build();
  for (const one of [store, stage, work.watching.look]) one.follow(writeAddress);
  addEventListener("hashchange", (event) => {
    const hash = hashOf(event);
    void takeLink(hash).then(() => onRoom(roomIn(hash)));
  });
  if (!report) void work.comparison.run();
}
