/** Burden: what is asked from above, and campaigns against it. */
import { record } from "../options.ts";
import { type Change, forEachTownship } from "./change.ts";

export const burdenChanges: Readonly<Record<string, Change>> = {
  campaign: {
    fields: record("专项减负", "Burden-cut campaign", {}),
    evidence: ["F18"],
    act: () =>
      forEachTownship("campaign", (_model, state, t, tick) => {
        state.campaignFrom[t] = tick;
        state.campaignGap[t] = state.authorityGap[t];
      }),
  },
};
