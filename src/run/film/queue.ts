/** What waits for hands in a township on an evening: by domain, age and power, and what else there is to be done. */
import { caseLayout } from "../../model/caseRecord.ts";
import { bases, domains } from "../../model/matter.ts";
import type { Model } from "../../model/model.ts";
import { CLASSES, SERVICE, townQueue } from "../../model/queues.ts";
import type { State } from "../../model/state.ts";
import { ageLimits, standings } from "./columns.ts";

const AGE = domains.length;
const POWER = AGE + ageLimits.length;
const ABOVE = POWER + Object.keys(standings).length;
const OWN = placeOf("own");
/** Place of each basis, by its number in the state. */
const basisPlaces = bases.map(placeOf);
const DEVOLVED = bases.indexOf("devolved");

function placeOf(name: keyof typeof standings): number {
  return Object.keys(standings).indexOf(name);
}

function ageOf(days: number): number {
  return ageLimits.findIndex((limit) => days <= limit);
}

/** What has never moved and is decided here has been the township's own from the start. */
function standingOf(basis: number, movedAt: number): number {
  return basis === DEVOLVED && movedAt < 0 ? OWN : basisPlaces[basis];
}

/** Adds to the queue columns of one township, which begin at `at`. */
export function addQueue(
  model: Model,
  state: State,
  t: number,
  today: number,
  sums: Float64Array,
  at: number,
): void {
  const { cases, queues, basis, movedAt } = state;
  const { ints, halves } = cases;
  const { arrived, matter } = caseLayout.offset;

  for (let c = 0; c < CLASSES; c++) {
    for (let id = queues.head[townQueue(t, SERVICE + c)]; id >= 0; id = ints[id]) {
      const m = halves[id * 2 + matter];
      const pair = t * model.M + m;
      sums[at + model.domain[m]] += 1;
      sums[at + AGE + ageOf(today - ints[id + arrived])] += 1;
      sums[at + POWER + standingOf(basis[pair], movedAt[pair])] += 1;
    }
  }
  sums[at + ABOVE] += state.deskQueued[t];
  sums[at + ABOVE + 1] += state.complaintsInHand[t];
  sums[at + ABOVE + 2] += state.ordersInHand[t];
}
