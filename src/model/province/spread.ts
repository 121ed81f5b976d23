/**
 * Imitation between counties 县际学习模仿: at a month's end a county that has not begun a spreading reform looks at those
 * that have, in its city or in the whole province, and begins next month when they are ahead by the reform's margin.
 */
import type { Model } from "../model.ts";
import type * as program from "../program.ts";
import type { State } from "../state.ts";
import { adopt } from "./adopt.ts";
import { type County, countyMonth, together } from "./county.ts";
import type { Coupling } from "./coupling.ts";
import { beginners, isRound } from "./imitation.ts";

type Spread = program.Spread<Model, State>;
type Reform = program.Reform<Model, State>;

/** Place of a reform of the document in a county's program; -1 where it does not concern the county. */
function placeIn({ model }: County, of: number): number {
  return model.program.findIndex((reform) => reform.spread?.of === of);
}

function lookRound(counties: readonly County[], spread: Spread, tick: number): void {
  const concerned = counties.filter((county) => placeIn(county, spread.of) >= 0);
  const lookers = concerned.map((county) => ({
    value: countyMonth(county.model, county.state, spread.by),
    since: county.state.adoptedAt[placeIn(county, spread.of) * county.model.T],
  }));
  const circle = spread.neighbours === "city" ? "city" : "province";
  const sees = (a: number, b: number) =>
    together(concerned[a].model.county.code, concerned[b].model.county.code, circle);
  for (const { index, lead } of beginners(lookers, spread, tick, sees)) {
    const { model, state } = concerned[index];
    const all = model.townships.map((_, t) => t);
    adopt(model, state, all, spread, placeIn(concerned[index], spread.of), tick + 1, "adopt", lead);
  }
}

/** The reforms that spread between counties, each once, whichever county's program it was found in. */
function spreading(counties: readonly County[]): { reform: Reform; spread: Spread }[] {
  const found = new Map<number, { reform: Reform; spread: Spread }>();
  for (const { model } of counties) {
    for (const reform of model.program) {
      const { spread } = reform;
      if (spread?.among === "counties" && !found.has(spread.of)) found.set(spread.of, { reform, spread });
    }
  }
  return [...found.values()];
}

export const countyImitation: Coupling = {
  name: "countyImitation",
  title: { zh: "县际学习模仿", en: "Imitation between counties" },
  about: {
    zh: "看到先行县上月明显更好，就从下月起照着做。",
    en: "A county that sees pioneers do clearly better begins their reform next month.",
  },
  evidence: ["P17"],
  parameters: [],
  switches: ["imitation"],
  reads: ["monthTally"],
  writes: ["adoptedAt", "events"],
  couple(counties, tick) {
    if (!counties[0].model.on.imitation) return;
    for (const { reform, spread } of spreading(counties)) {
      if (tick + 1 >= reform.until || !isRound(tick, reform.from, spread.every)) continue;
      lookRound(counties, spread, tick);
    }
  },
};
