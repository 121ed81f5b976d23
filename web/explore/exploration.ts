/** What is explored: the grid and the parameters one at a time, each run, filled, stopped. It outlives a change of the language. */
import type { Axis, Grid, OneAtATime, Pair } from "../../src/index.ts";
import { createJob, type Job, type JobTools } from "../job.ts";
import { createListeners, type Listeners } from "../listeners.ts";
import type { Services } from "../room.ts";
import { scenarioOf, unitsFor } from "../settings/scenarios.ts";
import type { Settings } from "../settings/settings.ts";
import { choiceOf } from "./choice.ts";

export interface Design<T> extends Omit<Job, "begin"> {
  /** As far as it has come. */
  readonly found: () => T | undefined;
  /** The settings that it was made with. */
  readonly madeWith: () => Settings | undefined;
  /** Whether it would be the same with the settings as they are now. */
  readonly fresh: () => boolean;
  readonly run: () => Promise<void>;
}
export interface Exploration {
  readonly grid: Design<Grid>;
  readonly oneAtATime: Design<OneAtATime>;
  /** Milliseconds that a run has taken of late, all simulators working; undefined before the first. */
  readonly pace: () => number | undefined;
  readonly follow: Listeners<void>["follow"];
}

/** The two strategies as scenarios. @throws Problem as `scenarioOf` */
export async function pairOf({ divisions }: Pick<Services, "divisions">, settings: Settings): Promise<Pair> {
  const units = await unitsFor(settings, divisions);
  const { pair } = choiceOf(settings.explore, settings.strategies.length);
  const [against, other] = pair.map((place) => scenarioOf(settings, settings.strategies[place], units));
  return [against, other];
}

/** What a design is made of, as text to be held against another. */
function gridKey({ replications: _, explore, ...settings }: Settings): string {
  const {
    factors: _factors,
    indicator: _indicator,
    ...choice
  } = choiceOf(explore, settings.strategies.length);
  return JSON.stringify([settings, choice]);
}

function factorsKey({ replications: _, explore, ...settings }: Settings): string {
  const { factors, pair, replications } = choiceOf(explore, settings.strategies.length);
  return JSON.stringify([settings, factors, pair, replications]);
}

interface Tools<T> extends JobTools {
  readonly onPart: (part: T) => void;
}

async function runGrid(services: Services, settings: Settings, tools: Tools<Grid>): Promise<Grid> {
  const { x, y, steps, replications } = choiceOf(settings.explore, settings.strategies.length);
  const axes: readonly [Axis, Axis] = [
    { ...x, steps },
    { ...y, steps },
  ];
  const asked = { pair: await pairOf(services, settings), axes, seed: settings.seed, replications };
  return services.crew.do("grid", asked, tools);
}

async function runFactors(services: Services, settings: Settings, tools: Tools<OneAtATime>) {
  const { factors: parameters, replications } = choiceOf(settings.explore, settings.strategies.length);
  const asked = { pair: await pairOf(services, settings), seed: settings.seed, replications, parameters };
  return services.crew.do("oneAtATime", asked, tools);
}

interface DesignOptions<T> {
  readonly services: Services;
  readonly tell: () => void;
  readonly keyOf: (settings: Settings) => string;
  readonly simulate: (services: Services, settings: Settings, tools: Tools<T>) => Promise<T>;
  readonly onPace: (msARun: number) => void;
}

function createDesign<T>({ services, tell, keyOf, simulate, onPace }: DesignOptions<T>): Design<T> {
  const { begin, ...job } = createJob(tell);
  const { store } = services;
  let found: T | undefined;
  let madeWith: Settings | undefined;
  const show = (next: T) => {
    found = next;
    tell();
  };
  return {
    ...job,
    found: () => found,
    madeWith: () => madeWith,
    fresh: () => madeWith !== undefined && keyOf(madeWith) === keyOf(store.now()),
    async run() {
      if (job.progress()) return;
      const settings = store.now();
      madeWith = settings;
      found = undefined;
      const began = performance.now();
      const last = await begin(({ signal, onProgress }) =>
        simulate(services, settings, {
          signal,
          onPart: show,
          onProgress(done, total) {
            onPace((performance.now() - began) / done);
            onProgress(done, total);
          },
        }),
      );
      if (last) show(last);
    },
  };
}

export function createExploration(services: Services): Exploration {
  const { tell, follow } = createListeners();
  let pace: number | undefined;
  const onPace = (msARun: number) => {
    pace = msARun;
  };
  const tools = { services, tell, onPace };
  return {
    grid: createDesign({ ...tools, keyOf: gridKey, simulate: runGrid }),
    oneAtATime: createDesign({ ...tools, keyOf: factorsKey, simulate: runFactors }),
    pace: () => pace,
    follow,
  };
}
