/**
 * Policy reversals 政策反复 (F13): month by month a power that moved may be taken back or redefined. What is redefined is
 * held on paper for a while and begins anew, with part of the skill gone; what is anchored in law (依法下放, P25) is
 * touched more rarely.
 */
import { MONTH, WEEK, YEAR } from "../../core/clock.ts";
import { exp } from "../../core/numeric.ts";
import type { Draw } from "../../core/random.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { takeMatters } from "../reforms/takeBack.ts";
import type { Parameters, State } from "../state.ts";
import { dutyParameters, dutyReads, dutySwitches } from "./duty.ts";
import { review } from "./readiness.ts";

/** Chance in a month that a power is reversed, at so many reversals a year; the law prevents its share of them. */
export function reversalChance(rate: number, anchored: number, p: Parameters): number {
  return 1 - exp((-rate * (1 - p.anchorEffect * anchored) * MONTH) / YEAR);
}

/** Skill that is left when a power is redefined: part of what was acquired beyond a newcomer's is of no use any more. */
export function skillAfterReversal(skill: number, p: Parameters): number {
  return skill - Math.max(0, skill - p.skillNew) * p.reversalSkill;
}

const LUCK = { reversed: 0, recalled: 1 } as const;

/** A power over one matter means something else from now on: nobody exercises it until that is settled. */
function redefine(model: Model, state: State, t: number, m: number, tick: number): void {
  const { p } = state;
  const pair = t * model.M + m;
  state.heldUntil[pair] = tick + 1 + Math.round(p.reversalWeeks) * WEEK;
  if (model.on.skill) state.skill[pair] = skillAfterReversal(state.skill[pair], p);
  review(model, state, t, m, tick);
  state.exercisedAt[pair] = -1;
  state.events.add(tick, -1, "redefine", t, m);
}

function reverse(model: Model, state: State, t: number, m: number, recalled: boolean, tick: number): void {
  state.clarity[t] *= 1 - state.p.reversalClarity;
  if (!recalled) return redefine(model, state, t, m, tick);
  takeMatters(model, state, t, [m], "recall", tick, -1);
}

/** Goes through what a township holds by reform, each power by its own luck of the month. */
function reverseSome(model: Model, state: State, t: number, tick: number, draw: Draw): void {
  const { p } = state;
  for (let m = 0; m < model.M; m++) {
    const pair = t * model.M + m;
    const rate = p.reversalRate + state.churn[pair];
    if (rate <= 0 || state.movedAt[pair] < 0 || state.basis[pair] === 0) continue;
    const place = tick * model.M + m;
    const chance = reversalChance(rate, state.anchored[pair], p);
    if (draw.uniformAt(model.unit[t], place, LUCK.reversed) >= chance) continue;
    const recalled = draw.uniformAt(model.unit[t], place, LUCK.recalled) < p.reversalRecall;
    reverse(model, state, t, m, recalled, tick);
  }
}

export const reversals: Mechanism = {
  name: "reversals",
  every: MONTH,
  title: { zh: "政策反复", en: "Policy reversals" },
  about: {
    zh: "放下去的权力隔一阵被收回或重新定义：停摆、从头来过、能力白练一部分。",
    en: "Powers that moved are taken back or redefined now and then: held up, begun anew, part of the skill lost.",
  },
  evidence: ["F13", "P25"],
  parameters: [
    ...dutyParameters,
    "reversalRate",
    "reversalRecall",
    "reversalWeeks",
    "reversalSkill",
    "reversalClarity",
    "anchorEffect",
    "skillNew",
    "gateHysteresis",
    "qualifiedNeed",
    "mentorTime",
  ],
  switches: [...dutySwitches, "reversals", "readinessGate", "mentoring"],
  reads: ["churn", "anchored", "normalHours", "qualified", "equipment", "money", ...dutyReads],
  writes: [
    "basis",
    "movedAt",
    "lapsesOn",
    "gated",
    "operable",
    "enforceHere",
    "superviseHere",
    "exercisedAt",
    "heldUntil",
    "mentorShare",
    "mentorUntil",
    "deskMentored",
    "skill",
    "clarity",
    "givenPosts",
    "givenQualified",
    "givenEquipment",
    "givenMoney",
    "assignedHours",
    "activeTypes",
    "authorityShare",
    "authorityGap",
    "events",
  ],
  step(model, state, tick, draw) {
    if (!model.on.reversals) return;
    for (let t = 0; t < model.T; t++) reverseSome(model, state, t, tick, draw);
  },
};
