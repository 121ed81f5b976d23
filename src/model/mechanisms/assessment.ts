/**
 * Assessment 考核: once a month the county ranks its townships by reported satisfaction and late orders, and the
 * bottom of the table is sanctioned (排名问责). How hard it presses is the parameter `pressure`.
 */
import { MONTH } from "../../core/clock.ts";
import type { Mechanism } from "../mechanism.ts";
import type { State } from "../state.ts";

/** Marks of a township: what is reported, less the share of orders that wait. */
export function marks(reported: number, ordersWaiting: number, staff: number): number {
  return reported - Math.min(1, ordersWaiting / Math.max(1, staff));
}

/** How many are ranked below or level with and behind this one; 0 for the last. */
function placesFromBottom(state: State, T: number, t: number): number {
  const own = marks(state.reportedSatisfaction[t], state.ordersInHand[t], state.staff[t]);
  let below = 0;
  for (let other = 0; other < T; other++) {
    if (other === t) continue;
    const theirs = marks(state.reportedSatisfaction[other], state.ordersInHand[other], state.staff[other]);
    if (theirs < own || (theirs === own && other > t)) below++;
  }
  return below;
}

export const assessment: Mechanism = {
  name: "assessment",
  every: MONTH,
  title: { zh: "考核", en: "Assessment" },
  about: {
    zh: "每月按上报满意度与任务完成排名，末位问责。",
    en: "Once a month townships are ranked by reported figures and orders; the bottom is sanctioned.",
  },
  formulas: [{ tex: "marks=reported-orders/staff", source: "F23, direction only" }],
  parameters: ["rankingShare", "rankingSanction", "pressure"],
  switches: ["ranking"],
  reads: ["reportedSatisfaction", "ordersInHand", "staff"],
  writes: ["penalties"],
  step(model, state) {
    if (!model.on.ranking || model.T < 2) return;
    const { p } = state;
    const sanctioned = Math.floor(p.rankingShare * model.T);
    for (let t = 0; t < model.T; t++) {
      if (placesFromBottom(state, model.T, t) < sanctioned)
        state.penalties[t] += p.rankingSanction * p.pressure;
    }
  },
};
