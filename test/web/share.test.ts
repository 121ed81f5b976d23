import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Problem, readDivisions, scenario } from "../../src/index.ts";
import { loadScenario } from "../../src/node.ts";
import { scenariosOf } from "../../web/settings/scenarios.ts";
import { defaults, type OwnStrategy, type Settings } from "../../web/settings/settings.ts";
import { commandOf, scenarioFiles } from "../../web/share/scenario-files.ts";

const divisions = readDivisions(
  readFileSync(new URL("../../data/divisions-2023/divisions.txt", import.meta.url), "utf8"),
);

const mine: OwnStrategy = {
  govload: 1,
  id: "我的做法",
  title: { zh: "我的“做法”：试", en: "My way # one" },
  extends: "ripe-batches",
  parameters: { trainingGain: 0.4, errorSkill: 2.5 },
  county: { townships: 5 },
  mechanisms: { off: ["overtime"] },
};

const cases: Readonly<Record<string, Partial<Settings>>> = {
  "as shipped": {},
  "a preset": { place: "mountain" },
  "a real county": { place: "511424" },
  "another size of the example": { county: { townships: 20 } },
  "another mix": { place: "east", county: { townships: 3, archetypes: { 东部强镇: 2, 城关镇: 1 } } },
  "years, parameters and switches": { years: 2, parameters: { errorSkill: 2 }, off: ["abandonment"] },
  "a strategy of one's own": { strategies: ["baseline", mine] },
  "all of it": {
    ...{ strategies: ["all-at-once", mine, "menu"], county: { townships: 20 } },
    ...{ years: 1, parameters: { errorSkill: 2 }, off: ["abandonment"] },
  },
};

describe("a scenario file of the page", () => {
  it.each(Object.entries(cases))(
    "is read by the command line to the scenario of the page: %s",
    (_, changes) => {
      const settings = { ...defaults, ...changes };
      const folder = mkdtempSync(join(tmpdir(), "share-"));
      try {
        const here = scenariosOf(settings, divisions);
        for (const [i, { name, text }] of scenarioFiles(settings, divisions).entries()) {
          const path = join(folder, `${name}.yaml`);
          writeFileSync(path, text);
          const there = loadScenario(path).scenario;
          const { story: _a, lookAt: _b, source: _c, ...wanted } = here[i].document;
          const { story: _d, lookAt: _e, source: _f, ...found } = there.document;
          expect(found).toEqual(wanted);
          expect(there.counties).toEqual(here[i].counties);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it("has a name in plain ASCII, and a command to run all of them", () => {
    const settings = {
      ...defaults,
      strategies: ["baseline", mine, { ...mine, id: "a-b" }],
      seed: "种子 & #1",
    };
    const files = scenarioFiles(settings);
    expect(files.map(({ name }) => name)).toEqual(["baseline", "strategy-2", "a-b"]);
    expect(commandOf(settings, files)).toBe(
      'npx govload compare baseline.yaml strategy-2.yaml a-b.yaml --seed "种子 & #1" --replications 20',
    );
    expect(commandOf({ ...settings, seed: "-1" }, files)).toContain(" --seed=-1 ");
    // a link could bring them to be pasted into a shell
    for (const seed of ['" & calc & "', "$(calc)", "`calc`", "a\\", "%PATH%", "!!", "”; calc; “", "a\ncalc"])
      expect(() => commandOf({ ...settings, seed }, files), seed).toThrow(Problem);
  });

  it("is short where nothing was changed", () => {
    const [file] = scenarioFiles(defaults);
    expect(file.text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
      "govload: 1",
      "id: all-at-once",
      "title:",
      `  zh: ${scenario("all-at-once").document.title.zh}`,
      `  en: ${scenario("all-at-once").document.title.en}`,
      "extends: all-at-once",
    ]);
  });
});
