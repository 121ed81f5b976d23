/** A small scenario and a world of files in memory, for the tests of this room. */
import { expect } from "vitest";
import { Problem, type ProblemDetail } from "../../src/core/problem.ts";
import type { Sources } from "../../src/scenario/files.ts";

/** The least that a scenario must say. */
export const small = {
  county: { townships: [{ name: "甲乡", archetype: "乡" }] },
  archetypes: { 乡: { population: 10000, staff: 40 } },
  matters: [{ id: "m1", title: "一", domain: "service", rate: 10, work: 2, difficulty: 0.3 }],
} as const;

/** `small` as a file. */
export const smallText = `county:
  townships: [{name: 甲乡, archetype: 乡}]
archetypes:
  乡: {population: 10000, staff: 40}
matters:
  - {id: m1, title: 一, domain: service, rate: 10, work: 2, difficulty: 0.3}
`;

/** Files in memory; every other path is missing. */
export function files(texts: Readonly<Record<string, string>>): Required<Pick<Sources, "load">> {
  return {
    load: (path) => {
      if (Object.hasOwn(texts, path)) return texts[path];
      throw new Problem({ file: path, what: { zh: "没有这个文件。", en: "no such file." } });
    },
  };
}

/** The details of the Problem that `ask` must throw; each in both languages. */
export function detailsOf(ask: () => unknown): readonly ProblemDetail[] {
  try {
    ask();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    for (const { what, mend } of error.details) {
      for (const text of [what, mend]) if (text) expect(text.en).not.toMatch(/\p{Script=Han}[：，。]/u);
      expect(what.zh).toMatch(/\p{Script=Han}/u);
    }
    return error.details;
  }
  throw new Error("no problem was found");
}

/** Where and what, on one line each, as people see it. */
export function linesOf(ask: () => unknown): string[] {
  return new Problem(detailsOf(ask)).message.split("\n");
}
