/**
 * Abandonment 放弃办理: cases that wait too long give up, here and above; some come back as petitions (信访, M02).
 */

import { WEEK } from "../../core/clock.ts";
import { exp } from "../../core/numeric.ts";
import type { Draw } from "../../core/random.ts";
import { admit, bookDays } from "../cases.ts";
import { closeCase } from "../close.ts";
import { DESKS } from "../columns.ts";
import { CAUSE, CHANNEL, ORIGINS } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { CLASSES, deskQueue, SERVICE, townQueue } from "../queues.ts";
import type { Parameters, State } from "../state.ts";

/** Chance of giving up today after `wait` days (M02: a weekly hazard that grows from W0 on, capped). */
export function giveUpChance(wait: number, p: Parameters): number {
  const weekly = Math.min(
    p.abandonMax,
    (p.abandonRate * Math.max(0, wait - p.abandonAfter)) / p.abandonAfter,
  );
  return 1 - exp(-weekly / WEEK);
}

/** Index of a case's uniforms: whether it petitions, its petition's key, and one a day from `DAYS` on. */
const LUCK = { petition: 0, key: 2, days: 16 } as const;

/** Walks a queue and takes out those who give up; `above` is the desk's number, -1 in a township. */
function walk(model: Model, state: State, queue: number, above: number, tick: number, draw: Draw): void {
  const { cases, queues, p } = state;
  let previous = -1;
  let id = queues.head[queue];
  while (id >= 0) {
    const next = cases.next[id];
    const f = cases.fields;
    const wait = tick - f.arrived[id];
    const gone =
      wait > p.abandonAfter &&
      f.channel[id] !== CHANNEL.complaint &&
      draw.uniformAt(f.keyA[id], f.keyB[id], LUCK.days + wait) < giveUpChance(wait, p);
    if (gone) {
      queues.removeAfter(cases, queue, previous);
      giveUp(model, state, id, above, tick, draw);
    } else previous = id;
    id = next;
  }
}

function giveUp(model: Model, state: State, id: number, above: number, tick: number, draw: Draw): void {
  const { cases, p } = state;
  const f = cases.fields;
  const t = f.township[id];
  if (above >= 0) {
    state.deskWaiting[above] -= f.remaining[id];
    state.deskQueued[t]--;
  } else state.waiting[t * ORIGINS + f.origin[id]] -= f.remaining[id];
  const cause = above >= 0 ? CAUSE.superior : f.attempts[id] > 0 ? CAUSE.rework : CAUSE.staff;
  bookDays(f, id, cause, tick - f.reached[id]);
  const keyA = f.keyA[id];
  const keyB = f.keyB[id];
  const petitions = f.channel[id] === CHANNEL.window || f.channel[id] === CHANNEL.hotline;
  const matter = f.matter[id];
  closeCase(model, state, id, tick, "abandoned");
  if (!petitions || draw.uniformAt(keyA, keyB, LUCK.petition) >= p.petitionShare) return;
  state.petitions[t]++;
  admit(
    state,
    t,
    matter,
    CHANNEL.petition,
    tick + 1,
    draw.wordAt(keyA, keyB, LUCK.key),
    draw.wordAt(keyA, keyB, LUCK.key + 1),
  );
}

export const abandonment: Mechanism = {
  name: "abandonment",
  every: 1,
  title: { zh: "放弃办理", en: "Abandonment" },
  about: {
    zh: "等得太久的件放弃办理，一部分转为信访回来。",
    en: "Cases that wait too long give up; some come back as petitions.",
  },
  formulas: [{ tex: "h=\\min(\\theta_{max},\\theta\\max(0,W-W_0)/W_0)\\ \\text{a week}", source: "M02" }],
  parameters: ["abandonRate", "abandonAfter", "abandonMax", "petitionShare", "travelCost", "waitCost"],
  switches: ["abandonment"],
  reads: [],
  writes: [
    "cases",
    "waiting",
    "deskWaiting",
    "deskQueued",
    "abandoned",
    "inHand",
    "petitions",
    "citizenCost",
    "waitLogs",
    "weekVisits",
    "weekFinished",
    "matterLogs",
    "matterDays",
    "matterVisits",
    "matterFinished",
    "visits",
  ],
  step(model, state, tick, draw) {
    if (!model.on.abandonment) return;
    for (let t = 0; t < model.T; t++) {
      for (let c = 0; c < CLASSES; c++) walk(model, state, townQueue(t, SERVICE + c), -1, tick, draw);
    }
    for (let desk = 0; desk < DESKS; desk++) walk(model, state, deskQueue(model.T, desk), desk, tick, draw);
  },
};
