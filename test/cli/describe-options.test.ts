/** The options of changes and controllers as tables: what a scenario may write, and what stands where it does not. */
import { describe, expect, it } from "vitest";
import { optionTable } from "../../src/cli/describe/options.ts";
import { changes, controllers } from "../../src/index.ts";

const inEnglish = (text: { readonly en: string }) => text.en;
const rowsOf = (fields: (typeof changes)[string]["fields"]) =>
  optionTable(fields, inEnglish).flatMap((block) => ("rows" in block ? block.rows : []));
const row = (fields: (typeof changes)[string]["fields"], name: string) =>
  rowsOf(fields).find(([first]) => first === `\`${name}\``);

describe("tables of options", () => {
  it("say values, defaults and units, those within others by their path", () => {
    const { transfer, hire, set, whistle } = changes;
    expect(row(transfer.fields, "powers")?.slice(2)).toEqual([
      "some of: decide, enforce, supervise",
      "decide",
      "",
    ]);
    expect(row(transfer.fields, "with.posts")?.slice(2, 4)).toEqual(["0 – 1, or a formula", "0"]);
    expect(row(transfer.fields, "delay.posts")?.slice(2)).toEqual(["0 – 120", "9", "months"]);
    expect(row(hire.fields, "domain")?.slice(2, 4)).toEqual(["economic, service, governance", "not given"]);
    expect(row(set.fields, "parameter")?.slice(2, 4)).toEqual(["text", "required"]);
    expect(row(whistle.fields, "on")?.slice(2, 4)).toEqual(["true or false", "true"]);
    expect(row(controllers.menu.fields, "batch")?.slice(2, 4)).toEqual(["0 – 1000, whole", "14"]);
  });

  it("leave out nothing that is declared, and a change without options has none", () => {
    for (const { fields } of [...Object.values(changes), ...Object.values(controllers)]) {
      const heads = rowsOf(fields).map(([first]) => first.replaceAll("`", "").split(".")[0]);
      expect([...new Set(heads)]).toEqual(Object.keys(fields.fields));
    }
    expect(optionTable(changes.assess.fields, inEnglish)).toEqual([]);
  });
});
