/**
 * Ranking of counties 县间排名: every month the province ranks its counties by an indicator; the bottom is sanctioned and
 * pressed to report better (排名问责, F23), the top has less to fear. Direction only; the sizes are assumed.
 */
import type { Model } from "../model.ts";
import { tabulatePressure } from "../regime.ts";
import type { Parameters, State } from "../state.ts";
import { type County, countyMonth, together } from "./county.ts";
import type { Coupling } from "./coupling.ts";
import { signOf } from "./measure.ts";

export type Place = "top" | "middle" | "bottom";

/** How many stand at each end of n: at least one where the share is above 0, never more than half. */
export function atEachEnd(share: number, n: number): number {
  return share > 0 && n > 1 ? Math.max(1, Math.floor(share * n)) : 0;
}

/** Place of each of some values, more being better; among equals the first stands higher. */
export function placesOf(values: readonly number[], share: number): Place[] {
  const ends = atEachEnd(share, values.length);
  return values.map((own, i) => {
    let above = 0;
    values.forEach((other, j) => {
      if (other > own || (other === own && j < i)) above++;
    });
    if (above < ends) return "top";
    return above >= values.length - ends ? "bottom" : "middle";
  });
}

/** Fear of a top county's township the morning after. */
export function relieved(fear: number, relief: number): number {
  return fear * (1 - relief);
}

function bear(model: Model, state: State, place: Place, p: Parameters, tick: number): void {
  const { on, T } = model;
  state.rankPressure[0] = place === "bottom" ? p.countyRankingPressure : 0;
  for (let t = 0; t < T; t++) {
    if (place === "bottom") state.penalties[t] += p.countyRankingSanction * state.sanctionForce[t];
    if (place === "top" && on.fear) state.blameFear[t] = relieved(state.blameFear[t], p.countyRankingRelief);
  }
  tabulatePressure(model, state);
  if (place !== "middle")
    state.events.add(tick + 1, -1, place === "top" ? "rankedTop" : "rankedBottom", -1, -1);
}

/** The place of one county among those of its province. */
function placeOf(counties: readonly County[], values: readonly number[], c: number): Place {
  const { model, state } = counties[c];
  const peers = counties.flatMap((other, i) =>
    together(model.county.code, other.model.county.code, "province") ? [i] : [],
  );
  const places = placesOf(
    peers.map((i) => values[i]),
    state.p.countyRankingShare,
  );
  return places[peers.indexOf(c)];
}

export const countyRanking: Coupling = {
  name: "countyRanking",
  title: { zh: "县间排名", en: "Ranking of counties" },
  about: {
    zh: "省里每月给各县排名：末位问责、次月压力加重，首位畏责减轻。",
    en: "Every month the province ranks its counties: the bottom is sanctioned and pressed, the top has less to fear.",
  },
  evidence: ["F23"],
  parameters: [
    "countyRankingShare",
    "countyRankingSanction",
    "countyRankingRelief",
    "countyRankingPressure",
    "pressure",
    "countPressure",
    "vetoPressure",
    "hotlinePressure",
  ],
  switches: ["countyRanking", "fear", "veto", "hotline"],
  reads: ["monthTally", "assessmentCount", "vetoShare", "hotlineWeight", "sanctionScale", "rewardShare"],
  writes: ["rankPressure", "pressure", "sanctionForce", "penalties", "blameFear", "events"],
  couple(counties, tick) {
    const { ranking } = counties[0].model.province;
    if (ranking === undefined || !counties[0].model.on.countyRanking) return;
    const values = counties.map(({ model, state }) => signOf(ranking) * countyMonth(model, state, ranking));
    const places = counties.map((_, c) => placeOf(counties, values, c));
    counties.forEach(({ model, state }, c) => {
      bear(model, state, places[c], state.p, tick);
    });
  },
};
