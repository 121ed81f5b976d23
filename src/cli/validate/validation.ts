// What a validation found, as it is printed and written.
import type { Question, QuestionAnswer, Target, TargetScore } from "../../index.ts";

export interface ScoredTarget {
  readonly target: Target;
  readonly score: TargetScore;
}

export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: QuestionAnswer;
}

export interface Validation {
  readonly seed: string;
  readonly replications: number;
  readonly draws: number;
  readonly targets: readonly ScoredTarget[];
  readonly questions: readonly AnsweredQuestion[];
  readonly interrupted: boolean;
}

/** A fact misses when the mean of one of its values lies outside its band. */
export function isMiss({ score }: ScoredTarget): boolean {
  return !score.inside;
}

const FIRM = 0.8;

/** An ordering is weak when it holds in less than 80 % of the draws (model.md 8). */
export function isWeak({ answer }: AnsweredQuestion): boolean {
  return !(answer.share.mean >= FIRM);
}
