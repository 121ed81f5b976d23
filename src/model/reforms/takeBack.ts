/** Taking powers back: recalled from above, returned by the township, or lapsed with the time they were given for. */

import { bases } from "../matter.ts";
import { dutyHours } from "../mechanisms/duty.ts";
import { measureAuthority } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import type { Chosen } from "./reform.ts";

const DELEGATED = bases.indexOf("delegated");

/** Takes powers back up; what a township decided from the first day can be recalled too. Cases in hand stay. */
export function takeBack(
  model: Model,
  state: State,
  where: Chosen,
  kind: "recall" | "return" | "lapse",
  tick: number,
  reform: number,
): void {
  for (const t of where.townships) {
    let taken = 0;
    for (const m of where.matters(t)) {
      const pair = t * model.M + m;
      if (state.basis[pair] === 0 || (kind !== "recall" && state.movedAt[pair] < 0)) continue;
      // what has since been given for good does not lapse with the delegation before it
      if (kind === "lapse" && state.basis[pair] !== DELEGATED) continue;
      taken++;
      state.basis[pair] = 0;
      state.operable[pair] = 0;
      state.gated[pair] = 0;
      state.movedAt[pair] = -1;
      state.enforceHere[pair] = 0;
      state.superviseHere[pair] = 0;
      state.events.add(tick, reform, kind, t, m);
    }
    if (taken === 0) continue;
    state.assignedHours[t] = dutyHours(model, state, t, tick);
    measureAuthority(model, state, t);
  }
}
