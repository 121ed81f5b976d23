/** Files of targets and questions: what is read, and everything that is wrong said at once, with file and line. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { jsonSchema } from "../../src/scenario/json-schema.ts";
import { readTargets } from "../../src/scenario/targets/read.ts";
import { targetFileSpec } from "../../src/scenario/targets/schema.ts";
import { detailsOf, files, smallText } from "./document.ts";
import { breaks } from "./json-validator.ts";

const text = `govload: 1
id: mine
title: {zh: 我的, en: Mine}
base:
  extends: small.yaml
  years: 0.5
targets:
  - id: T1
    title: {zh: 翻倍, en: Doubled}
    runs:
      now:
      more: {parameters: {demand: 2}}
    measures:
      n0: {run: now, indicator: arrived}
      n1: {run: more, indicator: arrived, months: [2, 6], over: highest, matters: [m1], townships: [甲乡]}
    values:
      - {title: 之比, value: n1 / n0 * levelDays, band: [1, 3], observed: 2}
questions:
  - id: Q1
    title: {zh: 更多, en: More}
    runs: {now: {}, more: {parameters: {demand: 2}}}
    measures: {a: {run: now, indicator: arrived}, b: {run: more, indicator: arrived}}
    holds: b > a
    reports: [{title: 差, value: b - a}]
`.replace("indicator: arrived, months: [2, 6]", "indicator: completed, months: [2, 6]");
const read = (targets: string) =>
  readTargets("t.yaml", files({ "t.yaml": targets, "small.yaml": smallText }));
const faultsOf = (targets: string) =>
  detailsOf(() => read(targets)).map(({ line, path, what, mend }) => {
    return [line, path, `${what.en} ${mend?.en ?? ""}`.trim()].join(" | ");
  });

describe("a file of targets", () => {
  it("lays what a run says over the base, and what the base says over what it extends", () => {
    const [target] = read(text).targets;
    const { now, more } = target.runs;
    expect([now.document.years, more.document.years]).toEqual([0.5, 0.5]);
    expect([now.document.parameters, more.document.parameters]).toEqual([{}, { demand: 2 }]);
    expect(now.document.matters[0].id).toBe("m1");
    expect(target.measures.n1).toEqual({
      run: "more",
      indicator: "completed",
      months: [2, 6],
      over: "highest",
      matters: ["m1"],
      townships: ["甲乡"],
    });
  });

  it("works its formulas out over measures and parameters; what has no value is NaN", () => {
    const file = read(text);
    const [{ reading }] = file.targets[0].values;
    expect(reading.at({ n0: 4, n1: 10, levelDays: 5 })).toBe(12.5);
    expect(reading.at({ n0: 0, n1: 0, levelDays: 5 })).toBeNaN();
    expect(file.questions[0].holds.at({ a: 1, b: 2 })).toBe(1);
    expect(file.questions[0].reports[0].reading.at({ a: 1, b: 4 })).toBe(3);
  });

  it("remembers the files it was made of", () => {
    expect(new Set(read(text).inputs.map(({ path }) => path))).toEqual(new Set(["t.yaml", "small.yaml"]));
  });

  it("says everything that is wrong at once, in its runs too", () => {
    const wrong = text
      .replace(
        "more: {parameters: {demand: 2}}\n    measures",
        "more: {parameters: {demnd: 2}}\n    measures",
      )
      .replace("n0: {run: now", "n0: {run: nwo")
      .replace("value: n1 / n0", "value: n1 / n9")
      .replace("band: [1, 3]", "band: [3, 1]")
      .replace("holds: b > a", "holds: b > c");
    expect(faultsOf(wrong)).toEqual([
      expect.stringMatching(
        /^12 \| targets\[0\]\.runs\.more\.parameters\.demnd \| there is no field "demnd"\. .*Did you mean "demand"\?$/,
      ),
      expect.stringMatching(
        /^14 \| targets\[0\]\.measures\.n0\.run \| there is no "nwo"\. .*Did you mean "now"\?$/,
      ),
      expect.stringMatching(/^17 \| targets\[0\]\.values\[0\]\.value \| .*n9/),
      expect.stringMatching(/^17 \| targets\[0\]\.values\[0\]\.band \| a band has two ends/),
      expect.stringMatching(/^23 \| questions\[0\]\.holds \| .*"c"/),
    ]);
  });

  it.each([
    ["matters: [m1]", "matters: [m2]", 'there is no "m2"'],
    ["townships: [甲乡]", "townships: [乙乡]", 'there is no "乙乡"'],
    ["months: [2, 6]", "months: [2, 7]", "the reported time has months 1 to 6"],
    ["months: [2, 6]", "months: [6, 2]", "the reported time has months 1 to 6"],
    ["indicator: completed", "indicator: burnout", "burnout cannot be told apart by matter and township"],
    ["n0: {run", "levelDays: {run", '"levelDays" is the name of a parameter'],
    ["n0: {run", "max: {run", '"max" cannot stand in a formula'],
    ["indicator: completed", "indicator: complete", 'Did you mean "completed"?'],
    [
      "id: Q1",
      "id: Q1\n    hold: 1",
      'there is no field "hold". Known: id, title, runs, measures, holds, reports. Did you mean "holds"?',
    ],
    ["    holds: b > a\n", "", '"holds" (What should hold) is missing.'],
    ["more: {parameters: {demand: 2}}\n    m", "more: 3\n    m", "3 is of the wrong type"],
    ["extends: small.yaml", "extends: smal.yaml", "no such file"],
  ])("finds what is wrong when %j becomes %j", (from, to, said) => {
    expect(text).toContain(from);
    expect(faultsOf(text.replace(from, to)).join("\n")).toContain(said);
  });

  it("does not give two targets one id", () => {
    const item = text.slice(text.indexOf("  - id: T1"), text.indexOf("questions:"));
    expect(faultsOf(text.replace("questions:", `${item}questions:`)).join()).toContain(
      'the id "T1" is used twice',
    );
  });
});

describe("the published schema of targets", () => {
  const root = new URL("../../", import.meta.url);
  const published = JSON.parse(readFileSync(new URL("schema/targets.schema.json", root), "utf8"));

  it("is current (npm run generate)", () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema(targetFileSpec))));
  });

  it.each(["stylised-facts", "questions"])("takes the shipped %s", (id) => {
    expect(breaks(published, parse(readFileSync(new URL(`targets/${id}.yaml`, root), "utf8")))).toEqual([]);
  });

  it.each([{ targets: [{ id: "a" }] }, { targets: 3 }, { base: { yeers: 1 } }])("refuses %j", (document) => {
    expect(breaks(published, document)).not.toEqual([]);
  });
});
