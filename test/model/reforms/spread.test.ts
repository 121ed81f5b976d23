/** A reform that spreads runs by each place's own clock: first day, rounds, intervals and conditions count from there. */
import { describe, expect, it } from "vitest";
import { compare, execute, type Prepared, type RunResult, scenario, steps } from "../../../src/index.ts";
import { neutralReference } from "../county.ts";

const towns = {
  townships: ["甲镇", "乙镇", "丙镇"].map((name) => ({ name, archetype: "中西部一般镇" })),
};
const time = { warmUp: 0.25, years: 1 };
/** First day of a reported month, in ticks. */
const month = (n: number) => 63 + 21 * (n - 1);

function run(prepared: Prepared): RunResult {
  const M = prepared.document.matters.length;
  const references = prepared.counties.map(() => neutralReference({ M }));
  return execute({ scenario: prepared, seed: "2024", replication: 0, references });
}
const of = (reforms: readonly object[], more: object = {}) =>
  run(scenario("baseline", { ...time, county: towns, reforms, ...more }));
/** Township and day of each event of a kind. */
const days = ({ events }: RunResult, kind: string) =>
  events.filter((event) => event.kind === kind).map(({ township, day }) => [township, day] as const);

const persuaded = { by: "satisfaction", margin: -1 };
const whistle = { when: "2024-02", what: { whistle: {} } };

describe("between townships", () => {
  it("orders that it chooses are those of the pioneers", () => {
    const reform = { when: "2024-02", where: { orders: { tier: ["county"] } }, what: { dropOrders: {} } };
    const spread = { among: "townships", from: "甲镇" };
    const dropped = (result: RunResult) => new Set(days(result, "dropOrders").map(([township]) => township));
    expect(dropped(of([{ ...reform, spread }]))).toEqual(new Set(["甲镇"]));
    expect(dropped(of([reform]))).toEqual(new Set(["甲镇", "乙镇", "丙镇"]));
  });

  it("pioneers begin on the date, the others on the first of the month after the round that persuades them", () => {
    const result = of([{ ...whistle, spread: { among: "townships", from: "甲镇", every: 3, ...persuaded } }]);
    expect(days(result, "pioneer")).toEqual([["甲镇", month(2)]]);
    expect(days(result, "adopt")).toEqual([
      ["乙镇", month(5)],
      ["丙镇", month(5)],
    ]);
    expect(days(result, "whistle")).toEqual([
      ["甲镇", month(2)],
      ["乙镇", month(5)],
      ["丙镇", month(5)],
    ]);
    expect(result.residual).toBe(0);
  });

  it("nobody is persuaded by a lead too small; the mandate is for all who have not begun", () => {
    const result = of([
      { ...whistle, spread: { among: "townships", share: 0.3, every: 1, margin: 2, mandateAt: "2024-08" } },
    ]);
    expect(days(result, "adopt")).toEqual([]);
    expect(days(result, "mandate")).toEqual([
      ["乙镇", month(8)],
      ["丙镇", month(8)],
    ]);
  });

  it("an interval counts from one's own first day, and what ends, ends for all", () => {
    const result = of([
      {
        ...whistle,
        every: "4 weeks",
        until: "2024-06",
        spread: { among: "townships", from: "甲镇", every: 2, ...persuaded },
      },
    ]);
    const own = (name: string) =>
      days(result, "whistle").flatMap(([town, day]) => (town === name ? [day] : []));
    expect(own("甲镇")).toEqual([0, 20, 40, 60, 80].map((since) => month(2) + since));
    expect(own("乙镇")).toEqual([0, 20, 40].map((since) => month(4) + since));
    const late = of([
      { ...whistle, until: "2024-04", spread: { among: "townships", from: "甲镇", every: 2, ...persuaded } },
    ]);
    expect(days(late, "adopt")).toEqual([]);
  });

  it("a controller's rounds count from there too", () => {
    const result = of([
      {
        when: "2024-02",
        controller: "ripeBatches",
        where: { matters: { decide: ["county"] } },
        with: { every: 3, batch: 5, train: false },
        spread: { among: "townships", from: "甲镇", every: 2, ...persuaded },
      },
    ]);
    const prepared = (name: string) => [
      ...new Set(days(result, "prepare").flatMap(([town, day]) => (town === name ? [day] : []))),
    ];
    expect(prepared("甲镇").slice(0, 3)).toEqual([month(2), month(5), month(8)]);
    expect(prepared("乙镇").slice(0, 3)).toEqual([month(4), month(7), month(10)]);
  });

  it("a condition is asked from one's own first day on, once for each", () => {
    const spread = { among: "townships", from: "甲镇", mandateAt: "2024-04" };
    const result = of([{ when: "load > 0.1", what: { whistle: {} }, spread }]);
    expect(days(result, "whistle")).toEqual([
      ["甲镇", month(1)],
      ["乙镇", month(4)],
      ["丙镇", month(4)],
    ]);
  });
});

describe("between counties", () => {
  const county = { ...towns, counties: 3 };

  it("begins in all townships of a county, and the events name the county", () => {
    const spread = { from: ["示例县2"], every: 3, ...persuaded };
    const { events } = of([{ ...whistle, spread }], { county });
    const seen = events.filter(({ kind }) => ["pioneer", "adopt"].includes(kind));
    expect(seen.map(({ kind, county, township, day }) => [kind, county, township, day])).toEqual([
      ["adopt", "示例县1", "", month(5)],
      ["pioneer", "示例县2", "", month(2)],
      ["adopt", "示例县3", "", month(5)],
    ]);
    const acts = events.filter(({ kind }) => kind === "whistle");
    expect(acts.filter(({ county }) => county === "示例县2").map(({ day }) => day)).toEqual([
      month(2),
      month(2),
      month(2),
    ]);
    expect(acts).toHaveLength(9);
  });

  it("concerns only the counties of its `where`", () => {
    const where = { counties: ["示例县1", "示例县2"] };
    const { events } = of([{ ...whistle, where, spread: { share: 0.3, every: 1, ...persuaded } }], {
      county,
    });
    const seen = events.filter(({ kind }) => ["pioneer", "adopt"].includes(kind));
    expect(seen.map(({ kind, county }) => `${kind} ${county}`)).toEqual(["pioneer 示例县1", "adopt 示例县2"]);
  });

  it("leaves the placebo exact and the books balanced", async () => {
    const long = { warmUp: 0.25, years: 0.75, county: { counties: 2, townships: 2 } };
    const strategy = scenario("baseline", {
      ...long,
      id: "spread",
      province: { ranking: "satisfaction", peers: true },
      reforms: [
        {
          when: "2024-01",
          controller: "menu",
          where: { matters: { decide: ["county"] } },
          spread: { share: 0.5, every: 2, ...persuaded },
        },
      ],
    });
    const study = await compare([strategy, scenario("baseline", long)], { replications: 1 });
    expect(study.placebo.exact).toBe(true);
    expect(study.residual).toBe(0);
    expect(study.strategies[0].differs.map(({ en }) => en).slice(-2)).toEqual([
      "counties ranked by satisfaction",
      "counties learn from one another",
    ]);
    expect(study.county.name.en).toBe("Example County");
    expect(study.strategies[0].marks).toEqual([{ day: 0, label: { zh: "菜单式赋权", en: "Menu" } }]);
  });

  it("a person who plays one county sees its pioneers and the mandate, and nobody to imitate", () => {
    const spread = { from: ["示例县2"], every: 1, ...persuaded, mandateAt: "2024-03" };
    const played = scenario("baseline", { ...time, county, reforms: [{ ...whistle, spread }] });
    const references = played.counties.map(() => neutralReference({ M: played.document.matters.length }));
    for (const today of steps(played, { references })) {
      const begun = today.state.whistleOn.filter((on) => on === 1).length;
      expect(begun).toBe(today.day < 42 ? 0 : 3);
      if (today.day > 45) break;
    }
  });
});
