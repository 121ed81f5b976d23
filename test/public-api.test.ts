/**
 * Every name a user can import, door by door, types included. A name that appears or goes is a change of the
 * interface: it belongs in the CHANGELOG, and here.
 */
import { describe, expect, it } from "vitest";
import { modulesBelow } from "./source.ts";

const source = new Map(modulesBelow("src").map((module) => [module.path, module]));

function surfaceOf(path: string): string[] {
  const module = source.get(path);
  if (!module) throw new Error(`${path} is missing`);
  const own = module.exports.filter((name) => name !== "*");
  return [...own, ...module.passedOn.flatMap(surfaceOf)].sort();
}

describe("the public surface", () => {
  it("of govload/core", () => {
    expect(surfaceOf("src/core/index.ts")).toMatchInlineSnapshot(`
      [
        "AnyArray",
        "ArrayOf",
        "Arrays",
        "CalendarDate",
        "CasePool",
        "ChoiceField",
        "Columns",
        "ConditionField",
        "DateField",
        "Difference",
        "Draw",
        "EitherField",
        "FieldSpec",
        "Fingerprint",
        "FlagField",
        "Gathered",
        "Kind",
        "LabelField",
        "ListField",
        "MONTH",
        "MapField",
        "NumberField",
        "OneOfField",
        "Problem",
        "ProblemDetail",
        "QUARTER",
        "Queues",
        "RecordField",
        "Seed",
        "Shape",
        "Shapes",
        "Step",
        "Text",
        "TextField",
        "WEEK",
        "YEAR",
        "advance",
        "allocate",
        "arrayOf",
        "copy",
        "cos",
        "dateOf",
        "drawsFor",
        "exp",
        "firstDifference",
        "gather",
        "halving",
        "load",
        "log",
        "logistic",
        "logit",
        "nearest",
        "parseDate",
        "pow",
        "save",
        "scatter",
        "seedFrom",
        "sin",
        "unitKey",
      ]
    `);
  });
});
