/** From what a document says of its county to the townships themselves: made from archetypes, listed, or real ones. */
import { Problem, type Text } from "../core/problem.ts";
import { Draw, seedFrom, unitKey } from "../core/random.ts";
import type { ArchetypeSpec, CountySpec, TownshipSpec } from "../model/hierarchy.ts";
import type { Divisions } from "./divisions.ts";
import type { CountyEntry, ScenarioDocument, TownshipEntry } from "./document.ts";
import { archetypeOf, seatOf } from "./settlement.ts";

function archetypeNamed(document: ScenarioDocument, name: string): ArchetypeSpec {
  const archetype = document.archetypes[name];
  if (archetype) return archetype;
  const known = Object.keys(document.archetypes).join(", ");
  throw new Problem({
    path: "county.archetypes",
    what: { zh: `没有“${name}”这一类型。`, en: `there is no archetype "${name}".` },
    mend: { zh: `已有：${known}。`, en: `Known: ${known}.` },
  });
}

/** What readers call the townships of an archetype; one of several by its number. */
function titleOf(name: string, { title = { zh: name, en: name } }: ArchetypeSpec, number: number | ""): Text {
  return { zh: `${title.zh}${number}`, en: `${title.en} ${number}`.trimEnd() };
}

/** What readers call an archetype. */
export function archetypeTitle(document: ScenarioDocument, name: string): Text {
  return titleOf(name, archetypeNamed(document, name), "");
}

type Own = Omit<TownshipEntry, "name"> & Pick<TownshipSpec, "name" | "title">;

/** A township of an archetype with its own population; staff follow population unless stated. */
function township(document: ScenarioDocument, entry: Own, code: string): TownshipSpec {
  const archetype = archetypeNamed(document, entry.archetype);
  const population = entry.population ?? archetype.population;
  return {
    code: entry.code ?? code,
    name: entry.name,
    title: entry.title,
    archetype: entry.archetype,
    population,
    villages: entry.villages ?? archetype.villages,
    staff: entry.staff ?? Math.max(5, (archetype.staff * population) / archetype.population),
    qualifiedShare: entry.qualifiedShare ?? archetype.qualifiedShare,
    money: entry.money ?? archetype.money,
    systems: entry.systems ?? archetype.systems,
    equipment: entry.equipment ?? archetype.equipment,
  };
}

/** Factor by which a township differs from its archetype: a standard deviation of `spread`, two at most. */
export function differing(spread: number, luck: number): number {
  return 1 + spread * Math.max(-2, Math.min(2, luck));
}

/** Townships by archetype, in the order of the document, each a little different by its own fixed luck. */
function exampleTownships(document: ScenarioDocument, code: string): TownshipSpec[] {
  const { archetypes = {}, spread = 0 } = document.county;
  const draw = new Draw(seedFrom("county"), "spread");
  const towns: TownshipSpec[] = [];
  for (const [name, count] of Object.entries(archetypes)) {
    const archetype = archetypeNamed(document, name);
    for (let i = 1; i <= count; i++) {
      const unit = `${code}/${name}/${i}`;
      draw.at(unitKey(unit), 0);
      const size = differing(spread, draw.normal());
      const staffing = differing(spread / 2, draw.normal());
      const population = Math.round(archetype.population * size);
      const staff = Math.max(1, Math.round(archetype.staff * size * staffing));
      const number = count > 1 ? i : "";
      const own = { name: `${name}${number}`, title: titleOf(name, archetype, number) };
      towns.push(township(document, { ...own, archetype: name, population, staff }, unit));
    }
  }
  return towns;
}

/** The divisions have Chinese names only; a code is what who does not read them can look up. */
const realTitle = (name: string, code: string): Text => ({ zh: name, en: `${name} ${code}` });

function realCounty(document: ScenarioDocument, divisions: Divisions, code: string): CountySpec {
  const county = divisions.county(code);
  const seat = seatOf(county.townships);
  const townships = county.townships.map((unit) => {
    const { archetype, population } = archetypeOf(unit, unit.code === seat);
    const { name, villages } = unit;
    const own = { name, title: realTitle(name, unit.code), archetype, population, villages };
    return township(document, own, unit.code);
  });
  return { code, name: realTitle(county.name, code), townships };
}

export const exampleName: Text = { zh: "示例县", en: "Example county" };

/** One county made from what the document says; among several its code stands before its townships' own. */
function madeCounty(document: ScenarioDocument, name: Text, oneOfSeveral = false): CountySpec {
  const { townships } = document.county;
  const own = ({ name: title, code, ...entry }: TownshipEntry): Own => ({
    ...entry,
    ...(code ? { code: oneOfSeveral ? `${name.zh}/${code}` : code } : {}),
    name: title.zh,
    title,
  });
  const towns =
    typeof townships === "object"
      ? townships.map((entry, i) => township(document, own(entry), `${name.zh}/${entry.name.zh || i}`))
      : exampleTownships(document, name.zh);
  if (towns.length === 0) {
    throw new Problem({ path: "county", what: { zh: "县里没有乡镇。", en: "the county has no township." } });
  }
  return { code: name.zh, name, townships: towns };
}

/** So many counties of one name are numbered from 1. */
function entriesOf(name: Text, counties: number | readonly CountyEntry[]): readonly CountyEntry[] {
  if (typeof counties !== "number") return counties;
  return Array.from({ length: counties }, (_, i) => ({
    name: { zh: `${name.zh}${i + 1}`, en: `${name.en} ${i + 1}` },
  }));
}

/** The document as it is for one county of several: an own mix takes the place of listed townships too. */
function withOwn(document: ScenarioDocument, own: Omit<CountyEntry, "name">): ScenarioDocument {
  const { county } = document;
  const spread = own.spread ?? county.spread;
  if (!own.archetypes) return { ...document, county: { ...county, spread } };
  return { ...document, county: { ...county, spread, archetypes: own.archetypes, townships: undefined } };
}

/**
 * The counties of a document, in the order of their codes.
 * @throws Problem when it names real units and no divisions are given, or names unknown ones
 */
export function countiesOf(document: ScenarioDocument, divisions: Divisions | undefined): CountySpec[] {
  const division = document.county.division;
  if (division !== undefined) {
    if (!divisions) {
      throw new Problem({
        path: "county.division",
        what: { zh: "需要行政区划数据。", en: "real units need the divisions data." },
        mend: {
          zh: "请传入 {divisions}（govload/node 的 openDivisions）。",
          en: "Pass {divisions} (openDivisions of govload/node).",
        },
      });
    }
    const codes = /^\d{6}$/.test(division)
      ? [division]
      : divisions.counties(division).map((county) => county.code);
    return codes.map((code) => realCounty(document, divisions, code));
  }
  const { counties } = document.county;
  if (counties === undefined) return [madeCounty(document, document.county.name ?? exampleName)];
  return entriesOf(document.county.name ?? exampleName, counties).map(({ name, ...own }) =>
    madeCounty(withOwn(document, own), name, true),
  );
}
