import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { columnsModule } from "../../scripts/columns.ts";
import { sharedParts } from "../../scripts/shared-parts.ts";
import { shippedDocuments, shippedModule } from "../../scripts/ship.ts";
import { Problem } from "../../src/core/problem.ts";
import { checkDocument, readScenario } from "../../src/scenario/read.ts";

const root = join(import.meta.dirname, "../..");
const documents = shippedDocuments();
const ids = Object.keys(documents);

describe("the shipped scenarios", () => {
  test("are those of the first answer", () => {
    expect(ids).toEqual(
      expect.arrayContaining([
        "a-city",
        "all-at-once",
        "b-county",
        "baseline",
        "half-devolution",
        "menu",
        "ripe-batches",
      ]),
    );
  });

  test.each(ids)("%s is complete: read again it is the same, and it has a title in both languages", (id) => {
    const document = documents[id];
    expect(checkDocument(document).document).toEqual(document);
    expect(document.title.zh).toMatch(/\p{Script=Han}/u);
    expect(document.title.en).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(ids)("%s can be extended where there are no files", (id) => {
    const { document } = checkDocument(
      { extends: id, parameters: { tolerance: 0.1 } },
      { shipped: documents },
    );
    expect(document).toMatchObject({
      id: "scenario",
      parameters: { ...documents[id].parameters, tolerance: 0.1 },
    });
    expect(document.matters).toEqual(documents[id].matters);
  });
});

describe("a copy of a shipped file", () => {
  const folder = join(import.meta.dirname, "../../scenarios");
  const copy = (id: string, more: Readonly<Record<string, string>> = {}) => {
    const there: Readonly<Record<string, string>> = {
      [`mine/${id}.yaml`]: readFileSync(join(folder, `${id}.yaml`), "utf8"),
      ...more,
    };
    const load = (path: string) => {
      const text = there[path];
      if (text === undefined)
        throw new Problem({ file: path, what: { zh: "没有这个文件。", en: "no such file." } });
      return text;
    };
    return readScenario(`mine/${id}.yaml`, { load, shipped: documents }).document;
  };

  test.each(ids)("%s stands for itself in any folder", (id) => {
    expect(copy(id)).toEqual(documents[id]);
  });

  test("goes by what lies beside it, where there is something", () => {
    const own = copy("menu", { "mine/base/county.yaml": "extends: baseline\nyears: 7\n" });
    expect([own.years, own.matters.length]).toEqual([7, documents.menu.matters.length]);
  });

  test("says what it lacks of files that are not the package's", () => {
    const text = "id: mine\nextends: base/town.yaml\n";
    expect(() => copy("menu", { "mine/menu.yaml": text })).toThrow(
      'mine/menu.yaml:2 extends: "mine/base/town.yaml": no such file.',
    );
  });
});

describe("the generated module", () => {
  const text = shippedModule(documents);

  test("is the same every time, and the common parts stand in it once", () => {
    expect(shippedModule(shippedDocuments())).toBe(text);
    for (const { id } of documents.baseline.matters.slice(0, 5))
      expect(text.split(`"id": "${id}"`)).toHaveLength(2);
  });

  test("holds the documents", () => {
    const source = text
      .replace(/^import .*$/m, "")
      .replace(/: Record<string, unknown>/, "")
      .replace(/export const shipped = .*$/m, "");
    expect(new Function(`${source}\nreturn documents;`)()).toEqual(documents);
  });
});

test("the columns of a state are written out as they are declared; `npm run generate` mends it", () => {
  const written = readFileSync(join(root, "src/model/columns.generated.ts"), "utf8");
  expect(written).toBe(columnsModule());
});

describe("shared parts", () => {
  const long = { text: "x".repeat(200) };

  test("are written once, inner ones before outer ones", () => {
    const { constants, values } = sharedParts([
      { a: [long, 1] },
      { a: [long, 1] },
      { b: long, c: "__proto__" },
    ]);
    expect(constants.split("x".repeat(200))).toHaveLength(2);
    const read = new Function(`${constants}\nreturn [${values.join(",")}];`)();
    expect(read).toEqual([{ a: [long, 1] }, { a: [long, 1] }, { b: long, c: "__proto__" }]);
  });

  test("small ones stay where they are", () => {
    expect(sharedParts([{ a: 1 }, { a: 1 }])).toEqual({
      constants: "",
      values: ['{ "a": 1 }', '{ "a": 1 }'],
    });
  });
});
