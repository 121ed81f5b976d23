/** Every instrument and failure of the source articles is expressed by something and shown by a scenario. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expressionOf, mechanismsPage } from "../../scripts/mechanisms.ts";
import { evidenceIds } from "../../src/model/evidence.ts";

describe("docs/mechanisms.md", () => {
  it("knows the articles' 56 instruments and 31 failures", () => {
    const numbered = (letter: string, n: number) =>
      Array.from({ length: n }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`);
    expect(evidenceIds).toEqual([...numbered("P", 56), ...numbered("F", 31)]);
  });

  it.each(evidenceIds)("%s is expressed and shown", (id) => {
    const { scenarios, changes, controllers, mechanisms } = expressionOf(id);
    expect([...changes, ...controllers, ...mechanisms], "change, controller or mechanism").not.toEqual([]);
    expect(scenarios, "scenarios").not.toEqual([]);
  });

  it("is what `npm run generate` writes", () => {
    const page = readFileSync(new URL("../../docs/mechanisms.md", import.meta.url), "utf8");
    expect(page === mechanismsPage(), "run: npm run generate").toBe(true);
  });
});
