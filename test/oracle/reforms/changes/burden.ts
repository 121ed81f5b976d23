/** Changes of meetings, papers and standards (ODD: campaign … standard, villageLists). */
import { dutyHours } from "../../duty.ts";
import type { Township } from "../../township.ts";
import type { Parameters } from "../../world.ts";
import type { Amount } from "../formulas.ts";
import { amountFor, eachTownship, type Given } from "../given.ts";

/** Makes a change; where it alters the hours answered for, they are written. */
export function measured(given: Given, townships: readonly Township[], change: () => void): void {
  const { world, tick } = given;
  const before = townships.map((township) => dutyHours(world, township, tick));
  change();
  const after = townships.map((township) => dutyHours(world, township, tick));
  townships.forEach((township, i) => {
    if (after[i] !== before[i]) township.assignedHours = after[i];
  });
}

export function campaign(given: Given, options: { cut?: Amount; weeks?: Amount }): void {
  const { cut, weeks } = options;
  eachTownship(given, "campaign", (township) => {
    township.campaignFrom = given.tick;
    township.campaignGap = township.authorityGap;
    township.campaignDepth = cut === undefined ? 0 : amountFor(given, township, cut);
    township.campaignLength = weeks === undefined ? 0 : amountFor(given, township, weeks);
  });
}

interface Trim {
  readonly meetings: Amount;
  readonly documents: Amount;
  readonly reports: Amount;
  readonly traces: Amount;
  readonly onPaper: Amount;
  readonly print: Amount;
}

export function trim(given: Given, options: Trim): void {
  const { world } = given;
  eachTownship(given, "trim", (township) => {
    const meeting = amountFor(given, township, options.meetings);
    const document = amountFor(given, township, options.documents);
    const report = amountFor(given, township, options.reports);
    const trace = amountFor(given, township, options.traces);
    const real = 1 - amountFor(given, township, options.onPaper);
    const cuts: Readonly<Record<string, number>> = { meeting, document, report, trace };
    township.printSaved = amountFor(given, township, options.print);
    measured(given, [township], () => {
      const kept = keptShare(world.parameters, meeting, document, report, trace);
      township.trimReported = kept;
      township.paperworkKept = 1 - (1 - kept) * real;
      township.informationLag = lagAt(world.parameters, 1 - meeting * real);
      for (const order of world.orders) {
        const cut = cuts[order.form];
        if (cut !== undefined) township.orders[order.index].orderCadence = 1 - cut * real;
      }
    });
  });
}

function keptShare(
  { meetingsPart, documentsPart, reportsPart, tracesPart }: Parameters,
  meeting: number,
  document: number,
  report: number,
  trace: number,
): number {
  const cut = meetingsPart * meeting + documentsPart * document + reportsPart * report + tracesPart * trace;
  return 1 - cut / (meetingsPart + documentsPart + reportsPart + tracesPart);
}

function lagAt({ meetingsNeeded }: Parameters, meetingsLeft: number): number {
  const missing = Math.max(0, 1 - meetingsLeft / meetingsNeeded);
  return missing * missing;
}

export function standard(given: Given, options: { to: Amount }): void {
  eachTownship(given, "standard", (township) => {
    const to = amountFor(given, township, options.to);
    measured(given, [township], () => {
      township.standard = to;
    });
  });
}

export function villageLists(given: Given, options: { freed: Amount }): void {
  eachTownship(given, "villageLists", (township) => {
    const freed = amountFor(given, township, options.freed);
    measured(given, [township], () => {
      township.villageTime = freed;
    });
  });
}
