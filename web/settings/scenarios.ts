/** From settings to the scenarios that they stand for. */
import { type Divisions, type Scenario, scenario, shippedDocument } from "../../src/index.ts";
import { isPreset, overridesOf } from "./places.ts";
import type { Settings, Strategy } from "./settings.ts";

/** Switches that the strategy has off by itself; lists replace each other, so that they must be said again. */
function ownOff(strategy: Strategy): readonly string[] {
  const shipped = (id: string) => shippedDocument(id)?.mechanisms.off ?? [];
  if (typeof strategy === "string") return shipped(strategy);
  const own = (strategy.mechanisms as { readonly off?: unknown } | null | undefined)?.off;
  // it may come from a link, in any shape
  return Array.isArray(own) ? own : shipped(strategy.extends);
}

/** What is laid over a strategy: the county, the time, parameters and switches, which are the same for all. */
export function overlayOf(settings: Settings, strategy: Strategy): object {
  const { years, parameters, off } = settings;
  return {
    ...overridesOf(settings),
    ...(years === undefined ? {} : { years }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(off.length === 0 ? {} : { mechanisms: { off: [...new Set([...ownOff(strategy), ...off])] } }),
  };
}

/**
 * One strategy as a scenario under these settings.
 * @throws Problem when a county does not exist or a document does not hold
 */
export function scenarioOf(settings: Settings, strategy: Strategy, divisions?: Divisions): Scenario {
  return scenario(strategy, overlayOf(settings, strategy), divisions ? { divisions } : {});
}

/** The real units, where these settings need them. */
export async function unitsFor(
  { place }: Pick<Settings, "place">,
  divisions: () => Promise<Divisions | undefined>,
): Promise<Divisions | undefined> {
  return isPreset(place) ? undefined : divisions();
}

/** All of them, the reference first. @throws Problem as `scenarioOf` */
export function scenariosOf(settings: Settings, divisions?: Divisions): Scenario[] {
  return settings.strategies.map((one) => scenarioOf(settings, one, divisions));
}
