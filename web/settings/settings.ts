/** What a reader has chosen: everything that makes the numbers on the page, and nothing else. */
import { type Study, shippedScenarios, type Text } from "../../src/index.ts";
import type { ExploreChoice } from "../explore/choice.ts";

/** A strategy of the reader's own: a scenario document as the command line takes it, over a shipped one. */
export interface OwnStrategy {
  readonly govload: 1;
  readonly id: string;
  readonly title: Text;
  readonly extends: string;
  /** Any other field of a scenario file. */
  readonly [field: string]: unknown;
}
/** The id of a shipped strategy, or one of the reader's own. */
export type Strategy = string | OwnStrategy;

/** What is changed in the county of a preset; nothing of a real one. */
export interface CountyChange {
  readonly townships?: number;
  /** Townships of each archetype, by its name. */
  readonly archetypes?: Readonly<Record<string, number>>;
}

export interface Settings {
  /** The reference first; two to four. */
  readonly strategies: readonly Strategy[];
  /** A preset's name, or six digits of a real county. */
  readonly place: string;
  readonly county: CountyChange;
  /** Reported years, where other than the scenarios' own. */
  readonly years?: number;
  /** Parameters that differ from their default, in all strategies. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Switches that are off in all strategies, beside those that a strategy has off itself. */
  readonly off: readonly string[];
  readonly seed: string;
  readonly replications: number;
  /** What is explored, where other than by default; a comparison knows nothing of it. */
  readonly explore?: Partial<ExploreChoice>;
}

/** Offered on the page; an address may ask for any number up to the most. */
export const replicationChoices = [5, 10, 20, 50, 100, 200];
export const MOST_REPLICATIONS = 1000;
export const LEAST = 2;
export const MOST = 4;
export const SEED_LENGTH = 60;

export const defaults: Settings = {
  strategies: ["all-at-once", "ripe-batches"],
  place: "example",
  county: {},
  parameters: {},
  off: [],
  seed: "2024",
  replications: 20,
};

export function idOf(strategy: Strategy): string {
  return typeof strategy === "string" ? strategy : strategy.id;
}

/** Id of the shipped scenario that it is or lies over. */
export function baseOf(strategy: Strategy): string {
  return typeof strategy === "string" ? strategy : strategy.extends;
}

/** Its title; the id where a shipped one is unknown. */
export function titleOf(strategy: Strategy): Text {
  if (typeof strategy !== "string") return strategy.title;
  const found = shippedScenarios().find(({ id }) => id === strategy);
  return found?.title ?? { zh: strategy, en: strategy };
}

/** The settings that a report's study was made with, as far as they can be chosen on the page. */
export function settingsOfStudy(study: Study): Settings {
  const known = new Set(shippedScenarios().map(({ id }) => id));
  const ids = study.strategies.map(({ id }) => id);
  const usable = ids.length >= LEAST && ids.length <= MOST && ids.every((id) => known.has(id));
  return {
    ...defaults,
    strategies: usable ? ids : defaults.strategies,
    place: study.county.division?.length === 6 ? study.county.division : defaults.place,
    seed: study.seed,
    replications: study.asked,
  };
}

export function sameSettings(a: Settings, b: Settings): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two settings make the same comparison. */
export function sameComparison(a: Settings, b: Settings): boolean {
  const { explore: _a, ...one } = a;
  const { explore: _b, ...other } = b;
  return sameSettings(one, other);
}
