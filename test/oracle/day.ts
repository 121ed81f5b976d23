/** The order of the day, as the ODD's table of steps has it. */
import { Draw, seedFrom } from "../../src/core/random.ts";
import { abandonment } from "./abandonment.ts";
import { assessment } from "./assessment.ts";
import { assignment } from "./assignment.ts";
import { capacity } from "./capacity.ts";
import { closing } from "./closing.ts";
import { experience } from "./experience.ts";
import { incidents } from "./incidents.ts";
import { inflow } from "./inflow.ts";
import { learning } from "./learning.ts";
import { mentoring } from "./mentoring.ts";
import { money } from "./money.ts";
import { opening } from "./opening.ts";
import { orders } from "./orders.ts";
import { peers } from "./peers.ts";
import { quality } from "./quality.ts";
import { readiness } from "./readiness.ts";
import { reforms } from "./reforms/reforms.ts";
import { imitation } from "./reforms/spreading.ts";
import { reversals } from "./reversals.ts";
import { service } from "./service.ts";
import { strain } from "./strain.ts";
import { upperDesks } from "./upperDesks.ts";
import type { Step, World } from "./world.ts";

const DAY = 1;
const WEEK = 5;
const MONTH = 21;

export const day: readonly Step[] = [
  { name: "opening", every: DAY, step: opening },
  { name: "reforms", every: DAY, step: reforms },
  { name: "orders", every: DAY, step: orders },
  { name: "inflow", every: DAY, step: inflow },
  { name: "assignment", every: DAY, step: assignment },
  { name: "capacity", every: DAY, step: capacity },
  { name: "service", every: DAY, step: service },
  { name: "quality", every: DAY, step: quality },
  { name: "mentoring", every: DAY, step: mentoring },
  { name: "upperDesks", every: DAY, step: upperDesks },
  { name: "abandonment", every: DAY, step: abandonment },
  { name: "experience", every: DAY, step: experience },
  { name: "incidents", every: WEEK, step: incidents },
  { name: "learning", every: WEEK, step: learning },
  { name: "strain", every: WEEK, step: strain },
  { name: "money", every: WEEK, step: money },
  { name: "reversals", every: MONTH, step: reversals },
  { name: "readiness", every: MONTH, step: readiness },
  { name: "assessment", every: MONTH, step: assessment },
  { name: "peers", every: MONTH, step: peers },
  { name: "closing", every: DAY, step: closing },
  { name: "imitation", every: MONTH, step: imitation },
];

/** A stream for each step, by its name. */
export function drawsOf(seed: string): Draw[] {
  return day.map(({ name }) => new Draw(seedFrom(seed), name));
}

/** Lives through one day. */
export function live(world: World, tick: number, draws: readonly Draw[]): void {
  for (const [i, { every, step }] of day.entries()) {
    if ((tick + 1) % every === 0) step(world, tick, draws[i]);
  }
}
