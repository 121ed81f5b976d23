/**
 * A rule that is switched off has its declared neutral value, whatever its parameters are; an institution that is
 * switched off leaves the county as it is without it. While it is on, in the same county, both matter (so that the test
 * would see it). Off or on, the ledgers add up every day; where no reform uses an institution its switch changes nothing;
 * and what a switch says is still spent is spent.
 */
import { describe, expect, it } from "vitest";
import { Fingerprint } from "../../src/core/fingerprint.ts";
import { addState } from "../../src/model/fingerprint.ts";
import { USE, USES } from "../../src/model/ledger.ts";
import { type SwitchName, switches } from "../../src/model/switches.ts";
import { booksOf } from "./books.ts";
import { countyOf, inTwoTowns, neutralReference } from "./county.ts";
import { type Case, cases, type Values } from "./switchCases.ts";

/** What became of a county: its state without parameters and marks, and what was spent on the way. */
interface Life {
  readonly print: string;
  /** Whether it was neutral every evening. */
  readonly neutral: boolean;
  readonly findings: readonly string[];
  readonly yuan: number;
  /** Seconds that standing institutions and courses took. */
  readonly away: number;
}

/** Lives 47 days under parameters and reforms, with rules switched off. */
function lived(one: Case, off: readonly string[], values: Values = {}, reforms = one.reforms ?? []): Life {
  const overrides = {
    warmUp: 0,
    years: 1,
    parameters: { ...one.given, ...values },
    mechanisms: { off },
    reforms,
  };
  const prepared = inTwoTowns(one.id ?? "baseline", overrides);
  const { M } = countyOf(prepared).model;
  const town = countyOf(prepared, { reference: neutralReference({ M }) });
  const books = booksOf(town);
  let [neutral, yuan, away] = [true, 0, 0];
  town.run(47, (tick) => {
    books.close(tick);
    neutral &&= one.neutral?.(town) ?? true;
    for (let t = 0; t < town.model.T; t++) {
      yuan += town.state.cost[t];
      for (const use of [USE.upkeep, USE.training]) away += town.state.byUse[t * USES + use];
    }
  });
  for (const name of ["parameters", ...(one.marks ?? [])] as const) town.state[name].fill(0);
  const print = new Fingerprint();
  addState(print, town.state);
  return { print: print.hex(), neutral, findings: books.findings, yuan, away };
}

/** Rules between counties: test/model/province/couplings.test.ts switches them. */
const between = ["countyRanking", "countyPeers"];

/** Rules that are at work where no reform touches them. */
const standing = ["orders", "systems", "money", "staffReturns", "skill", "supervision"];

it("every switch is looked at", () => {
  expect([...Object.keys(cases), ...between].sort()).toEqual(Object.keys(switches).sort());
});

describe.each(Object.entries(cases))("%s", (name, one) => {
  const [low, high] = one.values ?? [{}, {}];
  const { en } = switches[name as SwitchName].off;
  const without = (off: readonly string[]) => lived(one, off, high, one.against ?? []);
  /** With the institution and without it, but for the hours that it takes. */
  const both = (...off: SwitchName[]) =>
    [lived(one, [...off, "upkeep"], high), without([...off, "upkeep"])].map(({ print }) => print);

  it(`off: ${en}`, () => {
    const off = lived(one, [name], low);
    expect(off.findings).toEqual([]);
    expect(off.neutral).toBe(true);
    if (!one.values) return;
    const other = lived(one, [name], high);
    expect(other.print).toBe(off.print);
    expect(other.neutral).toBe(true);
    expect(other.findings).toEqual([]);
  });

  it("on: it matters", () => {
    const on = lived(one, [], low);
    expect(on.findings).toEqual([]);
    if (one.values) expect(lived(one, [], high).print).not.toBe(on.print);
    if (!one.values && !one.marks) expect(on.neutral).toBe(false);
  });

  // what a switch does not claim is no test of it, and a skipped one would count as failed
  if (one.marks)
    it("off: the county is as without the institution", () => {
      const [off, bare] = both(name as SwitchName);
      expect(off).toBe(bare);
      const [on, asBefore] = both();
      expect(on).not.toBe(asBefore);
    });

  const pays = /what it costs|its cost/.test(en);
  const works = /hours are still taken/.test(en);
  if (pays || works)
    it("off: what it says is spent is spent", () => {
      const [off, bare] = [lived(one, [name], high), without([name])];
      if (pays) expect(off.yuan).toBeGreaterThan(bare.yuan);
      if (works) expect(off.away).toBeGreaterThan(bare.away);
    });

  if (one.reforms && !standing.includes(name))
    it("off: nothing changes where no reform uses it", () => {
      const unused = (off: readonly string[]) => lived(one, off, low, one.against ?? []).print;
      expect(unused([name])).toBe(unused([]));
    });
});
