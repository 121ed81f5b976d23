/**
 * Count-driven 为凑数而放 (F11 下放与需求脱节): so many matters a township are to be released by a date; the rare ones,
 * which nobody asks for and nobody minds losing, come first. Readiness is not asked.
 */
import { MONTH } from "../../../core/clock.ts";
import { rankNames } from "../choiceNames.ts";
import { transferFields } from "../companions.ts";
import { months, record } from "../options.ts";
import type { Act, TransferOptions } from "../reform.ts";
import { type MatterFilter, ranked } from "../select.ts";
import { moveMatters, sendAlong } from "../transfer.ts";
import type { Controller } from "./controller.ts";

interface CountOptions extends TransferOptions {
  readonly target: number;
  readonly months: number;
  readonly by: MatterFilter["by"];
}

/** How many are to be released by the end of round `round` (from 0), on an even course to the target. */
export function dueBy(target: number, months: number, round: number): number {
  return Math.ceil((target * Math.min(months, round + 1)) / months);
}

function act(options: CountOptions, from: number): Act {
  return (model, state, where, tick, reform) => {
    const due = dueBy(options.target, options.months, Math.round((tick - from) / MONTH));
    const order = ranked(model, options.by);
    for (const t of where.townships) {
      const key = reform * model.T + t;
      const listed = new Set(where.matters(t));
      const next = order
        .filter((m) => listed.has(m) && state.basis[t * model.M + m] === 0)
        .slice(0, Math.max(0, due - state.programNext[key]));
      if (next.length === 0) continue;
      state.programNext[key] += next.length;
      sendAlong(model, state, t, next, options, tick);
      moveMatters(model, state, t, next, options, tick, reform);
    }
  };
}

export const countDriven: Controller = {
  fields: record("凑数下放", "Count-driven", {
    ...transferFields,
    target: {
      type: "number",
      integer: true,
      min: 0,
      max: 1000,
      default: 30,
      zh: "每乡镇目标项数",
      en: "Matters a township by the end",
    },
    months: {
      type: "number",
      integer: true,
      min: 1,
      max: 120,
      default: 6,
      zh: "期限",
      en: "Within",
      unit: months,
    },
    by: {
      type: "choice",
      choices: ["demand", "rare", "easy", "hard", "liability"],
      names: rankNames,
      default: "rare",
      zh: "先放哪些",
      en: "Which first",
    },
  }),
  about: {
    zh: "限期放够若干项，为凑数先放没人办的。",
    en: "So many powers by a date; those that nobody asks for go first.",
  },
  evidence: ["F11"],
  monthly: true,
  act,
};
