import { expect, it } from "vitest";
import { counted } from "../../src/core/plural.ts";
import { modulesBelow } from "../source.ts";

it("has one thing in the singular", () => {
  expect([0, 1, 2].map((n) => counted(n, "matter"))).toEqual(["0 matters", "1 matter", "2 matters"]);
  expect(counted(1, "county", "counties")).toBe("1 county");
  expect(counted(3, "county", "counties")).toBe("3 counties");
});

/** Numbers that may be 1, written before a plural: `counted` is for them. Others are of a list that holds two and more. */
const SEVERAL = new Set(["src/scenario/lint/pace.ts", "src/scenario/lint/choice.ts"]);
it("is used wherever a number stands before matters, replications, draws, counties or townships", () => {
  const plain = /\$\{(?!counted\()[^}]*\} (matters|replications|draws|counties|pairs)\b/;
  const found = modulesBelow("src").filter(({ path, text }) => {
    return /^src\/(cli|scenario|experiment)\//.test(path) && !SEVERAL.has(path) && plain.test(text);
  });
  expect(found.map(({ path }) => path)).toEqual([]);
});
