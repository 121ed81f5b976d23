/** Do the books balance? Both ledgers, to the unit. */
import { caseLayout } from "./caseRecord.ts";
import { CHANNEL, ORIGINS, USES } from "./ledger.ts";
import type { Model } from "./model.ts";
import { INCOMING, queueCount, townQueue } from "./queues.ts";
import type { State } from "./state.ts";

const f = caseLayout.offset;

/** Cases and orders in any queue but a township's incoming one, by township, and the work they still hold by origin. */
function inQueues(
  model: Model,
  state: State,
): { cases: Float64Array; orders: Float64Array; complaints: Float64Array; work: Float64Array } {
  const { T, M } = model;
  const { cases: pool, queues } = state;
  const { ints, halves, bytes } = pool;
  const cases = new Float64Array(T);
  const orders = new Float64Array(T);
  const complaints = new Float64Array(T);
  const work = new Float64Array(T * ORIGINS);
  const above = townQueue(T, 0);
  for (let queue = 0, town = 0; queue < queueCount(T); queue++) {
    if (town < T && queue === townQueue(town, INCOMING)) {
      town++;
      continue;
    }
    for (let id = queues.head[queue]; id >= 0; id = ints[id]) {
      const t = halves[id * 2 + f.township];
      if (halves[id * 2 + f.matter] >= M) orders[t]++;
      else if (bytes[id * 4 + f.channel] === CHANNEL.complaint) complaints[t]++;
      else cases[t]++;
      if (queue < above) work[t * ORIGINS + bytes[id * 4 + f.origin]] += ints[id + f.remaining];
    }
  }
  return { cases, orders, complaints, work };
}

/**
 * Largest residual of any ledger at the end of a day, in cases or seconds; 0 when all add up:
 * cases in hand, orders in hand, work waiting by origin, hours by origin and by use against hours worked.
 */
export function largestResidual(model: Model, state: State): number {
  const held = inQueues(model, state);
  let worst = 0;
  const check = (difference: number) => {
    worst = Math.max(worst, Math.abs(difference));
  };
  for (let t = 0; t < model.T; t++) {
    check(held.cases[t] - state.inHand[t]);
    check(held.orders[t] - state.ordersInHand[t]);
    check(held.complaints[t] - state.complaintsInHand[t]);
    const worked = state.regularSeconds[t] + state.extraSeconds[t];
    let byOrigin = 0;
    let byUse = 0;
    for (let o = 0; o < ORIGINS; o++) {
      byOrigin += state.byOrigin[t * ORIGINS + o];
      check(held.work[t * ORIGINS + o] - state.waiting[t * ORIGINS + o]);
    }
    for (let u = 0; u < USES; u++) byUse += state.byUse[t * USES + u];
    check(byOrigin - worked);
    check(byUse - worked);
  }
  return worst;
}
