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

/** A part of a link that could not be taken, and what stood there. */
export interface Lost {
  readonly what:
    | "packed"
    | "strategy"
    | "tooFew"
    | "tooMany"
    | "place"
    | "county"
    | "count"
    | "seed"
    | "check";
  readonly said: string;
}

/** What a link says, and what of it could not be taken; in the order of the link. */
export interface Linked {
  readonly settings: Settings;
  readonly lost: readonly Lost[];
}

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

interface Unpacked {
  readonly own: Own;
  /** Nothing of it was left out. */
  readonly whole: boolean;
}

async function unpacked(text: string | null): Promise<Unpacked> {
  if (text === null) return { own: {}, whole: true };
  try {
    const value: unknown = JSON.parse(await unpack(text));
    const own = ownFrom(value);
    const said = { county: {}, ...(isMap(value) ? value : { value }) };
    // nothing is changed on the way: what was left out makes it shorter
    return { own, whole: JSON.stringify(own).length === JSON.stringify(said).length };
  } catch {
    // a link that was cut on the way still opens with what it says in plain words
    return { own: {}, whole: false };
  }
}

/** The strategies of a list, `otherwise` where fewer are left than can be compared; what cannot be is told to `lose`. */
function strategiesFrom(
  list: string,
  own: readonly OwnStrategy[],
  otherwise: readonly Strategy[],
  lose: (what: Lost["what"], said: string) => void,
): readonly Strategy[] {
  const known = new Set(shippedScenarios().map(({ id }) => id));
  const asked = [...new Set(list.split(","))].flatMap((name): Strategy[] => {
    const place = name.match(OWN)?.[1];
    const found = place === undefined ? known.has(name) && name : own[Number(place)];
    // `~0` is nothing that a reader has seen: it stands in the packed part
    if (!found) place === undefined ? lose("strategy", name) : lose("packed", "");
    return found ? [found] : [];
  });
  if (asked.length > MOST) lose("tooMany", String(asked.length));
  if (asked.length >= LEAST) return asked.slice(0, MOST);
  lose("tooFew", list);
  return otherwise;
}

function countFrom(text: string): number | undefined {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= MOST_REPLICATIONS ? count : undefined;
}

/** Settings from an address; what is missing or unknown there is taken from `otherwise`. */
export async function readAddress(hash: string, otherwise: Settings = defaults): Promise<Linked> {
  const fields = new URLSearchParams(hash.slice(1));
  const { own, whole } = await unpacked(fields.get("z"));
  const { strategies = [], ...rest } = own;
  const lost: Lost[] = [];
  const lose = (what: Lost["what"], said: string) => {
    if (!lost.some((one) => one.what === what && one.said === said)) lost.push({ what, said });
  };
  if (!whole) lose("packed", "");
  /** A field that says what `otherwise` has anyway needs no leave: a report may hold more than a link could ask for. */
  const read = (name: string, what: Lost["what"], usual: string, holds: (text: string) => boolean) => {
    const text = fields.get(name) ?? usual;
    if (text === usual || holds(text)) return text;
    lose(what, text);
    return usual;
  };
  const list = fields.get("s");
  const count = read("n", "count", String(otherwise.replications), (text) => countFrom(text) !== undefined);
  const settings = {
    ...otherwise,
    ...rest,
    strategies:
      list === null ? otherwise.strategies : strategiesFrom(list, strategies, otherwise.strategies, lose),
    place: read("place", "place", otherwise.place, isPlace),
    seed: read("seed", "seed", otherwise.seed, (text) => text.length <= SEED_LENGTH),
    replications: Number(count),
  };
  return { settings, lost };
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
