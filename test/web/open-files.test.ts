import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Divisions, Problem, readDivisions, scenario, studyJson } from "../../src/index.ts";
import { defaults, type OwnStrategy } from "../../web/settings/settings.ts";
import { openFiles, withStrategies } from "../../web/share/open-files.ts";
import { scenarioFiles } from "../../web/share/scenario-files.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const divisionsFile = new URL("../../data/divisions-2023/divisions.txt", import.meta.url);
const divisions = async (): Promise<Divisions> => readDivisions(readFileSync(divisionsFile, "utf8"));

const given = (name: string, text: string, size = text.length) => ({ name, size, text: async () => text });
const open = (...files: readonly (readonly [name: string, text: string])[]) =>
  openFiles(
    files.map(([name, text]) => given(name, text)),
    divisions,
  );
const strategies = async (...files: readonly (readonly [string, string])[]) => {
  const opened = await open(...files);
  if (!("strategies" in opened)) throw new Error("no strategies");
  return opened;
};
const problem = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(Problem);
  return (error as Problem).message;
};

describe("a scenario that is opened", () => {
  it("becomes a strategy of one's own, as short as its file", async () => {
    const text = "govload: 1\nextends: ripe-batches\nparameters: {trainingGain: 0.4}\n";
    const opened = await strategies(["我的.yaml", text]);
    expect(opened).toEqual({
      strategies: [
        {
          id: "我的",
          title: { zh: "我的", en: "我的" },
          govload: 1,
          extends: "ripe-batches",
          parameters: { trainingGain: 0.4 },
        },
      ],
    });
    expect(scenario(opened.strategies[0]).document.parameters.trainingGain).toBe(0.4);
  });

  it("takes files that stand on each other, and gives the whole where one stands on another", async () => {
    const mine = "govload: 1\nid: mine\nextends: ../folder/below.yaml\nparameters: {errorSkill: 2}\n";
    const below = "govload: 1\nextends: menu\nparameters: {trainingGain: 0.4}\n";
    const { strategies: own } = await strategies(["below.yaml", below], ["mine.yaml", mine]);
    expect(own).toHaveLength(1);
    const { parameters, reforms } = scenario(own[0]).document;
    expect(parameters).toMatchObject({ errorSkill: 2, trainingGain: 0.4 });
    expect(reforms).toEqual(scenario("menu").document.reforms);
    expect(await problem(open(["mine.yaml", mine]))).toMatch(/^mine\.yaml:3 extends: .*not opened with it/);
  });

  it("brings its county along as the place of all", async () => {
    const text = (id: string, code: string) => `govload: 1\nid: ${id}\nextends: menu\ndivision: "${code}"\n`;
    const opened = await strategies(["a.yaml", text("a", "511523")], ["b.yaml", text("b", "511523")]);
    expect(opened.place).toBe("511523");
    for (const own of opened.strategies) expect(JSON.stringify(own)).not.toContain("511523");
    const apart = open(["a.yaml", text("a", "511523")], ["b.yaml", text("b", "511424")]);
    expect(await problem(apart)).toContain("different counties: 511523, 511424");
    expect(await problem(open(["a.yaml", text("a", "51")]))).toMatch(
      /^a\.yaml county\.division: .*six digits/,
    );
    expect(await problem(open(["a.yaml", text("a", "999999")]))).toMatch(/^a\.yaml:4 county\.division/);
  });

  it("says everything that is wrong with file and line", async () => {
    const said = await problem(open(["bad.yaml", "govload: 1\nextends: ripe-batchs\nyears: never\n"]));
    expect(said).toMatch(/^bad\.yaml:2 extends: .*ripe-batches/m);
    expect(said).toMatch(/^bad\.yaml:3 years/m);
    expect(await problem(open(["a.yaml", "id: x\nextends: menu\ngovload: 1"], ["b.yaml", "a: ["]))).toMatch(
      /^b\.yaml:1/,
    );
    expect(
      await problem(
        open(["a.yaml", "id: x\nextends: menu\ngovload: 1"], ["b.yaml", "id: x\nextends: menu\ngovload: 1"]),
      ),
    ).toContain('two scenarios have the id "x"');
  });

  it("refuses what is no text, too large, too many or unreadable", async () => {
    expect(await problem(open(["a.yaml", "\0\0"]))).toContain("not UTF-8");
    expect(await problem(openFiles([given("a.yaml", "x", 50_000_000)], divisions))).toContain(
      "at most 40 MB",
    );
    expect(await problem(open(["a.yaml", `id: x # ${"x".repeat(2_100_000)}`]))).toContain("at most 2 MB");
    const many = Array.from({ length: 30 }, (_, i) => [`${i}.yaml`, "id: x"] as const);
    expect(await problem(open(...many))).toContain("at most 20 files");
    const five = Array.from({ length: 5 }, (_, i) => [`s${i}.yaml`, "govload: 1\nextends: menu"] as const);
    expect(await problem(open(...five))).toContain("1 to 4 scenarios");
    const gone = { name: "folder", size: 0, text: () => Promise.reject(new Error("gone")) };
    expect(await problem(openFiles([gone], divisions))).toBe("folder: the file cannot be read.");
    expect(await problem(open(["rows.csv", "id"]))).toMatch(/^rows\.csv: a table cannot be opened alone/);
    expect(await problem(open(["rows.csv", "id"], ["more.csv", "id"]))).toMatch(/^rows\.csv: a table/);
  });

  it("takes a scenario in JSON, and says in one line that other JSON is none", async () => {
    const { strategies: own } = await strategies(["a.json", '{"govload": 1, "id": "a", "extends": "menu"}']);
    expect(own).toHaveLength(1);
    for (const other of ['{"a": 1}', '{"govload": "0.1.0", "strategies": []}']) {
      const said = await problem(open(["b.json", other]));
      expect(said).toMatch(/^b\.json: this JSON is neither a result of govload nor a scenario\./);
      expect(said.split("\n")).toHaveLength(1);
    }
  });

  it("is what the page exports: a file goes out and comes in as the same scenario", async () => {
    const settings = { ...defaults, place: "511424", years: 2, parameters: { errorSkill: 2 } };
    const files = scenarioFiles(settings, await divisions());
    const opened = await strategies(...files.map(({ name, text }) => [`${name}.yaml`, text] as const));
    expect(opened.place).toBe("511424");
    const again = { ...defaults, place: "511424", strategies: opened.strategies };
    const texts = scenarioFiles(again, await divisions()).map(({ text }) => text.split("\n").sort());
    expect(texts).toEqual(files.map(({ text }) => text.split("\n").sort()));
  });
});

describe("strategies that were opened", () => {
  const own = (id: string): OwnStrategy => ({ govload: 1, id, title: { zh: id, en: id }, extends: "menu" });

  it("take the place of their namesake, are added, and only then drive out the last", () => {
    expect(withStrategies(["a", "b"], [own("b")])).toEqual(["a", own("b")]);
    expect(withStrategies(["a", "b"], [own("c"), own("d")])).toEqual(["a", "b", own("c"), own("d")]);
    expect(withStrategies(["a", "b", "c", "d"], [own("e")])).toEqual(["a", "b", "c", own("e")]);
    expect(withStrategies(["a", "b", "c", "d"], [own("d"), own("e")])).toEqual([
      "a",
      "b",
      own("d"),
      own("e"),
    ]);
    const four = ["w", "x", "y", "z"].map(own);
    expect(withStrategies(["a", "b"], four)).toEqual(four);
  });
});

describe("a result that is opened", () => {
  const one = { share: 1, low: 1, high: 1 };
  const interval = { mean: 0, low: 0, high: 0, sameSign: 1 };
  const basis = { id: "a", against: "b", indicator: "backlog", ...interval, shares: { luck: one } };
  const json = JSON.stringify(studyJson(fakeStudy(3)));
  const report = (study: string) =>
    `<!doctype html><script>throw 1</script><script type="application/json" id="study">${study.replaceAll("<", "\\u003c")}</script>`;

  it("is the JSON of the command line, without curves", async () => {
    const opened = await open(["out.json", json]);
    if (!("study" in opened)) throw new Error("no study");
    expect(opened.file).toBe("out.json");
    const { strategies: found, differences, ...rest } = opened.study;
    const { strategies: all, differences: pairs, ...wanted } = fakeStudy(3);
    expect(rest).toEqual(wanted);
    expect(found).toEqual(all.map((one) => ({ ...one, weekly: {} })));
    expect(differences).toEqual(pairs.map((one) => ({ ...one, weekly: {} })));
  });

  it("is the study inside a report, curves and all", async () => {
    const opened = await open(["report.html", report(JSON.stringify(fakeStudy(2)))]);
    expect(opened).toEqual({ study: fakeStudy(2), file: "report.html" });
    expect(await problem(open(["other.html", "<!doctype html><p>hello"]))).toContain(
      "no result in this web page",
    );
  });

  it("has NaN where a figure is missing", async () => {
    const study = fakeStudy(2);
    const [first, second] = study.strategies;
    const indicators = {
      ...first.indicators,
      visits: { mean: Number.NaN, low: Number.NaN, high: Number.NaN, unit: "" },
    };
    const opened = await open([
      "out.json",
      JSON.stringify({ ...study, strategies: [{ ...first, indicators }, second] }),
    ]);
    expect("study" in opened && opened.study.strategies[0].indicators.visits.mean).toBeNaN();
  });

  it.each([
    ["strategies[0].title.en", { strategies: [{ ...fakeStudy(1).strategies[0], title: { zh: "甲" } }] }],
    ["strategies", { strategies: Array(6).fill(fakeStudy(1).strategies[0]) }],
    ["years", { years: 1e9 }],
    ["start", { start: "soon" }],
    ["health[0].state", { health: [{ zh: "", en: "", state: "fine" }] }],
    ["channels[0].indicator", { channels: [{ ...fakeStudy(2).channels[0], indicator: "__proto__" }] }],
    [
      "evidence.bases[0].indicator",
      { evidence: { draws: 1, counts: {}, bases: [{ id: "a", against: "b", indicator: "x" }] } },
    ],
    ["evidence.bases[0].shares", { evidence: { draws: 1, counts: {}, bases: [{ ...basis, shares: {} }] } }],
    [
      "evidence.bases[1].shares",
      { evidence: { draws: 1, counts: {}, bases: [basis, { ...basis, shares: { published: one } }] } },
    ],
    ["strategies[0].townships.x", { strategies: [{ ...fakeStudy(1).strategies[0], townships: { x: [] } }] }],
    [
      "strategies[0].townships.backlog[0]",
      { strategies: [{ ...fakeStudy(1).strategies[0], townships: { backlog: ["12"] } }] },
    ],
    [
      "county.townships[0].title",
      {
        county: {
          ...fakeStudy(1).county,
          townships: [{ code: "1", name: "甲", archetype: "", population: 1 }],
        },
      },
    ],
    ["evidence.counts.x", { evidence: { draws: 1, counts: { x: 1 }, bases: [] } }],
  ])("is not believed where it does not hold: %s", async (path, wrong) => {
    const said = await problem(open(["out.json", JSON.stringify({ ...fakeStudy(2), ...wrong })]));
    expect(said).toContain(`out.json ${path}: this part of the result is missing or wrong`);
  });

  it("is opened alone, and whole", async () => {
    expect(await problem(open(["a.json", json], ["b.yaml", "extends: menu"]))).toMatch(
      /^a\.json: a result is opened alone/,
    );
    expect(await problem(open(["a.json", json.slice(0, -20)]))).toMatch(
      /^a\.json: this is not complete JSON/,
    );
  });
});
