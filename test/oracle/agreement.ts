/** How tests and the torture say that the two implementations disagree. */
import type fc from "fast-check";
import { differences } from "./harness.ts";
import { type Trial, trialOf } from "./scenarios.ts";

/** What differs in the trial of a seed, with its document; nothing where both agree throughout. */
export function disagreement(from: fc.Arbitrary<Trial>, seed: number): string | undefined {
  const trial = trialOf(from, seed);
  const [first] = differences(trial.prepared, trial);
  if (first === undefined) return undefined;
  return `seed ${seed}: ${JSON.stringify(first)} in ${JSON.stringify(trial.prepared.document)}`;
}

/** Of so many seeds from the first. */
export function disagreements(from: fc.Arbitrary<Trial>, first: number, count: number): string[] {
  const seeds = Array.from({ length: count }, (_, i) => first + i);
  return seeds.map((seed) => disagreement(from, seed)).filter((one) => one !== undefined);
}
