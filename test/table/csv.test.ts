import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../../src/core/problem.ts";
import { Table } from "../../src/table/table.ts";

const texts = (values: string[], name = "text") =>
  new Table({ name: "t", columns: [{ name, values, zh: "", en: "" }] });
const numbers = (values: Float64Array | Float32Array) =>
  new Table({ name: "t", columns: [{ name: "x", values, zh: "", en: "" }] });

describe("toCSV", () => {
  it("quotes what RFC 4180 wants quoted and ends lines with CRLF", () => {
    expect(texts(['a"b', "c,d", "e\nf", "", "甲"]).toCSV()).toBe(
      'text\r\n"a""b"\r\n"c,d"\r\n"e\nf"\r\n""\r\n甲\r\n',
    );
  });

  it("begins with a byte order mark on demand", () => {
    expect(texts([]).toCSV({ bom: true })).toBe("\uFEFFtext\r\n");
    expect(texts(["a"]).toCSV({ header: false })).toBe("a\r\n");
  });

  it("guards texts that a spreadsheet would run, but no number and no lone dash", () => {
    expect(texts(["=1+1", "@SUM(A1)", "＝1", "-", "甲-乙"]).toCSV()).toBe(
      "text\r\n'=1+1\r\n'@SUM(A1)\r\n'＝1\r\n-\r\n甲-乙\r\n",
    );
    expect(numbers(Float64Array.of(-1.5)).toCSV()).toBe("x\r\n-1.5\r\n");
  });

  it("writes missing numbers as empty cells and 32-bit numbers with their own digits", () => {
    expect(numbers(Float32Array.of(0.1, Number.NaN, 1e-7, 16777216)).toCSV()).toBe(
      'x\r\n0.1\r\n""\r\n1e-7\r\n16777216\r\n',
    );
  });
});

describe("fromCSV", () => {
  it("reads numbers, texts, gaps, codes and every line end", () => {
    const table = Table.fromCSV(
      '\uFEFFcode,name,people,share\r\n0511,"甲,乙",1200,0.5\n0512,,,\r\r\n0513, 丙 ,3e2,-.5',
      { file: "a.csv" },
    );
    expect([...table]).toEqual([
      { code: "0511", name: "甲,乙", people: 1200, share: 0.5 },
      { code: "0512", name: "", people: Number.NaN, share: Number.NaN },
      { code: "0513", name: "丙", people: 300, share: -0.5 },
    ]);
  });

  it("keeps a column as text when told", () => {
    expect(Table.fromCSV("division\n511523", { text: ["division"] }).column("division")).toEqual(["511523"]);
  });

  it.each([
    ["", /a\.csv:1: .*empty/],
    ["a,b\n1,2\n3\n4,5,6", /a\.csv:3: .*1 cell,[\s\S]*a\.csv:4: .*3 cells/],
    ["a,a\n1,2", /twice/],
    ["a,\n1,2", /column 2 has no name/],
    ["a;b\n1;2", /separated by commas/],
    ['a\n"x\ny', /not closed/],
    ['a\n"x"y', /a\.csv:2: .*stray/],
    ['a\n"1\n2"\nx"y', /a\.csv:4: .*stray/],
  ])("refuses %j", (source, message) => {
    expect(() => Table.fromCSV(source, { file: "a.csv" })).toThrow(Problem);
    expect(() => Table.fromCSV(source, { file: "a.csv" })).toThrow(message);
  });

  it("gives back every text that was written", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("'=a", "''+1", "=", "\t", "\r\n", " a ", '"', "＝＝"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const table = new Table({
          name: "t",
          columns: [0, 1].map((at) => ({
            name: `c${at}`,
            values: ["x", ...rows.map((row) => row[at])],
            zh: "",
            en: "",
          })),
        });
        const back = Table.fromCSV(table.toCSV());
        expect([...back]).toEqual([...table]);
      }),
      { seed: 1 },
    );
  });

  it("gives back every number that was written", () => {
    const value = fc.double({ noDefaultInfinity: false });
    fc.assert(
      fc.property(fc.array(value), (list) => {
        const table = numbers(Float64Array.of(1, ...list.map((x) => x + 0)));
        expect(Table.fromCSV(table.toCSV()).column("x")).toEqual(table.column("x"));
      }),
      { seed: 1 },
    );
  });
});
