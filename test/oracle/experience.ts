/** What citizens lived through (ODD: experience). */
import type { Draw } from "../../src/core/random.ts";
import { cameOf } from "./abandonment.ts";
import { endCases } from "./endings.ts";
import { CHANNEL, OUTCOME } from "./lists.ts";
import { type Case, emptied, RING } from "./records.ts";
import { satisfaction } from "./satisfaction.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

export function experience(world: World, tick: number, draw: Draw): void {
  const { switches, parameters } = world;
  for (const township of world.townships) {
    const ended = emptied(township.queues.ENDING[tick % RING]);
    if (switches.complaints) complain(world, township, ended, tick, draw);
    endCases(world, township, ended, tick);
    if (switches.satisfaction && (tick + 1) % 5 === 0) satisfaction(world, township, tick);
    const gloss = switches.concealment ? parameters.concealment : 0;
    const better = (1 - township.satisfaction) * gloss * township.pressure * (1 - township.supervision);
    township.reportedSatisfaction = township.satisfaction + better;
  }
}

function complain(world: World, township: Township, ended: readonly Case[], tick: number, draw: Draw): void {
  const { complaintSanction } = world.parameters;
  for (const one of ended) {
    if (one.outcome !== OUTCOME.completed) continue;
    if (draw.uniformOf(one.keyA, one.keyB, 0) >= complaintChance(world, one, tick)) continue;
    township.complaints += 1;
    if (township.pairs[one.matter].responsible !== 0) {
      township.penalties += complaintSanction * township.sanctionForce;
    }
    const keys = [draw.wordOf(one.keyA, one.keyB, 2), draw.wordOf(one.keyA, one.keyB, 3)];
    township.queues.INCOMING.push(cameOf(one, CHANNEL.complaint, keys, tick));
  }
}

function complaintChance({ parameters }: World, one: Case, tick: number): number {
  const { complaintBase, complaintErrors, complaintErrorBase, complaintWait, complaintWaitFrom } = parameters;
  const stands = 1 - parameters.reworkShare - parameters.latentShare;
  const lasted = tick - one.arrived;
  const byError = one.wrong === 1 && stands > 0 ? complaintErrors / (complaintErrorBase * stands) : 0;
  const byWait = complaintWait * Math.max(0, lasted / complaintWaitFrom - 1);
  return Math.min(1, complaintBase * (1 - complaintErrors + byError + byWait));
}
