/** The verdict's sentences, and a pair of strategies seen from either side. */
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/experiment/verdict.ts";
import { changeText, indicators, paragraphsOf, round3, type Study, seenFrom } from "../../src/index.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const study = fakeStudy(3) as unknown as Study;
const [first, second] = study.strategies.map(({ id }) => id);

describe("a difference seen from the other side", () => {
  it("is turned round in every number, week by week", () => {
    const there = seenFrom(study.differences, second, first) as Study["differences"][number];
    const back = seenFrom(study.differences, first, second) as Study["differences"][number];
    expect([back.id, back.against]).toEqual([first, second]);
    expect(back.better).toEqual(there.worse);
    const { mean, low, high } = there.weekly.backlog;
    expect(mean.some((value) => value !== 0)).toBe(true);
    const turned = (values: readonly number[]) => values.map((value) => 0 - value);
    expect(back.weekly.backlog).toEqual({ mean: turned(mean), low: turned(high), high: turned(low) });
    back.weekly.backlog.low.forEach((value, week) => {
      expect(value).toBeLessThanOrEqual(back.weekly.backlog.high[week]);
    });
    const [a, b] = [there.indicators.backlog, back.indicators.backlog];
    expect([b.mean, b.low, b.high]).toEqual([-a.mean, -a.high, -a.low]);
  });

  it("is nothing for a pair that was not compared", () => {
    expect(seenFrom(study.differences, first, "nobody")).toBeUndefined();
  });
});

describe("the verdict", () => {
  it("is a list of whole sentences, one for each other strategy at least", () => {
    const sentences = sentencesOf(study.strategies, study.differences, indicators, 20);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    for (const { zh, en } of sentences) {
      expect(zh).toMatch(/^[^。]+。$/);
      expect(en).toMatch(/^\S.*\.$/);
    }
    // the sentences of a pair belong together
    const paragraphs = paragraphsOf(sentences);
    expect(paragraphs.length).toBe(2);
    expect(paragraphs.map(({ zh }) => zh).join("")).toBe(sentences.map(({ zh }) => zh).join(""));
  });

  it("speaks of one run in the singular", () => {
    const level = study.differences.map((one) => ({
      ...one,
      indicators: Object.fromEntries(
        Object.entries(one.indicators).map(([name, interval]) => [name, { ...interval, settled: false }]),
      ),
      overall: Object.fromEntries(
        Object.entries(one.overall).map(([name, interval]) => [name, { ...interval, settled: false }]),
      ),
    }));
    const [sentence] = sentencesOf(study.strategies, level, indicators, 1);
    expect(sentence.en).toMatch(/: one paired run does not tell them apart\.$/);
  });

  it("names no winner when each is better in as many things, whichever is named first", () => {
    const half = ["satisfaction", "sojournTime", "visits"];
    const halved = (span: Study["differences"][number]["indicators"]) =>
      Object.fromEntries(
        Object.entries(span).map(([name, interval]) => {
          // up is better for satisfaction alone
          const better = half.includes(name);
          const mean = better === (name === "satisfaction") ? 0.4 : -0.4;
          return [name, { ...interval, mean, settled: true }];
        }),
      );
    const dear = { mean: 102, low: 90, high: 110, settled: true };
    const [pair] = study.differences.filter(({ id, against }) => id === second && against === first);
    const indicatorsOf = { ...halved(pair.indicators), cost: dear };
    const even = [{ ...pair, indicators: indicatorsOf, overall: halved(pair.overall) }];
    const two = study.strategies.filter(({ id }) => id === first || id === second);
    for (const strategies of [two, [...two].reverse()]) {
      const sentences = sentencesOf(strategies, even, indicators, 20);
      expect(sentences.map(({ en }) => en).join(" ")).toMatch(/^Neither .* leads, .* But /);
      // who is dearer is told, whichever is named first
      expect(sentences.at(-1)?.zh).toMatch(/^成熟一批、下放一批比一刀切财政成本高 102 /);
      for (const { en, zh } of sentences) {
        expect(en).not.toContain("does better");
        expect(zh).not.toContain("优于");
      }
    }
  });

  it("names visits as a price", () => {
    // the second is better in all but visits: people come more often
    const turned = study.differences.map((one) => {
      const with_ = (span: Study["differences"][number]["indicators"]) =>
        Object.fromEntries(
          Object.entries(span).map(([name, interval]) => {
            const up = name === "visits" || name === "satisfaction";
            return [name, { ...interval, mean: up ? 0.41 : -0.41, settled: true }];
          }),
        );
      return { ...one, indicators: with_(one.indicators), overall: with_(one.overall) };
    });
    const sentences = sentencesOf(study.strategies, turned, indicators, 20);
    const price = sentences.find(({ en }) => en.startsWith("The price"));
    expect(price).toMatchObject({
      zh: "代价是跑动次数多 0.41 次/件。",
      en: "The price: visits 0.41 per case more.",
    });
  });

  it("names what is paid as a price, and what is saved not at all: it decides nothing", () => {
    const [pair] = study.differences.filter(({ id, against }) => id === second && against === first);
    const costing = (mean: number, settled: boolean, better: boolean) => {
      const spanOf = (span: Study["differences"][number]["indicators"]) => ({
        ...Object.fromEntries(
          Object.entries(span).map(([name, one]) => [
            name,
            { ...one, mean: name === "satisfaction" ? 0.4 : 0, settled: name === "satisfaction" && better },
          ]),
        ),
        cost: { mean, low: mean, high: mean, settled },
      });
      const one = { ...pair, indicators: spanOf(pair.indicators), overall: spanOf(pair.overall) };
      const two = study.strategies.filter(({ id }) => id === first || id === second);
      return sentencesOf(two, [one], indicators, 20).map(({ en }) => en);
    };
    const [answer, ...more] = costing(102, true, true);
    expect(answer).toContain("does better");
    expect(more).toEqual([
      "The price: fiscal cost 102 yuan per resident and year higher (other spending of departments is not counted).",
    ]);
    expect(costing(102, false, true)).toEqual([answer]);
    expect(costing(-102, true, true)).toEqual([answer]);
    // nothing else is settled: which of them is dearer is told, whichever is named first
    const [one, other] = [second, first].map(
      (id) => study.strategies.find((strategy) => strategy.id === id)?.title.en,
    );
    const higher =
      "fiscal cost 102 yuan per resident and year higher (other spending of departments is not counted).";
    expect(costing(102, true, false)[1]).toBe(`${one} against ${other}: ${higher}`);
    expect(costing(-102, true, false)[1]).toBe(`${other} against ${one}: ${higher}`);
    expect(costing(102, false, false)).toHaveLength(1);
  });

  it("says who leads with the transition counted, also where the end settles nothing", () => {
    const [pair] = study.differences.filter(({ id, against }) => id === second && against === first);
    const with_ = (span: Study["differences"][number]["indicators"], settled: boolean) =>
      Object.fromEntries(
        Object.entries(span).map(([name, one]) => [
          name,
          { ...one, mean: name === "satisfaction" ? 0.4 : 0, settled: settled && name === "satisfaction" },
        ]),
      );
    const one = { ...pair, indicators: with_(pair.indicators, false), overall: with_(pair.overall, true) };
    const two = study.strategies.filter(({ id }) => id === first || id === second);
    const [answer, more] = sentencesOf(two, [one], indicators, 20).map(({ en }) => en);
    expect(answer).toMatch(/do not tell them apart\.$/);
    expect(more).toMatch(/^With the transition counted, though, .* does better/);
  });

  it("puts first who leads over the whole time, and says who is ahead at its end", () => {
    // the second is better than the first by all means over the whole time, and worse at its end
    const to = (better: boolean) => (span: Study["differences"][number]["indicators"]) =>
      Object.fromEntries(
        Object.entries(span).map(([name, interval]) => {
          const up = (name === "satisfaction") === better;
          return [name, { ...interval, mean: up ? 0.2 : -0.2, settled: true }];
        }),
      );
    const pair = study.differences
      .filter((one) => [first, second].includes(one.id) && [first, second].includes(one.against))
      .map((one) => {
        const leads = one.id === second;
        return { ...one, indicators: to(!leads)(one.indicators), overall: to(leads)(one.overall) };
      });
    const [ahead, ...others] = sentencesOf(study.strategies.slice(0, 2), pair, indicators, 20);
    expect(ahead.about).toEqual([first, second]);
    expect(ahead.en).toMatch(/does better than/);
    const last = others[others.length - 1];
    expect(last.about).toEqual([second, first]);
    expect(last.en).toMatch(/^With the transition counted, though, /);
    expect(last.zh).toMatch(/^但连过渡期一起算，/);
  });

  it("says changes in words, with three digits at most", () => {
    const { satisfaction, sojournTime, backlog } = indicators;
    expect(changeText("satisfaction", satisfaction, 0.362)).toEqual({
      zh: "满意度高 36.2 个百分点",
      en: "satisfaction 36.2 points higher",
    });
    expect(changeText("sojournTime", sojournTime, -15.52).zh).toBe("办理时长短 15.5 个工作日");
    expect(changeText("backlog", backlog, -1211)).toEqual({
      zh: "积压少 1,210 件/乡镇",
      en: "backlog 1,210 cases per township smaller",
    });
    expect([0.123, 12.34, 123.4, 1234567].map(round3)).toEqual(["0.12", "12.3", "123", "1,230,000"]);
    expect([0, 0.005, 0.0049, 0.0031, -0.00042, 0.001].map(round3)).toEqual([
      "0.00",
      "0.01",
      "0.005",
      "0.003",
      "-0.0004",
      "0.001",
    ]);
  });
});
