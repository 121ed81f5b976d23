/**
 * Claims: the orderings that a scenario states (`expect:`), put to the test on paired replications. A claim is looked at
 * after few pairs and, while that does not settle it, after more. The early looks ask for the 99 % interval of the mean,
 * the last for that of 95 %: a wrong ordering passes in at most .5 + .5 + 2.5 = 3.5 of 100 cases.
 */
import { MONTH } from "../core/clock.ts";
import { Problem } from "../core/problem.ts";
import { digest } from "../run/digest.ts";
import { inPlace } from "../run/inPlace.ts";
import { referenceRequest } from "../run/reference.ts";
import type { Prepared, Reference, Runner, RunRequest, RunResult, Signal } from "../run/runner.ts";
import { warmUpOf } from "../run/tables.ts";
import { windowOf } from "../run/window.ts";
import { isSettled, meanInterval } from "./statistics.ts";
import type { Interval } from "./study.ts";

/** Pairs of each look, and the width of its interval over that of 95 %: Student's t, 99.5 % over 97.5 % quantile. */
const LOOKS = [
  { pairs: 3, wider: 9.9248 / 4.3027 },
  { pairs: 6, wider: 4.0321 / 2.5706 },
  { pairs: 15, wider: 1 },
] as const;

export interface Claim {
  readonly id: string;
  readonly indicator: string;
  readonly is: "lower" | "higher";
  readonly than: string;
  /** First and last reported month; absent: the last year. */
  readonly months?: readonly number[];
}

export interface ClaimFinding extends Claim {
  /** Mean and 95 % interval of the paired differences, id less than. */
  readonly difference: Interval;
  readonly pairs: number;
  readonly verdict: "holds" | "fails" | "unsettled";
}

export interface ClaimOptions {
  readonly seed?: string;
  readonly runner?: Runner;
  readonly signal?: Signal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** What a scenario claims. */
export function claimsOf({ document }: Prepared): Claim[] {
  return document.expect.map((one) => ({ id: document.id, ...one }));
}

/** What the pairs say of a claim, by an interval `wider` times as wide as that of 95 %. */
export function judge(claim: Claim, differences: readonly number[], wider = 1): ClaimFinding {
  const difference = meanInterval(differences);
  const { mean, high } = difference;
  const half = wider * (high - mean);
  const aside = claim.is === "lower" ? mean < 0 : mean > 0;
  const settled = isSettled({ mean, low: mean - half, high: mean + half }, differences.length);
  return {
    ...claim,
    difference,
    pairs: differences.length,
    verdict: settled ? (aside ? "holds" : "fails") : "unsettled",
  };
}

/** First and one past the last day of the run that a claim is about. @throws Problem when the run is shorter */
function daysOf({ id, months }: Claim, scenario: Prepared): readonly [number, number] {
  const whole = windowOf(scenario, 1);
  if (!months) return whole;
  const warmUp = warmUpOf(scenario);
  const [from, to] = [warmUp + (months[0] - 1) * MONTH, warmUp + (months[1] ?? months[0]) * MONTH];
  if (from < to && to <= whole[1]) return [from, to];
  throw new Problem({
    path: "expect.months",
    what: {
      zh: `情景“${id}”里的 ${months.join("–")} 月不在报告期内。`,
      en: `months ${months.join("-")} of the claim of "${id}" are not in its reported time.`,
    },
  });
}

/** Runs asked for once and kept as the indicators that claims ask of them. */
class Runs {
  private readonly values = new Map<string, number>();
  private readonly references = new Map<string, readonly Reference[]>();
  private readonly scenarios: ReadonlyMap<string, Prepared>;
  private readonly claims: readonly Claim[];
  private readonly options: ClaimOptions;

  constructor(scenarios: ReadonlyMap<string, Prepared>, claims: readonly Claim[], options: ClaimOptions) {
    this.scenarios = scenarios;
    this.claims = claims;
    this.options = options;
  }

  private of(id: string): Prepared {
    return this.scenarios.get(id) as Prepared;
  }

  private key(claim: Claim, id: string, replication: number): string {
    return [id, replication, claim.indicator, ...(claim.months ?? [])].join(" ");
  }

  /** The reference of each different baseline, run once. */
  private async takeReferences(ids: readonly string[]): Promise<void> {
    const { runner = inPlace(), signal } = this.options;
    const baseline = (id: string) => JSON.stringify(referenceRequest(this.of(id)));
    const missing = [...new Set(ids.map(baseline))].filter((text) => !this.references.has(text));
    const requests = missing.map((text) => JSON.parse(text) as RunRequest);
    await runner.run(
      requests,
      (index, result) => this.references.set(missing[index], result.references ?? []),
      signal,
    );
  }

  private keep(result: RunResult, claims: readonly Claim[]): void {
    const scenario = this.of(result.scenario);
    for (const claim of claims) {
      if (claim.id !== result.scenario && claim.than !== result.scenario) continue;
      const [from, to] = daysOf(claim, scenario);
      const { indicators } = digest(result, warmUpOf(scenario), from, to);
      this.values.set(this.key(claim, result.scenario, result.replication), indicators[claim.indicator]);
    }
  }

  /** Runs what these claims still lack up to a number of pairs. */
  async upTo(pairs: number, claims: readonly Claim[]): Promise<void> {
    const { runner = inPlace(), signal, seed = "2024", onProgress } = this.options;
    const ids = [...new Set(claims.flatMap(({ id, than }) => [id, than]))];
    await this.takeReferences(ids);
    const requests: RunRequest[] = ids.flatMap((id) => {
      const scenario = this.of(id);
      const references = this.references.get(JSON.stringify(referenceRequest(scenario))) ?? [];
      const own = claims.filter((claim) => claim.id === id || claim.than === id);
      const lacking = Array.from({ length: pairs }, (_, r) => r).filter((r) =>
        own.some((claim) => !this.values.has(this.key(claim, id, r))),
      );
      const cuts = [windowOf(scenario, 1)[0]];
      return lacking.map((replication) => ({ scenario, seed, replication, references, cuts }));
    });
    let done = 0;
    const onDone = (_: number, result: RunResult) => {
      this.keep(result, this.claims);
      onProgress?.({ done: ++done, total: requests.length });
    };
    await runner.run(requests, onDone, signal);
  }

  differences(claim: Claim): number[] {
    const out: number[] = [];
    for (let r = 0; ; r++) {
      const own = this.values.get(this.key(claim, claim.id, r));
      const other = this.values.get(this.key(claim, claim.than, r));
      if (own === undefined || other === undefined) return out;
      out.push(own - other);
    }
  }
}

function checkKnown(claims: readonly Claim[], scenarios: ReadonlyMap<string, Prepared>): void {
  const unknown = claims.filter(({ than }) => !scenarios.has(than));
  if (unknown.length === 0) return;
  throw new Problem(
    unknown.map(({ id, than }) => ({
      path: "expect.than",
      what: {
        zh: `情景“${id}”要与“${than}”比，但没有这个情景。`,
        en: `"${id}" claims something against "${than}", which is not there.`,
      },
    })),
  );
}

/**
 * Puts the claims of scenarios to the test.
 * @param scenarios those that claim, and all that they are held against
 * @throws Problem when a scenario that is compared with is not among them
 */
export async function checkClaims(
  scenarios: readonly Prepared[],
  claims: readonly Claim[],
  options: ClaimOptions = {},
): Promise<ClaimFinding[]> {
  const byId = new Map(scenarios.map((one) => [one.document.id, one]));
  checkKnown(claims, byId);
  const runs = new Runs(byId, claims, options);
  let found: ClaimFinding[] = claims.map((claim) => judge(claim, []));
  for (const { pairs, wider } of LOOKS) {
    const open = found.filter(({ verdict }) => verdict === "unsettled");
    if (open.length === 0 || options.signal?.aborted) break;
    await runs.upTo(pairs, open);
    found = found.map((one) => (open.includes(one) ? judge(one, runs.differences(one), wider) : one));
  }
  return found;
}
