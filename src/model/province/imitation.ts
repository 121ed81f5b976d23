/**
 * Imitation 学习模仿 (先行先试、由点到面): who has not begun a reform looks, round after round, at those who have, and begins
 * too when they do better than itself by a margin. One rule for counties and for townships.
 */
import { MONTH } from "../../core/clock.ts";
import type { Spread } from "../program.ts";

/** Whether a round is held on the evening of a tick: every so many months after the reform's first day. */
export function isRound(tick: number, from: number, every: number): boolean {
  const since = tick + 1 - from;
  return every > 0 && since > 0 && since % (every * MONTH) === 0;
}

/**
 * How far the examples are ahead of one's own value, in the direction that is better; -Infinity when there is none to see.
 * Examples have lived the whole closed month under the reform: what began within it shows nothing yet.
 */
export function leadOver(
  own: number,
  examples: readonly number[],
  { look, sign }: Pick<Spread<never, never>, "look" | "sign">,
): number {
  if (examples.length === 0) return Number.NEGATIVE_INFINITY;
  const turned = examples.map((value) => sign * (value - own));
  if (look === "best") return Math.max(...turned);
  let sum = 0;
  for (const lead of turned) sum += lead;
  return sum / turned.length;
}

/** One who may begin: its value of the closed month, and since when it has (-1 = it has not). */
export interface Looker {
  readonly value: number;
  readonly since: number;
}

/**
 * Who begins on the evening of a tick, and the lead that each saw. All look at the same month: the order does not matter.
 * @param sees whether one can see another
 */
export function beginners(
  lookers: readonly Looker[],
  spread: Pick<Spread<never, never>, "look" | "sign" | "margin">,
  tick: number,
  sees: (one: number, other: number) => boolean,
): { readonly index: number; readonly lead: number }[] {
  const lived = (one: Looker) => one.since >= 0 && one.since <= tick + 1 - MONTH;
  return lookers.flatMap((one, index) => {
    if (one.since >= 0) return [];
    const examples = lookers.filter((other, at) => lived(other) && sees(index, at));
    const lead = leadOver(
      one.value,
      examples.map(({ value }) => value),
      spread,
    );
    return lead > spread.margin ? [{ index, lead }] : [];
  });
}
