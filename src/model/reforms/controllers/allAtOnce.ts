/** All at once 一刀切: one date, everything chosen, everywhere; readiness is not asked. */
import { transferFields } from "../companions.ts";
import { record } from "../options.ts";
import type { TransferOptions } from "../reform.ts";
import { transfer } from "../transfer.ts";
import type { Controller } from "./controller.ts";

export const allAtOnce: Controller = {
  fields: record("一刀切", "All at once", transferFields),
  about: {
    zh: "选定的权力在同一天全部下放，不问接不接得住。",
    en: "All chosen powers move on one day; whether they can be carried is not asked.",
  },
  evidence: ["P24", "F14"],
  monthly: false,
  act: (options: TransferOptions) => (model, state, where, tick, reform) =>
    transfer(model, state, where, options, tick, reform),
};
