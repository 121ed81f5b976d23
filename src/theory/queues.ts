/** Desks with all mechanisms off, or all but one, against the textbook queue (model.md 7). */
import { bulkMean, generalMean, geometricMoments, stayAtLeast, unitMean } from "./closedForms.ts";
import { CASE, type Desk, deskOf, perDay } from "./desk.ts";
import { type Measured, NORMAL, overTime, type TheoryCase } from "./theory.ts";
import { countyOf, type Town } from "./town.ts";

const DAYS = 100_000;

/** Number in hand on each evening. */
function evenings(desk: Desk, seed: string, inHand: (town: Town) => number = inTownship): Float64Array {
  const town = countyOf(deskOf(desk), { seed });
  const series = new Float64Array(DAYS);
  town.run(DAYS, (tick) => {
    series[tick] = inHand(town);
  });
  return series;
}

const inTownship = ({ state }: Town) => state.inHand[0];

function oneDesk(arrivals: number): TheoryCase {
  return {
    id: `desk-${arrivals}`,
    zh: `一个窗口一天一件，每天来 ${arrivals} 件：晚上在办件数`,
    en: `One desk, a case a day, ${arrivals} come a day: number waiting after service`,
    formula: "L=\\frac{\\lambda^2}{2(1-\\lambda)}",
    run: () => overTime(unitMean(arrivals), evenings({ capacity: 1, arrivals }, "desk")),
  };
}

function desks(capacity: number, arrivals: number): TheoryCase {
  return {
    id: `desks-${capacity}`,
    zh: `一天办 ${capacity} 件，成批到达 ${arrivals} 件：晚上在办件数`,
    en: `${capacity} cases a day, batches of mean ${arrivals}: number waiting after service`,
    formula:
      "L=\\frac{\\lambda}{2(c-\\lambda)}-\\frac{\\lambda}{2}-\\frac{c-1}{2}+\\sum_{k=1}^{c-1}\\frac{1}{1-z_k},\\quad z_k^c=e^{\\lambda(z_k-1)}",
    run: () => overTime(bulkMean(capacity, arrivals), evenings({ capacity, arrivals }, "desks")),
  };
}

const overload: TheoryCase = {
  id: "overload",
  zh: "超载且无人放弃：积压每天增加到达减去办结",
  en: "Overload, nobody gives up: the backlog grows by (ρ − 1) × capacity a day",
  formula: "\\Delta L=(\\rho-1)\\,c",
  run() {
    const days = 4000;
    const [capacity, arrivals] = [2, 2.6];
    const town = countyOf(deskOf({ capacity, arrivals }), { seed: "overload" });
    let idle = 0;
    town.run(days, () => {
      idle += town.state.hoursLeft[0];
    });
    // without the idle days of the first weeks, which are counted exactly
    const simulated = (town.state.inHand[0] - idle / CASE) / days;
    const error = Math.sqrt(arrivals / days);
    return { theory: arrivals - capacity, simulated, error, bound: NORMAL, size: days };
  },
};

/** Each try is wrong with chance .3 × .9 and then made again on the next day, six times at most (.27⁶ = .0004). */
const rework: TheoryCase = {
  id: "rework",
  zh: "返工：每次以 .27 的概率出错重办，每次一天",
  en: "Rework: each try goes back with chance .27 and takes a day again",
  formula:
    "L=\\lambda\\Big(\\frac{\\lambda m_2+\\lambda^2m_1^2-\\lambda m_1}{2(1-\\lambda m_1)}+\\frac{\\lambda m_1}{2}+m_1-1\\Big),\\ m_1=\\frac1{1-p},\\ m_2=\\frac{1+p}{(1-p)^2}",
  run() {
    const arrivals = 0.4;
    const parameters = {
      errorReference: 0.3,
      reworkShare: 0.9,
      reworkWork: 1,
      attemptsMax: 6,
      overworkAt: 0.98,
      errorLoad: 0.3,
    };
    const desk: Desk = { capacity: 1, arrivals, on: ["errors"], more: { parameters } };
    const [m1, m2] = geometricMoments(parameters.errorReference * parameters.reworkShare);
    return overTime(generalMean(arrivals, m1, m2), evenings(desk, "rework"));
  },
};

/**
 * Easy work first: in an overload that lasts, the load stands at its cap and the easy class is given its share of the day
 * before all others, who are older; so it is a queue of its own at four cases a day.
 */
const priority: TheoryCase = {
  id: "priority",
  zh: "优先：简易件每天先得四件的工时，其余归更早的难件",
  en: "Priority: easy work has four cases' hours a day first, the rest goes to older hard work",
  formula: "L_{easy}=L_c(\\lambda),\\quad c=\\lceil cp\\cdot\\min(1,\\rho_{cap}-1)\\cdot c_{all}\\rceil=4",
  run() {
    const town = countyOf(deskOf(priorityDesk), { seed: "priority" });
    const settled = 2000;
    const series = new Float64Array(DAYS / 2);
    town.run(settled + series.length, (tick) => {
      if (tick >= settled) series[tick - settled] = town.state.queues.size[EASY_QUEUE];
    });
    return overTime(bulkMean(4, EASY_ARRIVALS), series);
  },
};
const EASY_ARRIVALS = 3.4;
/** Queue of easy work of the first township. */
const EASY_QUEUE = 1;
const priorityDesk: Desk = {
  capacity: 10,
  arrivals: 9,
  on: ["coping"],
  matter: { difficulty: 0.8 },
  others: [{ id: "easy", title: "易", difficulty: 0.1, rate: perDay(EASY_ARRIVALS) }],
  more: { parameters: { coping: 0.8, coproduction: 0 } },
};

/** A matter that the county decides; a township with hands to spare takes it in the same day. */
function aboveDesk(capacity: number, arrivals: number): Desk {
  return {
    capacity,
    arrivals,
    authority: 0,
    on: ["levels"],
    matter: { decide: "county", intake: 0.5, work: 14 },
    more: { parameters: { upperLoad: 0.8 } },
  };
}

/** Days from arrival to end of every finished case, against a mean that theory gives. */
function stays(theory: number, capacity: number, arrivals: number, seed: string): Measured {
  const town = countyOf(deskOf(aboveDesk(capacity, arrivals)), { seed, cases: true });
  town.run(DAYS / 2);
  const rows = town.state.finishedCases ?? [];
  return overTime(
    theory,
    rows.map((row) => row.finished - row.arrived),
  );
}

const series: TheoryCase = {
  id: "series",
  zh: "两个窗口串联，后一个不比前一个慢：只在前一个排队",
  en: "Two desks in series, the second as quick as the first: all waiting is at the first",
  formula: "W=\\frac{\\lambda}{2(1-\\lambda)}+5",
  run: () => stays(unitMean(0.8) / 0.8 + 5, 1, 0.8, "series"),
};

const above: TheoryCase = {
  id: "above",
  zh: "上级一天办一件、至少五天：办理时长",
  en: "A desk above, a case a day and five days at least: days there",
  formula: "W=E\\max(5,D),\\quad P(D=d)=\\sum_{q+j=d}P(Q=q)\\,P(A>j)/\\lambda",
  run: () => stays(stayAtLeast(5, 0.8), 20, 0.8, "above"),
};

export const queueCases: readonly TheoryCase[] = [
  oneDesk(0.5),
  oneDesk(0.8),
  desks(3, 2.4),
  desks(5, 4.5),
  overload,
  rework,
  priority,
  series,
  above,
];
