/** The difference of two strategies by channel: exact, and laid to what was changed. */
import { beforeAll, describe, expect, it } from "vitest";
import { sharesOf } from "../../src/experiment/channels.ts";
import { channelsTable } from "../../src/experiment/channelsTable.ts";
import { type Channel, channelText, compare, differenceChannels, type Study } from "../../src/index.ts";
import { inTwoTowns } from "../model/county.ts";

describe("shares of what pushed", () => {
  it("are in proportion, and what held is taken off", () => {
    expect(sharesOf([3, 1], 1)).toEqual([0.75, 0.25]);
    // 4 pushed, 1 held: 3 in all
    expect(sharesOf([4, -1], 1)).toEqual([4 / 3, -1 / 3]);
    expect(sharesOf([-4, 1], -1)).toEqual([4 / 3, -1 / 3]);
  });

  it("stay small where two large movements cancel", () => {
    // what held counts as half of what pushed: 2 and −1
    expect(sharesOf([100, -99], 1)).toEqual([2, -1]);
    expect(sharesOf([1, -1000], 1)).toEqual([2, -1]);
  });

  it("are none when nothing pushed that way", () => {
    expect(sharesOf([-1, 0], 1)).toBeUndefined();
    expect(sharesOf([0, 0], 1)).toBeUndefined();
  });

  it("sum to 1", () => {
    for (const changes of [
      [5, -3, 0.1],
      [1e9, -1e9, 7],
      [0, 0, 1e-9],
    ]) {
      expect(sharesOf(changes, 1)?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }
  });
});

// a busy county, where what asks for hours makes others wait
const busy = { demand: 1.15 };
const time = { warmUp: 0.25, years: 0.75 };
const strategy = (id: string, parameters: object, reforms: readonly object[] = []) =>
  inTwoTowns("baseline", { ...time, id, parameters: { demand: busy.demand, ...parameters }, reforms });

describe("channels of a comparison", () => {
  let study: Study;
  const split = (id: string, indicator: Channel["indicator"] = "sojournTime") =>
    study.channels.find(
      (one) => one.id === id && one.against === "plain" && one.indicator === indicator,
    ) as Channel;
  const largest = ({ parts }: Channel) =>
    Object.entries(parts).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))[0][0];

  beforeAll(async () => {
    study = await compare(
      [
        strategy("plain", {}),
        strategy("papers", { paperworkBase: 0.3 }),
        strategy("down", {}, [
          {
            when: "2024-01",
            where: { matters: { top: 20 } },
            what: { transfer: { powers: ["decide"], gate: false } },
          },
        ]),
        strategy("slowDesks", { levelDays: 7 }),
        strategy("people", {}, [{ when: "2024-01", what: { addPosts: { share: 0.2, delay: 0 } } }]),
        strategy("leaving", { turnoverBase: 0.25 }),
      ],
      { replications: 2, window: 0.5 },
    );
  }, 120_000);

  it("add up to the difference of the indicator, in every pair", () => {
    expect(study.channels.length).toBe(15 * 3);
    for (const { id, against, indicator, parts, total } of study.channels) {
      const difference = study.differences.find((one) => one.id === id && one.against === against);
      const sum = Object.values(parts).reduce((all, part) => all + part, 0);
      expect(Math.abs(sum - (difference?.indicators[indicator].mean ?? Number.NaN))).toBeLessThan(1e-9);
      expect(total).toBe(sum);
      expect(Object.keys(parts)).toEqual(Object.keys(differenceChannels[indicator]));
    }
    // what it adds up to is something
    expect(Math.abs(split("papers").total)).toBeGreaterThan(0.1);
  });

  it("lay more papers to papers, work that came down to that work, slow desks to superiors", () => {
    expect(largest(split("papers"))).toBe("paperwork");
    expect(split("papers").parts.paperwork).toBeGreaterThan(0);
    expect(split("down").parts.moved).toBeGreaterThan(0);
    expect(split("down").parts.superior).toBeLessThan(0);
    expect(largest(split("slowDesks"))).toBe("superior");
    expect(split("papers").parts.moved).toBe(0);
    // systems are what they were: more work over the same is not their doing
    expect(Math.abs(split("papers").parts.systems)).toBeLessThan(0.01);
  });

  it("lay more people to posts and empty desks to turnover", () => {
    expect(largest(split("people"))).toBe("staff");
    expect(split("people").parts.staff).toBeLessThan(0);
    expect(split("leaving").parts.turnover).toBeGreaterThan(0);
  });

  it("split the hours by what asked for them, and nothing else", () => {
    const { parts, total } = split("down", "utilisation");
    expect(parts.transferred).toBeGreaterThan(0.01);
    expect(parts.intake).toBeLessThan(0);
    expect(total).toBeGreaterThan(0);
  });

  it("split satisfaction by what it is owed to", () => {
    const { parts, total } = split("slowDesks", "satisfaction");
    expect(total).toBeLessThan(0);
    expect(parts.waits).toBeLessThan(0);
    expect(Math.abs(parts.base)).toBeLessThan(1e-12);
  });

  it("have intervals, stand in a table and can be said", () => {
    const { intervals, parts } = split("papers");
    expect(intervals.paperwork.mean).toBe(parts.paperwork);
    expect(intervals.paperwork.low).toBeLessThan(intervals.paperwork.high);
    const table = channelsTable(study);
    const rows = study.channels.reduce((sum, one) => sum + Object.keys(one.parts).length, 0);
    expect(table.length).toBe(rows);
    expect(channelText(study, split("papers")).zh).toMatch(/办理时长：\+[\d.]+ 个工作日 = 文会痕考 \+/);
    expect(channelText(study, split("papers")).en).toMatch(
      /: \+[\d.]+ working days = papers and assessment \+/,
    );
  });
});
