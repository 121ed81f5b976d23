/** Random scenarios for both implementations: of three kinds, with parameters and references of their own. */
import fc from "fast-check";
import type { Prepared, Reference } from "../../src/index.ts";
import { type ParameterName, parameterNames, parameters } from "../../src/model/parameters/index.ts";
import { type SwitchName, switches } from "../../src/model/switches.ts";
import { prepare } from "../../src/scenario/build.ts";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import { inTwoTowns, neutralReference } from "../model/county.ts";
import { madeUp } from "../model/made-up.ts";
import { busy } from "./busy.ts";
import { wide } from "./reforms/wide.ts";

export interface Trial {
  readonly prepared: Prepared;
  readonly references: readonly Reference[];
  readonly seed: string;
  readonly days: number;
}

/** Where in its range a parameter is set; the ends are likelier than chance would have them. */
const place = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const setParameters = fc.array(fc.tuple(fc.constantFrom(...parameterNames), place), { maxLength: 25 });

function withParameters(
  document: ScenarioDocument,
  set: readonly (readonly [ParameterName, number])[],
): ScenarioDocument {
  const values: Partial<Record<ParameterName, number>> = {};
  for (const [name, share] of set) {
    const { min, max } = parameters[name];
    values[name] = min + share * (max - min);
  }
  return { ...document, parameters: { ...document.parameters, ...values } };
}

const township = fc.record({
  population: fc.constantFrom(300, 4000, 30_000),
  equipment: fc.constantFrom(0, 0.6, 1),
  money: fc.constantFrom(0.2, 1, 1.5),
  systems: fc.constantFrom(0, 1),
});

/** The two names that reforms know, and two more. */
const NAMES = ["甲乡", "乙乡", "丙乡", "丁乡"];

/** What the baseline lived through: the same for both. */
interface Lived {
  readonly log: number;
  readonly visits: number;
  readonly errorRate: number;
  readonly penalties: number;
}
const lived: fc.Arbitrary<Lived> = fc.record({
  log: fc.constantFrom(0, 1.2, 2.5),
  visits: fc.constantFrom(0.3, 2),
  errorRate: fc.constantFrom(0, 0.12),
  penalties: fc.constantFrom(0, 0.01),
});

const few = fc.subarray(Object.keys(switches) as SwitchName[], { maxLength: 3 });

/** Of made-up.ts, in up to four townships of their own, beginning at some day of some month. */
const plain: fc.Arbitrary<ScenarioDocument> = fc
  .record({
    make: madeUp,
    few,
    townships: fc.array(township, { minLength: 1, maxLength: 4 }),
    warmUp: fc.constantFrom(0, 1 / 12, 0.13),
  })
  .map(({ make, few, townships, warmUp }) => {
    const { document } = make();
    const listed = townships.map((means, i) => ({
      name: { zh: NAMES[i], en: NAMES[i] },
      archetype: "乡",
      ...means,
    }));
    const { off } = document.mechanisms;
    return {
      ...document,
      warmUp,
      county: { ...document.county, townships: listed },
      mechanisms: { off: off.length > 0 ? off : few },
    };
  });

/** A document with parameters, a reference, a seed and days of its own. */
const trialsOf = (documents: fc.Arbitrary<ScenarioDocument>): fc.Arbitrary<Trial> =>
  fc
    .record({
      document: documents,
      set: fc.oneof(fc.constant([]), setParameters),
      lived,
      seed: fc.nat(),
      days: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 60, max: 120 }) },
        { weight: 1, arbitrary: fc.integer({ min: 121, max: 300 }) },
      ),
    })
    .map(({ document, set, lived, seed, days }) => ({
      prepared: prepare(withParameters(document, set)),
      references: [referenceAs(document, lived)],
      seed: `${seed}/0`,
      days,
    }));
const documentOf = (prepared: Prepared): ScenarioDocument => prepared.document;

/** Kinds of random scenarios: few reforms, reforms with all that they can say, institutions that work at once. */
export const trials = {
  plain: trialsOf(plain),
  wide: trialsOf(wide.map(documentOf)),
  busy: trialsOf(busy.map(documentOf)),
} as const;

function referenceAs({ matters }: ScenarioDocument, { log, visits, errorRate, penalties }: Lived): Reference {
  const M = matters.length;
  const logWait = new Float64Array(M).fill(log);
  return { logWait, visits: new Float64Array(M).fill(visits), errorRate, penalties };
}

const comparable = fc.constantFrom("sojournTime", "reportedSatisfaction", "errorRate", "load", "backlog");
const betweenCounties = fc.record({
  among: fc.constant("counties"),
  share: fc.constantFrom(0.3, 0.5),
  every: fc.constantFrom(1, 2),
  by: comparable,
  margin: fc.constantFrom(-10, 0),
  look: fc.constantFrom("best", "mean"),
  neighbours: fc.constantFrom("all", "city"),
});

/** Two or three counties of such a scenario, what holds between them, and a reform that spreads from one to others. */
export const countiesTrials: fc.Arbitrary<Trial> = fc
  .record({
    trial: fc.oneof(trials.plain, trials.wide, trials.busy),
    counties: fc.integer({ min: 2, max: 3 }),
    ranking: fc.option(comparable, { nil: undefined }),
    peers: fc.boolean(),
    spread: betweenCounties,
    countyRankingShare: fc.constantFrom(0, 0.5),
  })
  .map(({ trial, counties, ranking, peers, spread, countyRankingShare }) => {
    const { document } = trial.prepared;
    const [first, ...others] = document.reforms;
    const spreads = first?.when?.startsWith("2024") && first.every === undefined;
    const varied = {
      ...document,
      county: { ...document.county, counties },
      province: ranking === undefined ? { peers } : { ranking, peers },
      parameters: { ...document.parameters, countyRankingShare },
      reforms: spreads ? [{ ...first, spread }, ...others] : document.reforms,
    } as ScenarioDocument;
    const references = Array.from({ length: counties }, () => trial.references[0]);
    return { ...trial, prepared: prepare(varied), references };
  });

/** The trial of a seed, made by itself so that each can be repeated and none is kept. */
export function trialOf(from: fc.Arbitrary<Trial>, seed: number): Trial {
  return fc.sample(from, { numRuns: 1, seed })[0];
}

/** Shipped scenarios in two townships, from the month in which their reforms begin. */
export function shippedTrials(): [string, Trial][] {
  const begun = {
    "all-at-once": "2024-06",
    menu: "2024-06",
    whistle: "2024-06",
    "three-lists": "2024-06",
    hotline: "2024-01",
  };
  return Object.entries(begun).map(([id, start]) => {
    const prepared = inTwoTowns(id, { warmUp: 0, start });
    const references = [neutralReference({ M: prepared.document.matters.length })];
    return [id, { prepared, references, seed: "test/0", days: 45 }];
  });
}
