import { describe, expect, it } from "vitest";
import { weekAfterKey } from "../../web/figure/cursor.ts";
import { dateOf, dateText, timeTicks, weekDays, windowText } from "../../web/figure/time.ts";
import { keepUnits } from "../../web/figure/typography.ts";
import { languageNow, wordsOf } from "../../web/i18n/index.ts";
import { secondsLeft } from "../../web/progress.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const study = fakeStudy(2);

describe("time", () => {
  it("counts months of 21 days and years of 252 from the first month", () => {
    expect(dateOf("2024-01", 0)).toEqual({ year: 2024, month: 1, week: 1 });
    expect(dateOf("2024-01", 251)).toEqual({ year: 2024, month: 12, week: 5 });
    expect(dateOf("2024-07", 252)).toEqual({ year: 2025, month: 7, week: 1 });
    expect(weekDays(3)).toEqual([5, 10, 15]);
  });

  it("speaks both languages", () => {
    expect(dateText(study, 5, wordsOf("zh"))).toBe("2024 年 1 月第 1 周");
    expect(dateText(study, 5, wordsOf("en"))).toBe("week 1 of January 2024");
    expect(windowText({ study, words: wordsOf("zh") })).toBe("最后一年");
    const window = (from: number, to: number, lang: "zh" | "en") =>
      windowText({ study: { ...study, windowDays: [from, to] }, words: wordsOf(lang) });
    expect(window(0, 756, "en")).toBe("the whole 3 years (transition included)");
    // a window is named by what it is, not rounded to a tenth of a year
    expect([window(706, 756, "zh"), window(706, 756, "en")]).toEqual([
      "最后 50 个工作日",
      "the last 50 working days",
    ]);
    expect([window(630, 756, "zh"), window(693, 756, "en")]).toEqual(["最后 6 个月", "the last 3 months"]);
  });

  it("marks quarters, and names the first of every year", () => {
    const ticks = timeTicks(study);
    expect(ticks).toHaveLength(13);
    expect(ticks.filter((tick) => tick.label).map((tick) => tick.label)).toEqual([
      "2024",
      "2025",
      "2026",
      "2027",
    ]);
    expect(timeTicks({ ...study, years: 20 })).toHaveLength(21);
    expect(timeTicks({ ...study, start: "2024-04", years: 0.5 })[0].label).toBe("2024-04");
  });
});

describe("the cursor's keys", () => {
  it("move a week, a quarter, or to an end, and stay within", () => {
    expect(weekAfterKey("ArrowRight", 3, 10)).toBe(4);
    expect(weekAfterKey("ArrowRight", 10, 10)).toBe(10);
    expect(weekAfterKey("PageDown", 3, 10)).toBe(0);
    expect(weekAfterKey("End", 3, 10)).toBe(10);
    expect(weekAfterKey("x", 3, 10)).toBeUndefined();
  });
});

describe("progress", () => {
  it("tells the time left once the pace is known", () => {
    expect(secondsLeft(1, 10, 5000)).toBeUndefined();
    expect(secondsLeft(4, 10, 8000)).toBe(12);
    expect(secondsLeft(10, 10, 8000)).toBeUndefined();
  });
});

describe("words", () => {
  it("keep a number with its unit", () => {
    expect(keepUnits("编制 60 %、人 12 个")).toBe("编制 60\u00a0%、人 12\u00a0个");
    expect(keepUnits("in 2024 - 3")).toBe("in 2024 - 3");
  });

  it("are Chinese unless English is asked for", () => {
    const at = (hash: string, search = "") => languageNow({ hash, search } as Location);
    expect(at("")).toBe("zh");
    expect(at("#lang=en")).toBe("en");
    expect(at("", "?lang=en")).toBe("en");
    expect(at("#lang=fr")).toBe("zh");
  });

  it("name the same groups and places in both languages", () => {
    const [zh, en] = [wordsOf("zh"), wordsOf("en")];
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    expect(Object.keys(en.groups)).toEqual(Object.keys(zh.groups));
    const texts = Object.values(zh).filter((word): word is string => typeof word === "string");
    expect(texts.filter((text) => /[一-鿿][,;:!?]/.test(text))).toEqual([]);
  });
});
