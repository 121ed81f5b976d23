/** The desks above: departments, city, province, and the teams that departments send (ODD: upperDesks). */
import { logistic, logit } from "../../src/core/numeric.ts";
import type { Draw } from "../../src/core/random.ts";
import { bookDays, sum } from "./casework.ts";
import { endStage, endTeam, sendOn } from "./deskCases.ts";
import { departmentSeconds } from "./detours.ts";
import { dispatchShare, poolShare } from "./inForce.ts";
import { CAUSE } from "./lists.ts";
import { RING } from "./records.ts";
import type { Desk, World } from "./world.ts";

export function upperDesks(world: World, tick: number, draw: Draw): void {
  if (dispatchShare(world) > 0 && tick % 21 === 0) dispatch(world);
  payTeams(world);
  const errors = world.desks.map((desk) => deskError(world, desk));
  for (const desk of world.desks) {
    open(world, desk, errors[desk.index], tick, draw);
    if (desk.index === 2 && poolShare(world) > 0) help(world, errors, tick, draw);
  }
  teamsAnswer(world, errors, tick, draw);
  measureLoads(world);
}

/** Moves the departments' hours to where they are wanted. */
function dispatch(world: World): void {
  const departments = world.desks.slice(0, 3);
  const allSeconds = departmentSeconds(world);
  const wanted = departments.map((desk) => {
    const teams = (world.whistleDebt * desk.deskSeconds) / allSeconds;
    return desk.deskDemand + (desk.deskWaiting + teams + desk.deskOwed) / 21;
  });
  const asked = sum(wanted);
  const free = allSeconds - 3 * 3600;
  if (asked <= 0 || free <= 0) return;
  const share = dispatchShare(world);
  for (const desk of departments) {
    const goal = 3600 + (free * wanted[desk.index]) / asked;
    desk.deskSeconds += share * (goal - desk.deskSeconds);
  }
}

function payTeams(world: World): void {
  if (world.whistleDebt === 0) return;
  const allSeconds = departmentSeconds(world);
  const payable = Math.min(world.whistleDebt, Math.floor(allSeconds));
  let rest = payable;
  for (const one of world.WHISTLED) {
    if (rest <= 0) break;
    const paid = Math.min(one.remaining, rest);
    one.remaining -= paid;
    rest -= paid;
  }
  world.whistleDebt -= payable;
  for (const desk of world.desks.slice(0, 3)) {
    desk.whistleSeconds += (payable / allSeconds) * desk.deskSeconds;
  }
}

/** Chance that a desk decides wrongly today, by the load measured yesterday. */
function deskError({ parameters, switches }: World, { deskLoad }: Desk): number {
  if (!switches.errors) return 0;
  const { errorReference, errorSkill, errorBurnout, errorLoad, skillReference, upperSkill } = parameters;
  const burnt = parameters.burnoutReference - parameters.burnoutReference;
  const over = (deskLoad - parameters.overworkAt) / parameters.errorLoadSpan;
  return logistic(
    logit(errorReference) +
      errorSkill * (skillReference - upperSkill) +
      errorBurnout * burnt +
      errorLoad * Math.min(1, Math.max(0, over)),
  );
}

function open(world: World, desk: Desk, error: number, tick: number, draw: Draw): void {
  const unpaid = Math.max(0, Math.floor(desk.deskSeconds - desk.whistleSeconds));
  const owed = Math.min(desk.deskOwed, unpaid);
  const opened = Math.floor(unpaid - owed);
  desk.deskOwed -= owed;
  desk.deskIdle = opened - serve(world, desk, opened, error, tick, draw);
  sendOn(world, desk, tick);
}

/** Serves a desk's queue with so many seconds at most; returns those spent. */
function serve(world: World, desk: Desk, seconds: number, error: number, tick: number, draw: Draw): number {
  let left = seconds;
  while (left > 0 && desk.WAITING.length > 0) {
    const one = desk.WAITING[0];
    const spent = Math.min(one.remaining, left);
    one.remaining -= spent;
    left -= spent;
    if (one.remaining > 0) break;
    desk.WAITING.shift();
    world.townships[one.township].deskQueued -= 1;
    endStage(world, desk, one, error, tick, draw);
  }
  desk.deskWaiting -= seconds - left;
  return seconds - left;
}

/** The pooled office: each department's idle hours go to the two others. */
function help(world: World, errors: readonly number[], tick: number, draw: Draw): void {
  for (let k = 0; k < 3; k++) {
    const helper = world.desks[k];
    const given = Math.floor(helper.deskIdle * poolShare(world));
    let rest = given;
    for (const other of [(k + 1) % 3, (k + 2) % 3]) {
      const desk = world.desks[other];
      rest -= serve(world, desk, rest, errors[other], tick, draw);
      sendOn(world, desk, tick);
    }
    helper.deskIdle -= given - rest;
  }
}

function teamsAnswer(world: World, errors: readonly number[], tick: number, draw: Draw): void {
  const { WHISTLED, matters, townships } = world;
  for (const one of WHISTLED.splice(0, WHISTLED.length)) {
    if (one.remaining !== 0 || one.ready > tick) {
      WHISTLED.push(one);
      continue;
    }
    bookDays(one, one.wrong === 2 ? CAUSE.rework : CAUSE.whistle, tick - one.reached);
    one.reached = tick;
    if (endTeam(world, one, errors[matters[one.matter].domain], tick, draw)) WHISTLED.push(one);
    else townships[one.township].queues.ENDING[tick % RING].push(one);
  }
}

function measureLoads(world: World): void {
  for (const desk of world.desks) {
    desk.deskDemand += (desk.deskArriving - desk.deskDemand) / world.parameters.deskMemory;
    desk.deskLoad = desk.deskDemand / Math.max(1, desk.deskSeconds);
  }
  const pooled = poolShare(world);
  if (pooled <= 0) return;
  const departments = world.desks.slice(0, 3);
  const common = sum(departments.map(({ deskDemand }) => deskDemand)) / departmentSeconds(world);
  for (const desk of departments) desk.deskLoad += pooled * (common - desk.deskLoad);
}
