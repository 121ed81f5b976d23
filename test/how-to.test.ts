/** The how-to: its two versions show the same programs and figures, and the figures point where the model points. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  calibrate,
  factSimulator,
  findingsOf,
  inPlace,
  type OwnMechanism,
  readCalibration,
  readTargets,
  scenario,
  scoreTargets,
  simulate,
} from "../src/index.ts";
import { shipped } from "../src/scenario/shipped.generated.ts";
import { filesBelow, read, root } from "./source.ts";

const { weekendDuty }: { weekendDuty: OwnMechanism } = await import(join(root, "examples/weekend-duty.ts"));
const en = read("docs/how-to/own-institution.md");
const zh = read("docs/how-to/own-institution.zh-CN.md");

const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => match[1]);

/** Figures of the table that stands under a mark: rows by columns, the words at the left left out. */
function tableOf(text: string, mark: string): number[][] {
  const [, table = ""] = text.split(`<!-- table: ${mark} -->\n`);
  const rows = table.split("\n\n")[0].split("\n").slice(2);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => Number.parseFloat(cell))
      .filter((value) => !Number.isNaN(value)),
  );
}

/** Whether each figure is above (1), below (−1) or level with the row before. */
const directions = (rows: readonly (readonly number[])[]) =>
  rows.slice(1).map((row, i) => row.map((value, k) => Math.sign(value - rows[i][k])));

const busy = { years: 2, warmUp: 0.5, parameters: { demand: 1.2 }, county: { townships: 5 } };

describe("how to add an institution of one's own", () => {
  it("both versions show the same programs and the same figures", () => {
    for (const language of ["yaml", "ts"]) {
      expect(blocks(en, language).length, language).toBeGreaterThan(0);
      expect(blocks(zh, language)).toEqual(blocks(en, language));
    }
    for (const mark of ["file", "mechanism"]) {
      expect(tableOf(en, mark).length).toBeGreaterThan(1);
      expect(tableOf(zh, mark)).toEqual(tableOf(en, mark));
    }
  });

  it("says how long the example is", () => {
    const lines = read("examples/weekend-duty.ts").trimEnd().split("\n").length;
    expect(en).toContain(`here ${lines} lines`);
    expect(zh).toContain(`本例 ${lines} 行`);
  });

  it("the scenario file saves waiting and costs energy, as its table says", () => {
    const document = parse(blocks(en, "yaml")[0]);
    const runs = [scenario("baseline", busy), scenario(document, busy)].map((one) => simulate(one));
    const rows = runs.map(({ indicators: { sojournTime, backlog, burnout } }) => [
      sojournTime,
      backlog,
      burnout,
    ]);
    expect(directions(tableOf(en, "file"))).toEqual([[-1, -1, 1]]);
    expect(directions(rows)).toEqual([[-1, -1, 1]]);
    expect(runs.map(({ result }) => result.residual)).toEqual([0, 0]);
  });

  it("the mechanism saves ever less waiting for ever more energy, as its table says", () => {
    const shares = tableOf(en, "mechanism").map(([share]) => share);
    const rows = shares.map((dutyShare) => {
      const run = simulate(scenario("baseline", busy), { add: [weekendDuty], parameters: { dutyShare } });
      expect(run.result.residual).toBe(0);
      const { sojournTime, backlog, burnout, errorRate, dutyPerHead } = run.indicators;
      // to the digits of the table: by less than these the first tenth moves nothing
      return [dutyShare, sojournTime, backlog, burnout, Number(errorRate.toFixed(3)), dutyPerHead];
    });
    expect(shares).toEqual([0, 0.1, 0.25, 0.5]);
    expect(directions(rows)).toEqual(directions(tableOf(en, "mechanism")));
    const saved = rows.slice(1).map((row, i) => rows[i][1] - row[1]);
    expect(saved[0]).toBeGreaterThan(4 * saved[1]);
  });

  it("puts nobody on duty who is seconded away", () => {
    const duty = (secondedShare: number) => {
      const away = scenario("baseline", { ...busy, years: 0.5, parameters: { secondedShare } });
      return simulate(away, { add: [weekendDuty] }).indicators.dutyPerHead;
    };
    expect(duty(0.2) / duty(0)).toBeCloseTo(0.8, 2);
  });

  it("is pointed to by both READMEs and by CONTRIBUTING, and is in the package with its example", () => {
    expect(read("README.md")).toContain("(docs/how-to/own-institution.md)");
    expect(read("README.zh-CN.md")).toContain("(docs/how-to/own-institution.zh-CN.md)");
    expect(read("CONTRIBUTING.md")).toContain("(docs/how-to/own-institution.md)");
    const { files } = JSON.parse(read("package.json"));
    expect(files).toEqual(expect.arrayContaining(["docs/how-to", "examples/*.ts"]));
    expect(filesBelow("examples").filter((path) => path.endsWith(".ts"))).toEqual([
      "examples/weekend-duty.ts",
    ]);
  });
});

describe("how to hold the model against facts of one's own", () => {
  const [english, chinese] = ["docs/how-to/own-targets.md", "docs/how-to/own-targets.zh-CN.md"].map(read);

  it("both versions show the same file, and the model falls into its bands", async () => {
    const [file] = blocks(english, "yaml");
    expect(blocks(chinese, "yaml")).toEqual([file]);
    const { targets, questions } = readTargets(parse(file), { shipped });
    expect(questions.map(({ id }) => id)).toEqual(["busy-is-slow"]);
    const [scores] = await scoreTargets(targets, { replications: 4 });
    expect(scores.map(({ id, inside }) => [id, inside])).toEqual([["busy-counter", true]]);
  });
});

describe("how to fit parameters to facts of one's own", () => {
  const [english, chinese] = ["docs/how-to/own-study.md", "docs/how-to/own-study.zh-CN.md"].map(read);
  const [facts, study] = blocks(english, "yaml");
  /** What is shown of a run: its figures, whatever the words around them. */
  const figures = (text: string) =>
    text.match(/^(levelDays|complaintBase|time|complaints) .*$/gm)?.map(compact);
  const compact = (line: string) => line.replace(/ +/g, " ");

  it("both versions show the same files and figures", () => {
    expect(blocks(chinese, "yaml")).toEqual([facts, study]);
    expect(figures(english)).toHaveLength(4);
    expect(figures(chinese)).toEqual(figures(english));
  });

  it("facts that were missed are met by the fit, and speak to a parameter", async () => {
    const { targets } = readTargets(parse(facts), { shipped });
    const asked = readCalibration("my-study.yaml", { load: () => study });
    expect(asked.targets).toBe("my-facts.yaml");
    const [before] = await scoreTargets(targets, { replications: 4 });
    expect(before.map(({ inside }) => inside)).toEqual([false, false]);
    const simulator = factSimulator(targets, { runner: inPlace(), replications: asked.replications });
    const task = { ...asked, simulator };
    const found = findingsOf(task, await calibrate(task));
    expect(found.targets.map(({ miss }) => miss)).toEqual([0, 0]);
    expect(Math.min(...found.parameters.map(({ ratio }) => ratio))).toBeLessThan(0.9);
  });

  it("is pointed to where one looks for it", () => {
    for (const page of ["README.md", "CONTRIBUTING.md"])
      expect(read(page)).toContain("(docs/how-to/own-study.md)");
    expect(read("README.zh-CN.md")).toContain("(docs/how-to/own-study.zh-CN.md)");
  });
});
