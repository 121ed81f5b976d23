/**
 * Whistles 吹哨报到 (P12, M38): departments give each team its hours before anything else, in the order of the
 * whistles and in proportion to their own; a team comes on the promised day, or later when the departments' hours do not
 * suffice. It may decide wrongly.
 */
import type { Draw } from "../../core/random.ts";
import { caseLayout } from "../caseRecord.ts";
import { bookDays } from "../cases.ts";
import { DEPARTMENTS } from "../detours.ts";
import { CAUSE } from "../ledger.ts";
import type { Model } from "../model.ts";
import { endingOn, whistleQueue } from "../queues.ts";
import type { State } from "../state.ts";
import { callTeam, departmentSeconds } from "../whistleTeam.ts";
import { type DeskDay, decideAbove, deskDay, REDONE } from "./decisionAbove.ts";

const f = caseLayout.offset;

/** Gives the teams the hours that the departments have today. */
export function payWhistles(model: Model, state: State): void {
  const { cases, queues, deskSeconds, whistleDebt, whistleSeconds } = state;
  if (whistleDebt[0] === 0) return;
  const { ints } = cases;
  const all = departmentSeconds(state);
  const payable = Math.min(whistleDebt[0], Math.floor(all));
  let left = payable;
  for (let id = queues.head[whistleQueue(model.T)]; id >= 0 && left > 0; id = ints[id]) {
    const paid = Math.min(ints[id + f.remaining], left);
    ints[id + f.remaining] -= paid;
    left -= paid;
  }
  whistleDebt[0] -= payable;
  for (let desk = 0; desk < DEPARTMENTS; desk++) whistleSeconds[desk] += (payable / all) * deskSeconds[desk];
}

/** Days waited are the whistle's, or rework's once the team has come in vain. */
function bookWhistle(state: State, id: number, tick: number): void {
  const { cases } = state;
  const { ints, bytes } = cases;
  const again = bytes[id * 4 + f.wrong] === REDONE;
  bookDays(cases, id, again ? CAUSE.rework : CAUSE.whistle, tick - ints[id + f.reached]);
  ints[id + f.reached] = tick;
}

/** What a team decided is wrong: it comes again, as promised and for the part of its hours that rework takes. */
function comeAgain({ state, tick }: DeskDay, id: number): void {
  const { halves, bytes } = state.cases;
  state.reworked[halves[id * 2 + f.township]]++;
  bytes[id * 4 + f.attempts]++;
  bytes[id * 4 + f.wrong] = REDONE;
  callTeam(state, id, tick, state.p.reworkWork);
}

/** Teams that have their hours and whose day has come settle their cases. */
export function answerWhistles(model: Model, state: State, tick: number, draw: Draw): void {
  const { cases, queues } = state;
  const { ints, halves } = cases;
  const queue = whistleQueue(model.T);
  if (queues.head[queue] < 0) return;
  const days: DeskDay[] = [];
  for (let desk = 0; desk < DEPARTMENTS; desk++) days.push(deskDay(model, state, desk, tick, draw));
  let previous = -1;
  for (let id = queues.head[queue], next = -1; id >= 0; id = next) {
    next = ints[id];
    const due = ints[id + f.remaining] === 0 && ints[id + f.ready] <= tick;
    if (due) bookWhistle(state, id, tick);
    if (!due || decideAbove(days[model.domain[halves[id * 2 + f.matter]]], id)) {
      if (due) comeAgain(days[model.domain[halves[id * 2 + f.matter]]], id);
      previous = id;
      continue;
    }
    queues.removeAfter(cases, queue, previous);
    queues.push(cases, endingOn(halves[id * 2 + f.township], tick), id);
  }
}
