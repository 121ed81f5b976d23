/** Opening of the day 日初: what is counted per day starts from nothing, and on the first of a month what is counted per month. */
import { MONTH } from "../../core/clock.ts";
import { type ColumnName, columns, LOAD_WINDOW } from "../columns.ts";
import type { Mechanism } from "../mechanism.ts";

const flows = (Object.keys(columns) as ColumnName[]).filter((name) => columns[name].flow);

const monthly = [
  "monthTally",
  "sojournHistogram",
  "matterFinished",
  "matterDays",
  "matterLogs",
  "matterVisits",
  "matterDecisions",
  "matterErrors",
] as const;

export const opening: Mechanism = {
  name: "opening",
  every: 1,
  title: { zh: "日初", en: "Opening" },
  about: { zh: "当日计数清零，月初清月计数。", en: "What is counted per day or month starts from nothing." },
  parameters: [],
  switches: [],
  reads: [],
  writes: [...flows, ...monthly, "demandWindow"],
  step({ T }, state, tick) {
    for (const name of flows) (state[name] as Float64Array).fill(0);
    if (tick % MONTH === 0) for (const name of monthly) state[name].fill(0);
    const slot = tick % LOAD_WINDOW;
    for (let t = 0; t < T; t++) state.demandWindow[t * LOAD_WINDOW + slot] = 0;
  },
};
