import { describe, expect, it } from "vitest";
import type { FieldSpec } from "../../../src/core/field.ts";
import { changes, topics } from "../../../src/model/reforms/changes/index.ts";
import { controllers } from "../../../src/model/reforms/controllers/index.ts";
import { whereField } from "../../../src/model/reforms/selectors.ts";
import { spreadField } from "../../../src/model/reforms/spreadField.ts";

const all = { ...changes, ...controllers };
const fields: readonly FieldSpec[] = [
  ...Object.values(changes).map((one) => one.fields),
  ...Object.values(controllers).map((one) => one.fields),
  whereField,
  spreadField,
];

function within(spec: FieldSpec): FieldSpec[] {
  if (spec.type === "record") return [spec, ...Object.values(spec.fields).flatMap(within)];
  if (spec.type === "either") return [spec, ...spec.of.flatMap(within)];
  return spec.type === "list" ? [spec, ...within(spec.of)] : [spec];
}

describe("what changes and controllers declare", () => {
  it.each(Object.entries(all))("%s says in one sentence of each language what it is", (_, { about }) => {
    expect(about.zh).toMatch(/^[^。]+。$/);
    expect(about.en).toMatch(/^[A-Z][^.]+\.$/);
  });

  it("stands under one topic each", () => {
    const names = topics.flatMap((topic) => Object.keys(topic.changes));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(Object.keys(changes));
  });

  it("gives every word of every choice a name in both languages", () => {
    const bare = fields.flatMap(within).flatMap((spec) => {
      if (spec.type !== "choice") return [];
      return spec.choices.filter((one) => !spec.names?.[one]?.zh || !spec.names[one].en);
    });
    expect(bare).toEqual([]);
  });

  /** What a form can be made of: no map, no list of records, no list of lists. */
  it("is made of fields that a form can show", () => {
    const shown = (spec: FieldSpec): boolean => {
      if (spec.type === "list") return spec.of.type === "choice" || spec.of.type === "text";
      return spec.type !== "map" && spec.type !== "oneOf";
    };
    expect(fields.flatMap(within).filter((spec) => !shown(spec))).toEqual([]);
  });
});
