/**
 * Weekend duty 周末值班: at weekends a part of the staff works, which buys hours and costs rest. The calendar has working
 * days only: what a weekend yields is there on Monday morning. Strain is that of M11, for as many hours of overload.
 */
import { ORIGIN, ORIGINS, type OwnMechanism, parameter, USE, USES, units, WEEK } from "govload";

/** Burnout after a weekend that added `extra` to the hours of the week, 0.05 being a twentieth. */
export function tired(burnout: number, extra: number, gain: number): number {
  return Math.min(1, burnout + gain * extra * (1 - burnout));
}

export const weekendDuty: OwnMechanism = {
  name: "weekendDuty",
  title: { zh: "周末值班", en: "Weekend duty" },
  after: "capacity",
  columns: {
    duty: { of: "township", flow: true, zh: "值班工时", en: "Hours on duty today", unit: units.hour },
  },
  parameters: {
    dutyShare: parameter([0.25, 0, 1], "share", "值班人员份额", "Share on duty", "assumed", "example"),
    dutyHours: parameter([7, 0, 16], "hour", "每人值班时数", "Hours on duty", "assumed", "example"),
    dutyYield: parameter([0.8, 0, 1], "share", "值班工时产出", "Yield of an hour", "assumed", "example"),
  },
  indicators: {
    dutyPerHead: { zh: "人均日值班", en: "Duty", unit: units.hour, top: "duty", bottom: "staffDays" },
  },
  reads: ["staff", "regularSeconds", "qualified", "burnout", "burnoutGain", "hoursPerDay"],
  writes: [
    "duty",
    "extraSeconds",
    "effectiveSeconds",
    "hoursLeft",
    "qualifiedLeft",
    "byUse",
    "byOrigin",
    "burnout",
  ],
  step(model, state, tick) {
    if (tick % WEEK !== 0) return; // Mondays
    const { staff, regularSeconds, qualified, burnout, p } = state;
    const { dutyShare, dutyHours, dutyYield } = state.ownP;
    const extra = (dutyShare * dutyHours) / (WEEK * p.hoursPerDay);
    for (let t = 0; t < model.T; t++) {
      const here = regularSeconds[t] / p.hoursPerDay; // without who is seconded away; person-seconds an hour
      const worked = Math.floor(here * dutyShare * dutyHours);
      const done = Math.floor(worked * dutyYield);
      state.own.duty[t] = worked / 3600;
      state.extraSeconds[t] += worked;
      state.effectiveSeconds[t] += done;
      state.hoursLeft[t] += done; // `service` books what becomes of them, idle hours too
      state.byUse[t * USES + USE.strain] += worked - done;
      state.byOrigin[t * ORIGINS + ORIGIN.strain] += worked - done;
      for (let d = 3 * t; d < 3 * t + 3; d++)
        state.qualifiedLeft[d] += Math.floor(done * Math.min(1, qualified[d] / Math.max(1, staff[t])));
      burnout[t] = tired(burnout[t], extra, p.burnoutGain);
    }
  },
};
