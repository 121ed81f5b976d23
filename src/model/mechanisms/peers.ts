/** Peer learning 同行互学: once a month what the best neighbour knows of a matter spreads a little. */
import { MONTH } from "../../core/clock.ts";
import type { Mechanism } from "../mechanism.ts";

export const peers: Mechanism = {
  name: "peers",
  every: MONTH,
  title: { zh: "同行互学", en: "Peer learning" },
  about: { zh: "向办得最好的邻镇学一点。", en: "A little is learnt from the neighbour who does it best." },
  parameters: ["peerSharing"],
  switches: ["peerLearning", "skill"],
  reads: ["basis", "operable"],
  writes: ["skill"],
  step({ T, M, on }, { skill, basis, operable, p }) {
    if (!on.peerLearning || !on.skill) return;
    for (let m = 0; m < M; m++) {
      let best = 0;
      for (let t = 0; t < T; t++) {
        const pair = t * M + m;
        if (basis[pair] > 0 && operable[pair]) best = Math.max(best, skill[pair]);
      }
      for (let t = 0; t < T; t++) {
        const pair = t * M + m;
        if (basis[pair] > 0 && operable[pair]) skill[pair] += p.peerSharing * Math.max(0, best - skill[pair]);
      }
    }
  },
};
