/**
 * Exchange 调换（可退可换, P21): in one act a township gives back a power and takes another of the reform's list in its
 * place, one for one; what finds no substitute stays.
 */
import { MONTH } from "../../core/clock.ts";
import { readinessFor } from "../mechanisms/readiness.ts";
import type { Model } from "../model.ts";
import { isNegative } from "../refusal.ts";
import type { State } from "../state.ts";
import { giveNames } from "./choiceNames.ts";
import { transferFields } from "./companions.ts";
import { holdsMoved } from "./evaluate.ts";
import { type Fields, flag, months } from "./options.ts";
import type { Act, Chosen, TransferOptions } from "./reform.ts";
import { chosenMatters, type MatterFilter } from "./select.ts";
import { matterFilterFields, record } from "./selectors.ts";
import { takeBack } from "./takeBack.ts";
import { moveMatters, sendAlong } from "./transfer.ts";

interface ExchangeOptions extends TransferOptions {
  readonly give: "failing" | "all";
  /** Months without being exercised that count as failing. */
  readonly unexercisedFor: number;
  readonly take: Partial<MatterFilter>;
  readonly ready: boolean;
  readonly most: number;
}

// what is exchanged is a township's
const { to: _, ...ofTownships } = transferFields;

export const exchangeFields: Fields = {
  ...ofTownships,
  give: {
    type: "choice",
    choices: ["failing", "all"],
    names: giveNames,
    default: "failing",
    zh: "退哪些（范围内）",
    en: "What of the chosen matters is given back",
  },
  unexercisedFor: {
    type: "number",
    min: 0,
    max: 120,
    default: 6,
    zh: "几个月未开展算不行",
    en: "Failing = not exercised this long after it moved",
    unit: months,
  },
  take: record("换哪些", "What is taken instead", matterFilterFields),
  ready: flag("只换接得住的", "Only what the township is ready for", true),
  most: {
    type: "number",
    integer: true,
    min: 1,
    max: 1000,
    default: 1000,
    zh: "一次最多换几项",
    en: "Most at a time",
  },
};

function givenBack(
  model: Model,
  state: State,
  where: Chosen,
  t: number,
  options: ExchangeOptions,
  tick: number,
): number[] {
  const since = Math.round(options.unexercisedFor * MONTH);
  return where.matters(t).filter((m) => {
    const pair = t * model.M + m;
    if (!holdsMoved(model, state, t, m)) return false;
    return options.give === "all" || (!state.operable[pair] && tick - state.movedAt[pair] >= since);
  });
}

/** What a township may take instead: what it does not hold, did not give back before, and can carry. */
function substitutes(
  model: Model,
  state: State,
  t: number,
  list: readonly number[],
  options: ExchangeOptions,
): number[] {
  return list.filter((m) => {
    const pair = t * model.M + m;
    if (state.basis[pair] !== 0 || isNegative(model, state, pair) || state.prepared[pair] >= 0) return false;
    return !options.ready || readinessFor(model, state, t, m) >= model.difficulty[m];
  });
}

export function exchange(options: ExchangeOptions): Act {
  let list: readonly number[] | undefined;
  return (model, state, where, tick, reform) => {
    list ??= chosenMatters(model, { ...options.take, by: options.take.by ?? "demand" });
    for (const t of where.townships) {
      const give = givenBack(model, state, where, t, options, tick);
      const take = substitutes(model, state, t, list, options).slice(0, Math.min(give.length, options.most));
      if (take.length === 0) continue;
      const back = give.slice(0, take.length);
      const chosen = { townships: [t], matters: () => back, namesMatters: true };
      takeBack(model, state, chosen, "return", tick, reform, options.inHand);
      for (const m of [...back, ...take]) {
        state.prepared[t * model.M + m] = tick;
        state.preparedBy[t * model.M + m] = reform;
      }
      sendAlong(model, state, t, take, options, tick);
      moveMatters(model, state, t, take, options, tick, reform);
      for (const m of take) state.events.add(tick, reform, "exchange", t, m);
    }
  };
}
