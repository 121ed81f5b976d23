/** A study: what a comparison found, as plain data. Page, report and command line draw this and nothing else. */
import type { Text } from "../core/problem.ts";
import type { Divergence } from "../run/divergence/divergence.ts";
import type { Warning } from "../run/warnings.ts";

/** 95 % interval of a mean over paired replications; equal bounds where there is one replication. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** One value a week of the reported time; low and high are the 5 % and 95 % quantiles of the replications. */
export interface Series {
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface StrategyResult {
  readonly id: string;
  readonly title: Text;
  readonly story?: Text;
  readonly indicators: Readonly<Record<string, Interval & { readonly unit: string }>>;
  /** The same over the whole reported time, the transition included; without satisfaction with moved matters. */
  readonly overall: Readonly<Record<string, Interval>>;
  readonly weekly: Readonly<Record<string, Series>>;
  /**
   * Where it was asked for: by indicator, and in the order of the county's townships, the mean over the replications of
   * each month of the reported time.
   */
  readonly townships?: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** Reform dates in days of the reported time. */
  readonly marks: readonly { readonly day: number; readonly label: Text }[];
  readonly differs: readonly Text[];
  /** Doubts about the scenario as a reform, before it is run. */
  readonly warnings: readonly Warning[];
}

export interface Difference {
  readonly id: string;
  readonly against: string;
  /** Number of paired replications in which `id` is better, by indicator; only of those that can be better or worse. */
  readonly better: Readonly<Record<string, number>>;
  /** The same for `against`; what is in neither was level. */
  readonly worse: Readonly<Record<string, number>>;
  readonly indicators: Readonly<Record<string, Interval & { readonly settled: boolean }>>;
  /** The same over the whole reported time, the transition included. */
  readonly overall: Readonly<Record<string, Interval & { readonly settled: boolean }>>;
  readonly weekly: Readonly<Record<string, Series>>;
  /** Where the first replications of the two part, and the chain from there; against the first strategy only. */
  readonly divergence?: Divergence;
}

/**
 * The difference of an indicator split into channels that add up to it; words for them are in `differenceChannels`.
 * A part is in the unit of the indicator and signed as the difference is.
 */
export interface Channel {
  readonly id: string;
  readonly against: string;
  readonly indicator: "sojournTime" | "utilisation" | "satisfaction";
  /** The sum of the parts, which is the mean difference of the indicator. */
  readonly total: number;
  /** Mean over the paired replications. */
  readonly parts: Readonly<Record<string, number>>;
  /** The same with 95 % intervals. */
  readonly intervals: Readonly<Record<string, Interval & { readonly settled: boolean }>>;
}

/** A sentence of the verdict, and the pair that it is about: those of one pair belong together. */
export interface Sentence extends Text {
  readonly about: readonly [id: string, against: string];
}

/** The sentences of each pair as one text, in their order. */
export function paragraphsOf(sentences: readonly Sentence[]): Text[] {
  const pairs = [...new Set(sentences.map(({ about }) => about.join(" ")))];
  return pairs.map((pair) => {
    const own = sentences.filter(({ about }) => about.join(" ") === pair);
    return { zh: own.map((one) => one.zh).join(""), en: own.map((one) => one.en).join(" ") };
  });
}

/** A share with the 90 % interval of a bootstrap over the draws. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What one difference rests on. */
export interface Basis {
  readonly id: string;
  readonly against: string;
  readonly indicator: string;
  /** Mean of the difference over the draws, and the range of nine in ten of them. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Share of the draws in which the difference has the sign of the mean. */
  readonly sameSign: number;
  /** By grade, and `luck`; they add up to 1. */
  readonly shares: Readonly<Record<string, Share>>;
}

export interface Evidence {
  readonly draws: number;
  /** How many parameters of each grade were drawn. */
  readonly counts: Readonly<Record<string, number>>;
  readonly bases: readonly Basis[];
}

/** A line of the health card: `doubt` asks to look again, `bad` forbids to believe the result. */
export interface Health extends Text {
  readonly id: string;
  readonly state: "good" | "doubt" | "bad";
}

export interface CountyNote {
  readonly name: Text;
  readonly division?: string;
  readonly population: number;
  readonly townships: readonly {
    readonly code: string;
    readonly name: string;
    /** What readers call it. */
    readonly title: Text;
    readonly archetype: string;
    readonly population: number;
  }[];
}

export interface Study {
  readonly govload: string;
  readonly seed: string;
  /** Complete pairs: replications that every strategy finished. */
  readonly replications: number;
  readonly asked: number;
  readonly years: number;
  readonly warmUpDays: number;
  /** First and one past the last day of the window, in days of the reported time. */
  readonly windowDays: readonly [number, number];
  readonly start: string;
  readonly county: CountyNote;
  readonly strategies: readonly StrategyResult[];
  readonly differences: readonly Difference[];
  readonly channels: readonly Channel[];
  /** Number of matters that any strategy moved; `movedSatisfaction` is over these. */
  readonly movedMatters: number;
  /** A strategy that changes nothing against the baseline: every difference must be exactly 0. */
  readonly placebo: { readonly checked: readonly Text[]; readonly done: boolean; readonly exact: boolean };
  /** Largest difference in the books of any run (flows and hours daily, queues counted monthly); 0 when they add up. */
  readonly residual: number;
  /** What has to hold before the result is believed. */
  readonly health: readonly Health[];
  /** What the differences rest on, where that was asked for. */
  readonly evidence?: Evidence;
  /** The sentences as one text. */
  readonly verdict: Text;
  /** The verdict sentence by sentence, the answer first; empty when no pair is complete. */
  readonly sentences: readonly Sentence[];
  readonly notes: readonly Text[];
  readonly fingerprint: string;
  readonly interrupted: boolean;
}
