import { describe, expect, it } from "vitest";
import { escapeXml } from "../../src/chart/index.ts";
import { shorten, textWidth, wrapText } from "../../src/chart/text.ts";

describe("text without a document", () => {
  it("counts a Chinese character as one em and Latin as less", () => {
    expect(textWidth("成熟一批、下放一批")).toBe(9);
    expect(textWidth("Ripe batches")).toBeLessThan(9);
    expect(textWidth("")).toBe(0);
  });

  it("breaks after Chinese punctuation where both halves fit", () => {
    expect(wrapText("成熟一批、下放一批", 6)).toEqual(["成熟一批、", "下放一批"]);
  });

  it("breaks Latin between words", () => {
    expect(wrapText("Half-devolution with filing", 9)).toEqual(["Half-devolution", "with filing"]);
  });

  it("never begins a line with closing punctuation", () => {
    for (let limit = 3; limit < 12; limit++) {
      for (const line of wrapText("半吊子下放（重大事项报备），再议。", limit, 9)) {
        expect(line).not.toMatch(/^[、，。）]/);
      }
    }
  });

  it("says by … that something had to go, and stays within the limit", () => {
    const lines = wrapText("一个长得没有道理的策略名称，谁也放不下它", 5, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(6);
    expect(shorten("短", 3)).toBe("短");
  });

  it("escapes what would be markup", () => {
    expect(escapeXml(`<a href="x">&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;");
  });
});
