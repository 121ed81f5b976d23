/** What a township holds is looked at, and what fails may go back (ODD: evaluating). */
import { logistic } from "../../../src/core/numeric.ts";
import { errorTerms } from "../errors.ts";
import { readinessFor } from "../holding.ts";
import type { Pair, Township } from "../township.ts";
import type { World } from "../world.ts";
import { daysOf, type Given, log, logHere } from "./given.ts";
import { takeBack } from "./takingBack.ts";

export interface Criteria {
  readonly readinessBelow?: number;
  readonly errorsAbove?: number;
  readonly utilisationAbove?: number;
  /** Months. */
  readonly unexercisedFor?: number;
}
export interface Evaluation extends Criteria {
  readonly return: boolean;
  readonly as: "return" | "recall";
  readonly most: number;
  readonly inHand: "stay" | "move";
}

/** How many of these matters a township holds, and which of them fail. */
export function evaluateTownship(
  given: Given,
  township: Township,
  matters: readonly number[],
  criteria: Criteria,
): { held: number; failing: number[] } {
  const held = matters.filter((m) => township.pairs[m].movedAt >= 0 && township.pairs[m].basis > 0);
  const failing: number[] = [];
  for (const m of held) {
    const readiness = readinessFor(given.world, township, m);
    if (!fails(given, township, township.pairs[m], readiness, criteria)) continue;
    failing.push(m);
    logHere(given, township, "failed", readiness, m);
  }
  if (held.length > 0) logHere(given, township, "evaluate", failing.length / held.length);
  return { held: held.length, failing };
}

function fails(given: Given, township: Township, pair: Pair, readiness: number, criteria: Criteria): boolean {
  const { readinessBelow, errorsAbove, utilisationAbove, unexercisedFor } = criteria;
  if (readinessBelow !== undefined && readiness < readinessBelow) return true;
  if (utilisationAbove !== undefined && township.lastMonth.utilisation > utilisationAbove) return true;
  if (errorsAbove !== undefined && pair.operable !== 0) {
    if (sampledErrors(given.world, township, pair) > errorsAbove) return true;
  }
  if (unexercisedFor === undefined || pair.operable !== 0) return false;
  return given.tick - pair.movedAt >= daysOf(unexercisedFor);
}

/** The rate of errors that a sample of decisions shows, without what is new. */
function sampledErrors(world: World, township: Township, pair: Pair): number {
  if (!world.switches.errors) return 0;
  const { reference, perSkill, skillAt, burnt, load } = errorTerms(world, township);
  const skill = world.switches.skill ? pair.skill : skillAt;
  return logistic(reference + perSkill * (skillAt - skill) + burnt + load);
}

/** The change evaluate. */
export function evaluate(given: Given, options: Evaluation): void {
  const { world, tick, reform } = given;
  let held = 0;
  let failing = 0;
  for (const township of given.townships) {
    const found = evaluateTownship(given, township, given.matters(township), options);
    held += found.held;
    failing += found.failing.length;
    if (!options.return || found.failing.length === 0) continue;
    const worst = found.failing
      .map((m) => ({ m, readiness: readinessFor(world, township, m) }))
      .sort((a, b) => a.readiness - b.readiness || a.m - b.m)
      .slice(0, options.most)
      .map(({ m }) => m);
    takeBack(world, township, worst, options.as, tick, reform.index, options.inHand);
  }
  if (held > 0) log(world, tick, "evaluate", { reform: reform.index, amount: failing / held });
}
