/** A strategy looked at before it runs: whether its document holds, and what the linter says. */
import {
  lint,
  Problem,
  type ProblemDetail,
  parameters,
  type Scenario,
  scenario,
  type Text,
  type Warning,
} from "../../../src/index.ts";
import { overlayOf } from "../../settings/scenarios.ts";
import type { Settings, Strategy } from "../../settings/settings.ts";

export interface Examined {
  /** Undefined when something is wrong. */
  readonly scenario?: Scenario;
  readonly problems: readonly ProblemDetail[];
  readonly warnings: readonly Warning[];
}

export type Examine = (settings: Settings, strategy: Strategy) => Examined;

/** The county is left out: a strategy holds in any. */
function examined(settings: Settings, strategy: Strategy): Examined {
  try {
    const made = scenario(strategy, overlayOf({ ...settings, place: "example", county: {} }, strategy));
    return { scenario: made, problems: [], warnings: lint(made) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problems: error.details, warnings: [] };
  }
}

/** Remembers what it found, as long as the strategies and what is laid over them stay. */
export function createExamine(): Examine {
  const found = new Map<Strategy, Examined>();
  let over = "";
  return (settings, strategy) => {
    const { years, parameters: changed, off, strategies } = settings;
    const key = JSON.stringify([years, changed, off]);
    if (key !== over) found.clear();
    over = key;
    for (const one of found.keys()) if (!strategies.includes(one)) found.delete(one);
    const known = found.get(strategy) ?? examined(settings, strategy);
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
