/** Satisfaction and what it is owed to, once a week (ODD: experience). */
import { log, logistic, logit } from "../../src/core/numeric.ts";
import type { Township } from "./township.ts";
import type { Reference, World } from "./world.ts";

export function satisfaction(world: World, township: Township, tick: number): void {
  if (township.weekFinished > 0 && world.reference) move(world, world.reference, township, tick);
  township.waitLogs = 0;
  township.weekVisits = 0;
  township.weekErrors = 0;
  township.weekDecisions = 0;
  township.weekFinished = 0;
}

/** What deciding with residents, and close to them, adds to the logit. */
function closenessOf({ parameters, switches }: World, township: Township, tick: number): number {
  const { councilBonus, councilWeeks, localMatch } = parameters;
  let heard = 0;
  if (switches.council && township.councilFrom >= 0) {
    const weeks = Math.max(0, (tick - township.councilFrom) / 5);
    heard = councilBonus * Math.min(1, weeks / councilWeeks);
  }
  const matched = switches.localMatch && localMatch > 0;
  return heard + (matched ? log(1 + localMatch * township.authorityShare) : 0);
}

/** How a wait feels to those who know how far it is. */
function feltWaitOf({ parameters, switches }: World, township: Township): number {
  const { waitingPsychology } = parameters;
  if (!switches.information) return 0;
  const { clarity, transparency } = township;
  const known = switches.transparency ? Math.max(clarity, transparency) : clarity;
  return log((1 + waitingPsychology * (1 - known)) / (1 + waitingPsychology));
}

function move(world: World, reference: Reference, township: Township, tick: number): void {
  const { parameters, switches } = world;
  const { satisfactionBase, satisfactionWait, satisfactionVisits, satisfactionErrors } = parameters;
  const { weekErrors, weekDecisions, weekFinished, expectation } = township;
  const badShare = weekDecisions > 0 ? weekErrors / weekDecisions - reference.referenceErrors : 0;
  const feltWait = feltWaitOf(world, township);
  const logWait = township.waitLogs / weekFinished;
  const meanVisits = township.weekVisits / weekFinished;
  const closeness = closenessOf(world, township, tick);
  const waits = satisfactionWait * (logWait + feltWait);
  const performanceLogit =
    logit(satisfactionBase) - waits - satisfactionVisits * meanVisits - satisfactionErrors * badShare;
  const performed = performanceLogit + closeness;
  const performance = logistic(performed);
  const surprise = performance - expectation;
  const weight = surprise < 0 ? parameters.lossAversion * surprise : surprise;
  const hopes = switches.expectation ? parameters.satisfactionExpectation * weight : 0;
  const aim = logistic(performed + hopes);
  owe(world, township, aim, [
    -satisfactionWait * logWait,
    -satisfactionWait * feltWait,
    -satisfactionVisits * meanVisits,
    -satisfactionErrors * badShare,
    closeness,
    hopes,
  ]);
  township.satisfaction += parameters.satisfactionSpeed * (aim - township.satisfaction);
  if (!switches.expectation) return;
  const speed = surprise > 0 ? parameters.expectationUp : parameters.expectationDown;
  township.expectation = expectation + speed * surprise;
}

/** Moves the six columns that say what satisfaction is owed to; `terms` are in their order. */
function owe(world: World, township: Township, aim: number, terms: readonly number[]): void {
  const { satisfactionBase, satisfactionSpeed } = world.parameters;
  const termSum = terms[0] + terms[1] + terms[2] + terms[3] + terms[4] + terms[5];
  const perUnit =
    Math.abs(termSum) > 0.000000001
      ? (aim - satisfactionBase) / termSum
      : satisfactionBase * (1 - satisfactionBase);
  const names = [
    "owedToWaits",
    "owedToInformation",
    "owedToVisits",
    "owedToErrors",
    "owedToCloseness",
    "owedToExpectation",
  ] as const;
  names.forEach((name, i) => {
    township[name] += satisfactionSpeed * (perUnit * terms[i] - township[name]);
  });
}
