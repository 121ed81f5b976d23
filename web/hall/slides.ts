/**
 * The parts of a room one after another, as a projector shows them. A room that can be shown so marks the node that
 * holds its parts with `data-slides`; a part with `data-joined` shares the screen with the next one, and a grid of
 * charts is shown three at a time.
 */

const MOST_CHARTS = 3;

export interface Slides {
  /** On or off; parts that come, go or change later find their place by themselves. */
  readonly show: (on: boolean) => void;
  readonly step: (by: 1 | -1) => void;
  /** Where one is, from 1, and of how many; 0 of 0 where there are none. */
  readonly place: () => readonly [at: number, of: number];
}

/** What is on the screen together: parts, and of a grid some of its charts. */
type Slide = readonly Element[];

const isThere = (node: Element) => !(node as HTMLElement).hidden;

function chartsIn(part: Element): Slide[] {
  const charts = [...part.querySelectorAll(".grid > figure")].filter(isThere);
  if (charts.length <= MOST_CHARTS) return [[part, ...charts]];
  // seven are shown by three, two and two: a single one at the end looks forgotten
  const count = Math.ceil(charts.length / MOST_CHARTS);
  const start = (i: number) => Math.ceil((i * charts.length) / count);
  return Array.from({ length: count }, (_, i) => [part, ...charts.slice(start(i), start(i + 1))]);
}

function slidesOf(holder: Element | null): Slide[] {
  const parts = [...(holder?.children ?? [])].filter(isThere);
  const slides: Slide[] = [];
  let joined: Element[] = [];
  for (const part of parts) {
    if (part.hasAttribute("data-joined")) {
      joined.push(part);
      continue;
    }
    const [first, ...others] = chartsIn(part);
    slides.push([...joined, ...first], ...others);
    joined = [];
  }
  return joined.length > 0 ? [...slides, joined] : slides;
}

/** Takes everything that is in other slides off the screen. */
function showOnly(room: Element, slides: readonly Slide[], at: number): void {
  const now = new Set(slides[at]);
  const all = new Set(slides.flat());
  for (const node of room.querySelectorAll("[data-off]"))
    if (!all.has(node)) node.removeAttribute("data-off");
  for (const node of all) node.toggleAttribute("data-off", !now.has(node));
}

/** `onPlace` is told when another part is shown, or there are more of them. */
export function createSlides(room: HTMLElement, onPlace: () => void): Slides {
  let on = false;
  let at = 0;
  let count = 0;
  let holder: Element | null = null;
  const mark = () => {
    const present = room.querySelector("[data-slides]");
    // another room begins with its first part
    if (present !== holder) at = 0;
    holder = present;
    const slides = on ? slidesOf(holder) : [];
    count = slides.length;
    at = Math.max(0, Math.min(at, count - 1));
    showOnly(room, slides, at);
    onPlace();
  };
  const watch = new MutationObserver(mark);
  return {
    show(next) {
      on = next;
      if (on)
        watch.observe(room, {
          subtree: true,
          childList: true,
          attributes: true,
          attributeFilter: ["hidden"],
        });
      else watch.disconnect();
      mark();
    },
    step(by) {
      if (count === 0) return;
      at = Math.max(0, Math.min(at + by, count - 1));
      mark();
      scrollTo(0, 0);
    },
    place: () => [count === 0 ? 0 : at + 1, count],
  };
}
