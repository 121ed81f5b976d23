/** The end of a case: what its citizen lived through is counted, its record goes back to the pool. */
import { HISTOGRAM_DAYS } from "./columns.ts";
import { CAUSES } from "./ledger.ts";
import type { Model } from "./model.ts";
import type { CaseRow, State } from "./state.ts";

/** Adds the case's experience to its township's week and its matter's month. */
function countExperience(model: Model, state: State, id: number, days: number): void {
  const f = state.cases.fields;
  const t = f.township[id];
  const m = f.matter[id];
  const visits = f.visits[id];
  const logWait = model.logDays[Math.min(days, model.logDays.length - 1)];
  const { reference } = model;
  state.weekFinished[t]++;
  state.waitLogs[t] += logWait - (reference ? reference.logWait[m] : logWait);
  state.weekVisits[t] += visits - (reference ? reference.visits[m] : visits);
  state.matterFinished[m]++;
  state.matterDays[m] += days;
  state.matterLogs[m] += logWait;
  state.matterVisits[m] += visits;
  state.visits[t] += visits;
  state.citizenCost[t] += visits * state.p.travelCost + days * state.p.waitCost;
}

function countCompleted(model: Model, state: State, id: number, days: number): void {
  const f = state.cases.fields;
  const t = f.township[id];
  state.completed[t]++;
  state.sojournDays[t] += days;
  if (days === 0) state.onTheSpot[t]++;
  if (days <= model.limit[f.matter[id]]) state.onTime[t]++;
  state.sojournHistogram[t * HISTOGRAM_DAYS + Math.min(days, HISTOGRAM_DAYS - 1)]++;
  const { waits } = state;
  for (let cause = 0; cause < CAUSES; cause++) waits[t * CAUSES + cause] += f.waits[id * CAUSES + cause];
}

function rowOf(state: State, id: number, tick: number, outcome: CaseRow["outcome"]): CaseRow {
  const f = state.cases.fields;
  return {
    township: f.township[id],
    matter: f.matter[id],
    arrived: f.arrived[id],
    finished: tick,
    outcome,
    desks: f.desks[id] + 1,
    attempts: f.attempts[id] + 1,
    visits: f.visits[id],
    channel: f.channel[id],
    reason: f.reason[id],
    waits: Array.from(f.waits.subarray(id * CAUSES, (id + 1) * CAUSES)),
  };
}

/** Ends a case that is in no queue. Those who gave up count in the experience of the week, or waits would look short. */
export function closeCase(
  model: Model,
  state: State,
  id: number,
  tick: number,
  outcome: CaseRow["outcome"],
): void {
  const f = state.cases.fields;
  const t = f.township[id];
  const days = tick - f.arrived[id];
  state.inHand[t]--;
  if (outcome !== "refused") countExperience(model, state, id, days);
  if (outcome === "completed") countCompleted(model, state, id, days);
  else if (outcome === "abandoned") state.abandoned[t]++;
  if (state.finishedCases) state.finishedCases.push(rowOf(state, id, tick, outcome));
  state.cases.free(id);
}

/** Ends a complaint that was answered: it stands outside the citizens' books. */
export function closeComplaint(state: State, id: number): void {
  state.complaintsInHand[state.cases.fields.township[id]]--;
  state.cases.free(id);
}
