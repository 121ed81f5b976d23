/** What a mechanism of the day declares beside its step: what it is, reads, writes, uses and can be switched. */
import type { Step } from "../core/engine.ts";
import type { Text } from "../core/problem.ts";
import type { Draw } from "../core/random.ts";
import type { ColumnName } from "./columns.ts";
import type { Evidence } from "./evidence.ts";
import type { Model } from "./model.ts";
import type { OwnColumn } from "./own.ts";
import type { ParameterName, ParameterSpec } from "./parameters/index.ts";
import type { State } from "./state.ts";
import type { SwitchName } from "./switches.ts";

/** Columns by name; `cases` stands for the live cases and their queues. */
export type Touched = ColumnName | "cases" | "agenda" | "events";

export interface Mechanism extends Step<Model, State> {
  readonly title: Text;
  /** What it does, in a sentence. */
  readonly about: Text;
  /** Ids of the instruments and failures that it expresses. */
  readonly evidence?: readonly Evidence[];
  readonly parameters: readonly ParameterName[];
  readonly switches: readonly SwitchName[];
  readonly reads: readonly Touched[];
  readonly writes: readonly Touched[];
}

/**
 * An indicator of an own mechanism: a sum over townships and days divided by another. `top` is an own column by
 * township, `bottom` another or a sum that the model keeps; by default `unitDays`, so that the value is a township's
 * daily mean.
 */
export interface OwnIndicator extends Text {
  readonly unit: Text;
  readonly top: string;
  readonly bottom?: string;
  /** Times this; default 1. */
  readonly scale?: number;
}

/**
 * A mechanism of a user's own, handed to `simulate` or `withMechanisms`: what it adds (columns, parameters, indicators)
 * and what it touches of the model (reads, writes).
 *
 * Its names must be new ones. Hours go to the uses and origins there are: the lists of the ledgers are closed.
 */
export interface OwnMechanism {
  /** Also names its stream of chance. */
  readonly name: string;
  readonly title: Text;
  /** The mechanism of the day that it follows: `capacity` to change today's hours, `service` to see what they did. */
  readonly after: string;
  /** Runs at the end of every `every` days; default 1. */
  readonly every?: number;
  readonly columns?: Readonly<Record<string, OwnColumn>>;
  readonly parameters?: Readonly<Record<string, ParameterSpec>>;
  readonly indicators?: Readonly<Record<string, OwnIndicator>>;
  /** Columns and parameters of the model that it reads, and own columns of other mechanisms. */
  readonly reads: readonly (Touched | ParameterName | (string & {}))[];
  /** Columns that it writes, its own included. */
  readonly writes: readonly (Touched | (string & {}))[];
  step(model: Model, state: State, tick: number, draw: Draw): void;
}

/** What is added to a scenario. It holds functions: such a scenario runs on this thread and cannot be sent to another. */
export interface Added {
  readonly mechanisms: readonly OwnMechanism[];
  /** Values of their parameters, by name. */
  readonly parameters: Readonly<Record<string, number>>;
}
