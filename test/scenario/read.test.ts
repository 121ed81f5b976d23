import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadText } from "../../src/run/node/read.ts";
import { checkDocument, readScenario } from "../../src/scenario/read.ts";
import { detailsOf, files, linesOf, small, smallText } from "./document.ts";

const read = (texts: Readonly<Record<string, string>>, entry = Object.keys(texts)[0]) =>
  readScenario(entry, files(texts));
const problems = (texts: Readonly<Record<string, string>>) => linesOf(() => read(texts));

describe("a document", () => {
  test("comes out plain, with defaults, labels in both languages and formulas as texts", () => {
    const { document } = read({
      "dir/my-case.yaml": `${smallText}parameters: {tolerance: filedShare / 2}\n`,
    });
    expect(document).toMatchObject({
      govload: 1,
      id: "my-case",
      title: { zh: "my-case", en: "my-case" },
      start: "2024-01",
      years: 3,
      warmUp: 1,
      parameters: { tolerance: "filedShare / 2" },
      mechanisms: { off: [] },
      orders: [],
      reforms: [],
    });
    expect(document.matters[0]).toMatchObject({
      title: { zh: "一", en: "一" },
      limit: 20,
      decide: "county",
      source: "assumed",
    });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test("is the same when it is read again", () => {
    const reforms = `reforms:
  - {when: 2025-01, what: {transfer: {with: {posts: 1}}}}
  - {when: readiness > 0.5, every: 3 months, what: [{train: }, {recall: }], where: {matters: {domain: service}}}
  - {controller: ripeBatches, with: {batch: 3}}
`;
    const { document } = read({ "a.yaml": smallText + reforms });
    expect(checkDocument(document).document).toEqual(document);
    expect(document.reforms[0].what).toHaveLength(1);
    expect(document.reforms[0].what?.[0]).toMatchObject({
      transfer: { powers: ["decide"], with: { posts: 1, money: 0 }, delay: { posts: 9 } },
    });
    expect(document.reforms[2].with).toMatchObject({ batch: 3, every: 3, ripeAt: 0.85 });
  });

  test("may be JSON, an object, an object over a shipped one", () => {
    const { document } = read({
      "a.json": JSON.stringify({ ...small, id: "x", title: { zh: "名", en: "name" } }, null, "\t"),
    });
    expect(document.title).toEqual({ zh: "名", en: "name" });
    expect(checkDocument({ ...small, id: "x", title: document.title }).document).toEqual(document);
    const over = checkDocument(
      { extends: "x", parameters: { filedShare: 0.2 } },
      { shipped: { x: document } },
    );
    expect(over.document).toEqual({
      ...document,
      id: "scenario",
      title: { zh: "scenario", en: "scenario" },
      parameters: { filedShare: 0.2 },
    });
  });

  test("with everything wrong names all of it, from the first line to the last", () => {
    const text = `years: -1
paramters: {x: 1}
parameters: {filedShare: 7, tolerence: 1}
start: 2024-13
county: {townships: many}
reforms:
  - {when: 2025-01, what: {tranfer: {}}}
  - {controller: ripeBatch}
`;
    expect(problems({ "b.yaml": text })).toEqual([
      "b.yaml:1 years: -1 is out of range. It should be a number from 0.25 to 100 (years).",
      'b.yaml:1 matters: "matters" (Matters) is missing. It should be a list ([…] or lines that begin with "- ").',
      'b.yaml:2 paramters: there is no field "paramters". Did you mean "parameters"?',
      "b.yaml:3 parameters.filedShare: 7 is out of range. It should be a number from 0 to 1 (share).",
      'b.yaml:3 parameters.tolerence: there is no field "tolerence". Did you mean "tolerance"?',
      'b.yaml:4 start: "2024-13" is not a date. It should be a date (2024-07, 2024 or year 2 month 3).',
      'b.yaml:5 county.townships: "many" is neither a list nor the name of a file. A file\'s name ends in .yaml, .json or .csv.',
      expect.stringContaining(
        'b.yaml:7 reforms[0].what.tranfer: there is no field "tranfer". Did you mean "transfer"?',
      ),
      expect.stringContaining('b.yaml:8 reforms[1].controller: "ripeBatch" is not one of the choices.'),
    ]);
  });

  test("with very many problems says how many more there are", () => {
    const matters = Array.from({ length: 150 }, (_, i) => `  - {id: m${i}}`).join("\n");
    const lines = problems({ "a.yaml": `county: {}\nmatters:\n${matters}\n` });
    expect(lines).toHaveLength(101);
    expect(lines[100]).toMatch(/^and \d+ more\.$/);
  });
});

describe("extends", () => {
  test("lays maps over maps and replaces all else", () => {
    const { document, inputs } = read({
      "s/a.yaml":
        "extends: base/b.yaml\nparameters: {filedShare: 0.1}\narchetypes: {乡: {staff: 90}}\nreforms: []\n",
      "s/base/b.yaml": `${smallText}years: 5\nparameters: {tolerance: 0.2}\nreforms: [{when: 2025, what: {recall: {}}}]\ntitle: Base\n`,
    });
    expect(document).toMatchObject({
      years: 5,
      parameters: { filedShare: 0.1, tolerance: 0.2 },
      reforms: [],
    });
    expect(document.archetypes.乡).toMatchObject({ staff: 90, population: 10000 });
    expect([document.id, document.title.en]).toEqual(["a", "a"]);
    expect(inputs.map(({ path }) => path)).toEqual(["s/a.yaml", "s/base/b.yaml"]);
  });

  test("an empty value takes the base's away", () => {
    const texts = {
      "a.yaml": "extends: b.yaml\nyears:\nparameters: {filedShare: }\n",
      "b.yaml": `${smallText}years: 9\nparameters: {filedShare: 0.1}\n`,
    };
    expect(read(texts).document).toMatchObject({ years: 3, parameters: {} });
  });

  test("a problem in a base names the base's line", () => {
    const texts = {
      "a.yaml": "extends: s/b.yaml\nyears: 0\n",
      "s/b.yaml": `${smallText}years: 9\nwarmUp: 99\n`,
    };
    const lines = problems(texts);
    expect(lines[0]).toMatch(/^a\.yaml:2 years/);
    expect(lines[1]).toMatch(/^s\/b\.yaml:8 warmUp/);
  });

  test("a circle is named", () => {
    const texts = {
      "a.yaml": "extends: s/b.yaml\n",
      "s/b.yaml": "years: 1\nextends: ../c.yaml\n",
      "c.yaml": "extends: ./a.yaml\n",
    };
    expect(problems(texts)).toEqual([
      "c.yaml:1 extends: files extend each other: a.yaml → s/b.yaml → c.yaml → a.yaml.",
    ]);
    expect(problems({ "a.yaml": "extends: a.yaml\n" })[0]).toContain("a.yaml → a.yaml");
  });

  test("a long chain, a missing file, a wrong kind of name", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`f${i}.yaml`, `extends: f${i + 1}.yaml\n`]),
    );
    expect(problems(chain)).toEqual(["f15.yaml:1 extends: more than 16 files extend each other."]);
    expect(problems({ "a.yaml": "years: 1\nextends: nowhere/b.yaml\n" })).toEqual([
      'a.yaml:2 extends: "nowhere/b.yaml": no such file.',
    ]);
    expect(problems({ "a.yaml": "extends: [b.yaml]\n" })[0]).toContain(
      "a.yaml:1 extends: extends takes a file's name",
    );
    expect(linesOf(() => checkDocument({ extends: "b.yaml" }))).toEqual([
      'extends: "b.yaml": files cannot be read here. Write the content into the scenario itself.',
    ]);
  });

  test("is known when it is mistyped", () => {
    expect(problems({ "a.yaml": `${smallText}extend: b.yaml\n` })[0]).toContain('Did you mean "extends"?');
  });

  test("a shipped id, or the nearest one", () => {
    const shipped = {
      "ripe-batches": { ...small, id: "ripe-batches", title: "成熟" },
      other: "dir/other.yaml",
    };
    const options = {
      ...files({
        "a.yaml": "extends: ripe-batches\nyears: 1\n",
        "b.yaml": "extends: ripe-batch\n",
        "dir/other.yaml": "extends: ripe-batches\n",
      }),
      shipped,
    };
    expect(readScenario("a.yaml", options).document.years).toBe(1);
    expect(readScenario("ripe-batches", options).document.id).toBe("ripe-batches");
    expect(readScenario("other", options).document.id).toBe("other");
    expect(linesOf(() => readScenario("b.yaml", options))).toEqual([
      'b.yaml:1 extends: there is no scenario "ripe-batch". Did you mean "ripe-batches"?',
    ]);
    expect(linesOf(() => readScenario("rpie-batches", options))[0]).toContain('Did you mean "ripe-batches"?');
    expect(linesOf(() => readScenario("constructor", options))[0]).toContain("there is no scenario");
  });
});

describe("catalogues", () => {
  const world =
    "county: {townships: t.csv}\narchetypes: a.yaml\nmatters: cat/m.csv\norders: [o.yaml, {id: o2, title: 二, tier: city, rate: 1, work: 2}]\n";
  const texts = {
    "s/x.yaml": world,
    "s/t.csv":
      '\ufeffcode,name.zh,name.en,archetype,population\r\n007,甲乡,North,乡,\r\n008,"乙,镇",,乡,20000\r\n',
    "s/a.yaml": "乡: {population: 10000, staff: 40}\n",
    "s/cat/m.csv":
      "id,title.zh,title.en,domain,rate,work,difficulty,specialist\nm1,一,One,service,10,2,0.3,true\nm2,二,Two,economic,1,20,0.9,\n",
    "s/o.yaml": "title: 任务\norders:\n  - {id: o1, title: 一, tier: county, rate: 1, work: 2}\n",
  };

  test("are read from the files that are named", () => {
    const { document, inputs } = read(texts);
    expect(document.county.townships).toMatchObject([
      { code: "007", name: { zh: "甲乡", en: "North" } },
      { code: "008", name: { zh: "乙,镇", en: "乙,镇" }, population: 20000 },
    ]);
    expect(document.matters).toMatchObject([
      { id: "m1", title: { zh: "一", en: "One" }, specialist: true },
      { id: "m2", domain: "economic", specialist: false },
    ]);
    expect(document.orders.map(({ id }) => id)).toEqual(["o1", "o2"]);
    expect(document.archetypes.乡.staff).toBe(40);
    expect(inputs).toHaveLength(5);
  });

  test("archetypes may be a table too", () => {
    const table = {
      ...texts,
      "s/x.yaml": world.replace("a.yaml", "a.csv"),
      "s/a.csv": "name,population,staff\n乡,10000,41\n",
    };
    expect(read(table).document.archetypes.乡.staff).toBe(41);
  });

  test.each([
    [
      "a wrong number",
      "id,title,domain,rate,work,difficulty\nm1,一,service,many,2,0.3\n",
      /^s\/cat\/m\.csv:2 matters\[0\]\.rate: "many" is of the wrong type/,
    ],
    [
      "a value out of range",
      "id,title,domain,rate,work,difficulty\n\nm1,一,service,1,2,3\n",
      /^s\/cat\/m\.csv:3 matters\[0\]\.difficulty: 3 is out of range/,
    ],
    [
      "an unknown column",
      "id,title,domain,rate,work,dificulty\nm1,一,service,1,2,0.3\n",
      /^s\/cat\/m\.csv:2 matters\[0\]\.dificulty: there is no field "dificulty"/,
    ],
    ["a column that is no name", "id,ti..tle\nm1,一\n", /^s\/cat\/m\.csv:1: the column name "ti\.\.tle"/],
    [
      "a short line",
      "id,title,domain,rate,work,difficulty\nm1,一,service\n",
      /^s\/cat\/m\.csv:2: this line has 3 cells/,
    ],
    ["an open quote", 'id,title\nm1,"一\n', /^s\/cat\/m\.csv:2: /],
    ["nothing", "", /^s\/cat\/m\.csv:1: the table is empty/],
    [
      "another encoding",
      "id,title\nm1,\ufffd\ufffd\n",
      /^s\/x\.yaml:3 matters: "s\/cat\/m\.csv:2": the file is not UTF-8 text/,
    ],
    ["no text at all", "PK\u0003\u0004\0\0", /the file is not UTF-8 text/],
    [
      "an id twice",
      "id,title,domain,rate,work,difficulty\nm1,一,service,1,2,0.3\nm1,二,service,1,2,0.3\n",
      /^s\/cat\/m\.csv:3 matters\[1\]\.id: "m1" is already the id of item 1/,
    ],
  ])("%s is named with the line of the table", (_, table, line) => {
    const lines = problems({ ...texts, "s/cat/m.csv": table });
    expect(lines.some((one) => line.test(one))).toBe(true);
  });

  test("a file without the list, and one with more than it", () => {
    expect(problems({ ...texts, "s/o.yaml": "oders: []\n" })).toEqual([
      's/o.yaml:1 oders: there is no field "oders".',
      's/o.yaml:1: this file holds no "orders". It should be a list.',
    ]);
    expect(problems({ ...texts, "s/a.yaml": "- 乡\n" })[0]).toMatch(
      /^s\/a\.yaml:1 archetypes: a list is of the wrong type/,
    );
  });
});

describe("rules across fields", () => {
  const wrong = (text: string) => problems({ "a.yaml": smallText + text });

  test("parameters may build on each other, but not in a circle", () => {
    const given =
      "parameters: {tolerance: filedShare / 2, filedShare: blameReferral, blameReferral: blameReferral * 1.2}\n";
    expect(read({ "a.yaml": smallText + given }).document.parameters).toHaveProperty("tolerance");
    expect(wrong("parameters:\n  filedShare: tolerance\n  tolerance: filedShare\n")).toEqual([
      "a.yaml:8 parameters.filedShare: the formulas go round in a circle: filedShare → tolerance → filedShare.",
    ]);
    expect(wrong("parameterSet: literature-1\nparameters:\n  levelDays: levelDays * 10\n")[0]).toMatch(
      /levelDays: the formula "levelDays\*10" gives 50|gives 50; the range is 3 to 7/,
    );
    expect(wrong("parameters:\n  levelDays: backlog\n")[0]).toContain('"backlog" is not a known name');
  });

  test.each([
    ["reforms: [{what: {recall: {}}}]\n", "reforms[0]: it is not said when."],
    [
      "reforms: [{when: 2020-01, what: {recall: {}}}]\n",
      'reforms[0].when: "2020-01" lies before the run begins (2023-01).',
    ],
    [
      "reforms: [{when: 2025-01, until: 2024-06, what: {recall: {}}}]\n",
      "reforms[0].until: it ends before it begins.",
    ],
    [
      "reforms: [{when: 2025-01, where: {matters: m2}, what: {recall: {}}}]\n",
      'reforms[0].where.matters: there is no "m2".',
    ],
    [
      "reforms: [{when: 2025-01, where: {matters: [m1, m2]}, what: {recall: {}}}]\n",
      'reforms[0].where.matters[1]: there is no "m2".',
    ],
    [
      "reforms: [{when: 2025-01, where: {matters: {ids: [m2]}}, what: {recall: {}}}]\n",
      'reforms[0].where.matters.ids[0]: there is no "m2".',
    ],
    [
      "reforms: [{when: 2025-01, what: {set: {parameter: filedSare, value: 1}}}]\n",
      'reforms[0].what.set.parameter: there is no "filedSare".',
    ],
    [
      "reforms: [{when: 2025-01, what: {set: {parameter: filedShare, value: 2}}}]\n",
      "reforms[0].what.set.value: 2 is out of range.",
    ],
  ])("%s", (text, line) => {
    expect(wrong(text)).toHaveLength(1);
    expect(wrong(text)[0]).toContain(`a.yaml:7 ${line}`);
  });

  test("archetypes must be there, codes once", () => {
    const county =
      "county: {townships: [{name: 甲, archetype: 镇, code: A}, {name: 乙, archetype: 乡, code: A}], archetypes: {镇: 1}}\n";
    expect(problems({ "a.yaml": smallText.replace(/^county:\n.*\n/, county) })).toEqual([
      'a.yaml:1 county.archetypes.镇: there is no "镇". Known: 乡.',
      'a.yaml:1 county.townships[0].archetype: there is no "镇". Known: 乡.',
      'a.yaml:1 county.townships[1].code: "A" is already the code of item 1.',
    ]);
  });

  test("division stands in the county, wherever it is written", () => {
    expect(read({ "a.yaml": `${smallText}division: 511523\n` }).document.county.division).toBe("511523");
    const texts = {
      "a.yaml": "extends: b.yaml\ndivision: all\n",
      "b.yaml": `${smallText}division: '511523'\n`,
    };
    expect(read(texts).document.county.division).toBe("all");
    expect(
      problems({ "a.yaml": smallText.replace("county:", "division: all\ncounty:\n  division: '5115'") })[0],
    ).toContain("division is given twice");
    expect(problems({ "a.yaml": `${smallText}division: 江安\n` })[0]).toMatch(
      /^a\.yaml:7 county\.division: "江安"/,
    );
  });
});

describe("what is laid over", () => {
  const base = files({
    "a.yaml": `${smallText}reforms: [{when: 2025, what: {recall: {}}}, {controller: menu}]\n`,
  });

  test("overrides and settings, in this order", () => {
    const { document } = readScenario("a.yaml", {
      ...base,
      overrides: { years: 1, parameters: { filedShare: 0.1 } },
      set: [
        ["years", "2"],
        ["reforms[1].with.batch", "7"],
        ["matters[m1].rate", "99"],
        ["division", "5115"],
        ["mechanisms.off", "[season]"],
        ["title.zh", "新"],
      ],
    });
    expect(document).toMatchObject({
      id: "a",
      years: 2,
      parameters: { filedShare: 0.1 },
      mechanisms: { off: ["season"] },
      title: { zh: "新" },
    });
    expect(document.reforms[1].with?.batch).toBe(7);
    expect(document.matters[0].rate).toBe(99);
    expect(document.county.division).toBe("5115");
  });

  test.each([
    [["years", "x"], '--set years: "x" is of the wrong type.'],
    [["yeers", "1"], '--set yeers: there is no field "yeers". Did you mean "years"?'],
    [["reforms[9].when", "2025"], "--set reforms[9].when: there is no item [9]"],
    [["years.x", "1"], '--set years.x: what holds "x" is not a map.'],
    [["a..b", "1"], '--set a..b: "a..b" is not a path.'],
    [["[0]", "1"], '--set [0]: "[0]" is not a path.'],
    [["reforms", "[{"], "--set: this is not YAML"],
    [["__proto__.x", "1"], '--set __proto__: there is no field "__proto__".'],
  ] as const)("%s is refused", (setting, line) => {
    const lines = linesOf(() =>
      readScenario("a.yaml", {
        ...files({ "a.yaml": `${smallText}years: 2\nreforms: []\n` }),
        set: [setting],
      }),
    );
    expect(lines[0]).toContain(line);
  });

  test("a place is known for every part, also of a base", () => {
    const { placeOf } = readScenario(
      "a.yaml",
      files({ "a.yaml": "extends: b.yaml\nparameters: {filedShare: 0.1}\n", "b.yaml": smallText }),
    );
    expect(placeOf("matters[0].rate")).toEqual({ file: "b.yaml", line: 6 });
    expect(placeOf("matters[m1].limit")).toEqual({ file: "b.yaml", line: 6 });
    expect(placeOf("parameters.filedShare")).toEqual({ file: "a.yaml", line: 2 });
    expect(placeOf("reforms[3].what")).toEqual({ file: "a.yaml", line: 1 });
  });
});

describe("objects that no file could hold", () => {
  const circle: Record<string, unknown> = { ...small };
  circle.self = circle;
  test.each([
    ["a function", { ...small, years: () => 1 }, "years: function is of the wrong type"],
    ["a date", { ...small, start: new Date(0) }, "start: Date is of the wrong type"],
    ["NaN", { ...small, years: Number.NaN }, "years: NaN is of the wrong type"],
    ["infinity", { ...small, years: Number.POSITIVE_INFINITY }, "years: Infinity is of the wrong type"],
    ["a big integer", { ...small, years: 1n }, "years: bigint is of the wrong type"],
    ["a map", { ...small, parameters: new Map() }, "parameters: Map is of the wrong type"],
    ["a circle", circle, 'self: there is no field "self"'],
    ["a list", [], "this is not a scenario"],
  ])("%s", (_, document, line) => {
    expect(linesOf(() => checkDocument(document))[0]).toContain(line);
  });

  test("a prototype is not written to", () => {
    const document = JSON.parse(
      `{"__proto__": {"polluted": 1}, "county": {"archetypes": {"__proto__": 1}}, "matters": []}`,
    );
    expect(linesOf(() => checkDocument(document))).toHaveLength(2);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("files on disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "govload-"));
  const at = (name: string) => join(folder, name);
  const lines = (path: string) => linesOf(() => readScenario(path, { load: loadText }));

  test("missing, a folder, 100 MB, not text: each is said", () => {
    writeFileSync(at("huge.yaml"), "years: 1\n");
    truncateSync(at("huge.yaml"), 100_000_000);
    writeFileSync(at("binary.yaml"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255));
    writeFileSync(at("gbk.yaml"), Uint8Array.of(0x74, 0x3a, 0x20, 0xb3, 0xc9));
    writeFileSync(at("empty.yaml"), "");
    writeFileSync(at("user.yaml"), `${smallText}\nextends: ${at("huge.yaml")}\n`);
    expect(lines(at("none.yaml"))[0]).toContain("none.yaml: no such file");
    expect(lines(`${folder}/`)[0]).toContain("folder");
    expect(lines(at("huge.yaml"))[0]).toContain("too large");
    expect(lines(at("user.yaml"))[0]).toMatch(/user\.yaml:8 extends: .*too large/);
    expect(lines(at("binary.yaml"))[0]).toContain("not UTF-8");
    expect(lines(at("gbk.yaml"))[0]).toContain("not UTF-8");
    expect(lines(at("empty.yaml"))[0]).toContain("this is not a scenario");
    rmSync(folder, { recursive: true });
  });

  test("a loader that does not keep to the limit is not trusted", () => {
    expect(
      detailsOf(() => readScenario("a.yaml", { load: () => " ".repeat(2_000_001) }))[0].what.en,
    ).toContain("too large");
  });
});

describe("a document whose base cannot be found", () => {
  test("still has its own problems told, and none for what may stand in the base", () => {
    const document = { id: "x", extends: "basline", parameters: { foo: 1 } };
    const details = detailsOf(() => checkDocument(document, { shipped: {} }));
    expect(details.map((detail) => detail.path).sort()).toEqual(["extends", "parameters.foo"]);
  });
});

describe("a formula that gives no finite number", () => {
  test("is told with its place", () => {
    expect(problems({ "a.yaml": `${smallText}parameters:\n  pressure: 1/0\n` })).toEqual([
      expect.stringMatching(
        /^a\.yaml:8 parameters\.pressure: the formula "1\/0" gives Infinity, not a finite number\. /,
      ),
    ]);
  });
});

describe("a setting without a value", () => {
  test("is a problem: it would be the default in silence", () => {
    const set = [["parameters.pressure", ""]] as const;
    expect(linesOf(() => readScenario("a.yaml", { ...files({ "a.yaml": smallText }), set }))).toEqual([
      "--set parameters.pressure: there is no value behind the =. Write PATH=VALUE; leave the setting out to keep what the scenario says.",
    ]);
  });
});
