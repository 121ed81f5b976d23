/** ODD: reference. What the county's untouched baseline lives through. */
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import { drawsOf, live } from "./day.ts";
import { founded } from "./founding.ts";
import type { Reference, World } from "./world.ts";

const SHAPING: readonly string[] = ["ordersShare", "easyBelow"];
const YEAR = 252;

/** The same county without reforms, with everything switched on, one year of warm-up and two reported. */
function untouched(document: ScenarioDocument): ScenarioDocument {
  const kept = Object.entries(document.parameters).filter(([name]) => SHAPING.includes(name));
  return {
    ...document,
    parameters: Object.fromEntries(kept),
    mechanisms: { off: [] },
    reforms: [],
    warmUp: 1,
    years: 2,
  };
}

export function referenceOf(document: ScenarioDocument, county: number): Reference {
  const world = founded(untouched(document), county);
  const draws = drawsOf("reference/0");
  const lived = new Lived(world);
  for (let tick = 0; tick < 3 * YEAR; tick++) {
    live(world, tick, draws);
    lived.note(tick);
  }
  return lived.reference();
}

class Lived {
  private readonly finished: number[];
  private readonly logs: number[];
  private readonly visits: number[];
  private errors = 0;
  private decisions = 0;
  private staffWeeks = 0;
  private penaltiesBefore = 0;
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    this.finished = world.matters.map(() => 0);
    this.logs = world.matters.map(() => 0);
    this.visits = world.matters.map(() => 0);
  }

  note(tick: number): void {
    const { world } = this;
    if (tick === YEAR - 1) this.penaltiesBefore = this.penalties();
    if (tick < YEAR) return;
    let staff = 0;
    for (const township of world.townships) {
      this.errors += township.errors;
      this.decisions += township.decisions;
      staff += township.staff;
    }
    this.staffWeeks += staff / 5;
    // the warm-up ends with a month, so nothing of a month is to be taken off
    if ((tick + 1) % 21 === 0) this.noteMonth();
  }

  private noteMonth(): void {
    for (const { index, matterFinished, matterLogs, matterVisits } of this.world.matters) {
      this.finished[index] += matterFinished;
      this.logs[index] += matterLogs;
      this.visits[index] += matterVisits;
    }
  }

  private penalties(): number {
    let all = 0;
    for (const township of this.world.townships) all += township.penaltyTotal;
    return all;
  }

  reference(): Reference {
    const { world, finished } = this;
    const penalties = this.penalties() - this.penaltiesBefore;
    return {
      referenceLogs: world.matters.map(({ index, levels }) =>
        finished[index] > 0 ? this.logs[index] / finished[index] : world.logDays[levels * 5],
      ),
      referenceVisits: world.matters.map(({ index }) =>
        finished[index] > 0 ? this.visits[index] / finished[index] : world.parameters.visitsAbove,
      ),
      referenceErrors: this.decisions > 0 ? this.errors / this.decisions : 0,
      referencePenalties: this.staffWeeks > 0 ? penalties / this.staffWeeks : 0,
    };
  }
}
