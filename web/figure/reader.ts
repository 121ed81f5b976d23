/** The part of a chart that is pointed at or moved by keys: a slider over the weeks, as a screen reader sees it. */
import { type Drawing, valueAtX } from "../../src/chart/index.ts";
import { h } from "../dom.ts";
import { type Cursor, weekAfterKey } from "./cursor.ts";

/** What the reader reads from at the moment. */
export interface Readable {
  readonly drawing: Drawing;
  /** Days on which the weekly values stand. */
  readonly days: ArrayLike<number>;
}
export interface Reader {
  readonly node: HTMLElement;
  /** Lies over the drawing's frame from now on. */
  readonly place: (readable: Readable, name: string) => void;
  readonly say: (week: number, text: string) => void;
}

function nearestWeek({ drawing, days }: Readable, px: number): number {
  const day = valueAtX(drawing.frame, px);
  let best = 0;
  for (let week = 1; week < days.length; week++) {
    if (Math.abs(days[week] - day) < Math.abs(days[best] - day)) best = week;
  }
  return best;
}

interface Moves {
  readonly cursor: Cursor;
  readonly last: () => number;
  readonly onTable: () => void;
}

/** Arrow keys move, Escape lets go, T opens and closes the table. */
function press(event: KeyboardEvent, { cursor, last, onTable }: Moves): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "t" || event.key === "T") return onTable();
  if (event.key === "Escape") return cursor.move(undefined);
  const week = weekAfterKey(event.key, cursor.week() ?? last(), last());
  if (week === undefined) return;
  event.preventDefault();
  cursor.move(week);
}

/** `onTable` opens and closes the table behind the chart. */
export function createReader(cursor: Cursor, onTable: () => void): Reader {
  let readable: Readable | undefined;
  const last = () => (readable?.days.length ?? 1) - 1;
  const point = (event: PointerEvent) => {
    if (!readable) return;
    // by shares: on a projector the page is larger than it was drawn
    const { left, width } = node.getBoundingClientRect();
    const { frame } = readable.drawing;
    const px = frame.left + ((event.clientX - left) / width) * frame.width;
    cursor.move(nearestWeek(readable, px));
  };
  const node = h("div", {
    class: "reader",
    role: "slider",
    tabindex: 0,
    "aria-valuemin": 0,
    onpointermove: point,
    onpointerdown: point,
    onpointerleave: () => document.activeElement !== node && cursor.move(undefined),
    onkeydown: (event: KeyboardEvent) => press(event, { cursor, last, onTable }),
    onfocus: () => cursor.move(cursor.week() ?? last()),
    onblur: () => cursor.move(undefined),
  });
  return {
    node,
    place(next, name) {
      readable = next;
      placeOver(node, next.drawing);
      node.setAttribute("aria-label", name);
      node.setAttribute("aria-valuemax", String(last()));
    },
    say(week, text) {
      node.setAttribute("aria-valuenow", String(week));
      node.setAttribute("aria-valuetext", text);
    },
  };
}

function placeOver(node: HTMLElement, { frame }: Drawing): void {
  const { left, top, width, height } = frame;
  Object.assign(node.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}
