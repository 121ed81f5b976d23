/** Targets 校验目标 and questions 问题 as they leave the check: small situations, what is measured in them, what should come out. */
import type { Text } from "../../core/problem.ts";
import type { Prepared } from "../build.ts";
import type { Input } from "../files.ts";

/** What is taken from one run of a situation. */
export interface MeasureSpec {
  /** Name of the run. */
  readonly run: string;
  /** An indicator, or a count of cases. */
  readonly indicator: string;
  /** First and last reported month; absent: all of them. */
  readonly months?: readonly number[];
  /** Over these months as a whole, or the highest or lowest of them. */
  readonly over: "mean" | "highest" | "lowest";
  /** Only cases of these matters. */
  readonly matters?: readonly string[];
  /** Only these townships. */
  readonly townships?: readonly string[];
}

/** A formula over the names of measures and parameters. */
export interface Reading {
  readonly text: string;
  /** Its value; NaN where it has none, as when nothing was there to be measured. */
  readonly at: (values: Readonly<Record<string, number>>) => number;
}

/** A small situation: runs under the same luck, and what is measured in them. */
export interface Situation {
  readonly id: string;
  readonly title: Text;
  readonly runs: Readonly<Record<string, Prepared>>;
  readonly measures: Readonly<Record<string, MeasureSpec>>;
}

/** One figure of a target and the band it should fall into. */
export interface TargetValue {
  readonly title: Text;
  readonly reading: Reading;
  /** Least and most, both inside. */
  readonly band: readonly [low: number, high: number];
  /** The figure as the source has it, where it is one. */
  readonly observed?: number;
  readonly unit?: Text;
}

/** A fact that is known from outside. All its values have to be inside. */
export interface Target extends Situation {
  readonly source: string;
  /** The inputs that the source states, and those that it does not. */
  readonly stated: Text;
  readonly assumed: Text;
  readonly values: readonly TargetValue[];
}

/** An ordering, to be held against draws of the parameters. */
export interface Question extends Situation {
  readonly holds: Reading;
  /** Figures of interest, such as where an ordering turns. */
  readonly reports: readonly { readonly title: Text; readonly reading: Reading; readonly unit?: Text }[];
}

export interface TargetFile {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  readonly targets: readonly Target[];
  readonly questions: readonly Question[];
  /** The files it was made of. */
  readonly inputs: readonly Input[];
}
