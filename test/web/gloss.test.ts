/** Explanations: none is missing in either language, and terms are found where they stand. */
import { describe, expect, it } from "vitest";
import { entriesOf, termsIn } from "../../web/gloss/gloss.ts";
import { terms } from "../../web/gloss/terms.ts";
import { wordsOf } from "../../web/i18n/index.ts";

describe("the glossary", () => {
  it("explains every term and indicator in both languages", () => {
    const [zh, en] = [entriesOf("zh"), entriesOf("en")];
    expect(zh.length).toBe(en.length);
    for (const { text, definition } of [...zh, ...en]) expect(definition.length, text).toBeGreaterThan(3);
    expect(zh.filter(({ definition }) => /[一-鿿][,;:!?]/.test(definition))).toEqual([]);
    expect(en.filter(({ text, definition }) => /[一-鿿，。；]/.test(text + definition))).toEqual([]);
    expect(new Set(zh.map(({ text }) => text)).size).toBe(zh.length);
  });

  it("says unit and direction of an indicator", () => {
    const said = (language: "zh" | "en", name: string) =>
      entriesOf(language).find(({ text }) => text === name)?.definition;
    expect(said("zh", "积压")).toMatch(/单位：件\/乡镇；低为好$/);
    expect(said("en", "Satisfaction")).toMatch(/unit: per cent; higher is better$/);
  });
});

describe("terms in a text", () => {
  const explained = (text: string, language: "zh" | "en") =>
    termsIn(text, language).flatMap((part) => (part.definition ? [part.text] : []));

  it("are found once each, the longer before what it holds", () => {
    expect(explained("配对的重复，再来一次重复；文献示例值", "zh")).toEqual(["配对", "重复", "文献示例值"]);
    expect(explained("Paired runs: bands of 20 replications, bands again", "en")).toEqual([
      "Paired runs",
      "bands",
      "replications",
    ]);
    expect(explained("husbands are openers", "en")).toEqual([]);
  });

  it("leave the text as it is", () => {
    const { numbersNote, channelsNote } = wordsOf("zh");
    for (const text of [numbersNote, channelsNote("一刀切"), "95 % 区间", ""]) {
      const parts = termsIn(text, "zh").map((part) => part.text);
      expect(parts.join("")).toBe(text);
    }
  });

  it("are terms that some text of the page uses", () => {
    const used = (language: "zh" | "en") =>
      Object.values(wordsOf(language)).flatMap((word) =>
        typeof word === "string" ? [word] : typeof word === "function" ? [String(word)] : [],
      );
    const all = used("zh").join("");
    for (const term of ["重复", "色带", "区间", "渠道"]) expect(all).toContain(term);
    expect(terms.length).toBeGreaterThan(10);
  });
});
