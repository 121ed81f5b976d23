/** The room of the model: everything in it once, formulas that can be read, values that are checked, changes that go back. */
import { describe, expect, it } from "vitest";
import {
  columns,
  couplings,
  currentSet,
  dayDetails,
  details,
  mechanisms,
  notesOf,
  parameterSets,
  parameters,
  ruleEquation,
  rulesOf,
  switches,
} from "../../src/index.ts";
import { idOf, parameterNames, parts, stretched, stretches, switchNames } from "../../web/model/catalogue.ts";
import {
  changesIn,
  ownWordsOf,
  readValue,
  specs,
  stepOf,
  valueIn,
  withoutChanges,
  withParameter,
  withSwitch,
} from "../../web/model/changed.ts";
import { gradeCount, grades } from "../../web/model/grades.ts";
import { namesIn, nameText } from "../../web/model/names.ts";
import { isAsked, nothingAsked, search } from "../../web/model/search.ts";
import { sourceText } from "../../web/model/source.ts";
import { modelWords } from "../../web/model/words.ts";
import { defaults, type Settings } from "../../web/settings/settings.ts";
import { createStore } from "../../web/settings/store.ts";
import { chineseIn } from "../chinese.ts";

const changed: Settings = { ...defaults, parameters: { burnoutGain: 0.2 }, off: ["turnover"] };

describe("the parts of the model", () => {
  it("are every step of the day in its order, numbered, and every coupling of a month's end", () => {
    const day = parts.filter(({ group }) => group === "day");
    expect(day.map(({ name }) => name)).toEqual(mechanisms.map(({ name }) => name));
    expect(day.map(({ number }) => number)).toEqual(mechanisms.map((_, i) => i + 1));
    expect(parts.filter(({ group }) => group === "between").map(({ name }) => name)).toEqual(
      couplings.map(({ name }) => name),
    );
    expect(new Set(parts.map(idOf)).size).toBe(parts.length);
  });

  it("set every parameter and every switch in one place", () => {
    expect(parts.flatMap((part) => part.parameters).sort()).toEqual(Object.keys(parameters).sort());
    expect(parts.flatMap((part) => part.switches).sort()).toEqual(Object.keys(switches).sort());
  });

  it("name all that a step declares, there or as set elsewhere", () => {
    for (const one of [...mechanisms, ...couplings]) {
      const part = parts.find(({ name, group }) => name === one.name && group !== "shared");
      expect(new Set([...(part?.parameters ?? []), ...(part?.alsoParameters ?? [])]), one.name).toEqual(
        new Set(one.parameters),
      );
      expect(new Set([...(part?.switches ?? []), ...(part?.alsoSwitches ?? [])]), one.name).toEqual(
        new Set(one.switches),
      );
    }
  });

  it("give the founding what no step uses", () => {
    const used = new Set<string>([...mechanisms, ...couplings].flatMap((one) => one.parameters));
    const founding = parts.find(({ name }) => name === "founding");
    expect(founding?.parameters).toEqual(parameterNames.filter((name) => !used.has(name)));
    expect(founding?.parameters).toContain("ordersShare");
  });

  it("all have their rules, and every rule of the day is in one of them", () => {
    expect(parts.filter(({ detail }) => detail === undefined).map(({ name }) => name)).toEqual([]);
    const told = parts.flatMap(({ detail }) => (detail ? [detail] : []));
    expect(new Set(told)).toEqual(new Set(dayDetails));
    expect(told).toHaveLength(dayDetails.length);
    for (const detail of dayDetails) expect(details).toContain(detail);
  });

  it("stand stretch by stretch in the picture, each once", () => {
    expect(stretched()).toHaveLength(stretches.length);
    expect(stretched().flat()).toEqual(parts.filter(({ group }) => group !== "shared"));
    for (const [i, list] of stretched().entries()) expect(list[0].name).toBe(stretches[i].from);
  });
});

describe("formulas", () => {
  const rules = dayDetails.flatMap((detail) => rulesOf(detail.stages).map((rule) => ({ detail, rule })));

  it("are there for every rule, without anything that a strict policy forbids", () => {
    expect(rules.length).toBeGreaterThan(150);
    for (const { detail, rule } of rules) {
      const { mathml } = ruleEquation(detail, rule);
      expect(mathml, rule.name).toMatch(/^<math /);
      expect(mathml, rule.name).not.toMatch(/\sstyle=|<script|\son\w+=/);
    }
  });

  it("say in both languages what their parameters and columns are", () => {
    for (const { detail, rule } of rules) {
      const said = new Map(namesIn(rule.is, detail, rule.symbols));
      for (const name of rule.is.match(/[A-Za-z_]\w*/g) ?? []) {
        if (Object.hasOwn(parameters, name) || Object.hasOwn(columns, name))
          expect(said.get(name), `${name} in ${rule.name}`).toBeDefined();
      }
      for (const [name, { en }] of said) expect(chineseIn(en), `${name} in ${rule.name}`).toEqual([]);
    }
    expect(nameText("burnout")?.zh).toBe("倦怠");
    expect(nameText("nothing at all")).toBeUndefined();
  });
});

describe("words", () => {
  it("of the English page hold no Chinese, in what the model tells of itself either", () => {
    const words = JSON.stringify(
      modelWords("en"),
      (_, one) => (typeof one === "function" ? String(one) : one),
      1,
    );
    expect(chineseIn(words)).toEqual([]);
    const english = (_: string, one: unknown) => {
      const { zh: _zh, ...others } = (one ?? {}) as { zh?: string };
      return typeof one === "object" && one !== null && "zh" in one ? others : one;
    };
    expect(chineseIn(JSON.stringify([dayDetails, stretches], english, 1))).toEqual([]);
  });

  it("of a source are short, and Chinese in Chinese", () => {
    const zh = { language: "zh", say: modelWords("zh") } as const;
    const en = { language: "en", say: modelWords("en") } as const;
    expect(sourceText("M18: Wang 2022, direction only", zh)).toBe("M18，文献只定方向，大小是约定");
    expect(sourceText("M18: Wang 2022, direction only", en)).toBe("M18, Wang 2022, direction only");
    expect(sourceText("model.md 3.2 (1, 5)", zh)).toBe("试算 1，试算 5");
    expect(sourceText("convention", en)).toBe("convention");
    for (const name of parameterNames) {
      const text = sourceText(parameters[name].source, zh);
      expect(text.replace(/\b(?:SF|[MPFCQ])\d+\b/g, ""), name).not.toMatch(/[a-z]{3}/i);
    }
    expect(notesOf("M07–M08").map(([code]) => code)).toEqual(["M07", "M08"]);
    expect(notesOf("M05, SF02")[0][1].from).toContain("Kuntz");
  });
});

describe("values", () => {
  const spec = specs.burnoutGain;

  it("are read as they are typed, full-width too, or told what is wrong", () => {
    expect(readValue(" 0.2 ", spec)).toBe(0.2);
    expect(readValue("．２", spec)).toBe(0.2);
    expect(readValue("20,000", specs.printCost)).toBe(20000);
    expect(readValue("2e4", specs.printCost)).toBe(20000);
    expect(readValue("", spec)).toEqual({ kind: "empty" });
    for (const text of ["abc", "0.2x", "0x1", "1..2", "Infinity", "."])
      expect(readValue(text, spec), text).toEqual({ kind: "number" });
    expect(readValue(String(spec.min - 0.01), spec)).toEqual({ kind: "low" });
    expect(readValue(String(spec.max + 0.01), spec)).toEqual({ kind: "high" });
    for (const name of parameterNames)
      for (const value of [specs[name].min, specs[name].default, specs[name].max])
        expect(readValue(String(value), specs[name]), name).toBe(value);
  });

  it("go by steps that are round and fine enough on a slider", () => {
    for (const name of parameterNames) {
      const step = stepOf(specs[name]);
      const steps = (specs[name].max - specs[name].min) / step;
      expect(steps, name).toBeGreaterThanOrEqual(80);
      expect(steps, name).toBeLessThanOrEqual(200);
      expect(String(step), name).toMatch(/^(0\.0*)?[125]0*$/);
    }
  });

  it("have one grade each", () => {
    expect(grades.map(gradeCount).reduce((a, b) => a + b)).toBe(parameterNames.length);
  });
});

describe("what differs from default", () => {
  it("is kept in the settings, the default being no difference", () => {
    expect(withParameter(defaults, "burnoutGain", 0.2)).toEqual({ parameters: { burnoutGain: 0.2 } });
    expect(withParameter(changed, "burnoutGain", specs.burnoutGain.default)).toEqual({ parameters: {} });
    expect(withParameter(changed, "burnoutGain")).toEqual({ parameters: {} });
    expect(withSwitch(changed, "burnout", true)).toEqual({ off: ["turnover", "burnout"] });
    expect(withSwitch(changed, "turnover", false)).toEqual({ off: [] });
    expect(changesIn(changed)).toBe(2);
    expect(changesIn({ ...changed, ...withoutChanges })).toBe(0);
    expect(valueIn(changed, "burnoutGain")).toBe(0.2);
    expect(valueIn(changed, "burnoutSpeed")).toBe(specs.burnoutSpeed.default);
  });

  it("is undone one thing at a time, typing in one field at once", () => {
    const store = createStore(defaults);
    for (const value of [0.2, 0.21])
      store.change(withParameter(store.now(), "burnoutGain", value), "parameter burnoutGain");
    store.change(withSwitch(store.now(), "turnover", true));
    store.undo();
    expect(store.now()).toEqual({ ...defaults, parameters: { burnoutGain: 0.21 } });
    store.undo();
    expect(store.now()).toEqual(defaults);
    store.redo();
    expect(changesIn(store.now())).toBe(1);
  });

  it("knows what a strategy says by itself, and is silent about one that does not hold", () => {
    const own = {
      govload: 1,
      id: "mine",
      title: { zh: "我的", en: "Mine" },
      extends: "ripe-batches",
      parameters: { trainingGain: 0.4 },
      mechanisms: { off: ["veto"] },
      reforms: [{ when: "2024-07", what: [{ set: { parameter: "skillNew", value: 0.5 } }] }],
    } as const;
    const [first, second] = ownWordsOf([own, { ...own, parameters: { nothing: 1 } }]);
    expect(first).toMatchObject({ parameters: { trainingGain: 0.4 }, off: ["veto"] });
    expect(first.later).toEqual([{ name: "skillNew", when: "2024-07", value: 0.5 }]);
    expect(first.set).toBeUndefined();
    expect(second).toEqual({ title: own.title, parameters: {}, off: [], later: [] });
    const other = Object.values(parameterSets).find(({ id }) => id !== currentSet);
    expect(ownWordsOf([{ ...own, parameterSet: other?.id }])[0].set).toEqual(other?.title);
  });
});

describe("finding", () => {
  it("goes by Chinese, English and code, in any order of words", () => {
    for (const text of ["倦怠对差错", "error burnout", "ERRORBURNOUT", "burnout  Error"])
      expect(search({ ...nothingAsked, text }, defaults).parameters, text).toContain("errorBurnout");
    expect(search({ ...nothingAsked, text: "没有这样的东西" }, defaults)).toEqual({
      parameters: [],
      switches: [],
      parts: [],
    });
    expect(search({ ...nothingAsked, text: "接诉即办" }, defaults).switches).toContain("hotline");
    expect(search({ ...nothingAsked, text: "strain" }, defaults).parts.map(({ name }) => name)).toContain(
      "strain",
    );
  });

  it("goes by grade, and by what was changed", () => {
    const graded = search({ ...nothingAsked, grade: "administrative" }, defaults);
    expect(graded.parameters).toHaveLength(gradeCount("administrative"));
    expect(graded.switches).toEqual([]);
    expect(search({ text: "", changed: true }, changed)).toEqual({
      parameters: ["burnoutGain"],
      switches: ["turnover"],
      parts: [],
    });
    expect(isAsked(nothingAsked)).toBe(false);
    expect(search(nothingAsked, defaults).parameters).toHaveLength(parameterNames.length);
    expect(search(nothingAsked, defaults).switches).toHaveLength(switchNames.length);
  });
});
