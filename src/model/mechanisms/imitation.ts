/**
 * Imitation between townships 乡镇之间学习模仿: at a month's end a township that has not begun a spreading reform looks at
 * neighbours who have, and begins when the month shows them ahead by the reform's margin (province/imitation.ts).
 */
import { MONTH } from "../../core/clock.ts";
import { INDICATORS, ratioIndicators } from "../indicators.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { adopt } from "../province/adopt.ts";
import { beginners, isRound } from "../province/imitation.ts";
import type { Reform, Spread } from "../reforms/reform.ts";
import type { State } from "../state.ts";

function lookRound(
  model: Model,
  state: State,
  reform: Reform,
  spread: Spread,
  index: number,
  tick: number,
): void {
  const at = ratioIndicators.indexOf(spread.by);
  const towns = reform.where.townships(model, state, tick);
  const lookers = towns.map((t) => ({
    value: state.lastMonth[t * INDICATORS + at],
    since: state.adoptedAt[index * model.T + t],
  }));
  for (const { index: one, lead } of beginners(lookers, spread, tick, () => true))
    adopt(model, state, [towns[one]], spread, index, tick + 1, "adopt", lead);
}

export const imitation: Mechanism = {
  name: "imitation",
  every: MONTH,
  title: { zh: "学习模仿", en: "Imitation" },
  about: {
    zh: "看到先行乡镇上月明显更好，就从下月起照着做。",
    en: "A township that sees pioneers do clearly better begins their reform next month.",
  },
  evidence: ["P17"],
  parameters: [],
  switches: ["imitation"],
  reads: ["lastMonth"],
  writes: ["adoptedAt", "events"],
  step(model, state, tick) {
    if (!model.on.imitation) return;
    model.program.forEach((reform, index) => {
      const { spread, from, until } = reform;
      if (spread?.among !== "townships" || tick + 1 >= until || !isRound(tick, from, spread.every)) return;
      lookRound(model, state, reform, spread, index, tick);
    });
  },
};
