/** What a reform cannot express is told at the check, with what to write instead. */
import { describe, expect, it } from "vitest";
import { Problem, scenario } from "../../src/index.ts";
import { foundingParameters } from "../../src/model/parameters/index.ts";

/** Problems of the baseline with something laid over it, one line each. */
function problems(overrides: object): string[] {
  try {
    scenario("baseline", overrides);
  } catch (error) {
    if (error instanceof Problem)
      return error.message.split("\n").map((line) => line.replace(/^\S+:\d+ /, ""));
    throw error;
  }
  return [];
}
const reform = (what: unknown, where?: object) => ({
  reforms: [{ when: "2024-02", what, ...(where ? { where } : {}) }],
});

describe("set", () => {
  it.each(foundingParameters)("cannot set %s, which is read at the founding only", (parameter) => {
    expect(problems(reform({ set: { parameter, value: "pressure * 0 + 0.4" } }))).toEqual([
      `reforms[0].what.set.parameter: "${parameter}" shapes the county at its founding; later it changes nothing. Give it under parameters: {${parameter}: …}.`,
    ]);
    expect(problems({ parameters: { [parameter]: 0.4 } }).filter((line) => !line.includes("range"))).toEqual(
      [],
    );
  });

  it("holds for the county: not for some townships", () => {
    const set = { set: { parameter: "pressure", value: 0.4 } };
    expect(problems(reform(set, { townships: { archetype: "城关镇" } }))).toEqual([
      'reforms[0].where.townships: "set" holds for the whole county, not for some of its townships. Take `where.townships` out.',
    ]);
    expect(problems(reform(set, { townships: "all" }))).toEqual([]);
    expect(problems(reform(set))).toEqual([]);
  });

  it("names its place in a list of changes", () => {
    const what = [{ whistle: {} }, { set: { parameter: "pressure", value: 3 } }];
    expect(problems(reform(what))[0]).toMatch(/^reforms\[0\]\.what\[1\]\.set\.value: 3 is out of range/);
  });
});

describe("exchange", () => {
  const exchange = (options: object) => problems(reform({ exchange: options }));

  it("takes matters that there are, with a term that means something, for townships", () => {
    expect(exchange({ take: { ids: ["foodLicence"] } })).toEqual([]);
    expect(exchange({ take: { ids: ["foodLicense"] } })[0]).toContain(
      'reforms[0].what.exchange.take.ids[0]: there is no "foodLicense"',
    );
    expect(exchange({ for: 6 })[0]).toContain("reforms[0].what.exchange.for");
    expect(exchange({ to: "county" })[0]).toContain("reforms[0].what.exchange.to");
  });
});

describe("transfer to the county", () => {
  const transfer = (more: object, where?: object) =>
    problems(reform({ transfer: { to: "county", ...more } }, where));

  it("holds for the whole county", () => {
    expect(transfer({}, { matters: { top: 3 } })).toEqual([]);
    expect(transfer({}, { townships: ["中西部一般镇1"] })[0]).toContain("reforms[0].where.townships");
  });

  it("moves decision or supervision, for good, with people only", () => {
    expect(transfer({ powers: ["enforce"] })[0]).toContain("reforms[0].what.transfer.powers");
    expect(transfer({ powers: ["enforce", "supervise"] })).toEqual([]);
    expect(transfer({ basis: "filed" })[0]).toContain("reforms[0].what.transfer.basis");
    expect(transfer({ for: 6 })[0]).toContain("reforms[0].what.transfer.for");
    expect(transfer({ inHand: "move" })[0]).toContain("reforms[0].what.transfer.inHand");
    expect(transfer({ with: { posts: 1, money: 0.5 } })).toEqual([
      "reforms[0].what.transfer.with.money: departments are reckoned in people; they have no such thing. For the county give with: {posts: …} only.",
    ]);
  });

  it("is no controller's: those give to townships", () => {
    const reforms = [{ when: "2024-02", controller: "ripeBatches", with: { to: "county" } }];
    expect(problems({ reforms })[0]).toMatch(
      /^reforms\[0\]\.with\.to: a controller gives powers to townships only/,
    );
  });
});

describe("the warm-up", () => {
  it("is whole months, so that every date falls on its month", () => {
    for (const warmUp of [0, 0.25, 0.3333, 0.5, 1, 1.75]) expect(problems({ warmUp })).toEqual([]);
    expect(problems({ warmUp: 0.3 })).toEqual([
      "warmUp: 0.3 years are not whole months. Write 0.3333 for 4 months.",
    ]);
    expect(problems({ warmUp: 0.01 })).toEqual([
      "warmUp: 0.01 years are not whole months. Write 0 for 0 months.",
    ]);
  });
});

describe("a term", () => {
  const transfer = (more: object) => problems(reform({ transfer: { for: 6, ...more } }));

  it("is that of a delegated power to decide, and of nothing else", () => {
    const told = [
      "reforms[0].what.transfer.for: only a delegated power to decide has a term. Write basis: delegated, with decide among the powers.",
    ];
    expect(transfer({ basis: "delegated" })).toEqual([]);
    expect(transfer({})).toEqual(told);
    expect(transfer({ basis: "filed" })).toEqual(told);
    expect(transfer({ basis: "delegated", powers: ["enforce"] })).toEqual(told);
    const asked = { reforms: [{ when: "2024-02", controller: "menu", with: { for: 6 } }] };
    expect(problems(asked)[0]).toMatch(/^reforms\[0\]\.with\.for: only a delegated/);
  });
});

describe("a date after the last day", () => {
  const whistle = { what: { whistle: {} } };
  const dated = (when: string, more: object = {}) =>
    problems({ years: 1, reforms: [{ when, ...whistle, ...more }] });

  it("is told with the date and the end", () => {
    expect(dated("2024-12")).toEqual([]);
    for (const when of ["2025-01", "year 2"])
      expect(dated(when)).toEqual([
        `reforms[0].when: "${when}" lies after the last day (in 2024-12): this reform would never happen. Give an earlier date, or more years (now 1).`,
      ]);
    expect(dated("2025-01", { every: 3 })).toHaveLength(1);
    expect(problems({ years: 1, reforms: [{ when: "2025-06", controller: "menu" }] })).toHaveLength(1);
    // half a year ends in June
    expect(problems({ years: 0.5, reforms: [{ when: "2024-07", ...whistle }] })[0]).toContain("(in 2024-06)");
  });

  it("is nothing that a condition has: it may hold or not", () => {
    expect(dated("year > 2030")).toEqual([]);
  });
});

describe("what `where` chooses for nothing", () => {
  const reform = (what: object, where: object) => problems({ reforms: [{ when: "2024-02", what, where }] });

  it("is told, matters and orders alike", () => {
    expect(reform({ hotline: {} }, { matters: "all" })).toEqual([
      'reforms[0].where.matters: "hotline" does not go by matters; it would be left out. Take `where.matters` out.',
    ]);
    expect(reform({ equip: {} }, { orders: "all" })[0]).toContain('"equip" does not go by orders');
    expect(reform({ train: {} }, { matters: "all" })).toEqual([]);
    expect(reform({ dropOrders: {} }, { orders: "all" })).toEqual([]);
  });

  it("is told of townships where a change holds for the county", () => {
    expect(reform({ pool: {} }, { townships: "甲镇" })[0]).toContain('"pool" holds for the whole county');
    expect(reform({ pool: {} }, { townships: "all" })).toEqual([]);
  });
});
