/** Mentors 带教、师徒: people of the departments work beside a township on some matters for a while. */
import { WEEK } from "../../core/clock.ts";
import type { Parcel } from "../agenda.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";

/** Seconds a day that mentoring takes from each desk above: a part of the work that is mentored. */
export function measureMentoring(model: Model, state: State): void {
  const { mentorShare, deskMentored, p } = state;
  deskMentored.fill(0);
  if (!model.on.mentoring) return;
  for (let t = 0; t < model.T; t++) {
    for (let m = 0; m < model.M; m++) {
      const pair = t * model.M + m;
      if (mentorShare[pair] === 0) continue;
      const seconds = model.rate[pair] * model.work[pair] * p.demand;
      deskMentored[model.domain[m]] += mentorShare[pair] * seconds * p.mentorTime;
    }
  }
  for (let desk = 0; desk < deskMentored.length; desk++) deskMentored[desk] = Math.ceil(deskMentored[desk]);
}

/** Begins mentoring from the day on which mentors arrive; `amount` is for how many weeks. */
export function beginMentoring(model: Model, state: State, parcel: Parcel): void {
  const { township: t, matters, share, amount, tick } = parcel;
  const until = tick + Math.max(1, Math.round(amount)) * WEEK;
  for (const m of matters) {
    const pair = t * model.M + m;
    state.mentorShare[pair] = Math.max(state.mentorShare[pair], share);
    state.mentorUntil[pair] = Math.max(state.mentorUntil[pair], until);
  }
  measureMentoring(model, state);
}
