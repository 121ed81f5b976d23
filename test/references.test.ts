/** Every source that a parameter, switch, formula, reform or scenario names can be looked up in docs/references.md. */
import { describe, expect, it } from "vitest";
import {
  codesOf,
  details,
  notesOf,
  parameters,
  rulesOf,
  shippedDocument,
  shippedScenarios,
  switches,
} from "../src/index.ts";
import { chineseIn } from "./chinese.ts";
import { read } from "./source.ts";

const page = read("docs/references.md");
const rows = new Set([...page.matchAll(/^\| `?([^|`]+?)`? \|/gm)].map((match) => match[1]));
const trials = page.slice(page.indexOf("## 试算后定下的各点"));

const sources = [
  ...Object.entries(parameters).map(([name, { source }]) => [`parameter ${name}`, source]),
  ...Object.entries(switches).map(([name, { source }]) => [`switch ${name}`, source]),
  ...details.flatMap(({ of, stages }) =>
    rulesOf(stages).map(({ name, source }) => [`rule ${name} of ${of}`, source]),
  ),
  ...shippedScenarios().flatMap(({ id }) => {
    const { source, matters } = shippedDocument(id) ?? {};
    const own = (matters ?? []).map((matter) => [`${id}: ${matter.id}`, matter.source ?? ""]);
    return [...Object.entries(source ?? {}).map(([lang, one]) => [`scenario ${id}, ${lang}`, one]), ...own];
  }),
] as [string, string][];

describe("docs/references.md", () => {
  it("has a row for every code that a source names", () => {
    const missing = sources.flatMap(([what, source]) =>
      codesOf(source)
        .filter((code) => !rows.has(code.replace(/^model\.md 3\.2 \((\d+)\)$/, "$1")))
        .map((code) => `${what}: ${code}`),
    );
    expect(missing).toEqual([]);
    expect(new Set(sources.flatMap(([, source]) => codesOf(source))).size).toBeGreaterThan(40);
  });

  it("has every point settled by trial that a source names", () => {
    const points = sources.flatMap(([, source]) =>
      [...source.matchAll(/3\.2 \(([\d, ]+)\)/g)].flatMap(([, list]) => list.split(", ")),
    );
    const listed = new Set([...trials.matchAll(/^\| (\d+) \|/gm)].map(([, n]) => n));
    expect([...new Set(points)].filter((n) => !listed.has(n))).toEqual([]);
    expect(listed.size).toBe(18);
  });

  it("are the same in both languages of a scenario", () => {
    for (const { id } of shippedScenarios()) {
      const { zh = "", en = "" } = shippedDocument(id)?.source ?? {};
      expect(codesOf(zh), id).toEqual(codesOf(en));
    }
  });

  it("goes along where there are no files, with what each code stands for in both languages", () => {
    for (const [what, source] of sources) {
      const notes = notesOf(source);
      expect(
        notes.map(([code]) => code),
        what,
      ).toEqual(codesOf(source));
      for (const [code, { zh, en, from = "" }] of notes) {
        expect(page, code).toContain(zh);
        expect(chineseIn(zh).length, code).toBeGreaterThan(0);
        expect(chineseIn(`${en} ${from}`), code).toEqual([]);
      }
    }
  });

  it("says what each grade means", () => {
    for (const grade of new Set(Object.values(parameters).map((spec) => spec.grade)))
      expect(rows).toContain(grade);
  });
});
