/** Choosing cells of a grid by pointer and keys: from an anchor to where one has come. */
import type { Frame } from "../../src/chart/index.ts";
import { h } from "../dom.ts";

export interface Cell {
  readonly column: number;
  readonly row: number;
}
/** A rectangle of cells between two corners, both inside. */
export interface Brushed {
  readonly anchor: Cell;
  readonly head: Cell;
}
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

const held = (value: number, most: number) => Math.max(0, Math.min(most, value));

export function cellsWithin({ anchor, head }: Brushed): { readonly from: Cell; readonly to: Cell } {
  const [left, right] = [anchor.column, head.column].sort((a, b) => a - b);
  const [low, high] = [anchor.row, head.row].sort((a, b) => a - b);
  return { from: { column: left, row: low }, to: { column: right, row: high } };
}

export function isWithin(brushed: Brushed, { column, row }: Cell): boolean {
  const { from, to } = cellsWithin(brushed);
  return column >= from.column && column <= to.column && row >= from.row && row <= to.row;
}

const steps: Readonly<Record<string, readonly [across: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The cells that a key leads to: arrows move, with Shift they extend; undefined for keys that do neither. */
export function brushedAfter(
  key: string,
  extend: boolean,
  now: Brushed | undefined,
  { columns, rows }: Size,
): Brushed | undefined {
  const step = steps[key];
  if (!step) return undefined;
  // the first key takes the cell in the middle
  const middle = { column: Math.floor((columns - 1) / 2), row: Math.floor((rows - 1) / 2) };
  if (!now) return { anchor: middle, head: middle };
  const head = {
    column: held(now.head.column + step[0], columns - 1),
    row: held(now.head.row + step[1], rows - 1),
  };
  return { anchor: extend ? now.anchor : head, head };
}

/** The cell under a point, given in px from the frame's upper left corner. */
export function cellUnder(x: number, y: number, frame: Frame): Cell {
  const [, columns] = frame.x;
  const [, rows] = frame.y;
  return {
    column: held(Math.floor((x / frame.width) * columns), columns - 1),
    row: held(Math.floor((1 - y / frame.height) * rows), rows - 1),
  };
}

export interface BrushOptions {
  readonly label: string;
  readonly onChange: (brushed: Brushed | undefined) => void;
  readonly onTable: () => void;
}
export interface Brush {
  readonly node: HTMLElement;
  /** Lies over the frame from now on. */
  readonly place: (frame: Frame) => void;
  readonly brushed: () => Brushed | undefined;
}

/** What pointer and keys work with. */
interface Hands {
  readonly frame: () => Frame | undefined;
  readonly now: () => Brushed | undefined;
  readonly set: (brushed: Brushed | undefined) => void;
  readonly onTable: () => void;
}

function setBox(node: HTMLElement, box: Readonly<Record<"left" | "top" | "width" | "height", number>>): void {
  const { left, top, width, height } = box;
  const sizes = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  Object.assign(node.style, sizes);
}

function press(event: KeyboardEvent, { frame, now, set, onTable }: Hands): void {
  const placed = frame();
  if (!placed || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "t" || event.key === "T") return onTable();
  if (event.key === "Escape") return set(undefined);
  const next = brushedAfter(event.key, event.shiftKey, now(), { columns: placed.x[1], rows: placed.y[1] });
  if (!next) return;
  event.preventDefault();
  set(next);
}

function under(event: PointerEvent, node: HTMLElement, frame: Frame | undefined): Cell | undefined {
  const { left, top, width, height } = node.getBoundingClientRect();
  // on a projector the page is zoomed, and its pixels are not those of the drawing
  const [x, y] = [(event.clientX - left) / width, (event.clientY - top) / height];
  return frame && cellUnder(x * frame.width, y * frame.height, frame);
}

function down(event: PointerEvent, node: HTMLElement, { frame, now, set }: Hands): void {
  const cell = under(event, node, frame());
  if (!cell || event.button !== 0) return;
  node.setPointerCapture(event.pointerId);
  set({ anchor: (event.shiftKey && now()?.anchor) || cell, head: cell });
}

function drag(event: PointerEvent, node: HTMLElement, { frame, now, set }: Hands): void {
  const [head, brushed] = [under(event, node, frame()), now()];
  if (!head || !brushed || !node.hasPointerCapture(event.pointerId)) return;
  if (head.column !== brushed.head.column || head.row !== brushed.head.row)
    set({ anchor: brushed.anchor, head });
}

/** Draws the chosen rectangle; `node` is hidden when there is none. */
function outline(node: HTMLElement, brushed: Brushed | undefined, frame: Frame | undefined): void {
  node.hidden = brushed === undefined;
  if (!brushed || !frame) return;
  const { from, to } = cellsWithin(brushed);
  const [width, height] = [frame.width / frame.x[1], frame.height / frame.y[1]];
  setBox(node, {
    left: from.column * width,
    top: frame.height - (to.row + 1) * height,
    width: (to.column - from.column + 1) * width,
    height: (to.row - from.row + 1) * height,
  });
}

export function createBrush({ label, onChange, onTable }: BrushOptions): Brush {
  let frame: Frame | undefined;
  let now: Brushed | undefined;
  const mark = h("div", { class: "brushed", hidden: true });
  const set = (next: Brushed | undefined) => {
    now = next;
    outline(mark, now, frame);
    onChange(next);
  };
  const hands: Hands = { frame: () => frame, now: () => now, set, onTable };
  const node: HTMLElement = h(
    "div",
    {
      class: "brush",
      role: "application",
      tabindex: 0,
      "aria-label": label,
      onpointerdown: (event: PointerEvent) => down(event, node, hands),
      onpointermove: (event: PointerEvent) => drag(event, node, hands),
      onkeydown: (event: KeyboardEvent) => press(event, hands),
    },
    mark,
  );
  return {
    node,
    brushed: () => now,
    place(next) {
      frame = next;
      setBox(node, next);
      const whole = { anchor: { column: 0, row: 0 }, head: { column: next.x[1] - 1, row: next.y[1] - 1 } };
      // a grid that has become smaller holds those cells no more
      const held = !now || (isWithin(whole, now.anchor) && isWithin(whole, now.head));
      if (held) outline(mark, now, frame);
      else set(undefined);
    },
  };
}
