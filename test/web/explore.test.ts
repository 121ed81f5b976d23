import { describe, expect, it } from "vitest";
import { judgedIndicators, parameters, scenario } from "../../src/index.ts";
import { brushedAfter, cellsWithin, cellUnder, isWithin } from "../../web/explore/brush.ts";
import { axisOf, choiceOf, exploreDefaults, exploreFrom } from "../../web/explore/choice.ts";
import { guessedPace, timeText } from "../../web/explore/estimate.ts";
import { changeOf } from "../../web/explore/form.ts";
import { matching } from "../../web/explore/parameter-picker.ts";
import { rangeText, valueText } from "../../web/explore/view.ts";
import { exploreWords } from "../../web/explore/words.ts";
import { wordsOf } from "../../web/i18n/index.ts";
import { addressFields, addressOf, readAddress } from "../../web/settings/address.ts";
import { defaults, sameComparison } from "../../web/settings/settings.ts";

describe("what is explored", () => {
  it("is by default two parameters over their published ranges", () => {
    expect(exploreDefaults.x).toEqual({ parameter: "secondedShare", low: 0, high: 0.2 });
    expect(judgedIndicators).toContain(exploreDefaults.indicator);
    // where nobody published a range: a quarter up and down; a zero: all that can be entered
    expect(axisOf("seasonAmplitude").low).toBeCloseTo(0.75 * parameters.seasonAmplitude.default, 9);
    const zero = Object.entries(parameters).find(([, spec]) => spec.default === 0 && spec.min < spec.max);
    expect(axisOf(zero?.[0] ?? "")).toMatchObject({ high: zero?.[1].max });
  });

  it("goes into a link and comes back; what is by default stays out", async () => {
    const explore = { x: { parameter: "levelDays", low: 3, high: 6 }, steps: 8, indicator: "backlog" };
    const settings = { ...defaults, explore };
    const address = addressOf(await addressFields(settings));
    expect(address.length).toBeLessThan(160);
    expect(await readAddress(address)).toEqual({ settings: settings, lost: [] });
    const back = { ...defaults, ...changeOf(settings, { ...exploreDefaults }) };
    expect(addressOf(await addressFields(back))).toBe("#");
    // a comparison is not another for it
    expect(sameComparison(settings, defaults)).toBe(true);
    expect(sameComparison({ ...settings, seed: "1" }, defaults)).toBe(false);
  });

  it("is not trusted when it comes from a link", () => {
    const wrong = {
      x: { parameter: "nothing" },
      steps: 99,
      replications: 0,
      indicator: "x",
      pair: [1, 1],
      factors: 1,
    };
    expect(exploreFrom(wrong)).toBeUndefined();
    expect(exploreFrom([])).toBeUndefined();
    expect(exploreFrom({ x: { parameter: "levelDays", low: "3" }, pair: [2, 0], steps: 2 })).toEqual({
      x: axisOf("levelDays"),
      pair: [2, 0],
      steps: 2,
    });
    // a strategy that has been taken out since
    expect(choiceOf({ pair: [2, 0] }, 2).pair).toEqual([0, 1]);
    expect(choiceOf({ pair: [2, 0] }, 3).pair).toEqual([2, 0]);
  });
});

describe("finding a parameter", () => {
  it("goes by its name in either language and by its name in files", () => {
    expect(matching("借调")).toContain("secondedShare");
    expect(matching("SECONDED")).toContain("secondedShare");
    expect(matching("levelDays")).toEqual(["levelDays"]);
    expect(matching(" ")).toHaveLength(Object.keys(parameters).length);
    expect(matching("no such thing")).toEqual([]);
  });
});

describe("choosing cells", () => {
  const size = { columns: 4, rows: 3 };
  const at = (column: number, row: number) => ({ column, row });

  it("by arrows moves, with Shift extends, and stays within", () => {
    const first = brushedAfter("ArrowUp", false, undefined, size);
    expect(first).toEqual({ anchor: at(1, 1), head: at(1, 1) });
    const up = brushedAfter("ArrowUp", true, first, size);
    const right = brushedAfter("ArrowRight", true, up, size);
    expect(right).toEqual({ anchor: at(1, 1), head: at(2, 2) });
    expect(brushedAfter("ArrowUp", true, right, size)).toEqual(right);
    expect(brushedAfter("ArrowLeft", false, right, size)).toEqual({ anchor: at(1, 2), head: at(1, 2) });
    expect(brushedAfter("Tab", false, right, size)).toBeUndefined();
  });

  it("holds all cells between its corners, whichever way it was drawn", () => {
    const brushed = { anchor: at(3, 0), head: at(1, 2) };
    expect(cellsWithin(brushed)).toEqual({ from: at(1, 0), to: at(3, 2) });
    expect([at(2, 1), at(0, 1)].map((cell) => isWithin(brushed, cell))).toEqual([true, false]);
  });

  it("by the pointer takes the cell under it, rows counted from below", () => {
    const frame = { left: 40, top: 10, width: 400, height: 300, x: [0, 4], y: [0, 3] } as const;
    expect(cellUnder(150, 290, frame)).toEqual(at(1, 0));
    expect(cellUnder(399, 0, frame)).toEqual(at(3, 2));
    expect(cellUnder(-20, 900, frame)).toEqual(at(0, 0));
  });
});

describe("what it will cost", () => {
  it("is told in seconds or minutes", () => {
    const zh = exploreWords("zh");
    expect([3_400, 44_000, 61_000, 200_000].map((ms) => timeText(ms, zh))).toEqual([
      "约 3 秒",
      "约 40 秒",
      "约 1 分钟",
      "约 3 分钟",
    ]);
  });

  it("is guessed from townships and years before anything has run", () => {
    const [small, large] = [3, 6].map((townships) => {
      const county = { townships, archetypes: { 中西部一般镇: townships } };
      return scenario("baseline", { county, years: 1, warmUp: 1 });
    });
    expect(guessedPace(large, 1)).toBe(2 * guessedPace(small, 1));
    expect(guessedPace(large, 2)).toBe(guessedPace(small, 1));
  });
});

describe("the words", () => {
  it("have the same keys in both languages, and full-width punctuation in Chinese", () => {
    const [zh, en] = [exploreWords("zh"), exploreWords("en")];
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    const texts = Object.values(zh).filter((word): word is string => typeof word === "string");
    expect(texts.filter((text) => /[一-鿿][,;:!?]/.test(text))).toEqual([]);
    expect(Object.values(en).filter((word) => typeof word === "string" && /[一-鿿]/.test(word))).toEqual([]);
  });

  it("write a parameter's value as one would enter it", () => {
    expect([3, 0.08, 0.4739, -2, 52_000].map((value) => valueText(value, "zh"))).toEqual([
      "3",
      "0.08",
      "0.474",
      "−2",
      "5.20\u00a0万",
    ]);
    const days = { zh: "工作日", en: "working days" };
    expect(rangeText(3, 7, days, "en", wordsOf("en"))).toBe("3 to 7 working days");
    expect(rangeText(0, 0.2, { zh: "份额", en: "share" }, "zh", wordsOf("zh"))).toBe("0 至 0.2");
  });
});
