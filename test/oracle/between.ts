/** What holds between counties on the last evening of a month (ODD: between). */

import { exercises } from "./holding.ts";
import { indicatorsOf } from "./indicators.ts";
import { type Indicator, SUMS } from "./lists.ts";
import type { Reform } from "./reforms/given.ts";
import { programOf } from "./reforms/program.ts";
import { begin, leadOver, lessIsBetter, looksTonight } from "./reforms/spreading.ts";
import { setPressure } from "./regime.ts";
import { Township } from "./township.ts";
import type { World } from "./world.ts";

const MONTH = 21;
/** Digits of a code that counties of a province, of a city have in common. */
const PROVINCE = 2;
const CITY = 4;

/** A county's value of the month. */
function monthOf(world: World, indicator: Indicator): number {
  const sums = new Township().monthTally;
  for (const township of world.townships) {
    for (const name of SUMS) sums[name] += township.monthTally[name];
  }
  return indicatorsOf(sums)[indicator];
}

function inOneCircle(one: World, other: World, digits: number): boolean {
  const isUnit = (code: string) => /^\d{6}$/.test(code);
  if (!isUnit(one.code) || !isUnit(other.code)) return true;
  return one.code.slice(0, digits) === other.code.slice(0, digits);
}

function atEachEnd(world: World, ranked: number): number {
  const { countyRankingShare } = world.parameters;
  if (!(countyRankingShare > 0 && ranked > 1)) return 0;
  return Math.max(1, Math.floor(countyRankingShare * ranked));
}

type Place = "rankedTop" | "rankedBottom" | "middle";

function placeOf(counties: readonly World[], scores: readonly number[], here: number): Place {
  const world = counties[here];
  const circle = [...counties.keys()].filter((c) => inOneCircle(world, counties[c], PROVINCE));
  const before = (c: number) => scores[c] > scores[here] || (scores[c] === scores[here] && c < here);
  const rank = circle.filter(before).length;
  const ends = atEachEnd(world, circle.length);
  if (rank < ends) return "rankedTop";
  return rank >= circle.length - ends ? "rankedBottom" : "middle";
}

/** Counties are ranked: the last are pressed and blamed, the first relieved. */
export function countyRanking(counties: readonly World[], tick: number): void {
  const { ranking } = counties[0].document.province;
  if (ranking === undefined || !counties[0].switches.countyRanking) return;
  const sign = lessIsBetter.has(ranking) ? -1 : 1;
  const scores = counties.map((world) => sign * monthOf(world, ranking));
  const places = counties.map((_, c) => placeOf(counties, scores, c));
  for (const [c, world] of counties.entries()) take(world, places[c], tick);
}

function take(world: World, place: Place, tick: number): void {
  const { countyRankingPressure, countyRankingSanction, countyRankingRelief } = world.parameters;
  world.rankPressure = place === "rankedBottom" ? countyRankingPressure : 0;
  for (const township of world.townships) {
    if (place === "rankedBottom") township.penalties += countyRankingSanction * township.sanctionForce;
    if (place === "rankedTop" && world.switches.fear) township.blameFear *= 1 - countyRankingRelief;
  }
  setPressure(world);
  if (place === "middle") return;
  world.events.push({ day: tick + 1, kind: place, reform: -1, township: -1, matter: -1, amount: 0 });
}

/** Mean skill in a matter over the townships that exercise it. */
function meanSkill(world: World, m: number): number {
  const pairs = world.townships.map((township) => township.pairs[m]).filter(exercises);
  let sum = 0;
  for (const pair of pairs) sum += pair.skill;
  return pairs.length > 0 ? sum / pairs.length : 0;
}

/** Counties learn from the best. */
export function countyPeers(counties: readonly World[]): void {
  const [{ document: scenario, switches, matters }] = counties;
  if (!scenario.province.peers || !switches.countyPeers || !switches.skill) return;
  const best = matters.map((_, m) => Math.max(0, ...counties.map((world) => meanSkill(world, m))));
  for (const world of counties) {
    for (const { pairs } of world.townships) {
      for (const [m, pair] of pairs.entries()) {
        if (!exercises(pair)) continue;
        pair.skill += world.parameters.countyPeerSharing * Math.max(0, best[m] - pair.skill);
      }
    }
  }
}

/** A county whose program has a spreading reform, with the reform as it stands there. */
interface Concerned {
  readonly world: World;
  readonly reform: Reform;
}

/** The reforms that spread among counties, each once, with the counties concerned. */
function spreadingReforms(counties: readonly World[]): Concerned[][] {
  const places: Concerned[][] = [];
  for (const world of counties) {
    for (const reform of programOf(world)) {
      if (reform.entry.spread?.among !== "counties") continue;
      const place = places.find(([{ reform: first }]) => first.entry === reform.entry);
      if (place) place.push({ world, reform });
      else places.push([{ world, reform }]);
    }
  }
  return places;
}

/** What has begun elsewhere and went better is taken over. */
export function countyImitation(counties: readonly World[], tick: number): void {
  if (!counties[0].switches.imitation) return;
  for (const place of spreadingReforms(counties)) {
    if (looksTonight(place[0].reform, tick)) look(place, tick);
  }
}

const beganOn = ({ world, reform }: Concerned): number => world.townships[0].adoptedAt[reform.index];

function look(place: readonly Concerned[], tick: number): void {
  const { spread } = place[0].reform.entry;
  if (spread === undefined) return;
  const digits = spread.neighbours === "city" ? CITY : PROVINCE;
  const examples = place.filter((one) => beganOn(one) >= 0 && beganOn(one) <= tick + 1 - MONTH);
  const leads = place.map((one) => {
    if (beganOn(one) >= 0) return undefined;
    const seen = examples.filter((example) => inOneCircle(one.world, example.world, digits));
    const values = seen.map((example) => monthOf(example.world, spread.by));
    return leadOver(spread, monthOf(one.world, spread.by), values);
  });
  for (const [i, { world, reform }] of place.entries()) {
    const lead = leads[i];
    if (lead === undefined || !(lead > spread.margin)) continue;
    begin(world, reform, world.townships, tick + 1, "adopt", () => lead);
  }
}

/** All that holds between counties, on the evening of every whole month. */
export function between(counties: readonly World[], tick: number): void {
  if ((tick + 1) % MONTH !== 0 || counties.length < 2) return;
  countyRanking(counties, tick);
  countyPeers(counties);
  countyImitation(counties, tick);
}
