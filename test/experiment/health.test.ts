/** The health card says what is wrong with a result, and is silent about what is well. */
import { describe, expect, it } from "vitest";
import { healthOf } from "../../src/experiment/health.ts";
import { compare, type Study, scenario } from "../../src/index.ts";
import type { Drift } from "../../src/run/drift.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const still = (indicator: Drift["indicator"], level: number): Drift => ({
  indicator,
  level,
  changes: Array.from({ length: 12 }, (_, m) => (m % 2 === 0 ? 0.001 : -0.001) * level),
});
const settled = [still("backlog", 100), still("satisfaction", 0.68)];

const study = fakeStudy();
const states = (given: Partial<Study>, drifts = settled, backlogs: number[][][] = []) =>
  Object.fromEntries(
    healthOf({ ...study, ...given }, [drifts], backlogs).map(({ id, state }) => [id, state]),
  );

/** The first strategy with other weekly backlogs, or another value of an indicator. */
function strategies(change: (one: Study["strategies"][number]) => object): Study["strategies"] {
  return study.strategies.map((one, i) =>
    i === 0 ? { ...one, ...change(one) } : one,
  ) as Study["strategies"];
}

describe("a health card", () => {
  it("is well where all is well", () => {
    expect(states({}).ledgers).toBe("good");
    expect(states({}).placebo).toBe("good");
    expect(states({}).warmUp).toBe("good");
  });

  it("forbids to believe books that do not add up, a placebo that did something, a single run", () => {
    expect(states({ residual: 1 }).ledgers).toBe("bad");
    expect(states({ placebo: { ...study.placebo, exact: false } }).placebo).toBe("bad");
    expect(states({ placebo: { ...study.placebo, done: false } }).placebo).toBe("doubt");
    expect(states({ replications: 1 }).replications).toBe("bad");
    expect(states({ replications: 1 }).chance).toBeUndefined();
  });

  it("doubts a warm-up after which the untouched baseline drifts by more than chance and more than a little", () => {
    const moving = { ...still("backlog", 100), changes: Array.from({ length: 12 }, (_, m) => 10 + (m % 3)) };
    const little = { ...moving, changes: moving.changes.map((x) => x / 10) };
    const erratic = { ...moving, changes: moving.changes.map((x, m) => (m % 2 === 0 ? 10 * x : -8 * x)) };
    expect(states({}, [moving]).warmUp).toBe("doubt");
    expect(states({}, [little]).warmUp).toBe("good");
    expect(states({}, [erratic]).warmUp).toBe("good");
    expect(states({}, []).warmUp).toBe("doubt");
  });

  it("doubts hours that are nearly used up, and names the strategy", () => {
    const full = { mean: 0.97, low: 0.96, high: 0.98, unit: "share" };
    const busy = strategies(({ indicators }) => ({ indicators: { ...indicators, utilisation: full } }));
    expect(states({ strategies: busy }).load).toBe("doubt");
    const line = healthOf({ ...study, strategies: busy }, [settled], []).find(({ id }) => id === "load");
    expect(line?.en).toContain(`${study.strategies[0].title.en} 97 %`);
  });

  it("doubts a backlog that is larger than in the same quarter of the year before, by more than chance", () => {
    const weekly = (slope: number) => Array.from({ length: 150 }, (_, week) => 100 + slope * week);
    expect(states({}, settled, [[weekly(1), weekly(1.2)]]).growth).toBe("doubt");
    expect(states({}, settled, [[weekly(1)]]).growth).toBe("doubt");
    expect(states({}, settled, [[weekly(1), weekly(-0.3)]]).growth).toBe("good");
    expect(states({}, settled, [[weekly(0)]]).growth).toBe("good");
    // no year before to hold it against
    expect(states({}, settled, [[weekly(1).slice(0, 60)]]).growth).toBe("good");
  });

  it("doubts few runs and differences whose sign is open", () => {
    const differences = study.differences.map((one) => ({
      ...one,
      indicators: { ...one.indicators, backlog: { mean: 1, low: -1, high: 3, settled: false } },
    }));
    expect(states({ differences }).replications).toBe("doubt");
    expect(states({ replications: 3 }).replications).toBe("doubt");
  });
});

it("comes with every comparison", async () => {
  const county = { townships: [{ name: "甲镇", archetype: "中西部一般镇" }] };
  const of = (id: string) => scenario(id, { years: 1, warmUp: 0, county });
  const { health } = await compare([of("baseline"), of("all-at-once")], {
    replications: 2,
    divergence: false,
  });
  const found = Object.fromEntries(health.map(({ id, state }) => [id, state]));
  expect(found).toMatchObject({ ledgers: "good", placebo: "good", replications: "doubt", chance: "good" });
  expect(Object.keys(found)).toEqual([
    "ledgers",
    "placebo",
    "warmUp",
    "load",
    "growth",
    "replications",
    "chance",
  ]);
}, 60_000);
