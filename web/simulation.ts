/** One comparison on the page's workers, from settings to a study that sharpens as replications arrive. */
import { compare, type Divisions, type Study } from "../src/index.ts";
import { isPreset } from "./places.ts";
import type { Pool } from "./pool.ts";
import { type Settings, scenariosOf } from "./settings.ts";

export interface SimulationOptions {
  readonly settings: Settings;
  readonly pool: Pool;
  readonly divisions: () => Promise<Divisions | undefined>;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly onStudy: (study: Study) => void;
}

/**
 * The study of what was finished, all of it or what was done before the signal.
 * @throws Problem when a scenario or county does not hold, Error when a worker fails
 */
export async function runComparison(options: SimulationOptions): Promise<Study> {
  const { settings, pool, signal, onProgress, onStudy } = options;
  const divisions = isPreset(settings.place) ? undefined : await options.divisions();
  return compare(scenariosOf(settings, divisions), {
    replications: settings.replications,
    seed: settings.seed,
    runner: pool,
    signal,
    onProgress: ({ done, total }) => onProgress(done, total),
    onStudy,
  });
}
