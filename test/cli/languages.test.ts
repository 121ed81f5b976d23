/** English commands print no Chinese where all is made up; a township is called by its archetype's title and number. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { families, shippedScenarios } from "../../src/index.ts";
import { chineseIn } from "../chinese.ts";
import { type Answer, folderWithScenarios, govload } from "./govload.ts";

// Each test runs whole processes, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 300_000 });

let folder: string;
let remove: () => void;
beforeAll(() => {
  ({ folder, remove } = folderWithScenarios());
  // the counties that come with govload, three months long, with something that begins at once
  const down = `reforms:
  - title: {zh: 放一项, en: One for one}
    when: 2024-01
    where: {townships: Ordinary town 2, matters: [foodLicence]}
    what: {transfer: {powers: [decide], with: {posts: 1}}}
`;
  const short = "years: 0.25\nwarmUp: 0\n";
  put("short.yaml", `extends: baseline\nid: short\ntitle: {zh: 短, en: Short}\n${short}`);
  put("one.yaml", `extends: short.yaml\nid: one\ntitle: {zh: 一项, en: One}\n${down}`);
  put("typo.yaml", `extends: one.yaml\nid: typo\n${down.replace("Ordinary town 2", "Ordinary town 99")}`);
  const real = 'county: {division: "511523"}\n';
  put("real.yaml", `extends: short.yaml\nid: real\n${real}`);
  put(
    "really.yaml",
    `extends: one.yaml\nid: really\n${real}${down.replace("Ordinary town 2", '"511523101"')}`,
  );
});
afterAll(() => remove());
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const inEnglish = (...args: string[]): Promise<Answer> => govload([...args, "--lang", "en"], folder);

/** No Chinese in either stream, and an exit of 0. */
function expectEnglish({ code, out, err }: Answer): void {
  expect(chineseIn(`${out}\n${err}`)).toEqual([]);
  expect(code).toBe(0);
}

describe("in English", () => {
  it("compare, its divergence, run and their warnings hold no Chinese", async () => {
    const compared = await inEnglish("compare", "short.yaml", "one.yaml", "-n", "1", "--seed", "a");
    expectEnglish(compared);
    expect(compared.out).toMatch(/One parts here: Day 0 \(2024-01\), Ordinary town 2: “One for one”/);
    expectEnglish(await inEnglish("run", "one.yaml", "-n", "1"));
  });

  it("list, help and every shipped scenario's warnings and description hold none", async () => {
    const ids = shippedScenarios().map(({ id }) => id);
    const list = await inEnglish("list");
    expectEnglish(list);
    for (const { en } of Object.values(families).filter((one) => one !== families.own))
      expect(list.out).toContain(en);
    expectEnglish(await inEnglish("check", ...ids));
    for (const command of ["run", "compare", "check", "describe", "list", "new", "lab"])
      expectEnglish(await inEnglish(command, "--help"));
    for (const id of ["baseline", "tailored", "mandated-spread"]) {
      const { out, ...rest } = await inEnglish("describe", id);
      // keys and codes are data, in whatever language they were written; the protocol names one on which chance hangs
      expectEnglish({ ...rest, out: out.replace(/`[^`\n]*`/g, "").replaceAll("示例县", "") });
    }
  });

  it("describe calls archetypes, counties and matters by their titles, in either language", async () => {
    const [tailored, spread, one, zh] = await Promise.all([
      inEnglish("describe", "tailored"),
      inEnglish("describe", "mandated-spread"),
      inEnglish("describe", "one.yaml"),
      govload(["describe", "one.yaml", "--lang", "zh"], folder),
    ]);
    expect(tailored.out).toContain("Archetype: County seat, Strong eastern town");
    expect(spread.out).toContain("County names or codes: County B, Hill County, East County");
    expect(one.out).toContain("Townships: Ordinary town 2; Matters: Food business licence");
    expect(zh.out).toContain("乡镇：中西部一般镇2；事项：食品经营许可");
  });

  it("new writes a scenario in English", async () => {
    expectEnglish(await inEnglish("new", "mine"));
    expect(chineseIn(readFileSync(join(folder, "mine.yaml"), "utf8"))).toEqual([]);
  });

  it("an error names townships in the reader's language", async () => {
    const english = await inEnglish("run", "typo.yaml");
    expect(english).toMatchObject({ code: 1, out: "" });
    expect(chineseIn(english.err)).toEqual([]);
    expect(english.err).toContain(
      'there is no township "Ordinary town 99". For example: Ordinary town 1, Ordinary town 2,',
    );
    const chinese = await govload(["run", "typo.yaml", "--lang", "zh"], folder);
    expect(chinese.err).toContain("例如：中西部一般镇1、中西部一般镇2、");
  });

  it("real units keep their Chinese names, with their codes, and a note says why", async () => {
    const { out } = await inEnglish("compare", "real.yaml", "really.yaml", "-n", "1");
    expect(out).toMatch(/^江安县 511523, \d+ townships; /);
    expect(out).toMatch(/parts here: Day 0 \(2024-01\), 红桥镇 511523101: “One for one”/);
    expect(out.replaceAll("\n", " ")).toContain("as the divisions have no romanised ones.");
    const chinese = await govload(["compare", "real.yaml", "really.yaml", "-n", "1", "--lang", "zh"], folder);
    expect(chinese.out).toMatch(/^江安县，/);
    expect(chinese.out).toContain("第 0 天（2024-01），红桥镇：");
  });
});
