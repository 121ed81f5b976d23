/** One comparison on the page's workers, from settings to a study that sharpens as replications arrive. */
import type { Divisions, Study } from "../src/index.ts";
import type { Crew, CrewTask } from "./crew.ts";
import { isPreset } from "./places.ts";
import { type Settings, scenariosOf } from "./settings.ts";

export interface SimulationOptions extends Omit<CrewTask, "comparison"> {
  readonly settings: Settings;
  readonly crew: Crew;
  readonly divisions: () => Promise<Divisions | undefined>;
  /** Draws of the parameters, when it is asked what the differences rest on: one replication is enough then. */
  readonly draws?: number;
}

/**
 * The study of what was finished, all of it or what was done before the signal.
 * @throws Problem when a scenario or county does not hold, Error when a worker fails
 */
export async function runComparison({
  settings,
  crew,
  divisions,
  draws,
  ...task
}: SimulationOptions): Promise<Study> {
  const units = isPreset(settings.place) ? undefined : await divisions();
  const { seed, replications } = settings;
  const scenarios = scenariosOf(settings, units);
  const comparison = draws
    ? { scenarios, seed, replications: 1, evidence: draws }
    : { scenarios, seed, replications };
  return crew.compare({ ...task, comparison });
}
