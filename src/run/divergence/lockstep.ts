/** Two runs in lockstep, step by step of the day until they part, then day by day along the chain. */
import { drawsFor } from "../../core/engine.ts";
import { Problem, type Text } from "../../core/problem.ts";
import type { Seed } from "../../core/random.ts";
import { columns } from "../../model/columns.ts";
import type { Mechanism } from "../../model/mechanism.ts";
import type { Reference } from "../../model/model.ts";
import { firstMorning } from "../../model/morning.ts";
import { parameterNames, parameters } from "../../model/parameters/index.ts";
import { ownOf } from "../../scenario/added.ts";
import { modelOf, type Prepared, valuesOf } from "../../scenario/build.ts";
import { spanOf } from "../../scenario/span.ts";
import { stepsOf } from "../place.ts";
import { Chain } from "./chain.ts";
import { dayOf } from "./days.ts";
import type { Divergence, Parting, PartingEvent } from "./divergence.ts";
import { eventsOf } from "./events.ts";
import { placeOf } from "./places.ts";
import { groupsOf, meet } from "./together.ts";
import {
  allColumns,
  comparison,
  type DayStep,
  dayBoth,
  hiddenSpot,
  type Spot,
  spotsIn,
  stepBoth,
  stepNamed,
  stepNames,
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
      document.orders.map(({ id }) => id),
      counties.map(({ townships }) => townships.map(({ code }) => code)),
    ]);
  return frame(a) === frame(b);
}

function twinOf({ scenario, references }: Lane, county: number, seed: Seed, day: readonly Mechanism[]): Twin {
  const model = modelOf(scenario, county, references[county]);
  const state = firstMorning(model, valuesOf(scenario.document), false, ownOf(scenario));
  const steps = stepsOf(day, scenario);
  return { model, state, steps, draws: drawsFor(seed, steps) };
}

/** One county in both runs. */
export interface Pair {
  readonly county: number;
  readonly twins: Twins;
  readonly compare: ReturnType<typeof comparison>;
  /** Names of the steps of the day. */
  readonly steps: readonly string[];
}

interface Parted {
  readonly pair: Pair;
  readonly tick: number;
  readonly mechanism: Text & { readonly name: string };
  readonly spot: Spot;
}

const founding = { name: "founding", zh: "建县", en: "founding" };
const between = { name: "between", zh: "县与县之间", en: "between counties" };
const unseen = { name: "day", zh: "当日", en: "the day" };

/** What tells a person most when several columns differ after the same step. */
const telling: readonly string[] = [
  ...["parameters", "basis", "enforceHere", "superviseHere", "responsible", "negative", "staff"],
  ...["qualified", "equipment", "systems", "moneyReceived", "clarity", "mayRefuse", "whistleOn"],
  ...["openness", "demandFactor", "campaignFrom", "supervisionSet", "awaySeconds", "skill"],
  ...["deskSeconds", "authorityShare", "effort"],
];

function mostTelling(spots: readonly Spot[]): Spot {
  const known = telling.flatMap((name) => spots.find(({ column }) => column === name) ?? []);
  return known[0] ?? spots[0];
}

/** One step of the day in a county's twins, and where it parts them. */
function partingStep({ twins, compare }: Pair, name: string, tick: number): Omit<Parted, "pair"> | undefined {
  stepBoth(twins, name, tick);
  const step: DayStep & Partial<Mechanism> = stepNamed(twins, name);
  if ((tick + 1) % step.every !== 0) return undefined;
  const spots = spotsIn(compare, step.writes ?? allColumns);
  const title = step.title ?? { zh: name, en: name };
  return spots.length > 0 ? { tick, mechanism: { name, ...title }, spot: mostTelling(spots) } : undefined;
}

/** A day in a county's twins, lived to its end, and where it parts them. */
function partingDay(pair: Pair, tick: number): Parted | undefined {
  let parted: Omit<Parted, "pair"> | undefined;
  for (const name of pair.steps) {
    if (parted) stepBoth(pair.twins, name, tick);
    else parted = partingStep(pair, name, tick);
  }
  // what no step declared to write
  const hidden = parted ? undefined : (spotsIn(pair.compare, allColumns)[0] ?? hiddenSpot(pair.twins));
  if (hidden) parted = { tick, mechanism: unseen, spot: hidden };
  return parted && { pair, ...parted };
}

/** What differs before the first day, or after the rules between counties held their month's end. */
function partingNow(
  pairs: readonly Pair[],
  tick: number,
  mechanism: Parted["mechanism"],
): Parted | undefined {
  for (const pair of pairs) {
    const spots = spotsIn(pair.compare, allColumns);
    if (spots.length > 0) return { pair, tick, mechanism, spot: mostTelling(spots) };
  }
  return undefined;
}

/** Lives until one of the counties parts; undefined when none ever does. The day of the parting is lived to its end. */
function untilParted(pairs: readonly Pair[], days: number): Parted | undefined {
  const atFirst = partingNow(pairs, 0, founding);
  if (atFirst) {
    liveDay(pairs, 0);
    return atFirst;
  }
  for (let tick = 0; tick < days; tick++) {
    const parted = pairs.map((pair) => partingDay(pair, tick)).find((one) => one !== undefined);
    const met = meet(pairs, tick);
    if (parted) return parted;
    const coupled = met ? partingNow(pairs, tick, between) : undefined;
    if (coupled) return coupled;
  }
  return undefined;
}

/** A whole day of all counties. */
function liveDay(pairs: readonly Pair[], tick: number): void {
  for (const { twins } of pairs) dayBoth(twins, tick);
  meet(pairs, tick);
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
function follow({ pair, tick: from }: Parted, pairs: readonly Pair[], days: number, lane: Lane) {
  const chain = new Chain(pair.twins);
  const events: PartingEvent[] = [];
  const seen = new Set<string>();
  for (let tick = from; tick < days && !(events.length > 0 && chain.complete); tick++) {
    if (tick > from) liveDay(pairs, tick);
    for (const event of eventsOf(pair.twins, tick, lane.scenario, seen)) {
      seen.add(event.kind);
      events.push(event);
    }
    chain.observe(tick);
  }
  return { chain: chain.links((tick) => dayOf(lane.scenario, tick)), events };
}

type Facts = Omit<Divergence, "brief" | "words">;

/** Counties that are lived side by side, until the first of them parts. */
function groupDivergence(
  [a, b]: readonly [Lane, Lane],
  counties: readonly number[],
  seed: Seed,
  day: readonly Mechanism[],
): Facts | undefined {
  const pairs = counties.map((county): Pair => {
    const twins: Twins = [twinOf(a, county, seed, day), twinOf(b, county, seed, day)];
    return { county, twins, compare: comparison(twins), steps: stepNames(twins) };
  });
  const { days } = spanOf(a.scenario.document);
  const parted = untilParted(pairs, days);
  if (!parted) return undefined;
  const { chain, events } = follow(parted, pairs, days, a);
  return {
    a: a.scenario.document.id,
    b: b.scenario.document.id,
    county: a.scenario.counties[parted.pair.county].name,
    first: partingOf(parted, a, parted.pair.twins[0]),
    ...(events.length > 0 ? { event: events[0] } : {}),
    events,
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
  let found: Facts | undefined;
  for (const group of groupsOf(a.scenario, b.scenario)) found ??= groupDivergence(lanes, group, seed, day);
  const { id } = a.scenario.document;
  const same = {
    a: id,
    b: b.scenario.document.id,
    county: a.scenario.counties[0].name,
    events: [],
    chain: [],
  };
  const facts = found ?? same;
  const told = { ...facts, county: a.scenario.counties.length > 1 ? facts.county : undefined };
  return { ...facts, brief: briefOf(told), words: wordsOf(told) };
}
