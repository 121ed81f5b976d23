/** What a comparison has found, while it runs and at its end. */
import { Fingerprint } from "../core/fingerprint.ts";
import type { Digest } from "../run/digest.ts";
import type { Divergence } from "../run/divergence/divergence.ts";
import type { Drift } from "../run/drift.ts";
import { differsOf, marksOf } from "../run/labels.ts";
import type { Prepared } from "../run/runner.ts";
import { lint } from "../run/warnings.ts";
import type { StrategyResult } from "./study.ts";

/** What a scenario says of itself. */
export type Told = Pick<StrategyResult, "marks" | "differs" | "warnings">;

export const toldOf = (scenario: Prepared): Told => ({
  marks: marksOf(scenario),
  differs: differsOf(scenario),
  warnings: lint(scenario),
});

/** What is known of a comparison while it runs. */
export interface Findings {
  readonly scenarios: readonly Prepared[];
  /** What is said of each strategy, whatever its runs show. */
  readonly told: readonly Told[];
  readonly seed: string;
  readonly asked: number;
  /** By strategy, then replication; gaps are runs that are not done. */
  readonly digests: readonly (readonly (Digest | undefined)[])[];
  readonly placebo: { readonly fingerprint: string } | undefined;
  /** By strategy: where its first replication parts from that of the first strategy. */
  readonly divergences: readonly (Divergence | undefined)[];
  /** By baseline: how it moves untouched from the year after the warm-up to the next. */
  readonly drifts: readonly (readonly Drift[])[];
  readonly windowYears: number;
  readonly interrupted: boolean;
}

/** Replications that every strategy has finished. */
export function completePairs(digests: Findings["digests"]): number[] {
  const replications = digests[0]?.length ?? 0;
  return Array.from({ length: replications }, (_, r) => r).filter((r) =>
    digests.every((one) => one[r] !== undefined),
  );
}

/** Fingerprint over strategies and replications in index order. */
export function studyFingerprint(digests: Findings["digests"], pairs: readonly number[]): string {
  const print = new Fingerprint();
  for (const one of digests) for (const r of pairs) print.addText(one[r]?.fingerprint ?? "");
  return print.hex();
}
