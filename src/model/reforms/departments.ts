/**
 * Departments' people 县直部门人员: posts that leave a desk above leave it on the day their people arrive elsewhere.
 * Until then they work where they are, so that every day people are in one place and in one only (zero-sum).
 */
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import { hand } from "./deliver.ts";
import type { Act, Amount, Chosen, TransferOptions } from "./reform.ts";
import { amountFor, countyAmount } from "./values.ts";

/** People in the three departments of the county. */
function departmentPeople(state: State): number {
  const seconds = state.deskSeconds[0] + state.deskSeconds[1] + state.deskSeconds[2];
  return seconds / (state.p.hoursPerDay * 3600);
}

/** Moves posts from departments to townships 减县补乡: of each township's part of the departments' staff, its share. */
export function movePosts(options: { readonly share: Amount; readonly delay: number }): Act {
  return (model, state, where, tick, reform) => {
    const part = departmentPeople(state) / Math.max(1, where.townships.length);
    for (const t of where.townships) {
      const people = part * amountFor(options.share, model, state, t, tick);
      hand(
        model,
        state,
        { kind: "movedPosts", township: t, matters: [], share: 0, amount: people },
        tick,
        options.delay,
      );
      state.events.add(tick, reform, "movePosts", t, -1, people);
    }
  };
}

/** People above who decide a matter for all townships. */
function peopleAbove(model: Model, state: State, m: number): number {
  let seconds = 0;
  for (let t = 0; t < model.T; t++) {
    const pair = t * model.M + m;
    if (state.basis[pair] === 0) seconds += model.rate[pair] * model.work[pair] * (1 - model.intake[m]);
  }
  return (seconds * state.p.demand) / state.p.upperLoad / (state.p.hoursPerDay * 3600);
}

/** Moves the powers over one matter; returns the number of desks that its cases passed before, 0 if nothing moved. */
function moveToCounty(state: State, m: number, options: TransferOptions): number {
  const before = state.levels[m];
  const decides = options.powers.includes("decide") && before > 1;
  const supervises = options.powers.includes("supervise") && state.superviseLevel[m] > 1;
  if (supervises) state.superviseLevel[m] = 1;
  if (decides) state.levels[m] = 1;
  return decides || supervises ? before : 0;
}

/**
 * Moves what city or province holds over matters to the county: a case passes one desk from this day on; the posts
 * of the work that moves follow after their delay.
 */
export function transferToCounty(
  model: Model,
  state: State,
  where: Chosen,
  options: TransferOptions,
  tick: number,
  reform: number,
): void {
  if (where.townships.length === 0) return;
  const posts = countyAmount(options.with.posts, model, state, where.townships, tick);
  for (const m of where.matters(where.townships[0])) {
    const before = moveToCounty(state, m, options);
    if (before === 0) continue;
    state.events.add(tick, reform, "transferToCounty", -1, m);
    if (state.levels[m] === before || posts === 0) continue;
    // what the county's own desk did already stays where it is
    const amount = (posts * peopleAbove(model, state, m) * (before - 1)) / before;
    const parcel = { kind: "countyPosts", township: -1, matters: [m], share: before, amount } as const;
    hand(model, state, parcel, tick, options.delay.posts);
  }
}
