/** Recording films and keeping them; it outlives a change of the language. */
import { createJob, type Job, type JobTools } from "../job.ts";
import { createListeners, type Listeners } from "../listeners.ts";
import type { Services } from "../room.ts";
import { isPreset } from "../settings/places.ts";
import { scenarioOf } from "../settings/scenarios.ts";
import type { Settings } from "../settings/settings.ts";
import { filmInWorker } from "../workers/film-set.ts";
import type { Film } from "./film.ts";

export interface Filming extends Omit<Job, "begin"> {
  /** The film of a strategy under the settings as they are now, as far as it goes. */
  readonly of: (strategy: number) => Film | undefined;
  /** Records the strategy under the settings as they are now; other recording is given up. */
  readonly record: (strategy: number) => Promise<void>;
  /** The same, unless that is what was asked for last: it is under way, there, or was stopped by the reader. */
  readonly ensure: (strategy: number) => void;
  readonly follow: Listeners<void>["follow"];
}

/** What a film depends on: not how often a comparison is repeated, what else it compares, nor what is explored. */
function causeOf({ replications: _, explore: _explored, strategies, ...rest }: Settings, strategy: number) {
  return { place: JSON.stringify(rest), strategy: JSON.stringify(strategies[strategy]) };
}
type Cause = ReturnType<typeof causeOf>;
const causeOfFilm = ({ settings, strategy }: Film): Cause => causeOf(settings, strategy);
const same = (a: Cause, b: Cause): boolean => a.place === b.place && a.strategy === b.strategy;

async function filmed(
  { divisions }: Services,
  { settings, strategy }: Pick<Film, "settings" | "strategy">,
  { signal, onProgress }: JobTools,
  show: (film: Film) => void,
): Promise<void> {
  const units = isPreset(settings.place) ? undefined : await divisions();
  const scenario = scenarioOf(settings, settings.strategies[strategy], units);
  let film: Film | undefined;
  const fingerprint = await filmInWorker(scenario, settings.seed, {
    signal,
    onProgress,
    onPlan: (plan) => {
      film = { settings, strategy, plan, frames: [] };
    },
    onFrames: (frames) => {
      film = film && { ...film, frames: [...film.frames, ...frames] };
      if (film) show(film);
    },
  });
  if (film && fingerprint !== undefined) show({ ...film, fingerprint });
}

export function createFilming(services: Services): Filming {
  const { store } = services;
  const { tell, follow } = createListeners();
  const { begin, ...job } = createJob(tell);
  let films: Film[] = [];
  const of = (strategy: number) => {
    const now = causeOf(store.now(), strategy);
    return films.find((film) => same(causeOfFilm(film), now));
  };
  /** Those of the same county stay: the reader goes back and forth between its strategies. */
  const keep = (film: Film) => {
    const its = causeOfFilm(film);
    films = films.filter((one) => causeOfFilm(one).place === its.place && !same(causeOfFilm(one), its));
    films.push(film);
    tell();
  };
  /** The last recording, and what it was asked for. */
  let last: Promise<unknown> = Promise.resolve();
  let asked: Cause | undefined;
  const record = async (strategy: number) => {
    const settings = store.now();
    const mine = causeOf(settings, strategy);
    asked = mine;
    job.stop();
    await last;
    // somebody has asked for another in the meantime
    if (asked !== mine) return;
    last = begin((tools) => filmed(services, { settings, strategy }, tools, keep));
    await last;
  };
  return {
    ...job,
    of,
    follow,
    record,
    ensure(strategy) {
      if (!asked || !same(asked, causeOf(store.now(), strategy))) void record(strategy);
    },
  };
}
