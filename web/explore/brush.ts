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

export function createBrush({ label, onChange, onTable }: BrushOptions): Brush {
  let frame: Frame | undefined;
  let now: Brushed | undefined;
  const mark = h("div", { class: "brushed", hidden: true });
  const show = () => {
    mark.hidden = now === undefined;
    if (!now || !frame) return;
    const { from, to } = cellsWithin(now);
    const [width, height] = [frame.width / frame.x[1], frame.height / frame.y[1]];
    Object.assign(mark.style, {
      left: `${from.column * width}px`,
      top: `${frame.height - (to.row + 1) * height}px`,
      width: `${(to.column - from.column + 1) * width}px`,
      height: `${(to.row - from.row + 1) * height}px`,
    });
  };
  const set = (next: Brushed | undefined) => {
    now = next;
    show();
    onChange(next);
  };
  const under = (event: PointerEvent) => {
    const box = node.getBoundingClientRect();
    return frame && cellUnder(event.clientX - box.left, event.clientY - box.top, frame);
  };
  const down = (event: PointerEvent) => {
    const cell = under(event);
    if (!cell || event.button !== 0) return;
    node.setPointerCapture(event.pointerId);
    set({ anchor: event.shiftKey && now ? now.anchor : cell, head: cell });
  };
  const drag = (event: PointerEvent) => {
    const head = under(event);
    if (!head || !now || !node.hasPointerCapture(event.pointerId)) return;
    if (head.column !== now.head.column || head.row !== now.head.row) set({ anchor: now.anchor, head });
  };
  const press = (event: KeyboardEvent) => {
    if (!frame || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "t" || event.key === "T") return onTable();
    if (event.key === "Escape") return set(undefined);
    const next = brushedAfter(event.key, event.shiftKey, now, { columns: frame.x[1], rows: frame.y[1] });
    if (!next) return;
    event.preventDefault();
    set(next);
  };
  const node = h(
    "div",
    {
      class: "brush",
      role: "application",
      tabindex: 0,
      "aria-label": label,
      onpointerdown: down,
      onpointermove: drag,
      onkeydown: press,
    },
    mark,
  );
  return {
    node,
    brushed: () => now,
    place(next) {
      frame = next;
      Object.assign(node.style, {
        left: `${next.left}px`,
        top: `${next.top}px`,
        width: `${next.width}px`,
        height: `${next.height}px`,
      });
      if (now && !(now.anchor.column < next.x[1] && now.head.column < next.x[1])) set(undefined);
      else if (now && !(now.anchor.row < next.y[1] && now.head.row < next.y[1])) set(undefined);
      else show();
    },
  };
}
