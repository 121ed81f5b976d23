/**
 * Menu 菜单式赋权（基层点单、县级赋权、可退可换）: each round a township asks for the matters with the highest net benefit
 * by its own reckoning; the county grants what it can carry; what fails goes back and makes room for another.
 */

import { procedureMeans } from "../../mechanisms/quality.ts";
import type { Model } from "../../model.ts";
import { skillFactor } from "../../skill.ts";
import type { Parameters, State } from "../../state.ts";
import { transferFields } from "../companions.ts";
import { amount, record } from "../options.ts";
import type { Act, Chosen } from "../reform.ts";
import { moveMatters, sendAlong } from "../transfer.ts";
import type { Controller } from "./controller.ts";
import { isRound, type RoundOptions, returnFailed, ripe, roundFields } from "./rounds.ts";

export interface MenuOptions extends RoundOptions {
  readonly minBenefit: number;
}

/** What a case of a matter takes, as a township reckons it. */
export interface Reckoning {
  /** Desks that it would pass above, and days of procedure when it is decided here. */
  readonly levels: number;
  readonly days: number;
  /** Seconds of its work, how much longer they take here, and the share that taking it in makes up. */
  readonly work: number;
  readonly slower: number;
  readonly intake: number;
}

/**
 * Net benefit per case in hours: days saved by not climbing the levels, at what a day is worth, less the work that
 * deciding adds; hours weigh more where the township is overloaded.
 */
export function netBenefit(one: Reckoning, load: number, p: Parameters): number {
  const saved = one.levels * p.levelDays - one.days;
  const added = (one.work / 3600) * (one.slower - one.intake);
  return saved * p.menuDayWorth - added * (load > p.overworkAt ? p.menuOverload : 1);
}

/** The same for a township and a matter as they stand. */
export function benefitFor(model: Model, state: State, t: number, m: number): number {
  const { p } = state;
  const pair = t * model.M + m;
  const levels = model.on.levels ? state.levels[m] : 0;
  const days = procedureMeans(model, p)[model.serviceClass[m]];
  const slower = model.on.skill ? skillFactor(p.skillWork, state.skill[pair]) : 1;
  const one = { levels, days, work: model.work[pair], slower, intake: model.intake[m] };
  return netBenefit(one, state.load[t], p);
}

/** Matters the township holds by reform. */
function heldByReform(model: Model, state: State, t: number): number {
  let n = 0;
  for (let m = 0; m < model.M; m++) if (state.movedAt[t * model.M + m] >= 0) n++;
  return n;
}

function askAndGrant(
  model: Model,
  state: State,
  where: Chosen,
  options: MenuOptions,
  tick: number,
  reform: number,
): void {
  for (const t of where.townships) {
    const room = Math.min(options.batch, options.limit - heldByReform(model, state, t));
    const asked = where
      .matters(t)
      // what was given back once is not asked for again: the township knows now
      .filter((m) => state.basis[t * model.M + m] === 0 && state.prepared[t * model.M + m] < 0)
      .map((m) => ({ m, benefit: benefitFor(model, state, t, m) }))
      .filter(({ benefit }) => benefit > options.minBenefit)
      .sort((a, b) => b.benefit - a.benefit || a.m - b.m)
      .map(({ m }) => m)
      .filter((m) => ripe(model, state, t, m, 0, options.maxUtilisation))
      .slice(0, Math.max(0, room));
    if (asked.length === 0) continue;
    sendAlong(model, state, t, asked, options, tick);
    for (const m of asked) {
      state.prepared[t * model.M + m] = tick;
      state.preparedBy[t * model.M + m] = reform;
    }
    moveMatters(model, state, t, asked, options, tick, reform);
  }
}

function act(options: MenuOptions, from: number): Act {
  return (model, state, where, tick, reform) => {
    returnFailed(model, state, where, options, tick, reform);
    if (isRound(tick, from, options.every)) askAndGrant(model, state, where, options, tick, reform);
  };
}

export const menu: Controller = {
  fields: record("菜单式赋权", "Menu", {
    ...transferFields,
    ...roundFields,
    minBenefit: {
      ...amount(
        -10,
        100,
        "净收益门槛",
        "Least expected net benefit",
        { zh: "小时/件", en: "hours per case" },
        0,
      ),
      formula: false,
    },
  }),
  about: {
    zh: "每轮由乡镇按净收益点单，县里给得起的才给，不行可退。",
    en: "Each round townships ask for what helps them most; the county grants what they can carry, and what fails goes back.",
  },
  evidence: ["P21", "P38"],
  monthly: true,
  act,
};
