/**
 * What is to be calibrated (参数标定) against what, and who simulates: nothing here knows the model, so that a toy whose
 * posterior is known in closed form can be calibrated by the same code.
 */
import type { Text } from "../../core/problem.ts";
import type { Signal } from "../../run/runner.ts";

/** A parameter and its prior: uniform between the bounds. */
export interface Range extends Text {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** An output of the simulation and where it should lie, bounds included. */
export interface Target extends Text {
  readonly id: string;
  readonly unit: Text;
  readonly band: readonly [low: number, high: number];
  /** In the distance; 1 unless there is a reason. */
  readonly weight: number;
}

export interface Simulator {
  readonly targets: readonly Target[];
  /**
   * Simulates every target at each vector of parameter values, all under the same luck (`seed`), and hands over each
   * vector's outputs, in the order of the targets, as soon as they are there, in any order. An abort ends early.
   */
  simulate(
    vectors: readonly Readonly<Record<string, number>>[],
    seed: string,
    onDone: (index: number, outputs: readonly number[]) => void,
    signal?: Signal,
  ): Promise<void>;
}

export interface Task {
  readonly parameters: readonly Range[];
  readonly simulator: Simulator;
  /** Particles of a generation. */
  readonly population: number;
  /** Generations at most, the first draw from the prior not counted. */
  readonly generations: number;
  /** Vectors simulated at most. */
  readonly budget: number;
  readonly seed: string;
}

/** Values of a point of the unit cube. */
export function valuesAt(parameters: readonly Range[], unit: readonly number[]): Record<string, number> {
  return Object.fromEntries(
    parameters.map(({ name, low, high }, i) => [name, low + unit[i] * (high - low)] as const),
  );
}
