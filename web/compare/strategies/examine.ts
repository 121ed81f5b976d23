/** A strategy looked at before it runs: whether its document holds, and what the linter says. */
import {
  type Divisions,
  lint,
  Problem,
  type ProblemDetail,
  parameters,
  type Scenario,
  scenario,
  type Text,
  type Warning,
} from "../../../src/index.ts";
import { hasCounty } from "../../settings/divisions.ts";
import { isPreset } from "../../settings/places.ts";
import { overlayOf } from "../../settings/scenarios.ts";
import type { Settings, Strategy } from "../../settings/settings.ts";

export interface Examined {
  /** Undefined when something is wrong. */
  readonly scenario?: Scenario;
  readonly problems: readonly ProblemDetail[];
  readonly warnings: readonly Warning[];
}

export type Examine = (settings: Settings, strategy: Strategy) => Examined;

/** In the real county where its units are there; one that does not exist is told beside its field, not here. */
function examined(settings: Settings, strategy: Strategy, units: Divisions | undefined): Examined {
  const { place } = settings;
  const there = isPreset(place) || (units && hasCounty(units, place));
  const inPlace: Settings = there ? settings : { ...settings, place: "example", county: {} };
  try {
    const made = scenario(strategy, overlayOf(inPlace, strategy), units ? { divisions: units } : {});
    return { scenario: made, problems: [], warnings: lint(made) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // which places there are is known with the units
    const known = ({ path = "" }: ProblemDetail) => there || !path.includes(".where.");
    return { problems: error.details.filter(known), warnings: [] };
  }
}

/** Remembers what it found, as long as the strategies and what is laid over them stay. `units`: the real ones, once they are there. */
export function createExamine(units: () => Divisions | undefined): Examine {
  const found = new Map<Strategy, Examined>();
  let over = "";
  return (settings, strategy) => {
    const { years, parameters: changed, off, strategies, place, county } = settings;
    const real = isPreset(place) ? undefined : units();
    const key = JSON.stringify([years, changed, off, place, county, real !== undefined]);
    if (key !== over) found.clear();
    over = key;
    for (const one of found.keys()) if (!strategies.includes(one)) found.delete(one);
    const known = found.get(strategy) ?? examined(settings, strategy, real);
    found.set(strategy, known);
    return known;
  };
}

/** What a document may name, by what it is: the name and what readers call it. */
export type Known = Readonly<Record<string, readonly (readonly [name: string, title: Text])[]>>;

export function knownOf({ document, counties }: Scenario): Known {
  return {
    matters: document.matters.map(({ id, title }) => [id, title]),
    orders: document.orders.map(({ id, title }) => [id, title]),
    archetypes: Object.entries(document.archetypes).map(([name, { title }]) => [
      name,
      title ?? { zh: name, en: name },
    ]),
    counties: counties.map(({ name }) => [name.zh, name]),
    townships: counties.flatMap(({ townships }) =>
      townships.map(({ name, title }) => [name, title] as const),
    ),
    parameters: Object.entries(parameters).map(([name, { zh, en }]) => [name, { zh, en }]),
  };
}
