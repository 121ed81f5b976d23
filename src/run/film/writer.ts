/** Writes a film down: takes each evening of each county, hands out the weeks that all counties have lived through. */
import { WEEK } from "../../core/clock.ts";
import type { Text } from "../../core/problem.ts";
import { BASIC, BASICS } from "../../model/basics.ts";
import { indicatorOf } from "../../model/indicator.ts";
import { indicators, ratioIndicators } from "../../model/indicators.ts";
import { USES } from "../../model/ledger.ts";
import type { Model } from "../../model/model.ts";
import type { State } from "../../model/state.ts";
import { spanOf } from "../../scenario/span.ts";
import { kindLabel } from "../divergence/eventKinds.ts";
import type { Prepared } from "../runner.ts";
import { filmColumns, hourSums, QUEUE_COLUMNS } from "./columns.ts";
import { addQueue } from "./queue.ts";

/** Something that happened; the same on one day, of one reform and in one place is told once, with all its matters. */
export interface FilmEvent {
  /** Day of the reported time, from 0. */
  readonly day: number;
  readonly kind: string;
  readonly label: Text;
  /** Title of the reform behind it; absent for what was set going earlier. */
  readonly reform?: Text;
  /** Place of the township in the plan; -1 for the county. */
  readonly township: number;
  readonly county: number;
  readonly matters: readonly Text[];
  readonly amount: number;
}

/**
 * Whole weeks of so many days. What is booked once a week would be missing in a rest of days; what happens in them is told
 * in the last week.
 */
export function weeksOf(days: number): number {
  return Math.floor(days / WEEK);
}

/** One week. */
export interface FilmFrame {
  /** Columns × units: `values[column * units + unit]`; the last unit is the whole, all townships together. */
  readonly values: Float32Array;
  readonly events: readonly FilmEvent[];
}

const SECONDS = 3600;
/** Sums of a unit and week: what indicators are made of, then hours by use, then what waits. */
const SUMS = BASICS + USES + QUEUE_COLUMNS;
const QUEUE = BASICS + USES;
const hours = Object.values(hourSums).map((name) => BASIC[name]);
const columnCount = filmColumns.length;

/** A week that is being written. */
interface Open {
  readonly values: Float32Array;
  /** Of the whole. */
  readonly sums: Float64Array;
  readonly events: FilmEvent[];
}

/** Values of one unit from its sums over a week, in the order of `filmColumns`. */
function writeUnit(sums: Float64Array, values: Float32Array, units: number, unit: number): void {
  let at = unit;
  const put = (value: number) => {
    values[at] = value;
    at += units;
  };
  for (const name of ratioIndicators) put(indicatorOf(indicators[name], sums));
  for (let use = 0; use < USES; use++) put(sums[BASICS + use] / SECONDS / WEEK);
  for (const basic of hours) put(sums[basic] / SECONDS / WEEK);
  put(sums[BASIC.staffDays] / WEEK);
  for (let i = QUEUE; i < SUMS; i++) put(sums[i]);
}

type Row = State["events"]["rows"][number];

/** Rows in their order; those that differ in the matter alone become one event. */
function eventsOf(rows: readonly Row[], model: Model, firstTown: number, county: number): FilmEvent[] {
  const found = new Map<string, FilmEvent & { readonly matters: Text[] }>();
  for (const { tick, kind, reform, township, matter, amount } of rows) {
    const key = `${tick} ${kind} ${reform} ${township}`;
    const event = found.get(key) ?? {
      day: tick - model.warmUpDays,
      kind,
      label: kindLabel(kind),
      ...(reform >= 0 ? { reform: model.program[reform].title } : {}),
      township: township < 0 ? -1 : firstTown + township,
      county,
      matters: [],
      amount,
    };
    if (matter >= 0) event.matters.push(model.matters[matter].title);
    found.set(key, event);
  }
  return [...found.values()];
}

export class FilmWriter {
  private readonly units: number;
  private readonly warmUp: number;
  private readonly days: number;
  private readonly frames: number;
  private readonly countyAt: readonly number[];
  /** Of the present week, by township. */
  private readonly sums: Float64Array;
  /** By number. */
  private readonly open = new Map<number, Open>();
  private next = 0;

  constructor({ counties, document }: Prepared) {
    const towns = counties.flatMap(({ townships }, county) => townships.map(() => county));
    const span = spanOf(document);
    this.countyAt = towns;
    this.units = towns.length + 1;
    this.warmUp = span.warmUp;
    this.days = span.reported;
    this.frames = weeksOf(span.reported);
    this.sums = new Float64Array(towns.length * SUMS);
  }

  private weekAt(frame: number): Open {
    const found = this.open.get(frame) ?? {
      values: new Float32Array(columnCount * this.units),
      sums: new Float64Array(SUMS),
      events: [],
    };
    this.open.set(frame, found);
    return found;
  }

  /** Takes the evenings of the county whose townships begin at `firstTown`. */
  writeFrom(firstTown: number): (model: Model, state: State, tick: number) => void {
    let seen = 0;
    return (model, state, tick) => {
      const day = tick - this.warmUp;
      if (day < 0) {
        seen = state.events.rows.length;
        return;
      }
      const frame = Math.min(Math.floor(day / WEEK), this.frames - 1);
      const within = day < this.frames * WEEK;
      if (within) this.addDay(model, state, firstTown);
      const over = within && (day + 1) % WEEK === 0;
      if (!over && day + 1 !== this.days) return;
      const week = this.weekAt(frame);
      if (over) this.closeWeek(model, state, tick, firstTown, week);
      const fresh = state.events.rows.slice(seen);
      seen = state.events.rows.length;
      // one by one: a nation has more events on a day than a call may have arguments
      for (const event of eventsOf(fresh, model, firstTown, this.countyAt[firstTown]))
        week.events.push(event);
    };
  }

  private addDay(model: Model, { dayTally, byUse }: State, firstTown: number): void {
    const { sums } = this;
    for (let t = 0; t < model.T; t++) {
      const at = (firstTown + t) * SUMS;
      for (let i = 0; i < BASICS; i++) sums[at + i] += dayTally[t * BASICS + i];
      for (let use = 0; use < USES; use++) sums[at + BASICS + use] += byUse[t * USES + use];
    }
  }

  private closeWeek(model: Model, state: State, tick: number, firstTown: number, week: Open): void {
    for (let t = 0; t < model.T; t++) {
      const at = (firstTown + t) * SUMS;
      const own = this.sums.subarray(at, at + SUMS);
      addQueue(model, state, t, tick, own, QUEUE);
      writeUnit(own, week.values, this.units, firstTown + t);
      for (let i = 0; i < SUMS; i++) week.sums[i] += own[i];
      own.fill(0);
    }
  }

  /** The weeks that are whole when all counties have lived to the end of tick `done` - 1. */
  take(done: number): FilmFrame[] {
    const whole: FilmFrame[] = [];
    for (;;) {
      const last = this.next === this.frames - 1;
      const end = last ? this.days : (this.next + 1) * WEEK;
      const week = this.open.get(this.next);
      if (!week || done - this.warmUp < end) return whole;
      writeUnit(week.sums, week.values, this.units, this.units - 1);
      whole.push({ values: week.values, events: week.events });
      this.open.delete(this.next);
      this.next += 1;
    }
  }
}
