/** Audits a county day by day beyond what the model audits itself; every finding is a sentence. */
import { largestResidual } from "../../src/model/audit.ts";
import { DESKS } from "../../src/model/columns.ts";
import { CAUSES } from "../../src/model/ledger.ts";
import { deskQueue, whistleQueue } from "../../src/model/queues.ts";
import type { Town } from "./county.ts";

/** Cases and orders that came and went since the first day, by township. */
interface Sums {
  readonly came: Float64Array;
  readonly went: Float64Array;
  readonly ordersCame: Float64Array;
  readonly ordersWent: Float64Array;
}

export interface Books {
  /** Checks this evening; call it every evening. */
  close(tick: number): void;
  readonly findings: string[];
}

export function booksOf(town: Town): Books {
  const { model, state } = town;
  const fresh = () => new Float64Array(model.T);
  const sums: Sums = { came: fresh(), went: fresh(), ordersCame: fresh(), ordersWent: fresh() };
  const findings: string[] = [];
  let rows = 0;
  return {
    findings,
    close(tick) {
      const report = (what: string) => findings.push(`day ${tick}: ${what}`);
      const residual = largestResidual(model, state);
      if (residual !== 0) report(`residual ${residual}`);
      for (let t = 0; t < model.T; t++) closeTownship(town, sums, t, report);
      closeDesks(town, report);
      for (const row of state.finishedCases?.slice(rows) ?? []) {
        const waited = row.waits.reduce((sum, days) => sum + days, 0);
        if (waited !== row.finished - row.arrived)
          report(`a case of ${row.finished - row.arrived} days waited ${waited} (${row.outcome})`);
      }
      rows = state.finishedCases?.length ?? 0;
    },
  };
}

function closeTownship({ state }: Town, sums: Sums, t: number, report: (what: string) => void): void {
  sums.came[t] += state.arrived[t];
  sums.went[t] += state.completed[t] + state.refused[t] + state.abandoned[t];
  sums.ordersCame[t] += state.ordersArrived[t];
  sums.ordersWent[t] += state.ordersDone[t] + state.ordersRefused[t];
  if (sums.came[t] !== sums.went[t] + state.inHand[t])
    report(`township ${t}: ${sums.came[t]} cases came, ${sums.went[t]} went, ${state.inHand[t]} are in hand`);
  if (sums.ordersCame[t] !== sums.ordersWent[t] + state.ordersInHand[t])
    report(`township ${t}: ${sums.ordersCame[t]} orders came, ${sums.ordersWent[t]} went`);
  let waited = 0;
  for (let cause = 0; cause < CAUSES; cause++) waited += state.waits[t * CAUSES + cause];
  if (waited !== state.sojournDays[t])
    report(`township ${t}: ${waited} days waited of ${state.sojournDays[t]}`);
  for (const name of ["hoursLeft", "inHand", "ordersInHand", "deskQueued", "staff"] as const)
    if (!(state[name][t] >= 0)) report(`township ${t}: ${name} ${state[name][t]}`);
}

/** Work and cases at the desks above are those of the cases that stand there. */
function closeDesks({ model, state }: Town, report: (what: string) => void): void {
  const { cases, queues } = state;
  const standing = new Float64Array(model.T);
  for (let desk = 0; desk < DESKS; desk++) {
    let seconds = 0;
    for (const id of queues.of(cases, deskQueue(model.T, desk))) {
      seconds += cases.get(id, "remaining");
      standing[cases.get(id, "township")]++;
    }
    if (seconds !== state.deskWaiting[desk])
      report(`desk ${desk}: ${seconds} s stand, ${state.deskWaiting[desk]} booked`);
  }
  let owed = 0;
  for (const id of queues.of(cases, whistleQueue(model.T))) owed += cases.get(id, "remaining");
  if (owed !== state.whistleDebt[0]) report(`whistles hold ${owed} s, ${state.whistleDebt[0]} booked`);
  for (let t = 0; t < model.T; t++)
    if (standing[t] !== state.deskQueued[t])
      report(`township ${t}: ${standing[t]} cases above, ${state.deskQueued[t]} booked`);
}
