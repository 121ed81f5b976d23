/** The projector: its buttons, its keys, and the page made large. */
import { fill, h } from "../dom.ts";
import type { Context } from "../room.ts";
import { createKeyList } from "./key-list.ts";
import { type Deed, deedOf, lettersAllowed } from "./keys.ts";
import { createSlides, type Slides } from "./slides.ts";
import type { Stage } from "./stage.ts";
import { hallWords } from "./words.ts";

export interface HallOptions extends Context {
  readonly stage: Stage;
  /** Where rooms stand. */
  readonly main: HTMLElement;
  /** What the room that is shown does with Space and the arrows; false: the arrows are not its own. */
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => boolean;
  readonly openRoom: (place: number) => void;
}
export interface Hall {
  /** Buttons for the head of the page. */
  readonly tools: HTMLElement;
  readonly dialog: HTMLElement;
}

function button(text: string, onclick: () => void, more: Record<string, string> = {}): HTMLElement {
  return h("button", { type: "button", class: "plain", onclick, ...more }, text);
}

/** Parts one after another, with the buttons that lead through them. */
function createPager({ main, language }: HallOptions): { node: HTMLElement; slides: Slides } {
  const words = hallWords(language);
  const place = h("span", { class: "place" });
  const slides = createSlides(main, () => {
    const [at, of] = slides.place();
    node.hidden = of < 2;
    fill(place, words.place(at, of));
  });
  const node = h(
    "span",
    { class: "pager" },
    button("‹", () => slides.step(-1), { "aria-label": words.back }),
    place,
    button("›", () => slides.step(1), { "aria-label": words.on }),
  );
  return { node, slides };
}

export function createHall(options: HallOptions): Hall {
  const { stage, language, signal, toggle, openRoom } = options;
  const words = hallWords(language);
  const keys = createKeyList(language);
  const { node: pager, slides } = createPager(options);
  const step = (by: 1 | -1) => {
    if (!options.step(by)) slides.step(by);
  };
  const change = () => stage.change({ hall: !stage.now().hall });
  const onOff = button("", change, { title: words.hallHint });
  const show = () => {
    const { hall } = stage.now();
    fill(onOff, hall ? words.leave : words.hall);
    document.documentElement.toggleAttribute("data-hall", hall);
    slides.show(hall);
  };
  const does = (deed: Deed) => {
    if (deed === "hall") change();
    else if (deed === "keys") keys.open();
    else if (deed === "toggle") toggle();
    else if (typeof deed === "object") openRoom(deed.room);
    else step(deed === "on" ? 1 : -1);
  };
  const press = (event: KeyboardEvent) => {
    const target = event.target as Element | null;
    const deed = lettersAllowed()
      ? deedOf(event, stage.now().hall, (selector) => target?.closest?.(selector) != null)
      : undefined;
    if (deed === undefined) return;
    event.preventDefault();
    does(deed);
  };
  document.addEventListener("keydown", press, { signal });
  signal.addEventListener("abort", () => slides.show(false));
  stage.follow(show, signal);
  show();
  const tools = h("span", { class: "hall-tools" }, pager, onOff, button(words.keys, keys.open));
  return { tools, dialog: keys.node };
}
