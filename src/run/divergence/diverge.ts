/** Where two scenarios part, asked for by itself. */
import { seedFrom } from "../../core/random.ts";
import type { Mechanism } from "../../model/mechanism.ts";
import type { Reference } from "../../model/model.ts";
import { day } from "../../model/step.ts";
import type { Prepared } from "../../scenario/build.ts";
import { replicationSeed } from "../replication.ts";
import { referencesOf } from "../simulate.ts";
import type { Divergence } from "./divergence.ts";
import { divergenceOf } from "./lockstep.ts";

export interface DivergenceOptions {
  /** Any text; default "2024". */
  readonly seed?: string;
  /** Default 0. */
  readonly replication?: number;
  readonly mechanisms?: readonly Mechanism[];
  /** What runs of `a` and of `b` are measured against; without them the untouched baselines are run first. */
  readonly references?: readonly [readonly Reference[], readonly Reference[]];
}

/**
 * The first day, township and event at which the runs of two scenarios part, and the chain from there.
 * @throws Problem when they are not of the same townships, matters and days
 * @example divergence(scenario("baseline"), scenario("all-at-once")).words.map((sentence) => sentence.en)
 */
export function divergence(a: Prepared, b: Prepared, options: DivergenceOptions = {}): Divergence {
  const { seed = "2024", replication = 0, mechanisms = day } = options;
  const own = options.references ?? [referencesOf(a), referencesOf(b)];
  return divergenceOf(
    [
      { scenario: a, references: own[0] },
      { scenario: b, references: own[1] },
    ],
    seedFrom(replicationSeed(seed, replication)),
    mechanisms,
  );
}
