import { describe, expect, test } from "vitest";
import type { ProblemDetail } from "../../src/core/problem.ts";
import type { Located } from "../../src/scenario/located.ts";
import { readYaml } from "../../src/scenario/yaml.ts";

function read(text: string): { tree: Located | undefined; details: ProblemDetail[] } {
  const details: ProblemDetail[] = [];
  return { tree: readYaml(text, "x.yaml", (detail) => details.push(detail)), details };
}

function plain(node: Located | undefined): unknown {
  if (node?.kind === "map")
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
  if (node?.kind === "list") return node.items.map(plain);
  return node?.kind === "scalar" ? node.value : undefined;
}

describe("what is read", () => {
  test("YAML and JSON, with the lines of keys and values", () => {
    const { tree } = read("a: 1\nb:\n  - x\n  - {c: true}\nd: |\n  two\n  lines\n");
    expect(plain(tree)).toEqual({ a: 1, b: ["x", { c: true }], d: "two\nlines\n" });
    const entries = tree?.kind === "map" ? tree.entries : new Map();
    expect(entries.get("b").key).toEqual({ file: "x.yaml", line: 2 });
    expect(entries.get("b").value.items[1].place).toEqual({ file: "x.yaml", line: 4 });
    expect(plain(read('{\n\t"a": [1,\r\n\t2]\n}').tree)).toEqual({ a: [1, 2] });
  });

  test("dates, codes, yes and no stay what was written", () => {
    const { tree } = read("start: 2024-01\ncode: 007\nflag: yes\nempty:\ntilde: ~\nquoted: '5'\n1: x\n");
    expect(plain(tree)).toEqual({
      start: "2024-01",
      code: 7,
      flag: "yes",
      empty: null,
      tilde: null,
      quoted: "5",
      1: "x",
    });
    const code = tree?.kind === "map" ? tree.entries.get("code")?.value : undefined;
    expect(code).toMatchObject({ source: "007" });
  });

  test("anchors within reason", () => {
    expect(plain(read("a: &x {b: 1}\nc: *x\n").tree)).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });

  test("an open bracket is called one, wrong indentation stays what it is", () => {
    const said = (text: string) => {
      const told: string[] = [];
      readYaml(text, "x.yaml", ({ line, what }) => told.push(`${line} ${what.en}`));
      return told;
    };
    const open = (line: number, pair: string) =>
      `${line} this is not YAML: a "${pair[0]}" before this place is not closed with "${pair[1]}" (or its next lines are not indented).`;
    expect(said("a: [1, 2\nb: 3\n")).toEqual([open(2, "[]")]);
    expect(said("a:\n  - {b: 1, c: {d: 2}\n  - {b: 2}\n")).toEqual([open(3, "{}")]);
    expect(said("a: [1, 2")).toEqual([open(1, "[]")]);
    expect(said("a:\n  b: 1\n c: 2\n")).toEqual(["3 this is not YAML: the indentation does not fit."]);
  });

  test("an empty file is an empty value", () => {
    expect(plain(read("").tree)).toBe(null);
    expect(plain(read("# only a comment\n").tree)).toBe(null);
  });
});

describe("what is refused, with its line", () => {
  test.each([
    ["a tab", "a:\n\tb: 1\n", 2, "tabs cannot indent"],
    ["a key twice", "a: 1\nb: 2\na: 3\n", 3, '"a" is given twice (first in line 1)'],
    ["a key twice below", "b:\n  a: 1\n  a: 3\n", 3, '"a" is given twice (first in line 2)'],
    ["a merge key", "x: &x {a: 1}\ny:\n  <<: *x\n", 3, "Use extends"],
    ["a second document", "a: 1\n---\nb: 2\n", 2, 'no second "---"'],
    ["a directive", "%YAML 1.1\n---\na: yes\n", 1, "directives"],
    ["a tag", "a: 1\nb: !!js/function x\n", 2, "tags"],
    ["a tag on a map", "a: !!map {}\n", 1, "tags"],
    ["an open bracket", "a: [1, 2\nb: 3\n", 2, "not YAML"],
    ["an open quote", "a: 'x\nb: 3\n", 3, "a quote, bracket"],
    ["a colon in a text", "a: 1\ntitle: 成熟: 一批\n", 2, "put text that holds a colon in quotes"],
    ["a wrong indent", "- a\nb: 1\n", 2, "not YAML"],
    ["a list as key", "? [1]\n: 2\n", 1, "a key is a plain text"],
    ["an alias to nothing", "a: *b\n", 1, 'no "&"'],
    ["a reserved sign", "a: @x\n", 1, "needs quotes"],
  ])("%s", (_, text, line, words) => {
    const { tree, details } = read(text);
    expect(tree).toBeUndefined();
    expect(details[0]).toMatchObject({ file: "x.yaml", line });
    expect(`${details[0].what.en} ${details[0].mend?.en ?? ""}`).toContain(words);
    expect(details[0].what.zh).toMatch(/\p{Script=Han}/u);
  });

  const laughs = `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join("\n")}`;
  test.each([
    ["deep lists", "[".repeat(100_000)],
    ["closed deep lists", "[".repeat(1000) + "]".repeat(1000)],
    ["deep maps", "{a: ".repeat(1000)],
    ["deep dashes", `${"- ".repeat(5000)}1`],
    ["deep questions", `${"? ".repeat(5000)}1`],
    ["deep indentation", Array.from({ length: 200 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
    ["a circle", "&a [*a]"],
    ["aliases of aliases", laughs],
    ["many aliases", `- &a 1\n${"- *a\n".repeat(101)}`],
    ["many keys", Array.from({ length: 130_000 }, (_, i) => `k${i}: 1`).join("\n")],
    ["many commas", `[${",".repeat(600_000)}`],
  ])("%s end early", (_, text) => {
    const { tree, details } = read(text);
    expect(tree).toBeUndefined();
    expect(details).toHaveLength(1);
    expect(details[0].what.en).toMatch(/too deep|too many|too much/);
  });
});
