/**
 * What an answer rests on 结论靠什么: how much of the variance of a difference between strategies each grade of evidence
 * has a part in. Parameters are drawn together, grade by grade exchanged for another draw, and the squares of what that
 * changes are summed (Jansen 1999, total effects of groups); luck is one more group. Shares are of the sum of all groups.
 */
import { Draw, seedFrom } from "../core/random.ts";
import { inPlace } from "../run/inPlace.ts";
import type { MeasureSpec, Situation } from "../run/measure.ts";
import type { Prepared, Runner, Signal } from "../run/runner.ts";
import { type Uncertain, uncertainOf } from "../run/uncertain.ts";
import { quantile } from "../table/aggregate.ts";
import { latinHypercube, type Vector } from "./draws.ts";
import type { Basis, Evidence, Share } from "./study.ts";
import { type Measures, Trials } from "./trials.ts";
import { headline } from "./verdict.ts";

/** What is no parameter: the seed. */
export const LUCK = "luck";

export interface EvidenceOptions {
  /** Draws of all parameters; each takes 2 runs of every strategy, and one more for each grade. */
  readonly draws: number;
  readonly seed?: string;
  readonly runner?: Runner;
  readonly signal?: Signal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

const RESAMPLES = 400;
/** Seeds that differ in luck only. */
const OTHER_LUCK = " again";

/** A value of every difference: of the row as drawn, and with each group exchanged. */
interface Row {
  readonly own: number;
  readonly exchanged: Readonly<Record<string, number>>;
}

/** Total effect of each group over the rows (Jansen 1999), not yet divided by the variance. */
function totals(rows: readonly Row[], groups: readonly string[]): number[] {
  return groups.map((group) =>
    rows.reduce((sum, { own, exchanged }) => sum + (own - exchanged[group]) * (own - exchanged[group]), 0),
  );
}

function shared(parts: readonly number[]): number[] {
  const sum = parts.reduce((all, one) => all + one, 0);
  return parts.map((one) => (sum > 0 ? one / sum : 0));
}

/** Shares of the groups, with their intervals over resampled rows. */
export function sharesOf(
  rows: readonly Row[],
  groups: readonly string[],
  seed: string,
): Record<string, Share> {
  const draw = new Draw(seedFrom(seed), "bootstrap").at(0, 0);
  const again = Array.from({ length: RESAMPLES }, () => {
    const some = rows.map(() => rows[Math.floor(draw.uniform() * rows.length)]);
    return shared(totals(some, groups));
  });
  const found = shared(totals(rows, groups));
  return Object.fromEntries(
    groups.map((group, g) => {
      const sorted = Float64Array.from(again, (one) => one[g]).sort();
      return [group, { share: found[g], low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) }];
    }),
  );
}

/** Each row as drawn, then with every group's parameters from the other draw, row by row. */
function designOf(
  uncertain: readonly Uncertain[],
  grades: readonly string[],
  draws: number,
  seed: string,
): Vector[] {
  const ranges = Object.fromEntries(uncertain.map(({ name, low, high }) => [name, [low, high] as const]));
  const own = latinHypercube(ranges, draws, seed);
  const other = latinHypercube(ranges, draws, `${seed}${OTHER_LUCK}`);
  const exchanged = grades.flatMap((grade) => {
    const names = uncertain.filter((one) => one.grade === grade).map(({ name }) => name);
    return own.map((vector, i) => ({
      ...vector,
      ...Object.fromEntries(names.map((name) => [name, other[i][name]])),
    }));
  });
  return [...own, ...exchanged];
}

/** Runs that it takes, the baselines aside. */
export function evidenceRuns(scenarios: readonly Prepared[], draws: number): number {
  const grades = new Set(uncertainOf(scenarios).map(({ grade }) => grade)).size;
  return (grades + 2) * draws * scenarios.length;
}

/** What is looked at: the main indicators of every strategy over the last year. */
function situationOf(scenarios: readonly Prepared[]): Situation {
  const months = 12 * scenarios[0].document.years;
  const measures = scenarios.flatMap(({ document: { id } }) =>
    headline.map((indicator): [string, MeasureSpec] => [
      nameOf(id, indicator),
      { run: id, indicator, months: [Math.max(1, months - 11), months], over: "mean" },
    ]),
  );
  return {
    id: "evidence",
    title: { zh: "结论靠什么", en: "What the answer rests on" },
    runs: Object.fromEntries(scenarios.map((one) => [one.document.id, one])),
    measures: Object.fromEntries(measures),
  };
}

const nameOf = (id: string, indicator: string) => `${id} ${indicator}`;

/** Runs the design, and its own rows once more with other luck; undefined when it was interrupted. */
async function runDesign(
  scenarios: readonly Prepared[],
  design: readonly Vector[],
  draws: number,
  { seed = "2024", runner = inPlace(), signal, onProgress }: EvidenceOptions,
): Promise<Measures[] | undefined> {
  const trials = new Trials([situationOf(scenarios)]);
  const found: Measures[] = [];
  const total = (design.length + draws) * trials.size;
  const part = async (vectors: readonly Vector[], luck: string, from: number) => {
    const progress = ({ done }: { done: number }) => onProgress?.({ done: from * trials.size + done, total });
    await trials.run(
      vectors,
      { seed: luck, runner, signal, onProgress: progress },
      (vector, _, [measures]) => {
        found[from + vector] = measures;
      },
    );
  };
  await part(design, seed, 0);
  await part(design.slice(0, draws), `${seed}${OTHER_LUCK}`, design.length);
  return signal?.aborted ? undefined : found;
}

function basisOf(
  pair: readonly [id: string, against: string, indicator: string],
  rows: readonly Row[],
  groups: readonly string[],
  seed: string,
): Basis {
  const [id, against, indicator] = pair;
  const sorted = Float64Array.from(rows, ({ own }) => own).sort();
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  const same = rows.filter(({ own }) => own * mean > 0).length;
  return {
    id,
    against,
    indicator,
    mean,
    low: quantile(sorted, 0.05),
    high: quantile(sorted, 0.95),
    sameSign: rows.length > 0 ? same / rows.length : 0,
    shares: sharesOf(rows, groups, seed),
  };
}

/**
 * What the differences of strategies from the first one rest on. Undefined when it was interrupted: a part of the design
 * says nothing.
 * @example const evidence = await evidenceOf([scenario("baseline"), scenario("all-at-once")], { draws: 24 });
 */
export async function evidenceOf(
  scenarios: readonly Prepared[],
  options: EvidenceOptions,
): Promise<Evidence | undefined> {
  const { draws, seed = "2024" } = options;
  const uncertain = uncertainOf(scenarios);
  const grades = [...new Set(uncertain.map(({ grade }) => grade))];
  const groups = [...grades, LUCK];
  const found = await runDesign(scenarios, designOf(uncertain, grades, draws, seed), draws, options);
  if (!found) return undefined;
  const against = scenarios[0].document.id;
  const bases = scenarios.slice(1).flatMap(({ document: { id } }) =>
    headline.map((indicator) => {
      const value = (at: number) => found[at][nameOf(id, indicator)] - found[at][nameOf(against, indicator)];
      const rows = Array.from(
        { length: draws },
        (_, i): Row => ({
          own: value(i),
          exchanged: Object.fromEntries(groups.map((group, g) => [group, value((g + 1) * draws + i)])),
        }),
      );
      return basisOf([id, against, indicator], rows, groups, seed);
    }),
  );
  const count = (grade: string) => uncertain.filter((one) => one.grade === grade).length;
  return { draws, counts: Object.fromEntries(grades.map((grade) => [grade, count(grade)])), bases };
}
