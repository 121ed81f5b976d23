import { describe, expect, test } from "vitest";
import { readTable } from "../../src/scenario/read.ts";
import { files, linesOf, small, smallText } from "./document.ts";

const base = `${smallText}title: Base\nreforms: [{controller: menu, title: 菜单}]\n`;
const read = (table: string, options: { readonly base?: string } = {}) =>
  readTable("s/t.csv", {
    ...files({ "s/t.csv": table, "s/base.yaml": base }),
    ...options,
    shipped: { small: { ...small, title: "小" } },
  });
const problems = (table: string) => linesOf(() => read(table));

describe("a table of scenarios", () => {
  test("gives one document a row, its columns being paths", () => {
    const rows = read(
      "\ufeffid,title.zh,title.en,extends,parameters.filedShare,reforms[0].with.batch,county.spread,reforms\n" +
        "low,低,Low,base.yaml,0.1,3,,\n" +
        'high,"高,更高",High,base.yaml,0.9,,0.5,\n' +
        ',,,small,tolerance / 2,,,"[{when: 2025, what: {recall: {}}}]"\n',
    );
    expect(rows.map(({ document }) => document.id)).toEqual(["low", "high", "t-3"]);
    expect(rows[0].document).toMatchObject({
      title: { zh: "低", en: "Low" },
      parameters: { filedShare: 0.1 },
      county: { spread: 0 },
    });
    expect(rows[0].document.reforms[0]).toMatchObject({ title: { zh: "菜单" }, with: { batch: 3 } });
    expect(rows[1].document).toMatchObject({ title: { zh: "高,更高" }, county: { spread: 0.5 } });
    expect(rows[1].document.reforms[0].with?.batch).toBe(14);
    expect(rows[2].document).toMatchObject({
      title: { zh: "t-3" },
      parameters: { filedShare: "tolerance / 2" },
      reforms: [{ when: "2025" }],
    });
    expect(rows[0].inputs.map(({ path }) => path)).toEqual(["s/t.csv", "s/base.yaml"]);
  });

  test("stands on the caller's base without a column extends", () => {
    expect(read("years\n1\n2\n", { base: "small" }).map(({ document }) => document.years)).toEqual([1, 2]);
    expect(read("years\n1\n", { base: "s/base.yaml" })[0].document.id).toBe("t-1");
  });

  test.each([
    ["years\n1\n", /^s\/t\.csv:2 extends: this row does not say which scenario it changes/],
    ["extends,years\nsmall,1\nsmall,many\n", /^s\/t\.csv:3 years: "many" is of the wrong type/],
    [
      "extends,parameters.filedSare\nsmall,1\n",
      /^s\/t\.csv:2 parameters\.filedSare: there is no field "filedSare"\. Did you mean "filedShare"/,
    ],
    ["extends,reforms[7].when\nbase.yaml,2025\n", /^s\/t\.csv:2 reforms\[7\]\.when: there is no item \[7\]/],
    ['extends,reforms\nsmall,"[{when"\n', /^s\/t\.csv:2: this is not YAML/],
    ["extends,years\nnone.yaml,1\n", /^s\/t\.csv:2 extends: "s\/none\.yaml": no such file/],
    ["extends,years\nsmal,1\n", /^s\/t\.csv:2 extends: there is no scenario "smal"\. Did you mean "small"/],
    ["extends,county.townships\nsmall,0\n", /^s\/t\.csv:2 county\.townships: 0 is out of range/],
    ["extends,years\nsmall\n", /^s\/t\.csv:2: this line has 1 cell,/],
  ])("%j names the row that is wrong", (table, line) => {
    expect(problems(table)[0]).toMatch(line);
  });

  test("says what is wrong in all rows", () => {
    expect(problems("extends,years,warmUp\nsmall,-1,1\nsmall,1,-1\n")).toHaveLength(2);
    expect(linesOf(() => readTable("none.csv", files({})))[0]).toContain("none.csv: no such file");
  });
});
