/** What waits for hands in a township on an evening: by domain, by age, and what else there is to be done. */
import { caseLayout } from "../../model/caseRecord.ts";
import { domains } from "../../model/matter.ts";
import type { Model } from "../../model/model.ts";
import { CLASSES, SERVICE, townQueue } from "../../model/queues.ts";
import type { State } from "../../model/state.ts";
import { ageLimits } from "./columns.ts";

const AGE = domains.length;
const ABOVE = AGE + ageLimits.length;

function ageOf(days: number): number {
  return ageLimits.findIndex((limit) => days <= limit);
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
  const { cases, queues } = state;
  const { ints, halves } = cases;
  const { arrived, matter } = caseLayout.offset;

  for (let c = 0; c < CLASSES; c++) {
    for (let id = queues.head[townQueue(t, SERVICE + c)]; id >= 0; id = ints[id]) {
      sums[at + model.domain[halves[id * 2 + matter]]] += 1;
      sums[at + AGE + ageOf(today - ints[id + arrived])] += 1;
    }
  }
  sums[at + ABOVE] += state.deskQueued[t];
  sums[at + ABOVE + 1] += state.complaintsInHand[t];
  sums[at + ABOVE + 2] += state.ordersInHand[t];
}
