/** From findings to the study that is shown. */
import type { Digest } from "../run/digest.ts";
import { satisfactionWith } from "../run/digest.ts";
import { allIndicators, numberUnit } from "../run/indicators.ts";
import { placeboChecks } from "../run/placebo.ts";
import type { Prepared } from "../run/runner.ts";
import { warmUpOf } from "../run/tables.ts";
import { version } from "../run/version.ts";
import { windowOf } from "../run/window.ts";
import { channelsOf } from "./channels.ts";
import { completePairs, type Findings, studyFingerprint, type Told } from "./findings.ts";
import { healthOf } from "./health.ts";
import { notesOf } from "./notes.ts";
import { bandOf, isSettled, meanInterval, shortened } from "./statistics.ts";
import type { CountyNote, Difference, StrategyResult, Study } from "./study.ts";
import { sentencesOf } from "./verdict.ts";

type Complete = readonly (readonly Digest[])[];

/** Matters that any strategy moved in any complete replication, as indices of the catalogue. */
function movedMatters(findings: Findings, complete: Complete): number[] {
  const ids = new Set(complete.flat().flatMap((one) => one.moved));
  return findings.scenarios[0].document.matters.flatMap((matter, m) => (ids.has(matter.id) ? [m] : []));
}

/** Values of every indicator by replication, the satisfaction with moved matters included. */
function valuesOf(
  digests: readonly Digest[],
  scenario: Prepared,
  moved: readonly number[],
): Map<string, number[]> {
  return new Map(
    Object.keys(allIndicators).map((name) => {
      if (name !== "movedSatisfaction") return [name, digests.map((one) => one.indicators[name])];
      return [name, digests.map((one) => satisfactionWith(scenario, one.matters, moved))];
    }),
  );
}

/** By indicator and township: the mean of each month. */
function townshipsOf(digests: readonly Digest[], { counties }: Prepared): Pick<StrategyResult, "townships"> {
  const kept = digests.flatMap(({ townships }) => (townships ? [townships] : []));
  if (kept.length === 0) return {};
  const count = counties.reduce((sum, { townships }) => sum + townships.length, 0);
  const means = (name: string) => {
    const values = Array.from(kept[0][name], (_, i) => {
      return kept.reduce((sum, one) => sum + one[name][i], 0) / kept.length;
    });
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const all = shortened(values, largest);
    return Array.from({ length: count }, (_, t) => all.filter((_, i) => i % count === t));
  };
  return { townships: Object.fromEntries(Object.keys(kept[0]).map((name) => [name, means(name)])) };
}

function strategyOf(
  scenario: Prepared,
  told: Told,
  digests: readonly Digest[],
  values: Map<string, number[]>,
): StrategyResult {
  const { id, title, story } = scenario.document;
  const weekly = digests[0] ? Object.keys(digests[0].weekly) : [];
  return {
    id,
    title,
    ...(story ? { story } : {}),
    indicators: Object.fromEntries(
      [...values].map(([name, list]) => [
        name,
        { ...meanInterval(list), unit: numberUnit(allIndicators[name]).en },
      ]),
    ),
    overall: Object.fromEntries(
      Object.keys(digests[0]?.overall ?? {}).map((name) => [
        name,
        meanInterval(digests.map((one) => one.overall[name])),
      ]),
    ),
    weekly: Object.fromEntries(weekly.map((name) => [name, bandOf(digests.map((one) => one.weekly[name]))])),
    ...townshipsOf(digests, scenario),
    ...told,
  };
}

function settledInterval(differences: readonly number[]) {
  const interval = meanInterval(differences);
  return { ...interval, settled: isSettled(interval, differences.length) };
}

function differenceOf(
  ids: readonly [string, string],
  a: readonly Digest[],
  b: readonly Digest[],
  of: Map<string, number[]>,
  against: Map<string, number[]>,
): Difference {
  const better: Record<string, number> = {};
  const worse: Record<string, number> = {};
  const indicators = Object.fromEntries(
    [...of].map(([name, list]) => {
      const differences = list.map((value, r) => value - (against.get(name) as number[])[r]);
      const good = allIndicators[name].better;
      if (good !== "none") {
        const sign = good === "higher" ? 1 : -1;
        better[name] = differences.filter((d) => d * sign > 0).length;
        worse[name] = differences.filter((d) => d * sign < 0).length;
      }
      return [name, settledInterval(differences)];
    }),
  );
  const overall = Object.fromEntries(
    Object.keys(a[0].overall).map((name) => [
      name,
      settledInterval(a.map((one, r) => one.overall[name] - b[r].overall[name])),
    ]),
  );
  const weekly = Object.fromEntries(
    Object.keys(a[0].weekly).map((name) => [
      name,
      bandOf(a.map((one, r) => one.weekly[name].map((v, i) => v - b[r].weekly[name][i]))),
    ]),
  );
  return { id: ids[0], against: ids[1], better, worse, indicators, overall, weekly };
}

/** The county of a scenario as a study tells it. */
export function countyOf(scenario: Prepared): CountyNote {
  const { counties, document } = scenario;
  const townships = counties.flatMap((county) =>
    county.townships.map(({ code, name, title, archetype, population }) => {
      return { code, name, title, archetype, population };
    }),
  );
  const division = document.county.division;
  return {
    // several made counties go by the name of them all
    name: counties.length > 1 && !division && document.county.name ? document.county.name : counties[0].name,
    ...(division ? { division } : {}),
    population: townships.reduce((sum, town) => sum + town.population, 0),
    townships,
  };
}

/** Pairs of strategies: every later one against every earlier one. */
function pairsOf(n: number): [number, number][] {
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: i }, (_, j): [number, number] => [i, j]),
  ).flat();
}

/** Whether the placebo was run, and whether its run equals that of the strategy it rides with. */
function placeboOf({ placebo, digests }: Findings): Study["placebo"] {
  const own = digests[0][0]?.fingerprint;
  const done = placebo !== undefined && own !== undefined;
  return { checked: placeboChecks, done, exact: done && placebo.fingerprint === own };
}

/** Strategies, their differences and channels, from the complete replications. */
function resultsOf(findings: Findings, complete: Complete, moved: readonly number[]) {
  const { scenarios, told } = findings;
  const values = complete.map((one, i) => valuesOf(one, scenarios[i], moved));
  const strategies = scenarios.map((scenario, i) => strategyOf(scenario, told[i], complete[i], values[i]));
  const ids = scenarios.map((scenario) => scenario.document.id);
  const compared = complete[0].length > 0 ? pairsOf(scenarios.length) : [];
  const differences = compared.map(([i, j]): Difference => {
    const difference = differenceOf([ids[i], ids[j]], complete[i], complete[j], values[i], values[j]);
    const divergence = j === 0 ? findings.divergences[i] : undefined;
    return divergence ? { ...difference, divergence } : difference;
  });
  const channels = compared.flatMap(([i, j]) => channelsOf(ids[i], ids[j], complete[i], complete[j]));
  return { strategies, differences, channels };
}

/** What a study says of itself: version, seed, time, place. */
function frameOf({ scenarios, seed, asked, windowYears, interrupted }: Findings) {
  const { document } = scenarios[0];
  const warmUpDays = warmUpOf(scenarios[0]);
  const [from, to] = windowOf(scenarios[0], windowYears);
  return {
    govload: version,
    seed,
    asked,
    years: document.years,
    warmUpDays,
    windowDays: [from - warmUpDays, to - warmUpDays] as const,
    start: document.start,
    county: countyOf(scenarios[0]),
    interrupted,
  };
}

/** The study of what has been found so far. */
export function studyOf(findings: Findings): Study {
  const { scenarios, digests } = findings;
  const pairs = completePairs(digests);
  const complete: Complete = digests.map((one) => pairs.map((r) => one[r] as Digest));
  const moved = movedMatters(findings, complete);
  const results = resultsOf(findings, complete, moved);
  const { strategies, differences } = results;
  const runs = pairs.length;
  const sentences = runs > 0 ? sentencesOf(strategies, differences, allIndicators, runs) : [];
  const found = {
    ...frameOf(findings),
    ...results,
    replications: pairs.length,
    movedMatters: moved.length,
    placebo: placeboOf(findings),
    residual: Math.max(0, ...complete.flat().map((one) => one.residual)),
  };
  return {
    ...found,
    health: healthOf(
      found,
      findings.drifts,
      complete.map((runs) => runs.map(({ weekly }) => weekly.backlog)),
    ),
    verdict: { zh: sentences.map((one) => one.zh).join(""), en: sentences.map((one) => one.en).join(" ") },
    sentences,
    notes: notesOf(scenarios),
    fingerprint: studyFingerprint(digests, pairs),
  };
}
