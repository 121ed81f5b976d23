/**
 * Settings in the page's address: what is chosen from lists stands there in plain words, what is the reader's own
 * (edited strategies, parameters, switches) compressed behind `z`. What is by default stays out.
 */
import { shippedScenarios } from "../../src/index.ts";
import { exploreFrom } from "../explore/choice.ts";
import { isMap } from "../is-map.ts";
import { pack, unpack } from "./pack.ts";
import { isPlace } from "./places.ts";
import {
  defaults,
  LEAST,
  MOST,
  MOST_REPLICATIONS,
  type OwnStrategy,
  SEED_LENGTH,
  type Settings,
  type Strategy,
} from "./settings.ts";

/** What stands behind `z`; nothing of it is trusted when it comes back. */
type Own = Partial<Pick<Settings, "county" | "years" | "parameters" | "off" | "explore">> & {
  readonly strategies?: readonly OwnStrategy[];
};

/** `~0` in the list of strategies is the first of the reader's own. */
const OWN = /^~(\d)$/;

function isOwnStrategy(value: unknown): value is OwnStrategy {
  if (!isMap(value) || !isMap(value.title)) return false;
  const { id, extends: from, title } = value;
  return [id, from, title.zh, title.en].every((text) => typeof text === "string");
}

function numbers(value: unknown): Readonly<Record<string, number>> | undefined {
  const known = isMap(value) && Object.values(value).every((one) => Number.isFinite(one));
  return known ? (value as Record<string, number>) : undefined;
}

function countyFrom(value: unknown): Settings["county"] {
  if (!isMap(value)) return {};
  const archetypes = numbers(value.archetypes);
  const { townships } = value;
  return {
    ...(typeof townships === "number" && Number.isFinite(townships) ? { townships } : {}),
    ...(archetypes ? { archetypes } : {}),
  };
}

/** What of a packed text has the right shape; whether names and ranges hold is asked when scenarios are made. */
function ownFrom(value: unknown): Own {
  if (!isMap(value)) return {};
  const { strategies, county, years, parameters, off } = value;
  const changed = numbers(parameters);
  const explore = exploreFrom(value.explore);
  return {
    ...(Array.isArray(strategies) ? { strategies: strategies.filter(isOwnStrategy) } : {}),
    county: countyFrom(county),
    ...(typeof years === "number" && Number.isFinite(years) ? { years } : {}),
    ...(changed ? { parameters: changed } : {}),
    ...(Array.isArray(off) ? { off: off.filter((one) => typeof one === "string") } : {}),
    ...(explore ? { explore } : {}),
  };
}

async function unpacked(text: string | null): Promise<Own> {
  if (text === null) return {};
  try {
    return ownFrom(JSON.parse(await unpack(text)));
  } catch {
    // a link that was cut on the way still opens with what it says in plain words
    return {};
  }
}

function strategiesFrom(list: string, own: readonly OwnStrategy[]): Strategy[] {
  const known = new Set(shippedScenarios().map(({ id }) => id));
  const asked = [...new Set(list.split(","))].flatMap((name): Strategy[] => {
    const place = name.match(OWN)?.[1];
    if (place !== undefined) return own[Number(place)] ? [own[Number(place)]] : [];
    return known.has(name) ? [name] : [];
  });
  return asked.slice(0, MOST);
}

/** Settings from an address; what is missing or unknown there is taken from `otherwise`. */
export async function readAddress(hash: string, otherwise: Settings = defaults): Promise<Settings> {
  const fields = new URLSearchParams(hash.slice(1));
  const { strategies: own = [], ...rest } = await unpacked(fields.get("z"));
  const asked = strategiesFrom(fields.get("s") ?? "", own);
  const place = fields.get("place") ?? "";
  const replications = Number(fields.get("n"));
  const possible = Number.isInteger(replications) && replications >= 1 && replications <= MOST_REPLICATIONS;
  return {
    ...otherwise,
    ...rest,
    strategies: asked.length >= LEAST ? asked : otherwise.strategies,
    place: isPlace(place) ? place : otherwise.place,
    seed: (fields.get("seed") ?? otherwise.seed).slice(0, SEED_LENGTH),
    replications: possible ? replications : otherwise.replications,
  };
}

function ownOf({ strategies, county, years, parameters, off, explore }: Settings): Own {
  const own = strategies.filter((one) => typeof one !== "string");
  return {
    ...(own.length > 0 ? { strategies: own } : {}),
    ...(Object.keys(county).length > 0 ? { county } : {}),
    ...(years === undefined ? {} : { years }),
    ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    ...(off.length > 0 ? { off } : {}),
    ...(explore && Object.keys(explore).length > 0 ? { explore } : {}),
  };
}

/** The fields of an address: what `readAddress` would take from `otherwise` anyway stays out. */
export async function addressFields(
  settings: Settings,
  otherwise: Settings = defaults,
): Promise<URLSearchParams> {
  const fields = new URLSearchParams();
  const { strategies, place, seed, replications } = settings;
  let own = 0;
  const names = strategies.map((one) => (typeof one === "string" ? one : `~${own++}`)).join();
  if (names !== otherwise.strategies.join()) fields.set("s", names);
  if (place !== otherwise.place) fields.set("place", place);
  if (seed !== otherwise.seed) fields.set("seed", seed);
  if (replications !== otherwise.replications) fields.set("n", String(replications));
  const more = ownOf(settings);
  if (Object.keys(more).length > 0) fields.set("z", await pack(JSON.stringify(more)));
  return fields;
}

export function addressOf(fields: URLSearchParams): string {
  return `#${fields.toString().replaceAll("%2C", ",").replaceAll("%7E", "~")}`;
}
