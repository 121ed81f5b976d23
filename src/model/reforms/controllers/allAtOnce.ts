/** All at once 一刀切: one date, everything chosen, everywhere; readiness is not asked. */
import { transferFields } from "../companions.ts";
import { record } from "../options.ts";
import type { TransferOptions } from "../reform.ts";
import { transfer } from "../transfer.ts";
import type { Controller } from "./controller.ts";

export const allAtOnce: Controller = {
  fields: record("一刀切", "All at once", transferFields),
  evidence: ["P24", "F14"],
  monthly: false,
  act: (options: TransferOptions) => (model, state, where, tick, reform) =>
    transfer(model, state, where, options, tick, reform),
};
