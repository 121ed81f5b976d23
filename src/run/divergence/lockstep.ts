/** Two runs in lockstep, step by step of the day until they part, then day by day along the chain. */
import { drawsFor } from "../../core/engine.ts";
import { Problem, type Text } from "../../core/problem.ts";
import type { Seed } from "../../core/random.ts";
import { columns } from "../../model/columns.ts";
import type { Mechanism } from "../../model/mechanism.ts";
import type { Reference } from "../../model/model.ts";
import { firstMorning } from "../../model/morning.ts";
import { parameterNames, parameters } from "../../model/parameters/index.ts";
import { modelOf, type Prepared, valuesOf } from "../../scenario/build.ts";
import { spanOf } from "../../scenario/span.ts";
import { Chain } from "./chain.ts";
import { dayOf } from "./days.ts";
import type { Divergence, Parting, PartingEvent } from "./divergence.ts";
import { eventAfter } from "./events.ts";
import { placeOf } from "./places.ts";
import {
  allColumns,
  comparison,
  dayBoth,
  hiddenSpot,
  type Spot,
  spotsIn,
  stepBoth,
  type Twin,
  type Twins,
} from "./twin.ts";
import { briefOf, wordsOf } from "./words.ts";

/** A scenario and what its runs are measured against, one for each county. */
export interface Lane {
  readonly scenario: Prepared;
  readonly references: readonly Reference[];
}

/** Whether two scenarios are of the same units, matters and days, so that their states can be held side by side. */
export function areTwins(a: Prepared, b: Prepared): boolean {
  const frame = ({ document, counties }: Prepared) =>
    JSON.stringify([
      document.start,
      spanOf(document),
      document.matters.map(({ id }) => id),
      counties.map(({ townships }) => townships.map(({ code }) => code)),
    ]);
  return frame(a) === frame(b);
}

function twinOf({ scenario, references }: Lane, county: number, seed: Seed, day: readonly Mechanism[]): Twin {
  const model = modelOf(scenario, county, references[county]);
  return { model, state: firstMorning(model, valuesOf(scenario.document)), draws: drawsFor(seed, day) };
}

interface Parted {
  readonly tick: number;
  readonly mechanism: Text & { readonly name: string };
  readonly spot: Spot;
}

const founding = { name: "founding", zh: "建县", en: "founding" };
const unseen = { name: "day", zh: "当日", en: "the day" };

/** What tells a person most when several columns differ after the same step. */
const telling: readonly string[] = [
  ...["parameters", "basis", "enforceHere", "superviseHere", "responsible", "negative", "staff", "qualified"],
  ...[
    "equipment",
    "systems",
    "moneyReceived",
    "clarity",
    "mayRefuse",
    "whistleOn",
    "openness",
    "demandFactor",
  ],
  ...["campaignFrom", "supervisionSet", "awaySeconds", "skill", "deskSeconds", "authorityShare", "effort"],
];

function mostTelling(spots: readonly Spot[]): Spot {
  const known = telling.flatMap((name) => spots.find(({ column }) => column === name) ?? []);
  return known[0] ?? spots[0];
}

/** Lives until the two differ; undefined when they never do. */
function untilParted(twins: Twins, day: readonly Mechanism[], days: number): Parted | undefined {
  const compare = comparison(twins);
  const atFirst = spotsIn(compare, allColumns);
  if (atFirst.length > 0) return { tick: 0, mechanism: founding, spot: mostTelling(atFirst) };
  for (let tick = 0; tick < days; tick++) {
    let parted: Parted | undefined;
    day.forEach((mechanism, place) => {
      stepBoth(twins, mechanism, place, tick);
      if (parted || (tick + 1) % mechanism.every !== 0) return;
      const spots = spotsIn(compare, mechanism.writes);
      const { name, title } = mechanism;
      if (spots.length > 0) parted = { tick, mechanism: { name, ...title }, spot: mostTelling(spots) };
    });
    const hidden = parted ? undefined : hiddenSpot(twins);
    if (hidden) parted = { tick, mechanism: unseen, spot: hidden };
    if (parted) return parted;
  }
  return undefined;
}

function columnText({ column, index }: Spot): Parting["column"] {
  const none = { zh: "", en: "" };
  if (column === "agenda") return { name: column, zh: "待到的人财物", en: "What is on its way", unit: none };
  if (column === "cases") return { name: column, zh: "在办的件", en: "Cases in hand", unit: none };
  const { zh, en, unit } = columns[column];
  if (column !== "parameters") return { name: column, zh, en, unit };
  const parameter = parameters[parameterNames[index]];
  return { name: parameterNames[index], zh: parameter.zh, en: parameter.en, unit: parameter.unit };
}

function partingOf({ tick, mechanism, spot }: Parted, lane: Lane, { model }: Twin): Parting {
  const { a, b } = spot;
  return {
    ...dayOf(lane.scenario, tick),
    ...placeOf(model, spot),
    mechanism,
    column: columnText(spot),
    a,
    b,
  };
}

/** The chain from the day of parting on; the event may come later, as when townships differ from the first morning. */
function follow(twins: Twins, day: readonly Mechanism[], from: number, days: number, lane: Lane) {
  const chain = new Chain(twins);
  let event: PartingEvent | undefined;
  for (let tick = from; tick < days && !(event && chain.complete); tick++) {
    if (tick > from || from === 0) dayBoth(twins, day, tick);
    event ??= eventAfter(twins, tick, lane.scenario);
    chain.observe(tick);
  }
  return { chain: chain.links((tick) => dayOf(lane.scenario, tick)), event };
}

function countyDivergence(
  [a, b]: readonly [Lane, Lane],
  county: number,
  seed: Seed,
  day: readonly Mechanism[],
): Omit<Divergence, "brief" | "words"> | undefined {
  const twins: Twins = [twinOf(a, county, seed, day), twinOf(b, county, seed, day)];
  const { days } = spanOf(a.scenario.document);
  const parted = untilParted(twins, day, days);
  if (!parted) return undefined;
  const { chain, event } = follow(twins, day, parted.tick, days, a);
  return {
    a: a.scenario.document.id,
    b: b.scenario.document.id,
    county: a.scenario.counties[county].name,
    first: partingOf(parted, a, twins[0]),
    ...(event ? { event } : {}),
    chain,
  };
}

/**
 * Where two runs of the same units part, and what follows; of several counties the first that parts.
 * @throws Problem when they are not of the same units, matters and days
 */
export function divergenceOf(
  lanes: readonly [Lane, Lane],
  seed: Seed,
  day: readonly Mechanism[],
): Divergence {
  const [a, b] = lanes;
  if (!areTwins(a.scenario, b.scenario)) {
    const what = {
      zh: "两个情景的乡镇、事项或起止时间不同，无法逐日对照。",
      en: "the two scenarios differ in townships, matters or days: their days cannot be held side by side.",
    };
    throw new Problem({ path: "divergence", what });
  }
  const counties = a.scenario.counties.map((_, index) => index);
  let found: Omit<Divergence, "brief" | "words"> | undefined;
  for (const county of counties) found ??= countyDivergence(lanes, county, seed, day);
  const { id } = a.scenario.document;
  const same = { a: id, b: b.scenario.document.id, county: a.scenario.counties[0].name, chain: [] };
  const facts = found ?? same;
  return { ...facts, brief: briefOf(facts), words: wordsOf(facts) };
}
