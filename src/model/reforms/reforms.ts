/**
 * Reforms 改革: what is changed on purpose takes effect at the start of a day: first what is due from earlier reforms,
 * then each reform of the program in its order, when its date, interval or condition says so.
 */

import { MONTH } from "../../core/clock.ts";
import type { Mechanism, Touched } from "../mechanism.ts";
import { dutyParameters, dutySwitches } from "../mechanisms/duty.ts";
import type { Model } from "../model.ts";
import type { ParameterName } from "../parameters/index.ts";
import type { State } from "../state.ts";
import { changes } from "./changes/index.ts";
import { controllers } from "./controllers/index.ts";
import { deliver } from "./deliver.ts";
import type { Chosen, Reform } from "./reform.ts";
import { begin, cohorts } from "./spread.ts";
import { holds } from "./values.ts";

/** Whether a reform looks at the world on this day. A condition is looked at on the first day of each month. */
export function isDue(reform: Reform, tick: number): boolean {
  if (tick < reform.from || tick >= reform.until) return false;
  // a condition reads the last closed month: there is none in the first
  if (reform.condition && tick < MONTH) return false;
  const since = tick - reform.from;
  if (reform.every > 0) return since % reform.every === 0;
  return reform.condition ? since % MONTH === 0 : since === 0;
}

/** Lets a reform act on a day. `index` is its place in the program, -1 for a change made by hand. */
export function enact(model: Model, state: State, reform: Reform, index: number, tick: number): void {
  let townships = reform.where.townships(model, state, tick);
  const { condition } = reform;
  if (condition) {
    const once = reform.every === 0;
    townships = townships.filter((t) => {
      const key = index * model.T + t;
      if ((once && state.applied[key]) || !holds(condition, model, state, t, -1, tick)) return false;
      state.applied[key] = 1;
      return true;
    });
    if (townships.length === 0) return;
    if (once && reform.ofCounty) state.applied.fill(1, index * model.T, (index + 1) * model.T);
  }
  const chosen: Chosen = {
    townships,
    matters: (t) => reform.where.matters(model, state, t, tick),
    orders: () => reform.where.orders(model),
    namesMatters: reform.where.namesMatters,
  };
  for (const act of reform.acts) act(model, state, chosen, tick, index);
}

const acting = [...Object.values(changes), ...Object.values(controllers)];

/** The list and what the changes and controllers add to it, each once. */
function withTheirs<K extends string>(
  common: readonly K[],
  theirs: readonly (readonly K[] | undefined)[],
): K[] {
  return [...new Set([...common, ...theirs.flatMap((list) => list ?? [])])];
}

export const reforms: Mechanism = {
  name: "reforms",
  every: 1,
  title: { zh: "改革", en: "Reforms" },
  about: {
    zh: "到期、满足条件或由控制器作出的改变生效。",
    en: "Dated, conditional and controller-made changes take effect.",
  },
  parameters: withTheirs<ParameterName>(
    [
      ...dutyParameters,
      "workVariation",
      "abandonRate",
      "abandonAfter",
      "abandonMax",
      "qualifiedNeed",
      "trainingGain",
      "trainingDays",
      "trainingWeeks",
      "skillMax",
      "skillNew",
      "courseCost",
      "equipmentCost",
      "systemsCost",
      "menuDayWorth",
      "menuOverload",
      "plannedLoad",
      "levelDays",
      "hoursPerDay",
      "secondedShare",
      "upperLoad",
      "gateHysteresis",
      "specialistDays",
      "ordinaryDays",
      "simpleDays",
      "overworkAt",
      "mentorTime",
      "mentorWeeks",
      "errorLoad",
      "errorLoadSpan",
      "errorNovelty",
    ],
    acting.map(({ parameters }) => parameters),
  ),
  switches: [
    ...dutySwitches,
    "workVariation",
    "readinessGate",
    "secondment",
    "levels",
    "procedure",
    "tolerance",
    "veto",
    "hotline",
    "mentoring",
    "meetings",
    "standards",
    "decisionSupport",
    "council",
  ],
  reads: [
    "lastMonth",
    "load",
    "normalHours",
    "skill",
    "readiness",
    "money",
    "deskLoad",
    "ownMoney",
    "burnout",
    "qualifiedDays",
    "rankPressure",
  ],
  writes: withTheirs<Touched>(
    [
      "agenda",
      "events",
      "parameters",
      "luckTable",
      "luckVariance",
      "giveUp",
      "staff",
      "qualified",
      "equipment",
      "systems",
      "moneyReceived",
      "clarity",
      "mayRefuse",
      "whistleOn",
      "openness",
      "demandFactor",
      "campaignFrom",
      "campaignGap",
      "supervisionSet",
      "basis",
      "enforceHere",
      "superviseHere",
      "responsible",
      "gated",
      "operable",
      "negative",
      "movedAt",
      "lapsesOn",
      "prepared",
      "preparedBy",
      "skill",
      "givenPosts",
      "givenQualified",
      "givenEquipment",
      "givenMoney",
      "awaySeconds",
      "deskSeconds",
      "assignedHours",
      "activeTypes",
      "exercisedAt",
      "authorityShare",
      "authorityGap",
      "programNext",
      "applied",
      "adoptedAt",
      "cost",
      "levels",
      "superviseLevel",
      "cases",
      "inHand",
      "arrived",
      "waiting",
      "deskWaiting",
      "deskQueued",
      "mentorShare",
      "mentorUntil",
      "deskMentored",
      "heldUntil",
      "dutyAdded",
    ],
    acting.map(({ writes }) => writes),
  ),
  step(model, state, tick) {
    for (const parcel of state.agenda.due(tick)) {
      deliver(model, state, parcel);
      state.events.add(tick, -1, parcel.kind, parcel.township, -1, parcel.amount);
    }
    model.program.forEach((reform, index) => {
      if (reform.spread) begin(model, state, reform, reform.spread, index, tick);
      const parts = reform.spread ? cohorts(model, state, reform, reform.spread, index) : [reform];
      for (const part of parts) if (isDue(part, tick)) enact(model, state, part, index, tick);
    });
  },
};
