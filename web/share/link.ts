/**
 * The link to a result: the whole setting, and in `check` what whoever opens it should find, so that the page can
 * say after the run whether it did: `7f3a91c2,0.1.0,literature-1,backlog~412~155,errorRate~0.17~0.12` (beginning of
 * the fingerprint, version, parameter sets, headline numbers of each strategy, the reference first).
 */
import { indicators, parameterSetOf, type Scenario, type Study } from "../../src/index.ts";
import { shortPrint } from "../figure/series.ts";
import { addressFields, addressOf } from "../settings/address.ts";
import { LEAST, MOST, type Settings } from "../settings/settings.ts";

/** Told in links and on handouts. */
export const HEADLINE = ["backlog", "sojournTime", "satisfaction", "errorRate"] as const;

export interface Check {
  /** First digits of the fingerprint. */
  readonly print: string;
  readonly version: string;
  /** Ids of the parameter sets that the strategies stand on, each once. */
  readonly sets: string;
  /** By indicator one number a strategy, of three digits. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
}

/** A number as it stands in a link. */
export const short = (value: number): number => Number(value.toPrecision(3));

/** Ids of the parameter sets of scenarios, each once. */
export function setsOf(scenarios: readonly Pick<Scenario, "document">[]): string {
  return [...new Set(scenarios.map(({ document }) => parameterSetOf(document).id))].join("+");
}

export function checkOf(study: Study, sets: string): Check {
  const { strategies, govload: version } = study;
  const told = HEADLINE.filter((name) =>
    strategies.every((one) => Number.isFinite(one.indicators[name]?.mean)),
  );
  const numbers = told.map((name): [string, number[]] => {
    return [name, strategies.map((one) => short(one.indicators[name].mean))];
  });
  return { print: shortPrint(study), version, sets, numbers: Object.fromEntries(numbers) };
}

export function checkText({ print, version, sets, numbers }: Check): string {
  const lists = Object.entries(numbers).map(([name, values]) => [name, ...values].join("~"));
  return [print, version, sets, ...lists].join(",");
}

/** Longer than any that this page makes. */
const MOST_LETTERS = 600;
const PRINT = /^[0-9a-f]{8}$/;
const NAME = /^[\w.+-]{1,80}$/;

function numbersFrom(lists: readonly string[]): Check["numbers"] | undefined {
  const read = lists.map((list): [string, number[]] => {
    const [name, ...values] = list.split("~");
    return [name, values.map((value) => (value === "" ? Number.NaN : Number(value)))];
  });
  const holds = read.every(
    ([name, values]) =>
      Object.hasOwn(indicators, name) &&
      values.length >= LEAST &&
      values.length <= MOST &&
      values.every(Number.isFinite),
  );
  return holds && read.length <= HEADLINE.length ? Object.fromEntries(read) : undefined;
}

/** What a link says is to be found; undefined when it says nothing, or nothing that this page could have written. */
export function readCheck(text: string | null): Check | undefined {
  if (text === null || text.length > MOST_LETTERS) return undefined;
  const [print = "", version = "", sets = "", ...lists] = text.split(",");
  const numbers = numbersFrom(lists);
  return PRINT.test(print) && NAME.test(version) && NAME.test(sets) && numbers
    ? { print, version, sets, numbers }
    : undefined;
}

/** One headline number that is no longer what the link says. */
export interface Moved {
  readonly indicator: string;
  /** Place of the strategy in the comparison. */
  readonly place: number;
  readonly from: number;
  readonly to: number;
}
export interface Comparison {
  readonly same: boolean;
  /** Then and now, where they differ. */
  readonly version?: readonly [string, string];
  readonly sets?: readonly [string, string];
  readonly moved: readonly Moved[];
}

/** What was found beside what the link says was found. */
export function compareChecks(then: Check, now: Check): Comparison {
  const moved = Object.entries(then.numbers).flatMap(([indicator, values]) =>
    values.flatMap((from, place): Moved[] => {
      const to = now.numbers[indicator]?.[place];
      return to === undefined || to === from ? [] : [{ indicator, place, from, to }];
    }),
  );
  return {
    same: then.print === now.print,
    ...(then.version === now.version ? {} : { version: [then.version, now.version] }),
    ...(then.sets === now.sets ? {} : { sets: [then.sets, now.sets] }),
    moved,
  };
}

/** No settings are by default: a link says them all, because another version may have other defaults. */
const nothing = { strategies: [], place: "", seed: "\0", replications: 0 };

/** The room, what is looked at there, the language, and whether the answer waits for a guess; a projector is one's own. */
const KEPT = ["view", "look", "guess", "lang"];

export interface LinkParts {
  readonly settings: Settings;
  /** Fields of the address that are no settings (`KEPT`) are kept. */
  readonly address: string;
  readonly check: Check | undefined;
}

export async function linkOf({ settings, address, check }: LinkParts): Promise<string> {
  const [page, hash = ""] = address.split("#");
  const fields = await addressFields(settings, { ...settings, ...nothing });
  const old = new URLSearchParams(hash);
  for (const name of KEPT) {
    const value = old.get(name);
    if (value !== null) fields.set(name, value);
  }
  if (check) fields.set("check", checkText(check));
  return page + addressOf(fields);
}
