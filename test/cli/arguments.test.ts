import { describe, expect, it } from "vitest";
import { parse } from "../../src/cli/arguments.ts";
import { commands } from "../../src/cli/commands.ts";
import { commandHelp, generalHelp } from "../../src/cli/help.ts";
import { runOptions, yearsOf } from "../../src/cli/run-options.ts";
import { openSession } from "../../src/cli/session.ts";
import { width } from "../../src/cli/terminal/width.ts";
import { Usage } from "../../src/cli/usage.ts";

const usage = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof Usage) return error.text;
    throw error;
  }
  return undefined;
};
const optionsOf = (...args: string[]) => {
  const argv = ["run", "x", ...args];
  return runOptions(openSession(argv, parse(argv), "en"));
};

describe("parse", () => {
  it("takes options in any place and form", () => {
    const { command, operands, values } = parse([
      "-n",
      "5",
      "compare",
      "a",
      "--set",
      "x=1",
      "b",
      "--set=y=2",
      "--json",
    ]);
    expect(command?.name).toBe("compare");
    expect(operands).toEqual(["a", "b"]);
    expect(values).toEqual({ replications: "5", set: ["x=1", "y=2"], json: true });
  });

  it("shows help without a command, with help and with --help", () => {
    expect(parse([])).toMatchObject({ command: undefined, values: { help: true } });
    expect(parse(["help", "run"])).toMatchObject({ command: { name: "run" }, values: { help: true } });
    expect(parse(["run", "--help"])).toMatchObject({ command: { name: "run" }, values: { help: true } });
    expect(parse(["--version"]).values.version).toBe(true);
  });

  it.each([
    [["compar"], "unknown command compar. Did you mean compare?", "没有命令 compar。是不是 compare？"],
    [["fly"], "unknown command fly.", "没有命令 fly。"],
    [["sweep", "x"], "govload sweep is not in this version.", "本版本还没有 govload sweep。"],
    [["discover"], "govload discover is not in this version.", "本版本还没有 govload discover。"],
    [
      ["run", "x", "--sed", "1"],
      "unknown option --sed. Did you mean --seed?",
      "没有选项 --sed。是不是 --seed？",
    ],
    [["run", "x", "-z"], "unknown option -z.", "没有选项 -z。"],
    [["run", "x", "--seed"], "--seed needs a value: --seed TEXT", "--seed 后面要跟 TEXT。"],
    [["run", "x", "--seed", "--json"], "--seed needs a value: --seed TEXT", "--seed 后面要跟 TEXT。"],
    [["run", "x", "--json=1"], "--json takes no value.", "--json 后面不跟值。"],
    [
      ["run", "x", "--until-settled"],
      "govload run has no option --until-settled.",
      "govload run 没有选项 --until-settled。",
    ],
    [
      ["check", "x", "--lang", "fr"],
      "--lang must be zh or en, not fr.",
      "--lang 应为 zh、en 之一，现在是 fr。",
    ],
    [["--help", "--lang=ZH"], "--lang must be zh or en, not ZH.", "--lang 应为 zh、en 之一，现在是 ZH。"],
    [["check", "x", "--out", "y"], "govload check has no option --out.", "govload check 没有选项 --out。"],
  ])("%j is a usage error", (args, en, zh) => {
    expect(usage(() => parse(args))).toEqual({ en, zh });
  });
});

describe("runOptions", () => {
  it("has defaults", () => {
    expect(optionsOf()).toMatchObject({
      seed: "2024",
      replications: 20,
      years: undefined,
      set: [],
      window: 1,
      formats: ["csv"],
      units: "county",
      every: undefined,
    });
  });

  it("reads all that was typed", () => {
    const read = optionsOf(
      "--seed",
      "甲",
      "--years=5",
      "--set",
      "a.b = c=d",
      "--out",
      "o",
      "--format",
      "csv, json",
      "--window",
      "6m",
      "--units",
      "townships",
      "--every",
      "week",
      "--cases",
    );
    expect(read).toMatchObject({
      seed: "甲",
      years: 5,
      set: [["a.b", "c=d"]],
      out: "o",
      formats: ["csv", "json"],
      window: 0.5,
      units: "townships",
      every: "week",
      cases: true,
    });
  });

  it("reads years as a file may give them", () => {
    expect(["0.25", "0.5", ".75", "3"].map((text) => optionsOf("--years", text).years)).toEqual([
      0.25, 0.5, 0.75, 3,
    ]);
  });

  it("reads spans", () => {
    expect([yearsOf("2y"), yearsOf("63"), yearsOf("63d"), yearsOf("10w"), yearsOf("3m")]).toEqual([
      2,
      0.25,
      0.25,
      50 / 252,
      0.25,
    ]);
    expect(yearsOf("all")).toBeGreaterThan(1000);
  });

  it.each([
    [["-n", "0"], /whole number from 1 to 10000, not 0/],
    [["-n", "1e3"], /not 1e3/],
    [["--years", "0.2"], /number from 0.25 to 100, not 0.2/],
    [["--years", "101"], /number from 0.25 to 100, not 101/],
    [["--years", "1e1"], /not 1e1/],
    [["--workers", "-1"], /not -1/],
    [["--set", "nothing"], /PATH=VALUE, not nothing/],
    [["--format", "parquet", "--out", "o"], /not in this version.*--format csv/],
    [["--format", "xls", "--out", "o"], /csv or json, not xls/],
    [["--units", "villages", "--out", "o"], /county, townships, not villages/],
    [["--every", "hour", "--out", "o"], /day, week, month, not hour/],
    [["--window", "0y"], /1y, 6m/],
    [["--cases"], /--cases is about files: give --out/],
    [["--every", "week"], /--every week is about files/],
  ])("%j is a usage error", (args, message) => {
    expect(usage(() => optionsOf(...args))?.en).toMatch(message);
    expect(usage(() => optionsOf(...args))?.zh).toMatch(/。/);
  });
});

describe("help", () => {
  it("says that warnings are advice, not problems", () => {
    const check = commands.filter(({ name }) => name === "check");
    expect(check.map((command) => commandHelp(command, "zh")).join()).toMatch(/提醒[^。]*不算问题/);
    expect(check.map((command) => commandHelp(command, "en")).join()).toMatch(/Warnings[\s\S]*the code is 0/);
  });

  const all = commands.flatMap((command) =>
    (["zh", "en"] as const).map((lang) => [command.name, lang, commandHelp(command, lang)] as const),
  );

  it.each([
    ...all,
    ["", "zh", generalHelp(commands, "zh")] as const,
    ["", "en", generalHelp(commands, "en")] as const,
  ])("of %s in %s begins with examples and fits 100 columns", (name, lang, text) => {
    const lines = text.split("\n");
    expect(lines[0]).toMatch(`govload ${name}`.trim());
    expect(lines.slice(0, 5)).toContain(lang === "zh" ? "例子" : "Examples");
    expect(lines.filter((line) => width(line) > 100)).toEqual([]);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
  });

  it("gives examples that can be typed", () => {
    for (const command of commands) {
      for (const { line } of command.examples) {
        const [program, ...args] = line.split(/ [|>] /)[0].split(" ");
        expect(program).toBe("govload");
        // an example may go on with what the command has written
        if (line === command.examples[0].line) expect(parse(args).command?.name).toBe(command.name);
        else expect(commands).toContain(parse(args).command);
      }
    }
  });
});
