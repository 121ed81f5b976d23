/** What a comparison has found, while it runs and at its end. */
import { Fingerprint } from "../core/fingerprint.ts";
import type { Digest } from "../run/digest.ts";
import type { Prepared, Reference } from "../run/runner.ts";

/** What is known of a comparison while it runs. */
export interface Findings {
  readonly scenarios: readonly Prepared[];
  readonly seed: string;
  readonly asked: number;
  /** By strategy, then replication; gaps are runs that are not done. */
  readonly digests: readonly (readonly (Digest | undefined)[])[];
  readonly placebo: { readonly fingerprint: string } | undefined;
  readonly references: readonly (readonly Reference[])[];
  readonly windowYears: number;
  readonly interrupted: boolean;
}

/** Days of the run from which and to which indicators are taken. */
export function windowOf(scenario: Prepared, years: number): readonly [number, number] {
  const { warmUp, years: reported } = scenario.document;
  const end = Math.round(warmUp * 252) + Math.round(reported * 252);
  return [Math.max(Math.round(warmUp * 252), end - Math.round(years * 252)), end];
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
