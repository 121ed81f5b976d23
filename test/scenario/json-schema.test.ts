import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchema } from "../../src/scenario/json-schema.ts";
import { checkDocument } from "../../src/scenario/read.ts";
import { scenarioFileSpec } from "../../src/scenario/schema.ts";
import { small } from "./document.ts";
import { breaks } from "./json-validator.ts";

const root = new URL("../../", import.meta.url);
const published = JSON.parse(readFileSync(new URL("schema/scenario.schema.json", root), "utf8"));
const valid = (document: unknown) => breaks(published, document);

function filesBelow(folder: string): string[] {
  const entries = readdirSync(new URL(folder, root), { withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory() ? [] : /\.ya?ml$/.test(entry.name) ? [`${folder}${entry.name}`] : [],
  );
}

describe("the published schema", () => {
  test("is current (npm run generate)", () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema(scenarioFileSpec))));
  });

  test.each([...filesBelow("scenarios/"), ...filesBelow("scenarios/base/")])("%s is valid", (file) => {
    expect(valid(parse(readFileSync(new URL(file, root), "utf8")))).toEqual([]);
  });

  test("takes what the check takes", () => {
    const document = {
      ...small,
      title: "一",
      extends: "base/county.yaml",
      division: "511523",
      parameters: { filedShare: "tolerance / 2" },
      reforms: [
        {
          when: "2025-01",
          what: { transfer: { powers: ["decide"], with: { posts: 1 } } },
          where: { matters: { domain: "service", top: 3 } },
        },
        { every: "3 months", when: "readiness > 0.5", what: [{ recall: {} }] },
        { controller: "ripeBatches", with: { batch: 3 } },
      ],
    };
    expect(valid(document)).toEqual([]);
    expect(valid({ extends: "x", archetypes: { 乡: { staff: 3 } }, county: { spread: 0.2 } })).toEqual([]);
    expect(
      valid({ matters: "m.csv", orders: ["o.yaml"], archetypes: "a.csv", county: { townships: "t.csv" } }),
    ).toEqual([]);
    expect(valid(checkDocument(small).document)).toEqual([]);
  });

  test.each([
    { yeers: 1 },
    { years: 0 },
    { years: "many" },
    { parameters: { nosuch: 1 } },
    { parameters: { filedShare: 2 } },
    { mechanisms: { off: ["nosuch"] } },
    { reforms: [{ when: "2025", what: { nosuch: {} } }] },
    { reforms: [{ when: "2025", what: { recall: {}, return: {} } }] },
    { reforms: [{ controller: "nosuch" }] },
    { reforms: [{ controller: "menu", with: { nosuch: 1 } }] },
    { matters: [{ id: "m1" }] },
    { county: { townships: 0 } },
    { title: { fr: "x" } },
    { start: "soon" },
  ])("refuses %j", (document) => {
    expect(valid(document).length).toBeGreaterThan(0);
  });

  test("describes every field in both languages", () => {
    const text = JSON.stringify(published.properties);
    for (const name of Object.keys(scenarioFileSpec.fields)) expect(published.properties[name]).toBeDefined();
    expect(text).toContain("报告年数 · Reported years (年, years)");
  });
});
