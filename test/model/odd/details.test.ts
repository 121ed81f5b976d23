/** The ODD in full: nothing is left out, every name is known, and what is declared is what is written of. */
import { describe, expect, it } from "vitest";
import { columns, mechanisms, parameters, switches } from "../../../src/index.ts";
import { basics } from "../../../src/model/basics.ts";
import { detailOf, rulesOf } from "../../../src/model/odd/detail.ts";
import { details } from "../../../src/model/odd/index.ts";
import { knownTo } from "../../../src/model/odd/known.ts";
import { parseFormula } from "../../../src/scenario/expression.ts";
import {
  ledgerNames,
  mentionsOf,
  namesFor,
  namesIn,
  parts,
  reach,
  reachOfReforms,
  titleOf,
  wanted,
} from "./names.ts";

const there = new Set(details.map(titleOf));

describe("details of the ODD", () => {
  it("there is one of every mechanism, coupling, change and controller", () => {
    expect(wanted.filter((name) => !there.has(name))).toEqual([]);
  });

  it("there is one of each only", () => {
    expect(there.size).toBe(details.length);
  });

  it("a chapter has a title", () => {
    const bare = details.filter(({ of, title }) => !parts.includes(of) && !title).map(({ of }) => of);
    expect(bare).toEqual([]);
  });

  it.each(details.map((one) => [one.of, one] as const))("%s names only what there is", (_, detail) => {
    const known = namesFor(detail);
    const { zh, en } = mentionsOf(detail);
    expect([...zh, ...en].filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(details.map((one) => [one.of, one] as const))(
    "%s says the same names in both languages",
    (_, detail) => {
      const { zh, en } = mentionsOf(detail);
      expect([...zh].sort()).toEqual([...en].sort());
    },
  );

  it.each(details.map((one) => [one.of, one] as const))("%s: its rules can be read", (_, detail) => {
    for (const rule of rulesOf(detail.stages)) {
      expect(() => parseFormula(rule.is, knownTo(detail, rule)), `${rule.name} = ${rule.is}`).not.toThrow();
    }
  });

  const ours = mechanisms.filter(({ name }) => there.has(`mechanism ${name}`));

  it.each(ours.map((one) => [one.name, one] as const))(
    "%s writes of all that it declares",
    (name, mechanism) => {
      const detail = detailOf(details, "mechanism", name);
      const said = detail ? reach(detail) : new Set<string>();
      if (name === "reforms") for (const one of reachOfReforms()) said.add(one);
      const declared = [
        ...mechanism.parameters,
        ...mechanism.switches,
        ...mechanism.reads,
        ...mechanism.writes,
      ];
      const unsaid = declared.filter((one) => !["cases", "agenda", "events"].includes(one) && !said.has(one));
      expect([...new Set(unsaid)]).toEqual([]);
    },
  );

  it.each(ours.map((one) => [one.name, one] as const))(
    "%s declares all that it writes of",
    (name, mechanism) => {
      const detail = detailOf(details, "mechanism", name);
      const { zh, rules } = detail ? mentionsOf(detail) : { zh: [], rules: [] };
      const declared = new Set<string>([
        ...mechanism.parameters,
        ...mechanism.switches,
        ...mechanism.reads,
        ...mechanism.writes,
      ]);
      const own = new Set([
        ...Object.keys(detail?.symbols ?? {}),
        ...rulesOf(detail?.stages ?? []).flatMap((rule) => [rule.name, ...Object.keys(rule.symbols ?? {})]),
        // a step, a stream or a chapter may be called like a column, a parameter or a switch
        ...parts,
        ...details.map(({ of }) => of),
        ...ledgerNames,
        ...basics,
      ]);
      const ofTheModel = (one: string) => one in columns || one in parameters || one in switches;
      expect(
        [...zh, ...rules].filter((one) => ofTheModel(one) && !declared.has(one) && !own.has(one)),
      ).toEqual([]);
    },
  );

  it("finds names inside of brackets", () => {
    expect(namesIn("先取 `deskOwed[desk]`，再取 `load`。")).toEqual(["deskOwed", "desk", "load"]);
  });
});
