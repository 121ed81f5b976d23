import { describe, expect, it } from "vitest";
import { localeLang } from "../../src/cli/language.ts";
import { alignDecimals, grid } from "../../src/cli/terminal/grid.ts";
import { duration, formatFor } from "../../src/cli/terminal/number.ts";
import { Progress, writing } from "../../src/cli/terminal/progress.ts";
import { padEnd, padStart, width, wrap } from "../../src/cli/terminal/width.ts";

describe("width", () => {
  it("counts two columns for a Chinese character and none for colours", () => {
    expect(width("积压 12")).toBe(7);
    expect(width("\u001b[34m✓\u001b[0m")).toBe(1);
    expect(padEnd("积压", 6)).toBe("积压  ");
    expect(padStart("积压", 6)).toBe("  积压");
    expect(padEnd("积压", 2)).toBe("积压");
  });

  it("breaks lines at spaces and between Chinese characters, never before closing marks", () => {
    expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
    expect(wrap("成熟一批，下放一批", 8)).toEqual(["成熟一", "批，下放", "一批"]);
    expect(wrap("“成熟一批”下放", 6)).toEqual(["“成熟", "一批”", "下放"]);
    expect(wrap("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
    expect(wrap("", 3)).toEqual([""]);
    expect(wrap("a\nb", 3)).toEqual(["a", "b"]);
  });

  it("keeps every line within the width", () => {
    const text =
      "govload compare 在同样的来件和运气下比较几种办法（baseline、all-at-once），and some English words.";
    for (let columns = 6; columns < 60; columns++) {
      const lines = wrap(text, columns);
      expect(lines.every((line) => width(line) <= columns)).toBe(true);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });
});

describe("formatFor", () => {
  const cases = { unit: { zh: "件", en: "cases" }, percent: false };
  const share = { unit: { zh: "份额", en: "share" }, percent: true };
  const yuan = { unit: { zh: "元", en: "yuan" }, percent: false };

  it("shows three significant digits of the largest and as many decimals of the others", () => {
    const format = formatFor([12.3456, 0.456], cases, "en");
    expect([format.value(12.3456), format.value(0.456), format.unit]).toEqual(["12.3", "0.5", "cases"]);
    expect(formatFor([1234.5], cases, "en").value(1234.5)).toBe("1230");
    expect(formatFor([99.96], cases, "en").value(99.96)).toBe("100.0");
    expect(formatFor([0.0123], cases, "en").value(0.0123)).toBe("0.0123");
    expect(formatFor([0], cases, "en").value(0)).toBe("0");
  });

  it("shows shares in per cent", () => {
    const format = formatFor([0.6234, 0.05], share, "zh");
    expect([format.value(0.6234), format.value(0.05), format.unit]).toEqual(["62.3", "5.0", "%"]);
  });

  it("scales large numbers by the units of the language", () => {
    const zh = formatFor([123456789], yuan, "zh");
    expect([zh.value(123456789), zh.unit]).toEqual(["12300", "万元"]);
    expect(formatFor([1.2e9], yuan, "zh").unit).toBe("亿元");
    const en = formatFor([123456789], yuan, "en");
    expect([en.value(123456789), en.unit]).toEqual(["123", "million yuan"]);
  });

  it("signs differences, but not zero, and shows a gap for what is missing", () => {
    const format = formatFor([10], cases, "en");
    expect(format.change(1.25)).toBe("+1.3");
    expect(format.change(-1.25)).toBe("-1.3");
    expect(format.change(-0.001)).toBe("0.0");
    expect(format.value(Number.NaN)).toBe("-");
  });

  it("shows small differences finer than the values beside them, by two decimals at most", () => {
    expect(formatFor([364], cases, "en", [-0.31]).change(-0.31)).toBe("-0.31");
    expect(formatFor([364], cases, "en", [-0.0031]).change(-0.0031)).toBe("0.00");
    expect(formatFor([364], cases, "en", [-31]).spread(4.2)).toBe("±4");
    expect(formatFor([0.915], share, "en", [-0.0061]).change(-0.0061)).toBe("-0.61");
  });

  it("says times shortly", () => {
    expect([duration(0.2, "en"), duration(61, "zh"), duration(200, "en"), duration(6000, "zh")]).toEqual([
      "1 s",
      "61 秒",
      "3 min",
      "2 小时",
    ]);
  });
});

describe("grid", () => {
  it("aligns decimals and wide labels", () => {
    const lines = grid([
      { title: "指标", align: "left", cells: ["积压，件", "errors"] },
      { title: "一刀切", align: "decimal", cells: ["12.5", "3"] },
      { title: "成熟一批、下放一批", align: "right", cells: ["1", "20"] },
    ]);
    expect(lines).toEqual([
      "                  成熟一批、",
      "指标      一刀切    下放一批",
      "积压，件    12.5           1",
      "errors       3            20",
    ]);
  });

  it("lines up what has no digits with the others", () => {
    expect(alignDecimals(["1.25", "10", "-", ""])).toEqual(["1.25", "10   ", "-   ", ""]);
  });
});

describe("Progress", () => {
  const record = (isTTY: boolean) => {
    const written: string[] = [];
    let now = 0;
    const progress = new Progress({ isTTY, write: (text) => written.push(text) }, "en", () => now);
    const at = (ms: number, done: number, reused = 0) => {
      now = ms;
      progress.update(done, 10, reused);
    };
    return { written, at, progress };
  };

  it("rewrites one line on a terminal and takes it away in the end", () => {
    const { written, at, progress } = record(true);
    at(0, 0);
    at(10, 1);
    at(2000, 5);
    progress.end();
    expect(written).toEqual([
      "\r\u001b[2K0 of 10 runs (0 %)",
      "\r\u001b[2K5 of 10 runs (50 %), about 2 s left",
      "\r\u001b[2K",
    ]);
  });

  it("writes a line now and then elsewhere, nothing for what is quick", () => {
    const { written, at, progress } = record(false);
    at(0, 0);
    at(14_000, 5);
    at(16_000, 6);
    at(17_000, 7);
    progress.end();
    expect(written).toEqual(["6 of 10 runs (60 %), about 11 s left\n"]);
  });

  it("does not count what was there before as speed", () => {
    const { written, at } = record(true);
    at(0, 4, 4);
    at(2000, 8, 4);
    expect(written.at(-1)).toBe("\r\u001b[2K8 of 10 runs (80 %), about 1 s left");
  });

  it("says no time left before it is worth something, and counts the time of the first run", () => {
    const { written, at } = record(true);
    at(60_000, 1); // the first run took a minute: what the next seconds bring is no measure of the rest
    at(60_200, 2);
    at(90_000, 3);
    expect(written).toEqual([
      "\r\u001b[2K1 of 10 runs (10 %)",
      "\r\u001b[2K2 of 10 runs (20 %)",
      "\r\u001b[2K3 of 10 runs (30 %), about 4 min left",
    ]);
    const quick = record(true);
    quick.at(1900, 9);
    expect(quick.written).toEqual(["\r\u001b[2K9 of 10 runs (90 %)"]);
  });

  it("says what else is being done", () => {
    const written: string[] = [];
    new Progress({ isTTY: true, write: (text) => written.push(text) }, "zh", () => 0, writing).update(1, 4);
    expect(written).toEqual(["\r\u001b[2K正在写文件（25 %）"]);
  });
});

describe("localeLang", () => {
  it("follows the locale", () => {
    expect(localeLang({ LANG: "zh_CN.UTF-8" }, "en-US")).toBe("zh");
    expect(localeLang({ LC_ALL: "C", LANG: "zh_CN.UTF-8" }, "zh-CN")).toBe("en");
    expect(localeLang({ LC_ALL: "", LANG: "" }, "zh-CN")).toBe("zh");
    expect(localeLang({}, "de-DE")).toBe("en");
  });
});
