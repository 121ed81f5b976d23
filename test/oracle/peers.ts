/** Townships learn from the best of the county (ODD: peers). */
import { exercises } from "./holding.ts";
import type { World } from "./world.ts";

export function peers(world: World, tick: number): void {
  if ((tick + 1) % 21 !== 0) return;
  if (!world.switches.peerLearning || !world.switches.skill) return;
  for (const { index } of world.matters) {
    const pairs = world.townships.map((township) => township.pairs[index]).filter(exercises);
    let best = 0;
    for (const pair of pairs) best = Math.max(best, pair.skill);
    for (const pair of pairs) {
      pair.skill += world.parameters.peerSharing * Math.max(0, best - pair.skill);
    }
  }
}
