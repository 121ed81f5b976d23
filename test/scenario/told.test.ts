/** What is told is the fault and not what follows from it; and all of it at once. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FieldSpec } from "../../src/core/field.ts";
import { scenariosIn } from "../../src/run/node/beside.ts";
import { openDivisions } from "../../src/run/node/load.ts";
import { readScenario, readTable } from "../../src/scenario/read.ts";
import { scenarioFileSpec } from "../../src/scenario/schema.ts";
import { targetFileSpec } from "../../src/scenario/targets/schema.ts";
import { detailsOf, files, linesOf, smallText } from "./document.ts";

const problems = (text: string, others: Readonly<Record<string, string>> = {}) =>
  linesOf(() => readScenario("a.yaml", files({ ...others, "a.yaml": text })));

describe("a controller's name that is mistyped", () => {
  const reform = (text: string) => problems(`${smallText}reforms:\n  - ${text}\n`);

  test("is told alone where the rest fits the one that was meant", () => {
    expect(reform("{controller: ripeBatchs, when: 2025-01, with: {batch: 14, ripeAt: 0.85}}")).toEqual([
      'a.yaml:8 reforms[0].controller: "ripeBatchs" is not one of the choices. ' +
        'Known: allAtOnce, ripeBatches, menu, pilot, countDriven, campaign. Did you mean "ripeBatches"?',
    ]);
  });

  test("is told with what is wrong for the one that was meant", () => {
    expect(reform("{controller: ripeBatchs, with: {bach: 14}}")).toEqual([
      expect.stringContaining("reforms[0].controller:"),
      expect.stringContaining('reforms[0].with.bach: there is no field "bach". Did you mean "batch"?'),
    ]);
  });

  test("is told with what is wrong for any, where nobody knows which was meant", () => {
    expect(reform("{controller: zzz, until: never, with: {batch: 14}}")).toEqual([
      expect.stringContaining('reforms[0].controller: "zzz" is not one of the choices'),
      expect.stringContaining('reforms[0].until: "never" is not a date'),
    ]);
  });

  test("or the word controller itself is not missing as well", () => {
    expect(reform("{controler: ripeBatches, with: {batch: 14}}")).toEqual([
      expect.stringMatching(/reforms\[0\]\.controler: there is no field .* Did you mean "controller"\?$/),
    ]);
  });
});

describe("a text of another form", () => {
  test("is told in words what is wanted, a unit's name with its code", () => {
    const text = "extends: b.yaml\ndivision: 江安县\n";
    const ask = (word: string) =>
      linesOf(() =>
        readScenario("a.yaml", {
          ...files({ "a.yaml": text.replace("江安县", word), "b.yaml": smallText }),
          divisions: openDivisions,
        }),
      );
    expect(ask("江安县")).toEqual([
      expect.stringMatching(
        /^a\.yaml:2 county\.division: .* It should be the six-digit code .* Units of this name: 511523 四川省宜宾市江安县\.$/,
      ),
    ]);
    expect(ask("朝阳区")[0]).toMatch(/Units of this name: 110105 北京市朝阳区, 220104 /);
    expect(ask("511523999")[0]).toMatch(/for the nation\.$/);
  });

  test("never shows a pattern: every field that has one says it in words", () => {
    const wordless: string[] = [];
    const look = (spec: FieldSpec, path: string): void => {
      if (spec.type === "text" && spec.pattern !== undefined && !spec.form) wordless.push(path);
      for (const [name, below] of Object.entries(spec))
        if (typeof below === "object" && below !== null) look(below as FieldSpec, `${path}.${name}`);
    };
    look(scenarioFileSpec, "scenario");
    look(targetFileSpec, "targets");
    expect(wordless).toEqual([]);
  });
});

describe("tables", () => {
  test("tell of all their lines at once, short ones too", () => {
    const towns = "name,archetype,population\n甲,乡,abc\n乙,乡\n丙,乡,-5\n";
    const text = smallText.replace("[{name: 甲乡, archetype: 乡}]", "t.csv");
    expect(problems(text, { "t.csv": towns }).map((line) => line.split(" ")[0])).toEqual([
      "t.csv:2",
      "t.csv:3:",
      "t.csv:4",
    ]);
  });

  test("of scenarios too, wrong column names among them", () => {
    const table = "id,ye..ars,years\nx,1,many\ny,1\nz,1,-1\n";
    const lines = linesOf(() =>
      readTable("t.csv", { ...files({ "t.csv": table, "b.yaml": smallText }), base: "b.yaml" }),
    );
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["t.csv:1:", "t.csv:2", "t.csv:3:", "t.csv:4"]);
  });
});

describe("a scenario that stands on nothing", () => {
  test("is told to extend one, and not what lists are missing", () => {
    expect(problems("id: mine\n")).toEqual([
      'a.yaml:1 extends: there are no county and no matters, neither here nor in what is extended. Add a line "extends: baseline" to the file that extends nothing.',
    ]);
    expect(problems("id: mine\nyeers: 3\n")).toHaveLength(2);
  });
});

describe("a scenario named without its file", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "govload-beside-"));
    writeFileSync(join(folder, "other.yaml"), "extends: baseline\nid: mine\n");
    writeFileSync(join(folder, "plain.json"), '{"id": "that", "extends": "baseline"}');
    writeFileSync(join(folder, "notes.txt"), "id: notes\n");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is found by the files of the folder", () => {
    expect(scenariosIn(folder)).toEqual([
      { name: "other.yaml", id: "mine" },
      { name: "plain.json", id: "that" },
    ]);
    expect(scenariosIn(join(folder, "none"))).toEqual([]);
  });

  test("is told by which file to name it", () => {
    const mendOf = (name: string) => {
      const [{ mend }] = detailsOf(() =>
        readScenario("s/a.yaml", {
          ...files({ "s/a.yaml": `extends: ${name}\n` }),
          beside: (asked) => (asked === "s" ? scenariosIn(folder) : []),
        }),
      );
      return mend?.en;
    };
    expect(mendOf("mine")).toContain("the id which other.yaml states");
    expect(mendOf("mine")).toMatch(/: extends: other\.yaml$/);
    expect(mendOf("other")).toBe("A file is named with its ending: extends: other.yaml");
    expect(mendOf("plain")).toMatch(/extends: plain\.json$/);
    expect(mendOf("nobody")).not.toContain("extends:");
  });
});
