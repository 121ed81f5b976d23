/** ODD: founding a county. */
import { aliasOf } from "../../src/core/alias.ts";
import { exp, log } from "../../src/core/numeric.ts";
import { parameters as declared } from "../../src/model/parameters/index.ts";
import { type SwitchName, switches } from "../../src/model/switches.ts";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import { compileFormula } from "../../src/scenario/expression.ts";
import { round } from "./arithmetic.ts";
import { byDemandOf, domainShareOf, heldBy, mattersOf, ordersOf } from "./catalogue.ts";
import { firstMorning } from "./firstMorning.ts";
import { setOf } from "./parameterSet.ts";
import { scalesOf } from "./scale.ts";
import { countyName, townshipsOf } from "./settling.ts";
import { OrderPair, Pair, type Township } from "./township.ts";
import { Desk, type Parameters, type Reference, type World } from "./world.ts";

const LOG_DAYS = 4096;

/** A county of a checked scenario on its first morning; without a reference in the reference run itself. */
export function founded(document: ScenarioDocument, county: number, reference?: Reference): World {
  const world = emptyCounty(document, county, reference);
  for (const township of world.townships) settle(world, township);
  firstMorning(world);
  return world;
}

const parameterNames = Object.keys(declared) as (keyof Parameters)[];

/** The scenario's values: numbers, or formulas over one another; in a formula its own name is its default. */
function parametersOf(document: ScenarioDocument): Parameters {
  const values = {} as Parameters;
  for (const name of parameterNames) values[name] = valueOfParameter(document, name);
  return values;
}

function valueOfParameter(document: ScenarioDocument, name: keyof Parameters): number {
  const given = document.parameters[name] ?? setOf(document)[name];
  if (typeof given === "number") return given;
  const formula = compileFormula(given, parameterNames);
  const values = new Float64Array(parameterNames.length).fill(Number.NaN);
  for (const [i, other] of parameterNames.entries()) {
    if (!formula.uses.includes(other)) continue;
    values[i] = other === name ? setOf(document)[name] : valueOfParameter(document, other);
  }
  return formula.at(values);
}

function switchesOf(document: ScenarioDocument): Record<SwitchName, boolean> {
  const on = {} as Record<SwitchName, boolean>;
  for (const name of Object.keys(switches) as SwitchName[])
    on[name] = !document.mechanisms.off.includes(name);
  return on;
}

function firstMonthOf(start: string, warmUpDays: number): number {
  const [year, month = "1"] = start.split("-");
  const months = Number(year) * 12 + Number(month) - 1 - Math.floor(warmUpDays / 21);
  return ((months % 12) + 12) % 12;
}

function emptyCounty(document: ScenarioDocument, county: number, reference?: Reference): World {
  const parameters = parametersOf(document);
  const matters = mattersOf(document.matters, parameters.easyBelow);
  const warmUpDays = round(document.warmUp * 252);
  const names = countyName(document, county);
  return {
    document,
    county,
    code: names[0],
    names,
    parameters,
    switches: switchesOf(document),
    matters,
    orders: ordersOf(document.orders),
    townships: townshipsOf(document, county),
    desks: [0, 1, 2, 3, 4].map((index) => Object.assign(new Desk(), { index })),
    reference,
    mix: aliasOf(matters.map((matter) => matter.rate)),
    byDemand: byDemandOf(matters),
    domainShare: domainShareOf(matters),
    logDays: Array.from({ length: LOG_DAYS }, (_, days) => log(days + 0.5)),
    firstMonth: firstMonthOf(document.start, warmUpDays),
    warmUpDays,
    luckTable: [],
    giveUp: [],
    luckVariance: -1,
    whistleDebt: 0,
    poolShare: 0,
    dispatchShare: 0,
    rankPressure: 0,
    WHISTLED: [],
    deliveries: [],
    events: [],
  };
}

/** What is fixed of a township: its cases and its orders. */
function settle(world: World, township: Township): void {
  const archetype = world.document.archetypes[township.archetype];
  const held = heldBy(archetype.authority, world.matters);
  const { caseScale, orderScale } = scalesOf(world, archetype, held);
  let allRates = 0;
  for (const matter of world.matters) {
    const pair = new Pair();
    pair.held = held[matter.index];
    pair.rate = (matter.rate * township.residents) / 10000 / 252;
    pair.work = matter.work * 3600 * caseScale;
    pair.weekly = 1 - exp(-pair.rate * 5);
    township.pairs.push(pair);
    allRates += matter.rate;
  }
  township.casesPerDay = (allRates * township.residents) / 10000 / 252;
  township.baseLoad = archetype.load;
  for (const order of world.orders) {
    const pair = new OrderPair();
    pair.rate = order.rate / 252;
    pair.work = order.work * 3600 * orderScale * (township.staff / archetype.staff);
    township.orders.push(pair);
  }
}
