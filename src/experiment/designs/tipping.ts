/**
 * The tipping statement 转折: in words, where one strategy becomes better than the other. Only what is settled is claimed,
 * and every claim carries its count of cells.
 */
import type { Text } from "../../core/problem.ts";
import { allIndicators } from "../../run/indicators.ts";
import { type Grid, type PhaseCell, phaseOf } from "./grid.ts";
import { type Effect, effectsOf, type OneAtATime } from "./oneAtATime.ts";
import { type DesignHead, differenceAt } from "./pairs.ts";

/** Cells on one side of a border. */
interface Side {
  readonly cells: number;
  /** Settled for the first and for the second strategy. */
  readonly leads: readonly [number, number];
}
/** Who leads on a side; `open`: undecided. */
type Claim = 0 | 1 | "open";
interface Border {
  readonly axis: 0 | 1;
  /** Half-way between the two values that were tried nearest to it. */
  readonly at: number;
  readonly below: Side;
  readonly above: Side;
}

/** So much of a side must be as is said of it, and none of it settled the other way. */
const MOST = 0.8;
/** Units that say nothing behind a number. */
const BARE = ["个", "份额", "比值", "指数"];
/** Parameters that are named in one sentence. */
const NAMED = 3;

function sideOf(cells: readonly PhaseCell[]): Side {
  const leads = [0, 1].map((place) => cells.filter(({ leader }) => leader === place).length);
  return { cells: cells.length, leads: leads as [number, number] };
}

const openIn = ({ cells, leads }: Side) => cells - leads[0] - leads[1];

/** What can be said of a side; undefined when it is of two minds. */
function claimOf(side: Side): Claim | undefined {
  const { cells, leads } = side;
  for (const place of [0, 1] as const)
    if (leads[1 - place] === 0 && leads[place] >= MOST * cells) return place;
  return openIn(side) >= MOST * cells ? "open" : undefined;
}

const held = (side: Side, claim: Claim) => (claim === "open" ? openIn(side) : side.leads[claim]);

/** Three digits at most. */
const short = (value: number) => String(Number(value.toPrecision(3))).replace("-", "−");

/** The border along one parameter that describes most cells; undefined when none parts two claims. */
function borderOf({ axes }: Grid, cells: readonly PhaseCell[]): Border | undefined {
  let best: Border | undefined;
  let most = 0;
  for (const axis of [0, 1] as const) {
    const { values } = axes[axis];
    const place = ({ column, row }: PhaseCell) => (axis === 0 ? column : row);
    for (let cut = 1; cut < values.length; cut++) {
      const below = sideOf(cells.filter((cell) => place(cell) < cut));
      const above = sideOf(cells.filter((cell) => place(cell) >= cut));
      const claims = [claimOf(below), claimOf(above)];
      if (below.cells === 0 || above.cells === 0 || claims.includes(undefined) || claims[0] === claims[1])
        continue;
      const described = held(below, claims[0] as Claim) + held(above, claims[1] as Claim);
      if (described <= most) continue;
      most = described;
      // columns or rows between may not have run yet: the border is in the middle of those that have
      const tried = cells.map(place);
      const last = Math.max(...tried.filter((one) => one < cut));
      const next = Math.min(...tried.filter((one) => one >= cut));
      best = { axis, at: (values[last] + values[next]) / 2, below, above };
    }
  }
  return best;
}

/** What is settled on a side that as a whole is not. */
function exceptions({ leads }: Side, pair: DesignHead["pair"]): Text {
  const some = [1, 0].filter((place) => leads[place] > 0);
  return {
    zh: some.map((place) => `；${leads[place]} 格${pair[place].title.zh}更好`).join(""),
    en: some.map((place) => `; ${pair[place].title.en} is better in ${leads[place]}`).join(""),
  };
}

function sideText(side: Side, pair: DesignHead["pair"]): Text {
  const claim = claimOf(side) as Claim;
  const n = held(side, claim);
  const of = { zh: `${side.cells} 格中有 ${n} 格`, en: `${n} of ${side.cells} cells` };
  if (claim === "open") {
    const but = exceptions(side, pair);
    return { zh: `分不清（${of.zh}${but.zh}）`, en: `they cannot be told apart (${of.en}${but.en})` };
  }
  const { title } = pair[claim];
  return { zh: `${title.zh}更好（${of.zh}有定论）`, en: `${title.en} is better (settled in ${of.en})` };
}

function borderText({ axis, at, below, above }: Border, { axes, pair }: Grid): Text {
  const { title, unit } = axes[axis];
  const [low, high] = [sideText(below, pair), sideText(above, pair)];
  const measured = BARE.includes(unit.zh) ? { zh: "", en: "" } : { zh: ` ${unit.zh}`, en: ` ${unit.en}` };
  return {
    zh: `“${title.zh}”高于约 ${short(at)}${measured.zh}时，${high.zh}；低于它时，${low.zh}`,
    en: `with “${title.en}” above about ${short(at)}${measured.en}, ${high.en}; below it, ${low.en}`,
  };
}

type Chosen = (cell: PhaseCell) => boolean;

/** On which side of an axis the chosen cells lie: in every line along it beyond all others, or before them. */
function sideOn(axis: 0 | 1, cells: readonly PhaseCell[], chosen: Chosen): "high" | "low" | undefined {
  const along = ({ column, row }: PhaseCell) => (axis === 0 ? column : row);
  const across = ({ column, row }: PhaseCell) => (axis === 0 ? row : column);
  const pairs = cells
    .filter(chosen)
    .flatMap((one) =>
      cells
        .filter((other) => !chosen(other) && across(other) === across(one))
        .map((other) => along(one) > along(other)),
    );
  if (pairs.length === 0) return undefined;
  if (pairs.every((one) => one)) return "high";
  return pairs.some((one) => one) ? undefined : "low";
}

const SIDES = { high: { zh: "较高", en: "higher" }, low: { zh: "较低", en: "lower" } } as const;

/** "在“甲”较高、“乙”较低的一侧": where the chosen cells lie together; undefined where they do not. */
function cornerText({ axes }: Grid, cells: readonly PhaseCell[], chosen: Chosen): Text | undefined {
  const sides = axes.flatMap(({ title }, axis) => {
    const side = sideOn(axis as 0 | 1, cells, chosen);
    return side ? [{ zh: `“${title.zh}”${SIDES[side].zh}`, en: `${SIDES[side].en} “${title.en}”` }] : [];
  });
  if (sides.length === 0) return undefined;
  return { zh: sides.map(({ zh }) => zh).join("、"), en: sides.map(({ en }) => en).join(" and ") };
}

/** Where the fewer cells lie: those of the one that has most, or all others. */
function placeText(grid: Grid, cells: readonly PhaseCell[], leader: 0 | 1): Text {
  const ofLeader = (cell: PhaseCell) => cell.leader === leader;
  const led = cells.filter(ofLeader).length;
  const fewer = 2 * led <= cells.length;
  const corner = cornerText(grid, cells, fewer ? ofLeader : (cell) => !ofLeader(cell));
  if (!corner) return { zh: "", en: "" };
  const { zh, en } = grid.pair[leader].title;
  const one = (fewer ? led : cells.length - led) === 1;
  const whose = fewer
    ? { zh: `${zh}更好的格`, en: `The ${one ? "cell" : "cells"} of ${en}` }
    : { zh: one ? "另一格" : "其余的格", en: `The other ${one ? "cell" : "cells"}` };
  return {
    zh: `；${whose.zh}${one ? "" : "都"}在${corner.zh}的一侧`,
    en: `. ${whose.en} ${one ? "lies" : "all lie"} towards ${corner.en}`,
  };
}

/** How many cells are whose, and where the fewer lie. */
function countText(cells: readonly PhaseCell[], grid: Grid): Text {
  const all = sideOf(cells);
  const leader = all.leads[1] >= all.leads[0] ? 1 : 0;
  const [lead, rest] = [leader, 1 - leader].map((place) => ({
    ...grid.pair[place].title,
    n: all.leads[place],
  }));
  const open = openIn(all);
  const place = placeText(grid, cells, leader);
  return {
    zh: [
      `${all.cells} 格中，${lead.zh}在 ${lead.n} 格更好`,
      rest.n > 0 ? `${rest.zh}在 ${rest.n} 格更好` : `没有一格是${rest.zh}更好`,
      ...(open > 0 ? [`${open} 格分不清`] : []),
    ]
      .join("，")
      .concat(place.zh),
    en: [
      `${lead.en} is better in ${lead.n} of ${all.cells} cells, ${rest.en} in ${rest.n > 0 ? rest.n : "none"}`,
      ...(open > 0 ? [`${open} ${open === 1 ? "is" : "are"} undecided`] : []),
    ]
      .join("; ")
      .concat(place.en),
  };
}

function sentence(indicator: string, { zh, en }: Text): Text {
  const { zh: name, en: english } = allIndicators[indicator];
  return { zh: `看${name}，${zh}。`, en: `By ${english.toLowerCase()}, ${en}.` };
}

/**
 * What a grid says of an indicator, in a sentence: on which side of what value which strategy is better, as far as it is
 * settled; else how many cells are whose.
 */
export function gridTipping(grid: Grid, indicator: string): Text {
  const cells = phaseOf(grid, indicator).filter(({ n }) => n > 1);
  if (cells.length === 0)
    return {
      zh: "还没有一格跑满两次，下不了结论。",
      en: "No cell has two runs yet: nothing can be concluded.",
    };
  const all = sideOf(cells);
  const [first, second] = grid.pair.map(({ title }) => title);
  if (openIn(all) === cells.length)
    return sentence(indicator, {
      zh: `所试的 ${cells.length} 格里，没有一格分得出${first.zh}与${second.zh}的高下`,
      en: `not one of the ${cells.length} cells tells ${first.en} and ${second.en} apart`,
    });
  const sole = all.leads.indexOf(cells.length);
  if (sole >= 0) {
    const { title } = grid.pair[sole];
    return sentence(indicator, {
      zh: `所试的 ${cells.length} 格里，处处都是${title.zh}更好`,
      en: `${title.en} is better in every one of the ${cells.length} cells`,
    });
  }
  const border = borderOf(grid, cells);
  return sentence(indicator, border ? borderText(border, grid) : countText(cells, grid));
}

/** An effect's ends that are settled for a strategy other than `leader`, with the value of the parameter there. */
function endText({ factor, low, high }: Effect, leader: 0 | 1 | undefined, pair: DesignHead["pair"]): Text {
  const ends = [
    { at: factor.low, found: low.leader },
    { at: factor.high, found: high.leader },
  ].flatMap(({ at, found }) => (found === undefined || found === leader ? [] : [{ at, found }]));
  const { title } = factor;
  const zh = ends.map(({ at, found }) => `取 ${short(at)} 时${pair[found].title.zh}更好`).join("，");
  const en = ends.map(({ at, found }) => `${pair[found].title.en} is better at ${short(at)}`).join(", ");
  return { zh: `“${title.zh}”（${zh}）`, en: `“${title.en}” (${en})` };
}

function named(effects: readonly Effect[], tell: (effect: Effect) => Text): Text {
  const texts = effects.slice(0, NAMED).map(tell);
  const more = effects.length - texts.length;
  return {
    zh: texts.map(({ zh }) => zh).join("、") + (more > 0 ? `等 ${effects.length} 个` : ""),
    en: texts.map(({ en }) => en).join(", ") + (more > 0 ? ` and ${more} more` : ""),
  };
}

const plainly = ({ factor: { title } }: Effect): Text => ({ zh: `“${title.zh}”`, en: `“${title.en}”` });

/** What a one-at-a-time design says of an indicator: who leads as things stand, and which parameters alone turn that. */
export function effectsTipping(design: OneAtATime, indicator: string): Text {
  const { leader, n } = differenceAt(design.base, indicator);
  const effects = effectsOf(design, indicator);
  if (n < 2 || effects.length === 0)
    return {
      zh: "还没有跑满两次，下不了结论。",
      en: "There are not yet two runs: nothing can be concluded.",
    };
  const of = (order: Effect["order"]) => effects.filter((one) => one.order === order);
  const [turning, blurring, settling] = [of("turns"), of("blurs"), of("settles")];
  const count = effects.length;
  if (leader === undefined) {
    const list = named(settling, (one) => endText(one, undefined, design.pair));
    return sentence(indicator, {
      zh: `按现在的取值分不清；${count} 个参数逐个换到区间两端，${settling.length > 0 ? `有定论的是${list.zh}` : "还是分不清"}`,
      en: `as things stand they cannot be told apart; of ${count} parameters at the ends of their ranges, ${settling.length > 0 ? `these settle it: ${list.en}` : "none settles it"}`,
    });
  }
  const { title } = design.pair[leader];
  const turns = named(turning, (one) => endText(one, leader, design.pair));
  const blurs = named(blurring, plainly);
  const also = blurring.length > 0;
  return sentence(indicator, {
    zh: `按现在的取值${title.zh}更好；${count} 个参数逐个换到区间两端，${turning.length > 0 ? `能单独翻转次序的是${turns.zh}` : "没有一个能单独翻转次序"}${also ? `；在一端变得分不清的有${blurs.zh}` : ""}`,
    en: `${title.en} is better as things stand; of ${count} parameters at the ends of their ranges, ${turning.length > 0 ? `these alone turn the order: ${turns.en}` : "none alone turns the order"}${also ? `; these leave it open at one end: ${blurs.en}` : ""}`,
  });
}
