import { describe, expect, it } from "vitest";
import { nearest, Problem } from "../../src/core/index.ts";

const what = { zh: "未知的权力。", en: "not a known power." };
const mend = { zh: "是否指“执法权限”？", en: 'Did you mean "执法权限"?' };

describe("Problem", () => {
  it("says where, what and how to mend it, in both languages", () => {
    const problem = new Problem({ file: "b.yaml", line: 41, path: "reforms[2].what", what, mend });
    expect(problem.message).toBe('b.yaml:41 reforms[2].what: not a known power. Did you mean "执法权限"?');
    expect(problem.in("en")).toBe(problem.message);
    expect(problem.in("zh")).toBe("b.yaml:41 reforms[2].what: 未知的权力。 是否指“执法权限”？");
    expect(problem).toBeInstanceOf(Error);
    expect(problem.name).toBe("Problem");
  });

  it("holds all details of a file, one line each, with what is known of the place", () => {
    const problem = new Problem([{ file: "b.yaml", what }, { path: "years", what }, { what }]);
    expect(problem.message.split("\n")).toEqual([
      "b.yaml: not a known power.",
      "years: not a known power.",
      "not a known power.",
    ]);
    expect(problem.details).toHaveLength(3);
  });

  it("goes through each file from top to bottom, in the order in which files come up", () => {
    const at = (file: string | undefined, line?: number) => ({
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      what,
    });
    const mixed = [
      at("b.yaml", 9),
      at("a.yaml", 30),
      at(undefined),
      at("b.yaml"),
      at("a.yaml", 4),
      at("b.yaml", 2),
    ];
    expect(new Problem(mixed).details.map(({ file, line }) => [file, line])).toEqual([
      ["b.yaml", undefined],
      ["b.yaml", 2],
      ["b.yaml", 9],
      ["a.yaml", 4],
      ["a.yaml", 30],
      [undefined, undefined],
    ]);
  });
});

describe("nearest", () => {
  const known = [
    "backlog",
    "backlogDays",
    "satisfaction",
    "reportedSatisfaction",
    "审批权",
    "执法权限",
    "seed",
  ];

  it.each([
    ["backlgo", "backlog"],
    ["Backlog", "backlog"],
    ["satisfactoin", "satisfaction"],
    ["执法权", "执法权限"],
    ["审批全", "审批权"],
    ["sead", "seed"],
    ["backlog", "backlog"],
  ])("%s is %s", (typed, meant) => {
    expect(nearest(typed, known)).toBe(meant);
  });

  it.each(["x", "", "completely different", "拨款", "a".repeat(100_000)])("%.30s is like none", (typed) => {
    expect(nearest(typed, known)).toBeUndefined();
  });

  it("takes the first of equals and knows when there is nothing to know", () => {
    expect(nearest("boot", ["boat", "bolt"])).toBe("boat");
    expect(nearest("boot", [])).toBeUndefined();
  });
});
