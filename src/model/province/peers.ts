/** Learning between counties 县际互学: once a month what the best county knows of a matter spreads a little to the others. */
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import type { Coupling } from "./coupling.ts";

/** Mean skill of the townships that exercise each matter; 0 where none does. */
export function countySkills({ T, M }: Model, { basis, operable, skill }: State): Float64Array {
  const mean = new Float64Array(M);
  for (let m = 0; m < M; m++) {
    let sum = 0;
    let n = 0;
    for (let t = 0; t < T; t++) {
      const pair = t * M + m;
      if (basis[pair] === 0 || !operable[pair]) continue;
      sum += skill[pair];
      n++;
    }
    mean[m] = n > 0 ? sum / n : 0;
  }
  return mean;
}

/** Moves the townships that exercise a matter towards the best county's skill in it. */
function learn({ T, M }: Model, state: State, best: Float64Array): void {
  const { basis, operable, skill, p } = state;
  for (let t = 0; t < T; t++) {
    for (let m = 0; m < M; m++) {
      const pair = t * M + m;
      if (basis[pair] > 0 && operable[pair])
        skill[pair] += p.countyPeerSharing * Math.max(0, best[m] - skill[pair]);
    }
  }
}

export const countyPeers: Coupling = {
  name: "countyPeers",
  title: { zh: "县际互学", en: "Learning between counties" },
  about: {
    zh: "每月向办得最好的县学一点。",
    en: "Every month a little is learnt from the county that does a matter best.",
  },
  evidence: [],
  parameters: ["countyPeerSharing"],
  switches: ["countyPeers", "skill"],
  reads: ["basis", "operable"],
  writes: ["skill"],
  couple(counties) {
    const { M, on, province } = counties[0].model;
    if (!province.peers || !on.countyPeers || !on.skill) return;
    const best = new Float64Array(M);
    for (const { model, state } of counties) {
      const mean = countySkills(model, state);
      for (let m = 0; m < M; m++) best[m] = Math.max(best[m], mean[m]);
    }
    for (const { model, state } of counties) learn(model, state, best);
  },
};
