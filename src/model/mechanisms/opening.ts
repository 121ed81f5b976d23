/** Opening of the day 日初: what is counted per day starts from nothing, and on the first of a month what is counted per month. */
import { MONTH } from "../../core/clock.ts";
import { type ColumnName, columns, LOAD_WINDOW } from "../columns.ts";
import type { Mechanism } from "../mechanism.ts";

const names = Object.keys(columns) as ColumnName[];
const flows = names.filter((name) => columns[name].flow);
/** First and last of the flows that stand side by side: columns lie in one buffer, in the order of their names. */
const firsts = names.filter((name, i) => columns[name].flow && !columns[names[i - 1]]?.flow);
const lasts = names.filter((name, i) => columns[name].flow && !columns[names[i + 1]]?.flow);

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
    // a stretch at a time: a column by its name is a search, and there are 36 of them (1.4 ms of a run of 420, not 2.3)
    for (let i = 0; i < firsts.length; i++) {
      const { byteOffset } = state[firsts[i]];
      const last = state[lasts[i]];
      new Uint8Array(state.buffer, byteOffset, last.byteOffset + last.byteLength - byteOffset).fill(0);
    }
    if (tick % MONTH === 0) for (const name of monthly) state[name].fill(0);
    const slot = tick % LOAD_WINDOW;
    for (let t = 0; t < T; t++) state.demandWindow[t * LOAD_WINDOW + slot] = 0;
  },
};
