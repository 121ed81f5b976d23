import { describe, expect, it } from "vitest";
import { formatAlike, formatNumber, formatTicks } from "../../src/chart/index.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const zh = { language: "zh" } as const;
const en = { language: "en" } as const;

describe("numbers as a reader wants them", () => {
  it("three significant digits at most", () => {
    expect(formatNumber(1234.5, en)).toBe("1,230");
    expect(formatNumber(717.3, en)).toBe("717");
    expect(formatNumber(11.68, en)).toBe("11.7");
    expect(formatNumber(7, en)).toBe("7.00");
    expect(formatNumber(0.0345, en)).toBe("0.035");
    expect(formatNumber(0, en)).toBe("0");
  });

  it("万 and 亿 in Chinese, millions in English", () => {
    expect(plain(formatNumber(123_456, zh))).toBe("12.3 万");
    expect(plain(formatNumber(468_000, zh))).toBe("46.8 万");
    expect(plain(formatNumber(120_000_000, zh))).toBe("1.20 亿");
    expect(plain(formatNumber(1_230_000, en))).toBe("1.23 million");
  });

  it("shares as per cent, differences of shares with the suffix given", () => {
    expect(plain(formatNumber(0.6234, { ...zh, percent: true }))).toBe("62.3 %");
    expect(plain(formatNumber(1, { ...zh, percent: true }))).toBe("100 %");
    const points = { ...zh, percent: true, signed: true, suffix: " 百分点" };
    expect(formatNumber(-0.034, points)).toBe("−3.4 百分点");
  });

  it("a real minus sign, a plus where asked, none on zero", () => {
    expect(formatNumber(-2.5, en)).toBe("−2.50");
    expect(formatNumber(2.5, { ...en, signed: true })).toBe("+2.50");
    expect(formatNumber(0, { ...en, signed: true })).toBe("0");
    expect(formatNumber(Number.NaN, en)).toBe("–");
  });

  it("values shown together share their decimals", () => {
    expect(formatAlike([-8.66, 0.0016, 0.18], { ...en, signed: true })).toEqual(["−8.66", "0.00", "+0.18"]);
    expect(formatAlike([873.6, 1025.9], en)).toEqual(["874", "1,026"]);
    expect(formatAlike([-152.3, 1025.9], { ...en, signed: true })).toEqual(["−152", "+1,026"]);
    expect(formatAlike([Number.NaN, 3], en)).toEqual(["–", "3.00"]);
  });

  it("ticks of an axis share scale and decimals", () => {
    expect(formatTicks([0, 0.5, 1], en)).toEqual(["0", "0.5", "1.0"]);
    expect(formatTicks([0, 5000, 10_000, 15_000], zh).map(plain)).toEqual([
      "0",
      "0.5 万",
      "1.0 万",
      "1.5 万",
    ]);
    expect(formatTicks([0, 0.2], { ...en, percent: true }).map(plain)).toEqual(["0 %", "20 %"]);
  });
});
