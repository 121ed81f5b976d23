/** ODD: founding, the townships of a county: listed ones, and ones made of an archetype. */
import { Draw, seedFrom, unitKey } from "../../src/core/random.ts";
import type { ScenarioDocument, TownshipEntry } from "../../src/scenario/document.ts";
import { clamp, round } from "./arithmetic.ts";
import { Township } from "./township.ts";

/** The county's Chinese name, which is its code, and its English one. */
export function countyName(document: ScenarioDocument, county: number): [string, string] {
  const { counties, name } = document.county;
  if (typeof counties === "object") return [counties[county].name.zh, counties[county].name.en];
  const { zh, en } = name ?? { zh: "示例县", en: "Example County" };
  return counties === undefined ? [zh, en] : [`${zh}${county + 1}`, `${en} ${county + 1}`];
}

export function townshipsOf(document: ScenarioDocument, county: number): Township[] {
  const { division, townships } = document.county;
  if (division !== undefined) throw new Error("real units are not made here");
  const all = typeof townships === "object" ? listed(document, county, townships) : made(document, county);
  for (const [index, township] of all.entries()) {
    township.index = index;
    township.unit = unitKey(township.code);
    township.foundingStaff = township.staff;
  }
  return all;
}

/** With its archetype's means. */
function ofArchetype(document: ScenarioDocument, name: string): Township {
  const { qualifiedShare, money, systems, equipment, villages } = document.archetypes[name];
  return Object.assign(new Township(), {
    archetype: name,
    qualifiedShare,
    money,
    systems,
    equipment,
    villages,
  });
}

function listed(document: ScenarioDocument, county: number, entries: readonly TownshipEntry[]): Township[] {
  const [countyCode] = countyName(document, county);
  const several = document.county.counties !== undefined;
  return entries.map((entry) => {
    const archetype = document.archetypes[entry.archetype];
    const township = ofArchetype(document, entry.archetype);
    township.code =
      entry.code === undefined
        ? `${countyCode}/${entry.name.zh}`
        : several
          ? `${countyCode}/${entry.code}`
          : entry.code;
    township.names = [entry.name.zh, entry.name.en];
    township.residents = entry.population ?? archetype.population;
    township.staff =
      entry.staff ?? Math.max(5, (archetype.staff * township.residents) / archetype.population);
    for (const means of ["qualifiedShare", "money", "systems", "equipment", "villages"] as const) {
      township[means] = entry[means] ?? archetype[means];
    }
    return township;
  });
}

function made(document: ScenarioDocument, county: number): Township[] {
  const { counties, spread } = document.county;
  const one = typeof counties === "object" ? counties[county] : undefined;
  const numbers = one?.archetypes ?? document.county.archetypes ?? {};
  const halfWidth = one?.spread ?? spread;
  const [countyCode] = countyName(document, county);
  const draw = new Draw(seedFrom("county"), "spread");
  const townships: Township[] = [];
  for (const [name, many] of Object.entries(numbers)) {
    for (let number = 1; number <= many; number++) {
      const archetype = document.archetypes[name];
      const township = ofArchetype(document, name);
      township.code = `${countyCode}/${name}/${number}`;
      const { title = { zh: name, en: name } } = archetype;
      const nth = many === 1 ? "" : `${number}`;
      township.names = [`${name}${nth}`, `${title.zh}${nth}`, `${title.en} ${nth}`.trimEnd()];
      draw.at(unitKey(township.code), 0);
      const size = 1 + halfWidth * clamp(draw.normal(), -2, 2);
      const staffing = 1 + (halfWidth / 2) * clamp(draw.normal(), -2, 2);
      township.residents = round(archetype.population * size);
      township.staff = Math.max(1, round(archetype.staff * size * staffing));
      townships.push(township);
    }
  }
  return townships;
}
