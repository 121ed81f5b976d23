/** All at once 一刀切: one date, everything chosen, everywhere; readiness is not asked. */
import type { Act, TransferOptions } from "../reform.ts";
import { transfer } from "../transfer.ts";

export function allAtOnce(options: TransferOptions): Act {
  return (model, state, where, tick, reform) => transfer(model, state, where, options, tick, reform);
}
