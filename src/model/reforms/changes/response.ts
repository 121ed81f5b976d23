/** Response: how cases find those who can settle them. */
import { on, record, share } from "../options.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship } from "./change.ts";

export const responseChanges: Readonly<Record<string, Change>> = {
  whistle: {
    fields: record("吹哨报到", "Whistle", { on }),
    evidence: ["P12"],
    act: (o) =>
      forEachTownship("whistle", (_model, state, t) => {
        state.whistleOn[t] = o.on ? 1 : 0;
      }),
  },
  hotline: {
    fields: record("接诉即办", "Hotline", { on, openness: share("渠道畅通程度", "Openness", 1) }),
    evidence: ["P13"],
    act: (o) =>
      forEachTownship("hotline", (model, state, t, tick) => {
        state.openness[t] = o.on ? amountFor(o.openness, model, state, t, tick) : 0;
      }),
  },
};
