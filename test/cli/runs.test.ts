import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { width } from "../../src/cli/terminal/width.ts";
import { Table } from "../../src/table/table.ts";
import { folderWithScenarios, govload, start } from "./govload.ts";

// Each test runs whole processes, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 300_000 });

let folder: string;
let remove: () => void;
beforeAll(() => {
  ({ folder, remove } = folderWithScenarios());
});
afterAll(() => remove());
const read = (...path: string[]) => readFileSync(join(folder, ...path), "utf8");
const table = (...path: string[]) =>
  Table.fromCSV(read(...path), { file: path.at(-1), text: ["against", "settled"] });

describe("--out", () => {
  it("is refused before the work where nothing can be written", async () => {
    const refused = await govload(["compare", "now.yaml", "down.yaml", "--out", "now.yaml/x"], folder);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toMatch(
      /^now\.yaml\/x: part of the path is a file, not a folder\. Choose another place/,
    );
  });
});

describe("govload compare", () => {
  it("prints one table within 100 columns and the verdict last, in both languages", async () => {
    const [en, zh] = await Promise.all(
      ["en", "zh"].map((lang) =>
        govload(["compare", "now.yaml", "down.yaml", "-n", "3", "--lang", lang], folder),
      ),
    );
    for (const { code, out } of [en, zh]) {
      expect(code).toBe(0);
      expect(Math.max(...out.split("\n").map(width))).toBeLessThanOrEqual(100);
    }
    expect(en.out).toMatch(/^Example County, 2 townships; 3 replications, seed 2024/);
    expect(en.out).toMatch(/\nIndicator +As it is +Powers without people\nBacklog, cases per township +\d/);
    expect(en.out).toMatch(/\nHealth card\n✓ [\s\S]*\n✓ Placebo: [\s\S]*\n\n[\s\S]*As it is[\s\S]*\.\n$/);
    expect(zh.out).toMatch(
      /\n体检单\n✓ [\s\S]*\n✓ 安慰剂检验：[\s\S]*与基线逐位相同。\n[\s\S]*\n\n[\s\S]*现状[\s\S]*。\n$/,
    );
  });

  it("gives one JSON document and nothing else, the same whatever the number of workers", async () => {
    const args = ["compare", "now.yaml", "down.yaml", "same.yaml", "-n", "3", "--json"];
    const [one, two] = await Promise.all([
      govload([...args, "--workers", "1", "--quiet"], folder),
      govload([...args, "--workers", "2"], folder),
    ]);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(one.err).toBe("");
    expect(two.out).toBe(one.out);
    const json = JSON.parse(one.out);
    expect(json).toMatchObject({
      seed: "2024",
      replications: 3,
      years: 0.25,
      interrupted: false,
      placebo: { exact: true },
    });
    expect(json.strategies.map((strategy: { id: string }) => strategy.id)).toEqual(["now", "down", "same"]);
    expect(json.strategies[0].indicators.backlog).toEqual({
      mean: expect.any(Number),
      low: expect.any(Number),
      high: expect.any(Number),
      unit: expect.any(String),
    });
    const same = json.differences.find(
      (one: { id: string; against: string }) => one.id === "same" && one.against === "now",
    );
    for (const interval of Object.values(same.indicators))
      expect(interval).toEqual({ mean: 0, low: 0, high: 0, settled: false });
    for (const { total, parts } of json.channels as { total: number; parts: Record<string, number> }[]) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
    }
    expect(json.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  it("ends --until-settled at once when nothing differs, and doubles otherwise", async () => {
    const [same, down] = await Promise.all([
      govload(["compare", "now.yaml", "same.yaml", "-n", "2", "--until-settled", "--json"], folder),
      govload(
        ["compare", "now.yaml", "down.yaml", "-n", "2", "--until-settled", "--json", "--set", "years=0.3"],
        folder,
      ),
    ]);
    expect(JSON.parse(same.out).replications).toBe(2);
    expect(down.code).toBe(0);
    expect(Math.log2(JSON.parse(down.out).replications) % 1).toBe(0);
  });
});

describe("govload run", () => {
  it("shows levels without comparing them, and takes --set, --seed and --years", async () => {
    const [plain, set] = await Promise.all([
      govload(["run", "now.yaml", "down.yaml", "-n", "2"], folder),
      govload(
        [
          "run",
          "now.yaml",
          "-n",
          "1",
          "--seed",
          "甲",
          "--set",
          "trainingGain=0.5",
          "--set",
          "county.name=某县",
          "--json",
        ],
        folder,
      ),
    ]);
    expect(plain.code).toBe(0);
    // nothing is held against anything in the table
    expect(plain.out.split("Health card")[0]).not.toMatch(/[✓✗]/);
    expect(plain.out).toMatch(
      /\nAs it is: backlog [\d.]+ cases per township, sojourn time .*\n[\s\S]*Powers without people: [\s\S]*\.\n$/,
    );
    const json = JSON.parse(set.out);
    expect(json).toMatchObject({
      seed: "甲",
      replications: 1,
      county: { name: { zh: "某县" } },
      differences: [],
      channels: [],
    });
    expect(json.strategies[0].differs.map((text: { en: string }) => text.en).join()).toMatch(
      /0\.5 \(default 0\.71493\)/,
    );
  });

  it("says that a setting is wrong", async () => {
    const { code, err } = await govload(["run", "now.yaml", "--set", "parameters.trainingGian=0.5"], folder);
    expect(code).toBe(1);
    expect(err).toMatch(/trainingGian.*Did you mean "trainingGain"/);
  });
});

describe("files in --out", () => {
  const names = [
    "channels.csv",
    "daily.csv",
    "dictionary.csv",
    "events.csv",
    "ledger.csv",
    "manifest.json",
    "report.html",
    "summary.csv",
    "townships.csv",
  ];

  it("are all there, readable back, described, and with the study in the report", async () => {
    const { code, out } = await govload(
      ["compare", "now.yaml", "down.yaml", "-n", "3", "--out", "a/b", "--cases"],
      folder,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Written to a\/b: summary\.csv, channels\.csv, daily\.csv/);
    expect(readdirSync(join(folder, "a/b")).sort()).toEqual([...names, "cases.csv"].sort());
    for (const name of names.filter((one) => one.endsWith(".csv")))
      expect(read("a/b", name).startsWith("\uFEFF")).toBe(true);
    const daily = table("a/b", "daily.csv");
    expect(daily.length).toBe(2 * 63);
    expect(daily.columns.slice(0, 5).map((column) => column.name)).toEqual([
      "scenario",
      "day",
      "month",
      "backlog",
      "backlog_p05",
    ]);
    expect([...new Set(table("a/b", "events.csv").column("scenario") as string[])]).toEqual(["down"]);
    expect(table("a/b", "townships.csv").length).toBe(2 * 3 * 2);
    expect(table("a/b", "cases.csv").length).toBeGreaterThan(100);
    const described = new Set([...table("a/b", "dictionary.csv")].map((row) => `${row.table}.${row.name}`));
    for (const name of ["summary", "channels", "daily", "townships", "events", "ledger", "cases"]) {
      for (const column of table("a/b", `${name}.csv`).columns)
        expect(described).toContain(`${name}.${column.name}`);
    }
    const study = /<script type="application\/json" id="study">(.*)<\/script>/.exec(
      read("a/b", "report.html"),
    );
    expect(JSON.parse(study?.[1] ?? "").strategies[1].weekly.backlog.mean.length).toBe(12);
  });

  it("agree with each other and say what made them", async () => {
    const manifest = JSON.parse(read("a/b", "manifest.json"));
    expect(manifest).toMatchObject({
      seed: "2024",
      replications: 3,
      placeboExact: true,
      ledgerResidual: 0,
      interrupted: false,
    });
    expect(manifest.command).toEqual([
      "govload",
      "compare",
      "now.yaml",
      "down.yaml",
      "-n",
      "3",
      "--out",
      "a/b",
      "--cases",
    ]);
    expect(manifest.inputs.map((input: { path: string }) => input.path)).toEqual(["now.yaml", "down.yaml"]);
    expect([...manifest.files].sort()).toEqual([...names, "cases.csv"].sort());
    const daily = [...table("a/b", "daily.csv")].filter((row) => row.scenario === "down");
    const arrived = daily.reduce((sum, row) => sum + Number(row.arrived), 0);
    expect(arrived).toBeGreaterThan(100);
    const ledger = [...table("a/b", "ledger.csv")].filter(
      (row) => row.scenario === "down" && row.month === "2024-02",
    );
    const side = (name: string) =>
      ledger.filter((row) => row.side === name).reduce((sum, row) => sum + Number(row.hours), 0);
    expect(side("origin")).toBeCloseTo(side("use"), 6);
  });

  it("are those of the last command only, and nothing of the user's is removed", async () => {
    writeFileSync(join(folder, "a/b", "mine.csv"), "x");
    const { code } = await govload(
      [
        "run",
        "now.yaml",
        "-n",
        "1",
        "--out",
        "a/b",
        "--format",
        "csv,json",
        "--units",
        "townships",
        "--every",
        "month",
        "--each-replication",
        "-q",
      ],
      folder,
    );
    expect(code).toBe(0);
    const now = readdirSync(join(folder, "a/b"));
    expect(now).not.toContain("cases.csv");
    expect(now).toContain("mine.csv");
    const daily = table("a/b", "daily.csv");
    expect(daily.columns.slice(0, 7).map((column) => column.name)).toEqual([
      "scenario",
      "replication",
      "day",
      "month",
      "code",
      "township",
      "backlog",
    ]);
    expect(daily.length).toBe(3 * 2);
    const json = Table.fromJSON(JSON.parse(read("a/b", "daily.json")));
    expect(json.length).toBe(6);
    expect(json.describe("backlog").unit?.zh).toBe("件/乡镇");
  });

  it("are refused clearly where they cannot be written", async () => {
    writeFileSync(join(folder, "file"), "");
    const { code, err } = await govload(["run", "now.yaml", "-n", "1", "--out", "file/x", "-q"], folder);
    expect(code).toBe(1);
    expect(err).toMatch(/file\/x.*part of the path is a file|stands where a folder is needed/);
  });
});

describe("Ctrl-C", () => {
  /** Waits until `count` runs are kept in `partial`, then interrupts. */
  async function interrupted(args: readonly string[], partial: string, count: number) {
    const { child, done } = start(args, folder);
    const kept = () =>
      existsSync(partial)
        ? readdirSync(partial, { recursive: true }).filter((name) => String(name).endsWith(".run")).length
        : 0;
    while (kept() < count && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    return done;
  }

  it("keeps what is done, writes it, exits 130; the same command goes on and ends as if never interrupted", async () => {
    const args = ["compare", "now.yaml", "down.yaml", "-n", "16", "--json", "--out", "stopped"];
    const partial = join(folder, "stopped", ".partial");
    const first = await interrupted([...args, "--workers", "1"], partial, 4);
    expect(first.code).toBe(130);
    const study = JSON.parse(first.out);
    expect(study.interrupted).toBe(true);
    expect(study.replications).toBeGreaterThan(0);
    expect(study.replications).toBeLessThan(16);
    expect(first.err).toMatch(/Interrupted: \d+ of 16 replications (is|are) finished/);
    expect(JSON.parse(read("stopped", "manifest.json"))).toMatchObject({
      interrupted: true,
      replications: study.replications,
    });
    const second = await govload(args, folder);
    expect(second.code).toBe(0);
    const manifest = JSON.parse(read("stopped", "manifest.json"));
    expect(manifest.run.reused).toBeGreaterThanOrEqual(4);
    expect(existsSync(partial)).toBe(false);
    const whole = await govload(["compare", "now.yaml", "down.yaml", "-n", "16", "--json"], folder);
    expect(second.out).toBe(whole.out);
  });

  it("keeps it in the user's cache when there is no --out", async () => {
    const args = [
      "compare",
      "now.yaml",
      "down.yaml",
      "-n",
      "16",
      "--workers",
      "1",
      "--seed",
      "甲",
      "--lang",
      "zh",
    ];
    const cache = join(folder, ".cache", "govload");
    const first = await interrupted(args, cache, 4);
    expect(first.code).toBe(130);
    expect(first.err).toMatch(/已中断/);
    expect(readdirSync(cache).length).toBe(1);
    const second = await govload(args, folder);
    expect(second.code).toBe(0);
    expect(readdirSync(cache)).toEqual([]);
  });
});

describe("a reader that stops reading", () => {
  it("is no error", async () => {
    const { child, done } = start(["describe"], folder);
    child.stdout?.destroy();
    expect(await done).toMatchObject({ code: 0, err: "" });
  });
});
