/** From the `spread` of a checked reform to who begins it, and from when for the rest. */
import { parseDate } from "../core/clock.ts";
import { Problem } from "../core/problem.ts";
import { type CountySpec, townshipNames } from "../model/hierarchy.ts";
import { signOf } from "../model/province/measure.ts";
import type { Act, Spread } from "../model/reforms/reform.ts";
import type { ScenarioDocument, SpreadEntry } from "./document.ts";
import { spanOf } from "./span.ts";
import { forExample } from "./wording.ts";

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

/** The first of some units, as many as a share of them comes to; at least one where the share is above 0. */
export function firstOf<T>(units: readonly T[], share: number): T[] {
  return share > 0 ? units.slice(0, Math.max(1, Math.round(share * units.length))) : [];
}

const countyNames = ({ code, name }: CountySpec): string[] => [code, name.zh, name.en];

/** Names of pioneers that exist nowhere would begin nothing, in silence. */
function checkPioneers(entry: SpreadEntry, counties: readonly CountySpec[], path: string): void {
  const towns = counties.flatMap(({ townships }) => townships);
  const [known, titles] =
    entry.among === "counties"
      ? [counties.flatMap(countyNames), counties.map(({ name }) => name)]
      : [towns.flatMap(townshipNames), towns.map(({ title }) => title)];
  const unknown = list(entry.from).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Problem(
    unknown.map((name) => ({
      path: `${path}.spread.from`,
      what: {
        zh: `没有叫“${name}”的${entry.among === "counties" ? "县" : "乡镇"}。`,
        en: `there is no ${entry.among === "counties" ? "county" : "township"} "${name}".`,
      },
      mend: forExample(titles),
    })),
  );
}

/** Indices of the townships of a county that begin the reform on its first day. */
function pioneers(entry: SpreadEntry, county: CountySpec, counties: readonly CountySpec[]): Set<number> {
  const all = county.townships.map((_, t) => t);
  const named = list(entry.from);
  if (entry.among === "counties") {
    const first = firstOf(counties, entry.share ?? 0).includes(county);
    return new Set(first || countyNames(county).some((name) => named.includes(name)) ? all : []);
  }
  const first = firstOf(all, entry.share ?? 0);
  const byName = all.filter((t) => townshipNames(county.townships[t]).some((name) => named.includes(name)));
  return new Set([...first, ...byName]);
}

/** Makes the acts for each day on which somebody's clock starts, once. */
function remembered(make: (day: number) => readonly Act[]): (day: number) => readonly Act[] {
  const made = new Map<number, readonly Act[]>();
  return (day) => {
    const known = made.get(day) ?? make(day);
    made.set(day, known);
    return known;
  };
}

/**
 * The spread of one reform in one county.
 * @param of place of the reform in the document
 * @param actsFrom what the reform does where its clock starts on a day
 * @throws Problem when a pioneer is named that does not exist
 */
export function spreadOf(
  entry: SpreadEntry,
  document: ScenarioDocument,
  county: CountySpec,
  counties: readonly CountySpec[],
  of: number,
  actsFrom: (day: number) => readonly Act[],
): Spread {
  checkPioneers(entry, counties, `reforms[${of}]`);
  const begin = pioneers(entry, county, counties);
  const { mandateAt } = entry;
  return {
    among: entry.among,
    of,
    begins: (_model, t) => begin.has(t),
    every: entry.every,
    by: entry.by,
    sign: signOf(entry.by),
    margin: entry.margin,
    look: entry.look,
    neighbours: entry.neighbours,
    mandateAt: mandateAt ? parseDate(mandateAt, document.start, spanOf(document).warmUp) : -1,
    actsFrom: remembered(actsFrom),
  };
}
