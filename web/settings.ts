/** What a reader has chosen, and how it is written in the page's address. */
import { type Divisions, type Scenario, type Study, scenario, shippedScenarios } from "../src/index.ts";
import { isPreset, overridesOf } from "./places.ts";

export interface Settings {
  /** Ids of shipped strategies, the reference first; two to four. */
  readonly strategies: readonly string[];
  /** A preset's name, or six digits of a real county. */
  readonly place: string;
  readonly seed: string;
  readonly replications: number;
}

/** Offered on the page; an address may ask for any number up to the most. */
export const replicationChoices = [5, 10, 20, 50, 100, 200];
const MOST_REPLICATIONS = 1000;
export const LEAST = 2;
export const MOST = 4;

export const defaults: Settings = {
  strategies: ["all-at-once", "ripe-batches"],
  place: "example",
  seed: "2024",
  replications: 20,
};

/** Settings from an address; what is missing or unknown there is taken from `otherwise`. */
export function readSettings(hash: string, otherwise: Settings = defaults): Settings {
  const fields = new URLSearchParams(hash.slice(1));
  const known = new Set(shippedScenarios().map(({ id }) => id));
  const asked = [...new Set((fields.get("s") ?? "").split(",").filter((id) => known.has(id)))].slice(0, MOST);
  const place = fields.get("place") ?? "";
  const replications = Number(fields.get("n"));
  const possible = Number.isInteger(replications) && replications >= 1 && replications <= MOST_REPLICATIONS;
  return {
    strategies: asked.length >= LEAST ? asked : otherwise.strategies,
    place: isPreset(place) || /^\d{6}$/.test(place) ? place : otherwise.place,
    seed: (fields.get("seed") ?? otherwise.seed).slice(0, 60),
    replications: possible ? replications : otherwise.replications,
  };
}

/**
 * The address of settings: what `readSettings` would take from `otherwise` anyway stays out. The language always stands
 * in it, or a link would open in whatever language its reader used last.
 */
export function writeSettings(settings: Settings, language: string, otherwise: Settings = defaults): string {
  const fields = new URLSearchParams();
  if (settings.strategies.join() !== otherwise.strategies.join()) fields.set("s", settings.strategies.join());
  if (settings.place !== otherwise.place) fields.set("place", settings.place);
  if (settings.seed !== otherwise.seed) fields.set("seed", settings.seed);
  if (settings.replications !== otherwise.replications) fields.set("n", String(settings.replications));
  fields.set("lang", language);
  return `#${fields.toString().replaceAll("%2C", ",")}`;
}

/** The settings that a report's study was made with, as far as they can be chosen on the page. */
export function settingsOfStudy(study: Study): Settings {
  const known = new Set(shippedScenarios().map(({ id }) => id));
  const ids = study.strategies.map(({ id }) => id);
  const usable = ids.length >= LEAST && ids.length <= MOST && ids.every((id) => known.has(id));
  return {
    strategies: usable ? ids : defaults.strategies,
    place: study.county.division?.length === 6 ? study.county.division : defaults.place,
    seed: study.seed,
    replications: study.asked,
  };
}

export function sameSettings(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The scenarios that settings stand for.
 * @throws Problem when a county does not exist or a scenario does not hold
 */
export function scenariosOf(settings: Settings, divisions?: Divisions): Scenario[] {
  const overrides = overridesOf(settings.place);
  return settings.strategies.map((id) => scenario(id, overrides, divisions ? { divisions } : {}));
}
