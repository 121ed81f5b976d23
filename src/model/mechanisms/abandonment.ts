/**
 * Abandonment 放弃办理: cases that wait too long give up, here and above; some come back as petitions (信访,
 * M02; the chance stands in givingUp.ts).
 */
import type { Draw } from "../../core/random.ts";
import { caseLayout, OUTCOME } from "../caseRecord.ts";
import { admit, bookDays, bookQueueDays } from "../cases.ts";
import { DESKS } from "../columns.ts";
import { CAUSE, CHANNEL, ORIGINS } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { CLASSES, deskQueue, endingOn, SERVICE, townQueue, whistleQueue } from "../queues.ts";
import type { State } from "../state.ts";

const f = caseLayout.offset;

interface Today {
  readonly model: Model;
  readonly state: State;
  readonly tick: number;
  readonly draw: Draw;
  /** The last day of arrival of those who may give up today. */
  readonly until: number;
}

/** Index of a case's uniforms: whether it petitions, its petition's key, and one a day from `DAYS` on. */
const LUCK = { petition: 0, key: 2, days: 16 } as const;

/** In place of a desk's number: in a township, and waiting for a whistle team. */
const BELOW = -1;
const WHISTLED = -2;

/** Days of waiting before which nobody gives up; their number where nobody ever does. */
export function patientDays(chances: ArrayLike<number>): number {
  let days = 0;
  while (days < chances.length && !(chances[days] > 0)) days++;
  return days;
}

/** Whether a case that may give up does so today, by its own luck of the day. */
function givesUp({ state, tick, draw }: Today, id: number): boolean {
  const { cases, giveUp } = state;
  const { ints, bytes } = cases;
  const wait = tick - ints[id + f.arrived];
  const luck = draw.uniformOf(ints[id + f.keyA], ints[id + f.keyB], LUCK.days + wait);
  return luck < giveUp[Math.min(wait, giveUp.length - 1)] && bytes[id * 4 + f.channel] !== CHANNEL.complaint;
}

/** Walks a queue and takes out those who give up; `above` is the number of the desk. */
function walk(today: Today, queue: number, above: number): void {
  const { state, until } = today;
  const { cases, queues } = state;
  let { ints } = cases;
  let previous = -1;
  let next = -1;
  for (let id = queues.head[queue]; id >= 0; id = next) {
    next = ints[id];
    if (ints[id + f.arrived] > until || !givesUp(today, id)) {
      previous = id;
      continue;
    }
    queues.removeAfter(cases, queue, previous);
    takeOff(today, id, above);
    // a petition may have made the pool grow
    ints = cases.ints;
  }
}

/** Takes a case's work off the desk it waits at; it is closed with what ends today. */
function takeOff({ model, state, tick, draw }: Today, id: number, above: number): void {
  const { cases, queues } = state;
  const { ints, halves, bytes } = cases;
  const t = halves[id * 2 + f.township];
  const seconds = cases.ints[id + f.remaining];
  const days = tick - ints[id + f.reached];
  if (above === WHISTLED) {
    state.whistleDebt[0] -= seconds;
    // once it has come in vain, what is waited for is rework
    bookDays(cases, id, bytes[id * 4 + f.attempts] > 0 ? CAUSE.rework : CAUSE.whistle, days);
  } else if (above >= 0) {
    state.deskWaiting[above] -= seconds;
    state.deskQueued[t]--;
    bookDays(cases, id, CAUSE.superior, days);
  } else {
    state.waiting[t * ORIGINS + bytes[id * 4 + f.origin]] -= seconds;
    state.droppedSeconds[t * ORIGINS + bytes[id * 4 + f.origin]] += seconds;
    bookQueueDays(model, state, t, id, tick);
  }
  bytes[id * 4 + f.outcome] = OUTCOME.abandoned;
  queues.push(cases, endingOn(t, tick), id);
  petition(state, t, id, tick, draw);
}

/** Some of those who gave up a case of their own come back with a petition tomorrow. */
function petition(state: State, t: number, id: number, tick: number, draw: Draw): void {
  const { ints, halves, bytes } = state.cases;
  const channel = bytes[id * 4 + f.channel];
  if (channel !== CHANNEL.window && channel !== CHANNEL.hotline) return;
  const keyA = ints[id + f.keyA];
  const keyB = ints[id + f.keyB];
  if (draw.uniformOf(keyA, keyB, LUCK.petition) >= state.p.petitionShare) return;
  state.petitions[t]++;
  const [a, b] = [draw.wordOf(keyA, keyB, LUCK.key), draw.wordOf(keyA, keyB, LUCK.key + 1)];
  admit(state, t, halves[id * 2 + f.matter], CHANNEL.petition, tick + 1, a, b);
}

export const abandonment: Mechanism = {
  name: "abandonment",
  every: 1,
  title: { zh: "放弃办理", en: "Abandonment" },
  about: {
    zh: "等得太久的件放弃办理，一部分转为信访回来。",
    en: "Cases that wait too long give up; some come back as petitions.",
  },
  parameters: ["petitionShare"],
  switches: ["abandonment"],
  reads: ["giveUp", "qualifiedDays"],
  writes: ["cases", "waiting", "deskWaiting", "deskQueued", "whistleDebt", "petitions", "droppedSeconds"],
  step(model, state, tick, draw) {
    if (!model.on.abandonment) return;
    const today = { model, state, tick, draw, until: tick - patientDays(state.giveUp) };
    for (let t = 0; t < model.T; t++) {
      for (let c = 0; c < CLASSES; c++) walk(today, townQueue(t, SERVICE + c), BELOW);
    }
    for (let desk = 0; desk < DESKS; desk++) walk(today, deskQueue(model.T, desk), desk);
    walk(today, whistleQueue(model.T), WHISTLED);
  },
};
