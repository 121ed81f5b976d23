/**
 * What crosses between the page and its workers. One worker leads: it compares and works out studies, so that the
 * page never waits for arithmetic. The others simulate; the leader hands them runs over ports of their own.
 */
import type {
  Axis,
  FactorNames,
  FilmFrame,
  FilmPlan,
  Grid,
  OneAtATime,
  Pair,
  ProblemDetail,
  RunRequest,
  RunResult,
  Scenario,
  Study,
} from "../../src/index.ts";

/** From the leader to a simulator, and back. */
export interface Ask {
  readonly index: number;
  readonly request: RunRequest;
}
export type Answer = { readonly index: number; readonly result: RunResult } | Failure;

/** What was wrong, in a form that survives the crossing. */
export type Failure = { readonly problem: readonly ProblemDetail[] } | { readonly fault: string };

export interface Comparison {
  readonly scenarios: readonly Scenario[];
  readonly seed: string;
  readonly replications: number;
  /** Draws of the parameters, when it is asked what the differences rest on. */
  readonly evidence?: number;
}

/** Two strategies under other values of their parameters. */
interface Explored {
  readonly pair: Pair;
  readonly seed: string;
  readonly replications: number;
}

/** What the leader can be asked for: what it needs, what it tells on the way, what it ends with. */
export interface Tasks {
  compare: { readonly asked: Comparison; readonly part: Study; readonly result: Study };
  grid: {
    readonly asked: Explored & { readonly axes: readonly [Axis, Axis] };
    readonly part: Grid;
    readonly result: Grid;
  };
  oneAtATime: {
    readonly asked: Explored & { readonly parameters: FactorNames };
    readonly part: OneAtATime;
    readonly result: OneAtATime;
  };
}
export type TaskName = keyof Tasks;

/** From the page to a worker; ports come along as transferred objects. */
export type Order =
  | { readonly kind: "simulate" }
  | { readonly kind: "lead" }
  | { readonly kind: "film"; readonly scenario: Scenario; readonly seed: string }
  | { readonly kind: "start"; readonly job: number; readonly task: TaskName; readonly asked: unknown }
  | { readonly kind: "stop"; readonly job: number };

/** From the leader to the page, each about one job. */
export type News = { readonly job: number } & (
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "part"; readonly part: unknown }
  | { readonly kind: "finished"; readonly result: unknown }
  | { readonly kind: "failed"; readonly failure: Failure }
);

/** From a filmer to the page. */
export type FilmNews =
  | { readonly kind: "plan"; readonly plan: FilmPlan }
  | {
      readonly kind: "step";
      readonly done: number;
      readonly total: number;
      readonly frames: readonly FilmFrame[];
    }
  | { readonly kind: "finished"; readonly fingerprint: string }
  | { readonly kind: "failed"; readonly failure: Failure };
