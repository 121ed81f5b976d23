import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  changes,
  controllers,
  type Divisions,
  type FieldSpec,
  type NumberField,
  Problem,
  readDivisions,
  type Scenario,
  type ScenarioDocument,
  scenario,
  shippedDocument,
  shippedScenarios,
} from "../../src/index.ts";
import { createExamine, knownOf } from "../../web/compare/strategies/examine.ts";
import { asReference, duplicated, ownOf, renamed, withReforms } from "../../web/compare/strategies/own.ts";
import {
  begun,
  type Kind,
  kindOf,
  kindsOf,
  type Reform,
  recordOf,
  reformsOf,
  titleOf,
} from "../../web/compare/strategies/reforms.ts";
import { sentenceOf } from "../../web/compare/strategies/sentence.ts";
import { alternativeOf } from "../../web/compare/strategies/sparse.ts";
import { namesOf, typedOf, valueFrom } from "../../web/compare/strategies/values.ts";
import { strategyWords } from "../../web/compare/strategies/words.ts";
import { isMap } from "../../web/is-map.ts";
import { addressFields, addressOf, readAddress } from "../../web/settings/address.ts";
import { defaults, type OwnStrategy } from "../../web/settings/settings.ts";

const divisions = readDivisions(
  readFileSync(new URL("../../data/divisions-2023/divisions.txt", import.meta.url), "utf8"),
);
const ids = shippedScenarios().map(({ id }) => id);
const kinds: Kind[] = [
  ...Object.keys(controllers).flatMap((name) => kindOf("controller", name) ?? []),
  ...Object.keys(changes).flatMap((name) => kindOf("change", name) ?? []),
];

/** All but what a scenario says of itself, which those that extend it do not inherit. */
function content(document: ScenarioDocument | undefined): object {
  const { id: _, title: __, story: ___, source: ____, lookAt: _____, ...rest } = document ?? {};
  return rest;
}

interface Leaf {
  readonly spec: FieldSpec;
  readonly value: unknown;
}

/** Every single value of a checked one, with its field. */
function leavesOf(spec: FieldSpec, value: unknown): Leaf[] {
  if (value === undefined) return [];
  if (spec.type === "either") {
    const one = alternativeOf(spec.of, value);
    if (!one) throw new Error(`nothing fits ${JSON.stringify(value)}`);
    return one.type === "record" || one.type === "list" ? leavesOf(one, value) : [{ spec, value }];
  }
  if (spec.type === "record" && isMap(value)) {
    return Object.entries(value).flatMap(([name, inner]) => leavesOf(spec.fields[name], inner));
  }
  if (spec.type === "oneOf" && isMap(value)) {
    return Object.entries(value).flatMap(([name, inner]) => leavesOf(spec.fields[name], inner));
  }
  if (spec.type === "list" && Array.isArray(value)) return value.flatMap((item) => leavesOf(spec.of, item));
  return [{ spec, value }];
}

/** An own strategy with these reforms over the baseline. */
const own = (reforms: readonly Reform[]): OwnStrategy => ({
  govload: 1,
  id: "own",
  title: { zh: "自己的", en: "Own" },
  extends: "baseline",
  reforms,
});

function problemsOf(reforms: readonly Reform[]): readonly (string | undefined)[] {
  try {
    scenario(own(reforms));
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.details.map(({ path }) => path);
  }
}

describe("the instruments of a strategy", () => {
  it.each(ids)("of %s come back as they were when they are written as the reader's own", (id) => {
    const [, mine] = withReforms(["baseline", id], 1, reformsOf(id));
    expect(content(scenario(mine).document)).toEqual(content(shippedDocument(id)));
    // what is by default is not written
    expect(JSON.stringify(mine).length).toBeLessThan(JSON.stringify(shippedDocument(id)).length);
  });

  it("show every value of every shipped scenario in a field, and read it back from there", () => {
    const leaves = ids.flatMap((id) => reformsOf(id).flatMap((reform) => leavesOf(recordOf(reform), reform)));
    expect(leaves.length).toBeGreaterThan(500);
    for (const { spec, value } of leaves) {
      if (["flag", "choice", "label"].includes(spec.type)) continue;
      expect([spec.en, valueFrom(spec, typedOf(spec, value))]).toEqual([spec.en, value]);
    }
  });

  it.each(kinds.map((kind) => [`${kind.of} ${kind.name}`, kind] as const))(
    "of the kind %s begin as a document that holds, and take every bound of every number",
    (_, kind) => {
      const first = begun(kind, "2024-07");
      expect(kindsOf(first).map(({ name }) => name)).toEqual([kind.name]);
      // a parameter has to be named; nobody can do that for the reader
      if (kind.name === "set")
        return expect(problemsOf([first])).toEqual(["reforms[0].what[0].set.parameter"]);
      expect(problemsOf([first])).toEqual([]);
      const numbers = Object.entries(kind.fields.fields).filter(([, field]) => field.type === "number");
      for (const end of ["min", "max"] as const) {
        const given = Object.fromEntries(
          numbers.map(([name, field]) => {
            const bound = (field as NumberField)[end];
            return [name, valueFrom(field, typedOf(field, bound))];
          }),
        );
        const at = kind.of === "controller" ? "with" : `what[0].${kind.name}`;
        const options = kind.of === "controller" ? { with: given } : { what: [{ [kind.name]: given }] };
        // a term needs a delegated power: the rule says so at this very field
        expect(problemsOf([{ ...first, ...options }])).toEqual(
          Number(given.for) > 0 ? [`reforms[0].${at}.for`] : [],
        );
      }
    },
  );

  it("are each said in a line of either language, by the titles that readers know", () => {
    const known = knownOf(scenario("tailored"));
    const tell = (language: "zh" | "en", reform: Reform) =>
      sentenceOf(reform, {
        language,
        words: strategyWords(language),
        known: () => known,
        problems: () => [],
        id: "",
      });
    const [lists, service] = reformsOf("tailored");
    expect(tell("zh", lists)).toBe("2024-07 起。权责清晰度：80 %");
    expect(tell("en", service)).toContain("Archetype: Ordinary town, County seat, Strong eastern town");
    expect(tell("en", service)).toContain("Powers: decide, enforce, supervise");
    expect(tell("en", begun(kinds[0], "load > 1"))).toMatch(
      /^When load > 1\. All chosen powers move on one day/,
    );
    for (const reform of ids.flatMap(reformsOf)) {
      expect(tell("zh", reform)).not.toMatch(/undefined|\[object|NaN/);
      expect(tell("en", reform)).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("of a hostile link leave a list of entries, none of which breaks the page", () => {
    const hostile = {
      ...own([]),
      reforms: [1, null, { what: 3 }, { what: [4, { nothing: 5 }] }, { title: 6 }],
    };
    const reforms = reformsOf(hostile as OwnStrategy);
    expect(reforms).toHaveLength(5);
    for (const reform of reforms) {
      expect(kindsOf(reform)).toEqual([]);
      expect(typeof titleOf(reform).zh).toBe("string");
    }
    expect(reformsOf({ ...own([]), reforms: "x" } as unknown as OwnStrategy)).toEqual([]);
    const { problems } = createExamine(() => undefined)(defaults, hostile as OwnStrategy);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe("what is typed", () => {
  const share: FieldSpec = changes.supervise.fields.fields.to;

  it("is a share in per cent, a number, or a formula", () => {
    expect(valueFrom(share, "60")).toBe(0.6);
    expect(valueFrom(share, " 7 % ")).toBe(0.07);
    expect(valueFrom(share, "６０％")).toBe(0.6);
    expect(valueFrom(share, "min（1， load）")).toBe("min(1, load)");
    expect(valueFrom(share, "")).toBeUndefined();
    expect(typedOf(share, 0.07)).toBe("7");
    for (let i = 0; i <= 1000; i++) expect(valueFrom(share, typedOf(share, i / 1000))).toBe(i / 1000);
  });

  it("is a list of names between commas of any kind", () => {
    expect(namesOf("甲镇、乙镇，丙乡; d,,")).toEqual(["甲镇", "乙镇", "丙乡", "d"]);
  });
});

describe("strategies of one's own", () => {
  it("are copies with ids and titles that nothing else has", () => {
    const two = duplicated(["baseline", "menu"], 1);
    const three = duplicated(two, 2);
    expect(
      three.map((one) => (typeof one === "string" ? one : [one.id, one.title.zh, one.title.en])),
    ).toEqual([
      "baseline",
      "menu",
      ["menu-own-1", "菜单式赋权（改）", "Menu (changed)"],
      ["menu-own-2", "菜单式赋权（改 2）", "Menu (changed 2)"],
    ]);
    for (const one of three)
      expect(scenario(one).document.reforms).toHaveLength(
        reformsOf("menu").length * Number(one !== "baseline"),
      );
  });

  it("have the given name in both languages, or a shipped one's two", () => {
    const all = [ownOf("menu", []), "baseline"];
    const title = (name: string) => (renamed(all, 0, name)[0] as OwnStrategy).title;
    expect(title("我的")).toEqual({ zh: "我的", en: "我的" });
    expect(title("Ripe batches")).toEqual({ zh: "成熟一批、下放一批", en: "Ripe batches" });
  });

  it("move to be the reference, the others in their order behind", () => {
    expect(asReference(["a", "b", "c"], 2)).toEqual(["c", "a", "b"]);
  });

  it("keep what else they change when an instrument is edited", () => {
    const mine: OwnStrategy = { ...ownOf("menu", []), parameters: { trainingGain: 0.4 } };
    const [changed] = withReforms([mine, "baseline"], 0, []) as OwnStrategy[];
    expect(changed).toEqual({ ...mine, reforms: [] });
    expect(scenario(changed).document.parameters.trainingGain).toBe(0.4);
  });

  it("travel in the address with their instruments", async () => {
    const [batches] = reformsOf("ripe-batches");
    const edited = { ...batches, with: { ...(batches.with as object), batch: 40 } };
    const settings = { ...defaults, strategies: withReforms(["baseline", "ripe-batches"], 1, [edited]) };
    const address = addressOf(await addressFields(settings));
    expect(address.length).toBeLessThan(700);
    expect(await readAddress(address)).toEqual({ settings: settings, lost: [] });
    expect(scenario(settings.strategies[1]).document.reforms[0].with?.batch).toBe(40);
  });
});

describe("looking at a strategy before it runs", () => {
  it("says what is wrong at the path of its field, and warns of what holds", () => {
    const examine = createExamine(() => undefined);
    const wrong = own([{ when: "2024-07", what: [{ supervise: { to: 2 } }] }]);
    const found = examine({ ...defaults, strategies: [wrong, "all-at-once"] }, wrong);
    expect(found.problems.map(({ path }) => path)).toEqual(["reforms[0].what[0].supervise.to"]);
    expect(examine(defaults, "all-at-once").warnings.length).toBeGreaterThan(0);
  });

  it("looks again only at what has changed", () => {
    const examine = createExamine(() => undefined);
    const first = examine(defaults, "all-at-once");
    expect(examine({ ...defaults, seed: "x" }, "all-at-once")).toBe(first);
    // the last day has come nearer: its date lies behind it
    const short = examine({ ...defaults, years: 0.25 }, "all-at-once");
    expect(short.problems.map(({ path }) => path)).toEqual(["reforms[0].when"]);
  });

  it("looks at it in the real county, once its units are there", () => {
    const named = own([
      { when: "year 1", what: [{ train: { form: "course" } }], where: { townships: ["庆符镇"] } },
    ]);
    const settings = { ...defaults, place: "511525", strategies: [named, "menu"] };
    const problems = (found: ReturnType<typeof createExamine>) =>
      found(settings, named).problems.map(({ path }) => path);
    const inExample = createExamine(() => divisions)({ ...settings, place: "example" }, named);
    expect(inExample.problems.map(({ path }) => path)).toEqual(["reforms[0].where.townships"]);
    let units: Divisions | undefined;
    const examine = createExamine(() => units);
    // which townships there are is not known yet
    expect([problems(examine), examine(settings, named).scenario]).toEqual([[], undefined]);
    units = divisions;
    expect(problems(examine)).toEqual([]);
    expect(knownOf(examine(settings, named).scenario as Scenario).townships.map(([name]) => name)).toContain(
      "庆符镇",
    );
    // what does not exist is told beside the county's field
    const nowhere = { ...settings, place: "999999", strategies: ["menu", "baseline"] };
    expect(examine(nowhere, "menu").problems).toEqual([]);
  });
});
