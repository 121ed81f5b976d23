import { describe, expect, it } from "vitest";
import { booksLines, channelLines } from "../../src/cli/report/study-channels.ts";
import { width } from "../../src/cli/terminal/width.ts";
import type { Study } from "../../src/index.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const study = fakeStudy(3) as unknown as Study;

describe("channels in the terminal", () => {
  it("stand in one table that adds up, and are said in words", () => {
    const lines = channelLines(study, "en", 100);
    expect(lines.slice(0, 7)).toEqual([
      "                                                          Menu of",
      "Difference in sojourn time, working days   Ripe batches    powers",
      "Work moved down                                   -1.90     -1.90",
      "Waiting on superiors                              -0.70     -0.70",
      "Rework                                            -0.40     -0.40",
      "Procedure                                         +0.30     +0.30",
      "In all                                            -2.70     -2.70",
    ]);
    expect(lines.join("\n")).toContain(
      "Ripe batches minus All at once, sojourn time: −2.7 working days = work moved down −1.9, waiting on",
    );
  });

  it("fit their width in both languages, and are none where nothing is compared", () => {
    for (const lang of ["zh", "en"] as const) {
      for (const columns of [100, 60])
        for (const line of channelLines(study, lang, columns))
          expect(width(line)).toBeLessThanOrEqual(columns);
    }
    expect(channelLines({ ...study, channels: [] }, "zh", 100)).toEqual([]);
  });
});

describe("the two books in the terminal", () => {
  it("are a line, where a study holds them", () => {
    const told = { satisfaction: 0.6742, reportedSatisfaction: 0.7301, hiddenShare: 0.1718 };
    const indicators = Object.fromEntries(
      Object.entries(told).map(([name, mean]) => [name, { mean, low: mean, high: mean, unit: "" }]),
    );
    const strategies = [{ ...study.strategies[0], indicators }];
    expect(booksLines({ ...study, strategies }, "en", 200)).toEqual([
      "Two books (satisfaction, reported / true): All at once 73.0 / 67.4 %; 17.2 % of what is amiss is not reported.",
    ]);
    expect(booksLines({ ...study, strategies }, "zh", 200)).toEqual([
      "两本账（满意度，上报 / 真实）：一刀切 73.0 / 67.4 %；不如意之处有 17.2 % 没有上报。",
    ]);
    expect(booksLines(study, "en", 100)).toEqual([]);
  });
});
