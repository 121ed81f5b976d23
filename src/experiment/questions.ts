/** Questions 校验问题 asked: in what share of draws of the parameters an ordering holds, and where it does not. */
import type { Question } from "../run/measure.ts";
import { quantile } from "../table/aggregate.ts";
import type { Vector } from "./draws.ts";
import { failingRegion, type Region } from "./region.ts";
import type { Interval } from "./study.ts";
import { namesFor } from "./targets.ts";
import { type Measures, type TrialOptions, Trials } from "./trials.ts";

/** Below this share the region where an ordering fails is looked for (model.md 8). */
const FIRM = 0.8;
const Z = 1.959963984540054;

/** What one draw says of every question, in order. */
export interface DrawnAnswer {
  readonly draw: number;
  readonly measures: readonly Measures[];
}

export interface QuestionAnswer {
  readonly id: string;
  readonly draws: number;
  /** Share of draws in which it holds, with Wilson's 95 % interval. */
  readonly share: Interval;
  /** Median and 5-95 % range over the draws of each figure of interest. */
  readonly reports: readonly Interval[];
  /** Only for a share below .8. */
  readonly region?: Region;
}

export interface AskOptions extends Omit<TrialOptions, "replications"> {
  /** Answers of an earlier call with the same questions, vectors and seed: those draws are not run again. */
  readonly known?: readonly DrawnAnswer[];
  /** Told of every draw as soon as it is done. */
  readonly onDraw?: (answer: DrawnAnswer) => void;
}

/** Wilson's 95 % interval of a share (Wilson 1927): `mean` is the share itself. */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return { mean: Number.NaN, low: 0, high: 1 };
  const share = hits / n;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return { mean: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

function answerTo(
  question: Question,
  at: number,
  vectors: readonly Vector[],
  drawn: readonly DrawnAnswer[],
): QuestionAnswer {
  const named = drawn.map(({ draw, measures }) => namesFor(question, measures[at], vectors[draw]));
  // NaN is no answer: nothing was there to be compared
  const holds = named.map((names) => question.holds.at(names) > 0);
  const share = wilson(holds.filter(Boolean).length, holds.length);
  const reports = question.reports.map(({ reading }) => {
    const values = Float64Array.from(named.map(reading.at).filter((value) => !Number.isNaN(value))).sort();
    return { mean: quantile(values, 0.5), low: quantile(values, 0.05), high: quantile(values, 0.95) };
  });
  const of = drawn.map(({ draw }) => vectors[draw]);
  const region = share.mean < FIRM ? failingRegion(of, holds) : undefined;
  return { id: question.id, draws: drawn.length, share, reports, ...(region ? { region } : {}) };
}

/**
 * Asks questions of every vector of parameters, with the same luck in all.
 * @param vectors draws, such as `latinHypercube` makes
 * @returns an answer to each question over the draws that were finished; an abort leaves the others out
 */
export async function askQuestions(
  questions: readonly Question[],
  vectors: readonly Vector[],
  options: AskOptions = {},
): Promise<QuestionAnswer[]> {
  const { known = [], onDraw, onProgress, ...trial } = options;
  const drawn = [...known];
  const open = vectors.map((_, draw) => draw).filter((draw) => !known.some((one) => one.draw === draw));
  const trials = new Trials(questions);
  const before = known.length * trials.size;
  await trials.run(
    open.map((draw) => vectors[draw]),
    {
      ...trial,
      replications: 1,
      onProgress: ({ done, total }) => onProgress?.({ done: before + done, total: before + total }),
    },
    (v, _replication, measures) => {
      const answer = { draw: open[v], measures };
      drawn.push(answer);
      onDraw?.(answer);
    },
  );
  drawn.sort((a, b) => a.draw - b.draw);
  return questions.map((question, at) => answerTo(question, at, vectors, drawn));
}
