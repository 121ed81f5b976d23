/** Rules of changes, controllers and what holds between counties that are functions of the code. */

import type { Model } from "../../../../src/model/model.ts";
import { atEachEnd, relieved } from "../../../../src/model/province/ranking.ts";
import { keptShare, lagAt } from "../../../../src/model/reforms/changes/burden.ts";
import { dueBy } from "../../../../src/model/reforms/controllers/countDriven.ts";
import { netBenefit } from "../../../../src/model/reforms/controllers/menu.ts";
import { isRound } from "../../../../src/model/reforms/controllers/rounds.ts";
import { qualifiedBy, taught } from "../../../../src/model/reforms/courses.ts";
import { expertsFor } from "../../../../src/model/reforms/deliver.ts";
import { peopleFor } from "../../../../src/model/reforms/needs.ts";
import type { Parameters, State } from "../../../../src/model/state.ts";
import type { Links } from "../links.ts";

/** Values by the names of a formula, where a function takes parameters. */
const p = (values: Record<string, number>) => values as unknown as Parameters;

/** One township, everything switched on. */
const all = { on: new Proxy({}, { get: () => true }) } as unknown as Model;
const stateOf = (v: Record<string, number>) =>
  new Proxy({ p: p(v) } as unknown as State, {
    get: (target, name) => (name === "p" ? target.p : [v[String(name)] ?? 0]),
  });

export const reforms: Links = {
  rules: {
    "deliveries.experts": (v) => expertsFor(v.needed * (1 - v.met), v.share, v.partHere, v.needed),
    taught: (v) => taught(v.skill, v.gain, p(v)),
    qualifiedBy: (v) => qualifiedBy(v.needed * (1 - v.met), v.gain, v.partHere),
    peopleFor: (v) => peopleFor(all, stateOf(v), 0, v.hours),
    keptShare: (v) =>
      keptShare(
        { meeting: v.meetingCut, document: v.documentCut, report: v.reportCut, trace: v.traceCut },
        { meeting: v.meetingsPart, document: v.documentsPart, report: v.reportsPart, trace: v.tracesPart },
      ),
    lagAt: (v) => lagAt(v.meetingsLeft, v.meetingsNeeded),
    dueBy: (v) => dueBy(v.dueTarget, v.dueMonths, v.dueRound),
    isRound: (v) => (isRound(v.sinceFirst, 0, v.roundEvery) ? 1 : 0),
    netBenefit: (v) =>
      netBenefit(
        {
          levels: v.levelsAbove,
          days: v.ownDays,
          work: v.workSeconds,
          slower: v.slower,
          intake: v.intakeShare,
        },
        v.load,
        p(v),
      ),
    atEachEnd: (v) => atEachEnd(v.countyRankingShare, v.ranked),
    relieved: (v) => relieved(v.blameFear, v.countyRankingRelief),
  },
  ranges: {
    "deliveries.experts": { needed: [0, 20] },
    qualifiedBy: { needed: [0, 20] },
    peopleFor: { secondedSet: [-1, 0.9], staff: [1, 80], normalHours: [1, 1e6], hours: [0, 100] },
    dueBy: { dueTarget: [0, 1000, 1], dueMonths: [1, 120, 1], dueRound: [0, 150, 1] },
    isRound: { sinceFirst: [0, 2520, 1], roundEvery: [1, 6, 1] },
    netBenefit: {
      levelsAbove: [1, 3, 1],
      ownDays: [0, 20],
      workSeconds: [0, 1e5],
      slower: [1, 2],
      load: [0, 3],
    },
    atEachEnd: { ranked: [0, 40, 1] },
  },
};
