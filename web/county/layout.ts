/** Where the tiles lie: hexagons row by row, county by county, filling the width; nothing of real geography. */

export interface Tile {
  /** Middle, px. */
  readonly x: number;
  readonly y: number;
}
export interface Block {
  /** Place of the county. */
  readonly county: number;
  /** Where its name stands: the left end of a line of text, px. */
  readonly x: number;
  readonly y: number;
}
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** From the middle of a hexagon to a corner, px. */
  readonly radius: number;
  /** In the order of the townships. */
  readonly tiles: readonly Tile[];
  /** Empty for a single county, and for very many. */
  readonly blocks: readonly Block[];
}

/** Half the width of a hexagon that stands on a corner, by its radius; and how far rows are apart. */
const HALF = Math.sqrt(3) / 2;
const ROW = 1.5;
/** Room for a county's name above its tiles; more counties than these go without. */
const NAME = 22;
const NAMED = 12;
const LARGEST = 56;
const SMALLEST = 3;

interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Columns and rows of a block of so many tiles; odd rows are half a tile further to the right. */
function sizeOf(count: number, columns: number): Size {
  return { columns: Math.min(count, columns), rows: Math.ceil(count / columns) };
}

const widthOf = (columns: number, rows: number, radius: number) =>
  (2 * columns + (rows > 1 ? 1 : 0)) * HALF * radius;
const heightOf = (rows: number, radius: number) => (rows * ROW + 0.5) * radius;

/** The radius at which so many tiles in so many columns fit a box. */
function fitting(count: number, columns: number, width: number, height: number): number {
  const { rows } = sizeOf(count, columns);
  return Math.min(LARGEST, width / widthOf(columns, rows, 1), height / heightOf(rows, 1));
}

/** The number of columns that makes tiles largest. */
function bestColumns(count: number, width: number, height: number): number {
  let best = 1;
  for (let columns = 1; columns <= count; columns++) {
    if (fitting(count, columns, width, height) > fitting(count, best, width, height) + 1e-9) best = columns;
  }
  return best;
}

function placeBlock(count: number, columns: number, radius: number, left: number, top: number): Tile[] {
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    return {
      x: left + (2 * column + 1 + (row % 2)) * HALF * radius,
      y: top + (1 + row * ROW) * radius,
    };
  });
}

function oneCounty(count: number, width: number, height: number): Layout {
  const columns = bestColumns(count, width, height);
  const radius = fitting(count, columns, width, height);
  const { rows } = sizeOf(count, columns);
  const left = Math.max(0, (width - widthOf(columns, rows, radius)) / 2);
  const tiles = placeBlock(count, columns, radius, left, 0);
  return { width, height: Math.ceil(heightOf(rows, radius)), radius, tiles, blocks: [] };
}

/** Blocks beside each other, as many as fit a line, then the next line. */
function flow(counts: readonly number[], radius: number, width: number): Omit<Layout, "width" | "radius"> {
  const named = counts.length <= NAMED;
  const head = named ? NAME : 0;
  const gap = named ? 2 * radius + 8 : radius;
  const tiles: Tile[] = [];
  const blocks: Block[] = [];
  let [left, top, tallest] = [0, 0, 0];
  counts.forEach((count, county) => {
    // about as wide as high
    const columns = Math.max(1, Math.min(count, Math.round(Math.sqrt(count * 1.3))));
    const { rows } = sizeOf(count, columns);
    const [wide, high] = [widthOf(columns, rows, radius), heightOf(rows, radius) + head];
    if (left > 0 && left + wide > width) [left, top, tallest] = [0, top + tallest + gap / 2, 0];
    if (named) blocks.push({ county, x: left, y: top + head - 8 });
    for (const tile of placeBlock(count, columns, radius, left, top + head)) tiles.push(tile);
    left += wide + gap;
    tallest = Math.max(tallest, high);
  });
  return { height: Math.ceil(top + tallest), tiles, blocks };
}

/**
 * Places for the townships of one or more counties in a box.
 * @param counts townships of each county
 * @param height wanted at most, px; many counties on a narrow screen may need more
 */
export function layoutOf(counts: readonly number[], width: number, height: number): Layout {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < 2) return oneCounty(total, width, height);
  // from large to small until all fit
  for (let radius = LARGEST; ; radius *= 0.94) {
    const placed = flow(counts, radius, width);
    const least = radius * 0.94 < SMALLEST;
    const wide = Math.max(...placed.tiles.map(({ x }) => x)) + HALF * radius;
    if (least || (placed.height <= height && wide <= width)) return { width, radius, ...placed };
  }
}

/** Half of the gap between two hexagons, px; less between small ones. */
const GAP = 0.9;
const GAP_SHARE = 0.07;

/** The radius that is painted: a gap stays between a tile and its neighbours. */
export function innerRadius(radius: number): number {
  return radius - Math.min(GAP, GAP_SHARE * radius);
}

/** The corners of a tile, from the top clockwise, px. */
export function cornersOf({ x, y }: Tile, radius: number): readonly (readonly [number, number])[] {
  const half = HALF * radius;
  return [
    [x, y - radius],
    [x + half, y - radius / 2],
    [x + half, y + radius / 2],
    [x, y + radius],
    [x - half, y + radius / 2],
    [x - half, y - radius / 2],
  ];
}

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
export type Direction = keyof typeof directions;
export const isDirection = (key: string): key is Direction => Object.hasOwn(directions, key);

/** A step aside counts as so many ahead: less than makes the tile two rows below nearer than that in the next row. */
const ASIDE = 1.5;

/** The tile that an arrow key leads to: the nearest in that direction; itself at the edge. */
export function neighbourOf({ tiles }: Layout, from: number, key: Direction): number {
  const [dx, dy] = directions[key];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  tiles.forEach(({ x, y }, i) => {
    const along = (x - tiles[from].x) * dx + (y - tiles[from].y) * dy;
    const across = Math.abs((x - tiles[from].x) * dy) + Math.abs((y - tiles[from].y) * dx);
    const distance = along + ASIDE * across;
    if (along <= 0.5 || across > along * 2 || distance >= least) return;
    best = i;
    least = distance;
  });
  return best;
}
