/** The changing part of a county: columns in one buffer, its live cases, its queues, and what is due later. */
import { type AnyArray, type ArrayOf, allocate, type Shape } from "../core/columns.ts";
import { CasePool, Queues } from "../core/queue.ts";
import { Agenda, EventLog } from "./agenda.ts";
import { BASICS } from "./basics.ts";
import { type caseFields, caseLayout, type outcomes } from "./caseRecord.ts";
import { NamedColumns } from "./columns.generated.ts";
import {
  type ColumnName,
  type columns,
  DESKS,
  type Extent,
  HISTOGRAM_DAYS,
  LOAD_WINDOW,
  LONGEST_WAIT,
  LUCK_CELLS,
  PIPELINE_WEEKS,
  columns as specs,
} from "./columns.ts";
import { INDICATORS } from "./indicators.ts";
import { CAUSES, ORIGINS, USES } from "./ledger.ts";
import { nothingOwn, type Own, type OwnState, ownShapes, ownState } from "./own.ts";
import { type ParameterName, parameterNames, parameters } from "./parameters/index.ts";
import { CLASSES, queueCount } from "./queues.ts";

/** Parameters in force: read by name, kept in a column so that they are saved with the state. */
export type Parameters = { readonly [N in ParameterName]: number };

export type StateColumns = { readonly [N in ColumnName]: ArrayOf<(typeof columns)[N]["kind"]> };

export type Cases = CasePool<typeof caseFields>;

/** A finished case as `--cases` writes it. */
export interface CaseRow {
  readonly township: number;
  readonly matter: number;
  readonly arrived: number;
  readonly finished: number;
  readonly outcome: (typeof outcomes)[number];
  readonly desks: number;
  readonly attempts: number;
  readonly visits: number;
  readonly channel: number;
  readonly reason: number;
  readonly waits: readonly number[];
}

/** Whether finished cases are kept: all, none, or those of some matters. */
export type RecordCases = boolean | readonly number[];

export interface State extends StateColumns, OwnState {
  readonly buffer: ArrayBuffer;
  readonly cases: Cases;
  readonly queues: Queues;
  readonly p: Parameters;
  readonly agenda: Agenda;
  readonly events: EventLog;
  /** Finished cases when they are asked for. */
  readonly finishedCases: CaseRow[] | undefined;
  /** Matters whose cases are asked for; undefined: all. */
  readonly recorded: ReadonlySet<number> | undefined;
}

export function extents(T: number, M: number, O: number, reforms: number): Readonly<Record<Extent, number>> {
  return {
    township: T,
    pair: T * M,
    order: T * O,
    domain: T * 3,
    desk: DESKS,
    origin: T * ORIGINS,
    use: T * USES,
    cause: T * CAUSES,
    window: T * LOAD_WINDOW,
    pipeline: T * PIPELINE_WEEKS,
    histogram: T * HISTOGRAM_DAYS,
    matter: M,
    parameter: parameterNames.length,
    county: 1,
    luck: LUCK_CELLS + 1,
    wait: LONGEST_WAIT,
    cursor: CLASSES * 3,
    applied: Math.max(1, reforms) * T,
    tally: T * BASICS,
    indicator: T * INDICATORS,
  };
}

/** A zeroed state for T townships, M matters and O orders, parameters at their defaults, what is added at its start. */
export function createState(
  T: number,
  M: number,
  O: number,
  reforms: number,
  recordCases: RecordCases = false,
  own: Own = nothingOwn,
): State {
  const size = extents(T, M, O, reforms);
  const shapes: Record<string, Shape> = {};
  for (const [name, spec] of Object.entries(specs)) shapes[name] = { kind: spec.kind, length: size[spec.of] };
  const { buffer, arrays } = allocate({ ...shapes, ...ownShapes(own, size) });
  const columnsOf = arrays as unknown as StateColumns;
  parameterNames.forEach((name, i) => {
    columnsOf.parameters[i] = parameters[name].default;
  });
  return new CountyState(arrays, {
    buffer,
    cases: new CasePool(caseLayout, 1024),
    queues: new Queues(queueCount(T)),
    p: new ParameterView(columnsOf.parameters) as unknown as Parameters,
    agenda: new Agenda(),
    events: new EventLog(),
    ...ownState(own, arrays),
    finishedCases: recordCases ? [] : undefined,
    recorded: typeof recordCases === "boolean" ? undefined : new Set(recordCases),
  }) as unknown as State;
}

/** A state's properties are set in one order and so have one shape, whatever is added to the model. */
class CountyState extends NamedColumns {
  constructor(arrays: Readonly<Record<string, AnyArray>>, parts: Omit<State, ColumnName>) {
    super(arrays);
    Object.assign(this, parts);
  }
}

/**
 * Reads each parameter from the column, so that a reform's change is seen at once. One prototype serves all states: a
 * prototype a state made reading a parameter a search in every run but the first (a run took a third longer).
 */
class ParameterView {
  readonly values: Float64Array;

  constructor(values: Float64Array) {
    this.values = values;
  }
}

parameterNames.forEach((name, i) => {
  Object.defineProperty(ParameterView.prototype, name, {
    get(this: ParameterView) {
      return this.values[i];
    },
    enumerable: true,
  });
});
