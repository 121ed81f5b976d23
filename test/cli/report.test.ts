import { describe, expect, it } from "vitest";
import { HEADLINE, studyTable, type TableStyle } from "../../src/cli/report/study-table.ts";
import { closingOf, headingOf, legendOf } from "../../src/cli/report/study-words.ts";
import { unsettled } from "../../src/cli/settled.ts";
import { width } from "../../src/cli/terminal/width.ts";
import { studyJson } from "../../src/experiment/studyJson.ts";
import { headline, indicators, type Study } from "../../src/index.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const study = (count: number) => fakeStudy(count) as unknown as Study;
const style: TableStyle = {
  lang: "en",
  columns: 100,
  colour: false,
  names: ["backlog", "satisfaction", "workloadPerHead"],
};

const linesOf = (of: Study, how: TableStyle) => studyTable(of, how).lines;

/** A study of as many strategies as there are values of each indicator; `half` is the half-width of every interval. */
function withNumbers(values: Record<string, readonly number[]>, half: number): Study {
  const names = Object.keys(values);
  const base = study(values[names[0]].length);
  const interval = (mean: number) => ({ mean, low: mean - half, high: mean + half });
  return {
    ...base,
    strategies: base.strategies.map((strategy, at) => ({
      ...strategy,
      indicators: Object.fromEntries(
        names.map((name) => [name, { ...interval(values[name][at]), unit: "" }]),
      ),
    })),
    differences: base.strategies.slice(1).map(({ id }, at) => ({
      ...base.differences[0],
      id,
      against: base.strategies[0].id,
      indicators: Object.fromEntries(
        names.map((name) => {
          const mean = values[name][at + 1] - values[name][0];
          return [name, { ...interval(mean), settled: Math.abs(mean) > half }];
        }),
      ),
    })),
  };
}

describe("studyTable", () => {
  it("shows levels, signs, differences and intervals", () => {
    const numbers = { backlog: [625.4, 308.6], satisfaction: [0.5842, 0.6591], workloadPerHead: [1.2, 1.2] };
    expect(linesOf(withNumbers(numbers, 0.0123), style)).toEqual([
      "Indicator                            All at once             Ripe batches",
      "Backlog, cases per township               625      309    ✓ -317    ±0",
      "Satisfaction, %                            58.4     65.9  ✓   +7.5  ±1.2",
      "Workload per head, × a day's hours          1.20     1.20      0.00 ±0.01",
    ]);
  });

  it("marks better and worse by the indicator's own sense, and nothing that is not settled", () => {
    const marks = (a: number, b: number, half: number, name = "backlog") =>
      linesOf(withNumbers({ [name]: [a, b] }, half), { ...style, names: HEADLINE })
        .join("\n")
        .match(/[✓✗]/g);
    expect(marks(10, 8, 1)).toEqual(["✓"]);
    expect(marks(8, 10, 1)).toEqual(["✗"]);
    expect(marks(0.5, 0.6, 0.01, "satisfaction")).toEqual(["✓"]);
    expect(marks(10, 8, 3)).toBeNull();
    expect(marks(0.8, 0.9, 0.01, "utilisation")).toBeNull();
  });

  it("uses colour for the signs only when told, never instead of them", () => {
    const coloured = linesOf(study(2), { ...style, colour: true }).join("\n");
    expect(coloured).toContain("\u001b[34m✓\u001b[0m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(linesOf(study(2), style).join("\n"));
  });

  it.each([2, 3, 4] as const)("fits 100 and 72 columns with %d strategies, in both languages", (count) => {
    for (const lang of ["zh", "en"] as const) {
      for (const columns of [100, 72]) {
        const lines = linesOf(study(count), { ...style, lang, columns, names: Object.keys(indicators) });
        expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns);
        for (const { title } of study(count).strategies)
          expect(lines.join("").replaceAll(" ", "")).toContain(title[lang].slice(0, 4).replaceAll(" ", ""));
      }
    }
  });

  it("sets all rows of a block to one width, whatever the characters", () => {
    const lines = linesOf(study(2), { ...style, lang: "zh" });
    const ends = lines.slice(1).map((line) => width(line.slice(0, line.search(/[✓✗]/))));
    expect(new Set(ends).size).toBe(1);
  });

  it("shows the spread of the mean where nothing is compared", () => {
    expect(linesOf(withNumbers({ backlog: [625] }, 11.2), style)[1]).toMatch(/ 625 ±11$/);
  });

  it("leaves out what the study lacks", () => {
    expect(linesOf(study(2), { ...style, names: ["readiness", "nonsense", "backlog"] }).length).toBe(2);
  });
});

describe("words around the table", () => {
  it("say what was run", () => {
    const base = study(2);
    const alone = { ...base, county: { ...base.county, townships: base.county.townships.slice(0, 1) } };
    expect(headingOf(alone, "en")).toBe(
      "Example county (test data), 1 township; 20 replications, seed 2024; indicators over working days 505 to 756",
    );
    expect(headingOf(study(2), "zh")).toBe(
      "示例县（测试数据），2 个乡镇；重复 20 次，种子 2024；指标取第 505 至 756 个工作日",
    );
  });

  it("end with the answer, after the health card", () => {
    const lines = closingOf(study(2), "en", 100, ["B is better.", "C is worse."]);
    expect(lines.slice(-3)).toEqual(["", "B is better.", "C is worse."]);
    const card = lines.indexOf("Health card");
    expect(lines.slice(card + 1, card + 3)).toEqual(["✓ The ledgers add up.", "! Hours are nearly used up."]);
    expect(lines[0]).toBe(
      "Warnings, All at once: Power without staff, money or training. (Why, and what to do: govload check.)",
    );
    expect(closingOf(study(2), "zh", 30, ["乙好。"]).every((line) => width(line) <= 30)).toBe(true);
  });

  it("tell where the runs part, and leave the chain to the report", () => {
    const base = study(2);
    const divergence = {
      a: "all-at-once",
      b: "ripe-batches",
      county: { zh: "示例县", en: "Example county" },
      events: [],
      chain: [],
      brief: { zh: "第 42 天分开。", en: "Day 42." },
      words: [{ zh: "很长的经过。", en: "A long story." }],
    };
    const parted = { ...base, differences: base.differences.map((one) => ({ ...one, divergence })) };
    expect(closingOf(parted, "zh", 100, [])).toContain("成熟一批、下放一批，分岔处：第 42 天分开。");
    expect(closingOf(parted, "en", 100, []).join("\n")).not.toMatch(/long story/);
    expect(JSON.stringify(studyJson(parted))).toMatch(/A long story/);
  });

  it("explain the signs, and differences only where they stand in the table", () => {
    expect(studyTable(study(2), style).changes).toBe(true);
    expect(studyTable(study(4), style).changes).toBe(false);
    // where they had to stay out, it says so, and where they are
    expect(legendOf(study(4), false, "en")).toMatch(/no room here for the differences.*summary\.csv/);
    expect(legendOf(study(4), false, "zh")).toMatch(/放不下差值.*summary\.csv/);
    expect(legendOf(study(2), true, "en")).not.toMatch(/no room/);
    expect(legendOf(study(2), true, "en")).toMatch(/✓ better/);
    expect(legendOf({ ...study(1), differences: [] }, false, "zh")).not.toMatch(/✓/);
  });
});

describe("studyJson", () => {
  it("is the published document, without the weekly series", () => {
    const json = JSON.parse(JSON.stringify(studyJson(study(2))));
    expect(Object.keys(json).slice(0, 8)).toEqual([
      "govload",
      "seed",
      "replications",
      "years",
      "strategies",
      "differences",
      "channels",
      "fingerprint",
    ]);
    expect(json.strategies[0]).toMatchObject({
      id: "all-at-once",
      title: { zh: "一刀切" },
      indicators: { backlog: { unit: "cases" } },
    });
    expect(json.differences[0].indicators.backlog).toMatchObject({ settled: true });
    expect(JSON.stringify(json)).not.toContain("weekly");
  });
});

describe("unsettled", () => {
  const all = (mean: number, half: number): Study => {
    const base = study(2);
    const interval = { mean, low: mean - half, high: mean + half, settled: true };
    return {
      ...base,
      differences: [
        { ...base.differences[0], indicators: Object.fromEntries(headline.map((name) => [name, interval])) },
      ],
    };
  };

  it("asks for more than the interval's own word, because it looks again and again", () => {
    expect(unsettled(all(10, 7))).toEqual([]);
    expect(unsettled(all(-10, 7))).toEqual([]);
    expect(unsettled(all(10, 9)).length).toBe(headline.length);
    expect(unsettled(all(1, 9))[0]).toBe("satisfaction: ripe-batches / all-at-once");
  });

  it("takes two equal strategies as settled", () => {
    expect(unsettled(all(0, 0))).toEqual([]);
  });
});
