/**
 * Assessment 考核: once a month the county ranks its townships by reported satisfaction and late orders, and the
 * bottom of the table is sanctioned (排名问责); bad items under veto bring the most severe sanction (一票否决, F23).
 */
import { MONTH } from "../../core/clock.ts";
import { pow } from "../../core/numeric.ts";
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

/** Chance that one of so many bad items lies under veto, when a share of all kinds does: one is enough (F23). */
export function vetoChance(items: number, share: number): number {
  if (items === 0 || share === 0) return 0;
  return share < 1 ? 1 - pow(1 - share, items) : 1;
}

/** Sanctions the month's bad items by veto: the same most severe sanction, whether it was one or many. */
function veto(state: State, t: number): void {
  const chance = vetoChance(state.vetoItems[t], state.vetoShare[t]);
  state.penalties[t] += state.p.vetoSanction * state.sanctionForce[t] * chance;
  state.vetoed[t] += chance;
}

function rank(state: State, T: number): void {
  const { p } = state;
  const sanctioned = Math.floor(p.rankingShare * T);
  for (let t = 0; t < T; t++) {
    if (placesFromBottom(state, T, t) < sanctioned)
      state.penalties[t] += p.rankingSanction * state.sanctionForce[t] * state.assessmentCount[t];
  }
}

export const assessment: Mechanism = {
  name: "assessment",
  every: MONTH,
  title: { zh: "考核", en: "Assessment" },
  about: {
    zh: "每月按上报满意度与任务完成排名，末位问责；出了否决事项的从重问责。",
    en: "Once a month townships are ranked by reported figures and orders; the bottom is sanctioned, and vetoes fall.",
  },
  evidence: ["F23"],
  parameters: ["rankingShare", "rankingSanction", "vetoSanction"],
  switches: ["ranking", "veto"],
  reads: ["reportedSatisfaction", "ordersInHand", "staff", "sanctionForce", "assessmentCount", "vetoShare"],
  writes: ["penalties", "vetoItems", "vetoed"],
  step(model, state) {
    if (model.on.ranking && model.T > 1) rank(state, model.T);
    for (let t = 0; t < model.T; t++) {
      if (model.on.veto) veto(state, t);
      state.vetoItems[t] = 0;
    }
  },
};
