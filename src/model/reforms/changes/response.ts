/** Response: how cases find those who can settle them. */
import { unit } from "../../parameters/parameter.ts";
import { tabulatePressure } from "../../regime.ts";
import { amount, flag, on, record, share } from "../options.ts";
import { amountFor } from "../values.ts";
import { type Change, forEachTownship, type Options } from "./change.ts";

function whistle(o: Options) {
  return forEachTownship("whistle", (model, state, t, tick) => {
    state.whistleOn[t] = o.on ? 1 : 0;
    state.whistleShare[t] = o.on ? amountFor(o.share, model, state, t, tick) : 0;
    // what is not said stays as the parameters say
    state.whistlePromise[t] = o.days === undefined ? 0 : amountFor(o.days, model, state, t, tick);
    state.whistleTeam[t] = o.hours === undefined ? 0 : amountFor(o.hours, model, state, t, tick);
  });
}

function hotline(o: Options) {
  return forEachTownship("hotline", (model, state, t, tick) => {
    state.openness[t] = o.on ? amountFor(o.openness, model, state, t, tick) : 0;
    state.hotlineWeight[t] = o.on ? amountFor(o.weight, model, state, t, tick) : 0;
    state.directDispatch[t] = o.on && o.direct ? 1 : 0;
    tabulatePressure(model, state);
  });
}

export const responseChanges: Readonly<Record<string, Change>> = {
  whistle: {
    fields: record("吹哨报到", "Whistle", {
      on,
      share: share(
        "跨部门件中吹哨的份额",
        "Share of the cases of several departments that is whistled for",
        1,
      ),
      days: amount(1, 60, "承诺到场天数（不写则按参数）", "Days promised (default: the parameter)", unit.day),
      hours: amount(
        1,
        140,
        "一次吹哨占用部门工时（不写则按参数）",
        "Department hours of one whistle (default: the parameter)",
        unit.hour,
      ),
    }),
    about: {
      zh: "乡镇吹哨，部门限时到场。",
      en: "Townships whistle, and departments come within a promised time.",
    },
    evidence: ["P12", "F25"],
    writes: ["whistleShare", "whistlePromise", "whistleTeam"],
    act: whistle,
  },
  hotline: {
    fields: record("接诉即办", "Hotline", {
      on,
      openness: share("渠道畅通程度", "Openness", 1),
      direct: flag("直派承办单位", "Dispatched straight to who decides", true),
      weight: amount(0, 10, "考核权重", "Weight in the assessment", unit.index, 1),
    }),
    about: {
      zh: "热线受理诉求，限时办理并计入考核。",
      en: "A hotline takes complaints, which are answered in time and count in the assessment.",
    },
    evidence: ["P13"],
    writes: ["hotlineWeight", "directDispatch", "pressure", "sanctionForce"],
    parameters: ["hotlinePressure"],
    act: hotline,
  },
};
