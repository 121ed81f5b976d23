/** What institutions do, each rule by hand: people, money, support, supervision, participation, take-up. */
import { describe, expect, it } from "vitest";
import { log, logistic } from "../../../src/core/numeric.ts";
import { errorTerms } from "../../../src/model/errors.ts";
import { shareCarried } from "../../../src/model/mechanisms/coproduction.ts";
import { participation } from "../../../src/model/mechanisms/experience.ts";
import { staffReturns } from "../../../src/model/mechanisms/hands.ts";
import { auditedChance, supervisionOpen } from "../../../src/model/mechanisms/incidents.ts";
import { takeUp } from "../../../src/model/mechanisms/inflow.ts";
import { blockPenalties, matchOf } from "../../../src/model/mechanisms/money.ts";
import { supported } from "../../../src/model/mechanisms/support.ts";
import { formTerms, trainingForms } from "../../../src/model/reforms/forms.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { rising } from "../rising.ts";

const p = defaultParameters();

describe("people", () => {
  it("M37: capacity grows with the power r of staff, each hand bringing less; nothing at r = 1", () => {
    // twice the hands bring 2^.95 = 1.932 of the work: .966 each
    expect(staffReturns(150, 75, 0.95)).toBeCloseTo(0.96594, 5);
    expect(staffReturns(75, 75, 0.95)).toBe(1);
    expect(staffReturns(150, 75, 1)).toBe(1);
    expect(rising((staff) => -staffReturns(staff, 75, 0.9), 1, 300)).toBe(true);
  });

  it("P30: every form has its own days, gain, weeks and cost; an ordinary course is as it was", () => {
    expect(formTerms(0, p)).toEqual({ days: 5, gain: 0.6, weeks: 4, cost: 3000 });
    expect(trainingForms.map((_, form) => formTerms(form, p).gain)).toEqual([0.6, 0.75, 0.65, 0.3]);
    expect(trainingForms.map((_, form) => formTerms(form, p).days)).toEqual([5, 20, 8, 2]);
  });

  it("P48: workers add their hours to what others carry, up to a limit, and take nothing away", () => {
    expect(shareCarried(0.15, 42, 140, 0.6)).toBeCloseTo(0.45, 12); // .15 + 42/140
    expect(shareCarried(0.15, 420, 140, 0.6)).toBe(0.6);
    expect(shareCarried(0.7, 420, 140, 0.6)).toBe(0.7);
    expect(shareCarried(0.15, 0, 140, 0.6)).toBe(0.15);
    expect(shareCarried(0.15, 42, 0, 0.6)).toBe(0.15);
  });
});

describe("money", () => {
  it("P04: a block is worth what the department-held money would be without its loss", () => {
    expect(matchOf(0, 0.15)).toBe(1);
    expect(matchOf(1, 0.15)).toBeCloseTo(1 / 0.85, 12);
    expect(matchOf(0.5, 0.15)).toBeCloseTo(0.925 / 0.85, 12);
    expect(matchOf(1, 0)).toBe(1);
    expect(rising((block) => matchOf(block, 0.4), 0, 1)).toBe(true);
  });

  it("P04: who holds a block answers for results below the baseline, and for nothing above", () => {
    expect(blockPenalties(1, 0.58, 0.5, p)).toBeCloseTo(10 * 0.5 * 0.1, 12);
    expect(blockPenalties(1, 0.7, 0.5, p)).toBe(0);
    expect(blockPenalties(0, 0.2, 0.5, p)).toBe(0);
  });
});

describe("decisions", () => {
  const terms = errorTerms(p.burnoutReference, 0.8, p);
  const chance = (skill: number, isNew: boolean, { reference, perSkill, novelty, ...rest } = terms) =>
    logistic(reference + perSkill * (rest.skill - skill) + (isNew ? novelty : 0));

  it("P20: support closes a share of the gap in skill and takes away some of what is new", () => {
    const helped = supported(terms, 0.3, 0.5);
    // .4 + .3 · .6 = .58; novelty .2 instead of .4
    expect(chance(0.4, false, helped)).toBeCloseTo(chance(0.58, false), 12);
    expect(helped.novelty).toBeCloseTo(0.2, 12);
    expect(chance(1, false, helped)).toBeCloseTo(chance(1, false), 12);
    expect(supported(terms, 0, 0)).toEqual(terms);
  });
});

describe("supervision", () => {
  it("P19: openness makes up for a part of what lacks", () => {
    expect(supervisionOpen(0.5, 1, 0.3)).toBeCloseTo(0.65, 12);
    expect(supervisionOpen(1, 1, 0.3)).toBe(1);
    expect(supervisionOpen(0.5, 0, 0.3)).toBe(0.5);
  });

  it("P19: an audit adds its own chance to find what would show by itself", () => {
    expect(auditedChance(0.01, 0)).toBe(0.01);
    // 50.4 weeks a year
    expect(auditedChance(0, 0.504)).toBeCloseTo(0.01, 12);
    expect(auditedChance(0.5, 0.504)).toBeCloseTo(0.505, 12);
  });
});

describe("citizens", () => {
  it("P18: taking part adds its whole only after half a year", () => {
    expect(participation(0, 0.15, 26)).toBe(0);
    expect(participation(13, 0.15, 26)).toBeCloseTo(0.075, 12);
    expect(participation(60, 0.15, 26)).toBe(0.15);
  });

  it("M39: exp(−κ(V + W/20)) of those who need it come; all at κ = 0", () => {
    const burden = { ...p, takeUpBurden: 0.05 };
    expect(log(takeUp(2, 10, burden))).toBeCloseTo(-0.05 * 2.5, 9);
    expect(takeUp(2, 10, p)).toBe(1);
    expect(rising((days) => -takeUp(1, days, burden), 0, 60)).toBe(true);
  });
});
