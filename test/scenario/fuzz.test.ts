/** Whatever is handed in, the answer is a document or a Problem. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "../../src/core/problem.ts";
import { checkDocument, readScenario, readTable } from "../../src/scenario/read.ts";
import { files, small, smallText } from "./document.ts";

function answered(ask: () => unknown): void {
  try {
    ask();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.details.length).toBeGreaterThan(0);
    expect(error.in("zh")).not.toBe("");
  }
}

const scenario = `${smallText}${readFileSync(new URL("../../scenarios/a-city.yaml", import.meta.url), "utf8").replace(/^extends.*$/m, "")}`;
const bits = fc.constantFrom(
  ..."[]{}:,-&*!|>'\"%@`?#~ \n\t\0<=.0".split(""),
  "- ",
  ": ",
  "\n  ",
  "&a ",
  "*a",
  "<<",
  "---\n",
  "!!map",
  "é",
  "：",
);
const edits = fc.array(fc.tuple(fc.nat({ max: scenario.length }), fc.nat({ max: 6 }), bits), {
  minLength: 1,
  maxLength: 6,
});
const edited = edits.map((all) =>
  all.reduce((text, [at, cut, bit]) => text.slice(0, at) + bit + text.slice(at + cut), scenario),
);

describe("any input", () => {
  test("a scenario with slips of the hand", () => {
    fc.assert(
      fc.property(edited, (text) => answered(() => readScenario("a.yaml", files({ "a.yaml": text })))),
      { seed: 3, numRuns: 400 },
    );
  });

  test("any text as scenario, as table, as catalogue", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(bits, { maxLength: 60 }).map((all) => all.join("")),
    );
    const property = fc.property(text, (any) => {
      answered(() => readScenario("a.yaml", files({ "a.yaml": any })));
      answered(() => readTable("t.csv", { ...files({ "t.csv": any, "a.yaml": smallText }), base: "a.yaml" }));
      answered(() =>
        readScenario("a.yaml", files({ "a.yaml": `${smallText}orders: o.csv\n`, "o.csv": any })),
      );
    });
    fc.assert(property, { seed: 4, numRuns: 500 });
  });

  test("any object, also inside a right one", () => {
    const any = fc.anything({
      maxDepth: 4,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    });
    const name = fc.constantFrom(
      "county",
      "matters",
      "parameters",
      "reforms",
      "mechanisms",
      "archetypes",
      "start",
      "extends",
      "title",
      "orders",
      "division",
    );
    const property = fc.property(any, name, (value, key) => {
      answered(() => checkDocument(value as object));
      answered(() => checkDocument({ ...small, [key]: value }));
      answered(() => checkDocument({ ...small, reforms: [value] }));
    });
    fc.assert(property, { seed: 5, numRuns: 600 });
  });

  test("any path and value in a setting", () => {
    const path = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        "reforms[0].what",
        "a[b].c",
        "matters[m1]",
        "county.townships[0].name",
        "[",
        "..",
        "id",
      ),
    );
    const property = fc.property(path, fc.string({ unit: "binary", maxLength: 30 }), (at, value) => {
      answered(() => checkDocument(small, { set: [[at, value]] }));
    });
    fc.assert(property, { seed: 6, numRuns: 500 });
  });
});
