/** Laws of the real engine that are known in closed form: Poisson arrivals, Little, learning, giving up, burnout. */
import { exp, halving, log } from "../core/numeric.ts";
import { largestResidual } from "../model/audit.ts";
import { giveUpChance } from "../model/givingUp.ts";
import { CHANNEL } from "../model/ledger.ts";
import { defaultParameters } from "../model/scale.ts";
import { prepare } from "../scenario/build.ts";
import { checkDocument } from "../scenario/read.ts";
import { shipped } from "../scenario/shipped.generated.ts";
import { leavingDays } from "./closedForms.ts";
import { deskOf } from "./desk.ts";
import { certain, NORMAL, type TheoryCase } from "./theory.ts";
import { countyOf, type Town } from "./town.ts";

const ARRIVALS = 3;

/** Cases of each day. */
function arrivals(days: number): Float64Array {
  const town = countyOf(deskOf({ capacity: 9, arrivals: ARRIVALS }), { seed: "arrivals" });
  const series = new Float64Array(days);
  town.run(days, (tick) => {
    series[tick] = town.state.arrived[0];
  });
  return series;
}

const mean = (series: Float64Array) => series.reduce((sum, x) => sum + x, 0) / series.length;

const poissonMean: TheoryCase = {
  id: "arrivals-mean",
  zh: "每天来件数的均值",
  en: "Mean arrivals a day",
  formula: "E A=\\lambda",
  run() {
    const size = 20_000;
    const error = Math.sqrt(ARRIVALS / size);
    return { theory: ARRIVALS, simulated: mean(arrivals(size)), error, bound: NORMAL, size };
  },
};

const poissonVariance: TheoryCase = {
  id: "arrivals-variance",
  zh: "每天来件数的方差与均值之比",
  en: "Variance of a day's arrivals over their mean",
  formula: "Var A/E A=1",
  run() {
    const size = 20_000;
    const series = arrivals(size);
    const middle = mean(series);
    const variance = series.reduce((sum, x) => sum + (x - middle) * (x - middle), 0) / (size - 1);
    return { theory: 1, simulated: variance / middle, error: Math.sqrt(2 / size), bound: NORMAL, size };
  },
};

/** Case-days in hand over the evenings, less those of the cases that ended and of those still there. */
function littleResidual({ state, model, run }: Town, days: number): number {
  let inHand = 0;
  run(days, () => {
    for (let t = 0; t < model.T; t++) inHand += state.inHand[t];
  });
  const gone = (state.finishedCases ?? []).reduce((sum, row) => sum + row.finished - row.arrived, 0);
  let stayed = 0;
  const { cases, queues } = state;
  for (let queue = 0; queue < queues.size.length; queue++) {
    for (const id of queues.of(cases, queue)) {
      // orders and complaints are no cases that citizens brought
      const brought = cases.get(id, "matter") < model.M && cases.get(id, "channel") !== CHANNEL.complaint;
      if (brought) stayed += days - cases.get(id, "arrived");
    }
  }
  return gone + stayed - inHand;
}

/** An ordinary town and a mountain township under a shipped strategy, against a reference that makes no difference. */
function twoTowns(id: string): Town {
  const townships = [
    { name: "甲镇", archetype: "中西部一般镇" },
    { name: "乙乡", archetype: "山区小乡" },
  ];
  const document = { extends: id, warmUp: 0, county: { townships } };
  const prepared = prepare(checkDocument(document, { shipped }).document);
  const { M } = countyOf(prepared).model;
  const neutral = {
    logWait: new Float64Array(M),
    visits: new Float64Array(M),
    errorRate: 0.12,
    penalties: 0.01,
  };
  return countyOf(prepared, { reference: neutral, cases: true });
}

const TWO_TOWN_DAYS = 200;

const littleIn = (id: string): TheoryCase => ({
  id: `little-${id}`,
  zh: `利特尔定律在“${id}”里的残差（件·日）`,
  en: `Little's law in ${id}: residual in case-days`,
  formula: "\\sum_t L_t-\\sum_i W_i=0",
  run: () => certain(0, littleResidual(twoTowns(id), TWO_TOWN_DAYS), TWO_TOWN_DAYS),
});

const booksOf = (id: string): TheoryCase => ({
  id: `books-${id}`,
  zh: `“${id}”里件数账和工时账每天的最大残差（件或秒）`,
  en: `Ledgers of ${id}: largest residual of any day, in cases or seconds`,
  formula: "arrived=completed+refused+abandoned+in\\ hand,\\quad \\sum_{origins}h=\\sum_{uses}h",
  run() {
    const { model, state, run } = twoTowns(id);
    let worst = 0;
    run(TWO_TOWN_DAYS, () => {
      worst = Math.max(worst, largestResidual(model, state));
    });
    return certain(0, worst, TWO_TOWN_DAYS);
  },
});

/** Strategies whose books are looked at: nothing moves, all moves at once, halves move. */
const strategies = ["baseline", "all-at-once", "half-devolution"];

/** Skill after some weeks from .5: practised all along, or never, when nobody comes. */
function skillAfter(weeks: number, practised: boolean): number {
  const nobody = [{ when: "2024-01", what: { shock: { demand: 0, months: 100 } } }];
  const more = { parameters: { skillReference: 0.5 }, reforms: practised ? [] : nobody };
  const town = countyOf(deskOf({ capacity: 40, arrivals: 12, on: ["skill"], more }), { seed: "skill" });
  town.run(5 * weeks);
  return town.state.skill[0];
}

const learning: TheoryCase = {
  id: "learning",
  zh: "边干边学 20 周：能力",
  en: "Twenty weeks of practice: skill",
  formula: "k=k_{max}-(k_{max}-k_0)\\,2^{-t/H_l}",
  run() {
    const p = defaultParameters();
    const theory = p.skillMax - (p.skillMax - 0.5) * halving(20, p.learningHalfLife);
    return certain(theory, skillAfter(20, true), 100);
  },
};

const forgetting: TheoryCase = {
  id: "forgetting",
  zh: "20 周无人来办：能力",
  en: "Twenty weeks without a case: skill",
  formula: "k=k_f+(k_0-k_f)\\,2^{-t/H_d}",
  run() {
    const p = defaultParameters();
    const theory = p.skillFloor + (0.5 - p.skillFloor) * halving(20, p.decayHalfLife);
    return certain(theory, skillAfter(20, false), 100);
  },
};

const givingUp: TheoryCase = {
  id: "giving-up",
  zh: "没有人能办的件：放弃前等的天数",
  en: "Cases that nobody can serve: days until people give up",
  formula:
    "E W=\\sum_d d\\,h_d\\prod_{s<d}(1-h_s),\\quad h_d=1-e^{-\\min(\\theta_{max},\\,\\theta(d-W_0)_+/W_0)/5}",
  run() {
    const p = defaultParameters();
    const { mean: theory, variance } = leavingDays((day) => giveUpChance(day, p));
    const county = { townships: [{ name: "甲乡", archetype: "乡", staff: 5, qualifiedShare: 0 }] };
    const more = { county, parameters: { petitionShare: 0 } };
    const desk = {
      capacity: 5,
      arrivals: 4,
      matter: { specialist: true },
      on: ["abandonment"],
      more,
    } as const;
    const town = countyOf(deskOf(desk), { seed: "patience", cases: true });
    const days = 1500;
    town.run(days);
    // whoever came 300 days before the end has left: survival is below 1e-4 then
    const rows = (town.state.finishedCases ?? []).filter(({ arrived }) => arrived < days - 300);
    const simulated = rows.reduce((sum, row) => sum + row.finished - row.arrived, 0) / rows.length;
    return { theory, simulated, error: Math.sqrt(variance / rows.length), bound: NORMAL, size: rows.length };
  },
};

const burnout: TheoryCase = {
  id: "burnout",
  zh: "长期超载：倦怠停在何处",
  en: "Lasting overload: where burnout rests",
  formula: "E^*=\\frac{\\alpha x}{\\alpha x+\\beta},\\quad x=s\\ln(1+e^{(D-Res)/s})",
  run() {
    const p = defaultParameters();
    const weeks = 500;
    const town = countyOf(deskOf({ capacity: 1, arrivals: 4, on: ["burnout"] }), { seed: "burnout" });
    town.run(5 * weeks);
    const demands = p.loadCap + p.demandPressure * p.pressure * p.fearReference;
    // the desk holds all three powers over its matter but that of supervision
    const held = town.state.authorityShare[0];
    const resources = p.resources + p.resourcesAuthority * held + p.resourcesSupport * p.support;
    const over = p.burnoutSmooth * log(1 + exp((demands - resources) / p.burnoutSmooth));
    const gain = p.burnoutGain * over;
    return certain(gain / (gain + p.burnoutRecovery), town.state.burnout[0], weeks);
  },
};

export const lawCases: readonly TheoryCase[] = [
  poissonMean,
  poissonVariance,
  ...strategies.map(littleIn),
  ...strategies.map(booksOf),
  learning,
  forgetting,
  givingUp,
  burnout,
];
