import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allIndicators } from "../../src/run/indicators.ts";
import { Table } from "../../src/table/table.ts";
import { folderWithScenarios, govload } from "./govload.ts";

const { folder, remove } = folderWithScenarios();
afterAll(remove);

/** All that can be asked for, by township and replication; and means with quantiles. */
const asked = {
  whole: ["--cases", "--each-replication", "--units", "townships"],
  plain: [],
};
type Out = keyof typeof asked;
const outs = Object.keys(asked) as Out[];
const documents = new Map<Out, { strategies: { indicators: Record<string, { unit: string }> }[] }>();

beforeAll(async () => {
  for (const out of outs) {
    const command = ["compare", "now.yaml", "down.yaml", "-n", "2", "--json", "--out", out, ...asked[out]];
    documents.set(out, JSON.parse((await govload(command, folder)).out));
  }
});

const read = (out: Out, file: string) =>
  Table.fromCSV(readFileSync(join(folder, out, file), "utf8"), { text: ["code"] });
const chinese = /\p{Script=Han}/u;

describe("dictionary.csv", () => {
  it("has a line for every header that was written, and no other", () => {
    for (const out of outs) {
      const files = readdirSync(join(folder, out)).filter((name) => name.endsWith(".csv"));
      expect(files.length).toBeGreaterThan(6);
      const headers = files.flatMap((file) =>
        read(out, file).columns.map(({ name }) => `${file.slice(0, -4)}.${name}`),
      );
      const named = Object.keys(allIndicators).map((name) => `summary.${name}`);
      const lines = [...read(out, "dictionary.csv")].map((row) => `${row.table}.${row.name}`);
      expect(lines.sort()).toEqual([...headers, ...named].sort());
    }
  });

  it("gives each a name, a unit and a definition in both languages", () => {
    for (const row of outs.flatMap((out) => [...read(out, "dictionary.csv")])) {
      const name = `${row.table}.${row.name}`;
      for (const [column, value] of Object.entries(row)) expect(value, `${name} ${column}`).not.toBe("");
      for (const column of ["zh", "definition_zh"]) expect(row[column], `${name} ${column}`).toMatch(chinese);
      for (const column of ["en", "unit_en", "definition_en"])
        expect(row[column], `${name} ${column}`).not.toMatch(chinese);
    }
  });

  it("calls a share a share, as do summary.csv and --json", () => {
    const units = new Map([...read("plain", "dictionary.csv")].map((row) => [row.name, row.unit_en]));
    const shares = Object.keys(allIndicators).filter((name) => allIndicators[name].percent);
    expect(shares.map((name) => units.get(name))).toEqual(shares.map(() => "share"));
    const said = documents.get("plain")?.strategies[0].indicators ?? {};
    for (const { indicator, unit } of read("plain", "summary.csv")) {
      expect(unit).toBe(units.get(String(indicator)));
      expect(said[String(indicator)].unit, String(indicator)).toBe(unit);
    }
  });
});
