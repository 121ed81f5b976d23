/** THE order of a month's end between counties; within the month no county knows of another. */
import type { Coupling } from "./coupling.ts";
import { countyPeers } from "./peers.ts";
import { countyRanking } from "./ranking.ts";
import { countyImitation } from "./spread.ts";

export const monthEnd: readonly Coupling[] = [countyRanking, countyPeers, countyImitation];
