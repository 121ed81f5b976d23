/** govload validate --theory: the table in both languages, the document, a case that differs. */
import { describe, expect, it } from "vitest";
import { openSession } from "../../src/cli/session.ts";
import { width } from "../../src/cli/terminal/width.ts";
import { findTheory, theoryDocument, theoryText } from "../../src/cli/theory.ts";
import { theory } from "../../src/node.ts";

const session = (lang: "zh" | "en") => openSession([], { operands: [], values: { quiet: true } }, lang);
const some = theory.filter(({ id }) => ["chain-2", "overload"].includes(id));
const wrong = { ...some[0], id: "wrong", run: () => ({ ...some[0].run(), theory: 1 }) };

describe("the table of theory", async () => {
  const found = await findTheory(session("en"), undefined, [...some, wrong]);
  const text = (lang: "zh" | "en") => theoryText(found, session(lang), [...some, wrong]);

  it("has a line a case, with what was allowed, and says which differ", () => {
    expect(text("en")).toMatch(
      /Decided by the city, 2 levels: days of every case +10\.0000 +10\.0000 +0 +agrees/,
    );
    expect(text("en")).toMatch(/DIFFERS/);
    expect(text("en")).toMatch(/2 of 3 cases agree with theory\./);
    expect(text("zh")).toMatch(/3 项中 2 项与理论相符。/);
    for (const lang of ["zh", "en"] as const)
      expect(Math.max(...text(lang).split("\n").map(width))).toBeLessThanOrEqual(100);
  });

  it("is a document with formulas", () => {
    const [first] = theoryDocument(found, [...some, wrong]) as { formula: string; holds: boolean }[];
    expect(first.formula).toMatch(/rho/);
    expect(first.holds).toBe(true);
  });

  it("stops between two cases when it is told to", async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(findTheory(session("en"), controller.signal, some)).rejects.toMatchObject({
      told: { en: "Interrupted; nothing is kept, and the same command starts anew." },
    });
  });
});
