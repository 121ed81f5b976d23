/**
 * 分渠道账: the difference of two strategies split into channels that add up to it exactly, replication by replication.
 * Waits with one meaning go to their channel. Waits for hands are split by what asked for more hours, or left fewer, in
 * the same township; satisfaction by the terms of its logit.
 */
import type { Digest } from "../run/digest.ts";
import { HAND_DAYS, HANDS, pushes } from "../run/hands.ts";
import { callNames, channelOf, differenceChannels, directCauses, type SplitIndicator } from "../run/parts.ts";
import { isSettled, meanInterval } from "./statistics.ts";
import type { Channel } from "./study.ts";

type Parts = Readonly<Record<string, number>>;

/**
 * Shares by which changes explain a difference of the given sign; they sum to 1, or are undefined when nothing pushed
 * that way. What pushed the other way is taken off, but so that it never makes up more than half of what pushed: two
 * large movements that cancel would else explain a small difference by two huge parts.
 */
export function sharesOf(changes: readonly number[], sign: number): number[] | undefined {
  let pushed = 0;
  let held = 0;
  for (const change of changes) {
    if (change * sign > 0) pushed += Math.abs(change);
    else held += Math.abs(change);
  }
  if (!(pushed > 0)) return undefined;
  const kept = held > 0 ? Math.min(1, pushed / (2 * held)) : 0;
  const net = pushed - kept * held;
  return changes.map((change) => (change * sign * (change * sign > 0 ? 1 : kept)) / net);
}

/** All places as one, for strategies of different counties. */
function joined(hands: Float64Array): Float64Array {
  const sums = new Float64Array(HANDS);
  for (let i = 0; i < hands.length; i++) sums[i % HANDS] += hands[i];
  return sums;
}

/** Adds the difference in waits for hands of one place. */
function addPlace(
  a: Digest,
  b: Digest,
  ofA: Float64Array,
  ofB: Float64Array,
  at: number,
  parts: Record<string, number>,
): void {
  const days = (one: Digest, hands: Float64Array) =>
    one.completed > 0 ? hands[at + HAND_DAYS] / one.completed : 0;
  const difference = days(a, ofA) - days(b, ofB);
  if (difference === 0) return;
  const shares = sharesOf(pushes(ofA, ofB, at), Math.sign(difference));
  if (!shares) parts.priority += difference;
  else for (let i = 0; i < shares.length; i++) parts[callNames[i]] += shares[i] * difference;
}

/** Mean sojourn time of `a` less that of `b`, by channel. */
export function sojournSplit(a: Digest, b: Digest): Parts {
  const parts: Record<string, number> = Object.fromEntries(
    Object.keys(differenceChannels.sojournTime).map((name) => [name, 0]),
  );
  for (const cause of directCauses) parts[channelOf(cause)] += a.causes[cause] - b.causes[cause];
  const same = a.hands.length === b.hands.length;
  const [ofA, ofB] = same ? [a.hands, b.hands] : [joined(a.hands), joined(b.hands)];
  for (let at = 0; at < ofA.length; at += HANDS) addPlace(a, b, ofA, ofB, at, parts);
  return parts;
}

function minus(a: Parts, b: Parts): Parts {
  return Object.fromEntries(Object.keys(a).map((name) => [name, a[name] - b[name]]));
}

const splits: Readonly<Record<SplitIndicator, (a: Digest, b: Digest) => Parts>> = {
  sojournTime: sojournSplit,
  utilisation: (a, b) => minus(a.hours, b.hours),
  satisfaction: (a, b) => minus(a.owed, b.owed),
};

/** The channels of a pair: means over the replications, each with its interval. */
export function channelsOf(
  id: string,
  against: string,
  a: readonly Digest[],
  b: readonly Digest[],
): Channel[] {
  return (Object.keys(splits) as SplitIndicator[]).map((indicator) => {
    const runs = a.map((one, r) => splits[indicator](one, b[r]));
    const intervals = Object.fromEntries(
      Object.keys(differenceChannels[indicator]).map((name) => {
        const interval = meanInterval(runs.map((parts) => parts[name]));
        return [name, { ...interval, settled: isSettled(interval, runs.length) }];
      }),
    );
    const parts = Object.fromEntries(Object.entries(intervals).map(([name, { mean }]) => [name, mean]));
    const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
    return { id, against, indicator, total, parts, intervals };
  });
}
