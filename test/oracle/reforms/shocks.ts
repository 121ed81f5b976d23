/** Shocks: they last as long as their parcels are on the agenda (ODD: shock, deliveries). */
import type { Township } from "../township.ts";
import type { World } from "../world.ts";

/** Combines the shocks of a township that go on. */
export function endShocks(world: World, township: Township): void {
  let demand = 1;
  let orders = 1;
  let left = 1;
  for (const parcel of world.deliveries) {
    if (parcel.township !== township.index) continue;
    if (parcel.kind === "endShock") demand *= parcel.amount;
    if (parcel.kind === "endSurge") orders *= parcel.amount;
    if (parcel.kind === "endRelief") left *= 1 - parcel.share;
  }
  township.demandFactor = demand;
  township.ordersSurge = orders;
  township.reliefShare = 1 - left;
}
