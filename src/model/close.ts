/** The end of cases: what their citizens lived through is counted, their records go back to the pool. */
import { caseLayout, causeAt, OUTCOME, outcomes, WAITS } from "./caseRecord.ts";
import { visitsOf } from "./cases.ts";
import { HISTOGRAM_DAYS } from "./columns.ts";
import { CAUSES, CHANNEL } from "./ledger.ts";
import { LONGEST, type Model } from "./model.ts";
import type { CaseRow, Cases, State } from "./state.ts";
import { coveredShare, nearSaving, settledBelow, visitsAboveIn } from "./travel.ts";

const f = caseLayout.offset;

/** Adds the waiting days of a case to sums by cause that begin at `to`. */
function addWaits({ halves, bytes }: Cases, id: number, waits: Float64Array, to: number): void {
  const first = id * 2 + f.waits;
  const reason = bytes[id * 4 + f.reason];
  const local = bytes[id * 4 + f.local];
  for (let place = 0; place < WAITS; place++) {
    const days = halves[first + place];
    // most cases waited for two causes
    if (days !== 0) waits[to + causeAt(place, reason, local)] += days;
  }
}

/** Counts by outcome, and what completed cases took. */
function countOutcomes(model: Model, state: State, t: number, first: number, tick: number): void {
  const { cases, sojournHistogram, waits } = state;
  const { ints, halves, bytes } = cases;
  const { limit } = model;
  let completed = 0;
  let abandoned = 0;
  let answered = 0;
  let refused = 0;
  let onTheSpot = 0;
  let onTime = 0;
  let lateCalls = 0;
  let sojourn = 0;
  for (let id = first; id >= 0; id = ints[id]) {
    const outcome = bytes[id * 4 + f.outcome];
    if (outcome !== OUTCOME.completed) {
      if (outcome === OUTCOME.abandoned) abandoned++;
      else if (outcome === OUTCOME.answered) answered++;
      else refused++;
      continue;
    }
    const days = tick - ints[id + f.arrived];
    completed++;
    sojourn += days;
    if (days === 0) onTheSpot++;
    if (days <= limit[halves[id * 2 + f.matter]]) onTime++;
    else if (bytes[id * 4 + f.channel] === CHANNEL.hotline) lateCalls++;
    sojournHistogram[t * HISTOGRAM_DAYS + (days < HISTOGRAM_DAYS ? days : HISTOGRAM_DAYS - 1)]++;
    addWaits(cases, id, waits, t * CAUSES);
  }
  state.inHand[t] -= completed + abandoned + refused;
  // what is answered stands outside the citizens' books
  state.complaintsInHand[t] -= answered;
  state.completed[t] += completed;
  state.abandoned[t] += abandoned;
  state.onTheSpot[t] += onTheSpot;
  state.onTime[t] += onTime;
  // 接诉即办: what is late is asked after where the hotline is assessed
  state.penalties[t] += lateCalls * state.hotlineWeight[t] * state.p.hotlineSanction * state.sanctionForce[t];
  state.sojournDays[t] += sojourn;
}

/** Waits and visits, by matter and against the reference; those who gave up count too, or waits would look short. */
function countExperience(model: Model, state: State, t: number, first: number, tick: number): void {
  const { cases, p, matterFinished, matterDays, matterLogs, matterVisits } = state;
  const { ints, halves, bytes } = cases;
  const { visitsLocal } = p;
  const visitsAbove = visitsAboveIn(model, state, t);
  const saving = model.on.nearby ? nearSaving(p.travelCost, state.distance[t], p.travelDistance) : 0;
  const covered = coveredShare(model, state, t) * visitsLocal;
  const { logDays, referenceLogs, referenceVisits } = model;
  let ended = 0;
  let waited = 0;
  let logs = 0;
  let visits = 0;
  let usual = 0;
  let near = 0;
  for (let id = first; id >= 0; id = ints[id]) {
    if (bytes[id * 4 + f.outcome] > OUTCOME.abandoned) continue;
    const m = halves[id * 2 + f.matter];
    const days = tick - ints[id + f.arrived];
    const log = logDays[days < LONGEST ? days : LONGEST - 1];
    const went = visitsOf(bytes, id, visitsLocal, visitsAbove);
    matterFinished[m]++;
    matterDays[m] += days;
    matterLogs[m] += log;
    matterVisits[m] += went;
    ended++;
    waited += days;
    logs += log - referenceLogs[m];
    visits += went;
    if (saving !== 0) near += settledBelow(bytes, id) ? went : covered;
    usual += referenceVisits[m];
  }
  state.weekFinished[t] += ended;
  state.waitLogs[t] += logs;
  state.weekVisits[t] += visits - usual;
  state.visits[t] += visits;
  state.citizenCost[t] += visits * p.travelCost + waited * p.waitCost - near * saving;
}

function rowOf(model: Model, state: State, cases: Cases, id: number, tick: number): CaseRow {
  const { ints, halves, bytes } = cases;
  const reason = bytes[id * 4 + f.reason];
  const local = bytes[id * 4 + f.local];
  const waits = new Array<number>(CAUSES).fill(0);
  for (let place = 0; place < WAITS; place++)
    waits[causeAt(place, reason, local)] += halves[id * 2 + f.waits + place];
  return {
    township: halves[id * 2 + f.township],
    matter: halves[id * 2 + f.matter],
    arrived: ints[id + f.arrived],
    finished: tick,
    outcome: outcomes[bytes[id * 4 + f.outcome]],
    desks: bytes[id * 4 + f.desks] + 1,
    attempts: bytes[id * 4 + f.attempts] + 1,
    visits: visitsOf(
      bytes,
      id,
      state.p.visitsLocal,
      visitsAboveIn(model, state, halves[id * 2 + f.township]),
    ),
    channel: bytes[id * 4 + f.channel],
    reason,
    waits,
  };
}

function keep(model: Model, state: State, first: number, tick: number): void {
  const { cases, finishedCases, recorded } = state;
  for (let id = first; id >= 0; id = cases.ints[id]) {
    if (recorded && !recorded.has(cases.halves[id * 2 + f.matter])) continue;
    if (cases.bytes[id * 4 + f.outcome] !== OUTCOME.answered)
      finishedCases?.push(rowOf(model, state, cases, id, tick));
  }
}

/** Ends a chain of a township's cases that stand in no queue. */
export function closeCases(model: Model, state: State, t: number, first: number, tick: number): void {
  countOutcomes(model, state, t, first, tick);
  countExperience(model, state, t, first, tick);
  if (state.finishedCases) keep(model, state, first, tick);
  state.cases.freeChain(first);
}
