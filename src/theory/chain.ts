/** The chain of desks above, where no desk is short of hours: five days a level, exactly (M22, SF08). */
import type { Text } from "../core/problem.ts";
import { deskOf } from "./desk.ts";
import { certain, type Measured, NORMAL, type TheoryCase } from "./theory.ts";
import { countyOf } from "./town.ts";

interface Chain {
  readonly decide: string;
  readonly parameters?: object;
  /** Basis on which the township gets the matter on the first day. */
  readonly basis?: string;
}

/** Days of every finished case of a year; its own work below is done on the day it comes. */
function days({ decide, parameters, basis }: Chain): number[] {
  const what = { transfer: { basis, gate: false } };
  const desk = {
    capacity: 20,
    arrivals: 3,
    authority: 0,
    on: ["levels"] as const,
    matter: { intake: 0.5, decide },
    more: {
      // desks above at .6 of their hours, so that only the days count
      parameters: { upperLoad: 0.6, entrustedReview: 0.05, filedShare: 1, ...parameters },
      reforms: basis === undefined ? [] : [{ when: "2024-01", what }],
    },
  };
  const town = countyOf(deskOf(desk), { seed: "chain", cases: true });
  town.run(252);
  return (town.state.finishedCases ?? []).map(({ arrived, finished }) => finished - arrived);
}

/** The number of days that every case took; no number when two differ. */
function exactly(theory: number, found: readonly number[]): Measured {
  return certain(theory, found.every((one) => one === found[0]) ? found[0] : Number.NaN, found.length);
}

const chain = (id: string, text: Text, formula: string, theory: number, of: Chain): TheoryCase => ({
  id,
  ...text,
  formula,
  run: () => exactly(theory, days(of)),
});

const tiers = { county: "县", city: "市", province: "省" } as const;

function levels(decide: keyof typeof tiers, count: number): TheoryCase {
  const text = {
    zh: `由${tiers[decide]}决定，${count} 级流转：每件办理天数`,
    en: `Decided by the ${decide}, ${count} level${count > 1 ? "s" : ""}: days of every case`,
  };
  return chain(`chain-${count}`, text, "W=L\\,t_l", 5 * count, { decide });
}

const brokenDays: TheoryCase = {
  id: "chain-broken",
  zh: "每级 4.5 天：平均天数",
  en: "4.5 days a level: mean days",
  formula: "W=t_l",
  run() {
    const found = days({ decide: "county", parameters: { levelDays: 4.5 } });
    const simulated = found.reduce((sum, one) => sum + one, 0) / found.length;
    // four or five days, each with chance one half
    return {
      theory: 4.5,
      simulated,
      error: 0.5 / Math.sqrt(found.length),
      bound: NORMAL,
      size: found.length,
    };
  },
};

export const chainCases: readonly TheoryCase[] = [
  levels("county", 1),
  levels("city", 2),
  levels("province", 3),
  brokenDays,
  chain("chain-devolved", { zh: "下放：当场办结", en: "Devolved: settled on the day" }, "W=0", 0, {
    decide: "city",
    basis: "devolved",
  }),
  chain(
    "chain-entrusted",
    { zh: "委派：县里再签一次", en: "Entrusted: countersigned by the county" },
    "W=t_l",
    5,
    { decide: "city", basis: "entrusted" },
  ),
  chain(
    "chain-filed",
    {
      zh: "半吊子：下面办完再走全程，多一个环节",
      en: "Filed: the whole chain after the work, and a stage more",
    },
    "W=(L+1)\\,t_l",
    15,
    { decide: "city", basis: "filed" },
  ),
];
