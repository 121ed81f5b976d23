/**
 * What is best neither at the least nor at the most: three points each, the middle one better than both ends, settled at
 * 95 % over paired replications (F20, F21).
 */
import { describe, expect, it } from "vitest";
import { isSettled, meanInterval } from "../../src/experiment/statistics.ts";
import { execute, referencesOf, scenario } from "../../src/index.ts";
import { digest } from "../../src/run/digest.ts";

const PATIENCE = 600_000;
const REPLICATIONS = 5;
const county = { county: { townships: 5 }, warmUp: 0.5, years: 2 };
const untouched = scenario("baseline", county);
const references = referencesOf(untouched);

/** Indicators of the second year, by replication. */
function lived(what: object): Readonly<Record<string, number>>[] {
  const reformed = scenario("baseline", { ...county, reforms: [{ when: "year 1 month 1", what }] });
  return Array.from({ length: REPLICATIONS }, (_, replication) => {
    const result = execute({ scenario: reformed, seed: "interior", replication, references });
    expect(result.residual).toBe(0);
    return digest(result, 126, 126 + 252, 126 + 504).indicators;
  });
}

/** Which of the indicators are better in the middle than at both ends, settled; `better` is 1 for the higher, −1 for the lower. */
function bestInTheMiddle(points: readonly object[], indicators: Readonly<Record<string, 1 | -1>>): string[] {
  const [low, middle, high] = points.map(lived);
  return Object.entries(indicators).flatMap(([name, better]) => {
    const isBetter = (end: Readonly<Record<string, number>>[]) => {
      const gains = middle.map((one, i) => better * (one[name] - end[i][name]));
      const interval = meanInterval(gains);
      return interval.mean > 0 && isSettled(interval, REPLICATIONS);
    };
    return isBetter(low) && isBetter(high) ? [name] : [];
  });
}

describe("a middling amount is best", { timeout: PATIENCE }, () => {
  const pressure = (value: number) => ({ set: { parameter: "pressure", value } });
  const meetings = (cut: number) => ({ trim: { meetings: cut } });

  it("of assessment pressure, for effort: about .55", () => {
    expect(bestInTheMiddle([0.2, 0.55, 0.9].map(pressure), { effort: 1 })).toEqual(["effort"]);
  });

  it("of assessment pressure, for load, burnout and errors: lower than for effort, for traces and orders grow with it", () => {
    const of = { load: -1, burnout: -1, errorRate: -1, rework: -1 } as const;
    expect(bestInTheMiddle([0, 0.25, 0.9].map(pressure), of)).toEqual(Object.keys(of));
    // what is best for effort is more than is best for these
    expect(bestInTheMiddle([0.25, 0.55, 0.9].map(pressure), of)).toEqual([]);
  });

  it("of meetings, for load, burnout, errors, sojourn time and satisfaction", () => {
    const of = { load: -1, burnout: -1, errorRate: -1, sojournTime: -1, satisfaction: 1 } as const;
    expect(bestInTheMiddle([0, 0.5, 1].map(meetings), of)).toEqual(Object.keys(of));
  });
});
