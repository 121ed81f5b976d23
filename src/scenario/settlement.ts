/**
 * What kind of township a real unit is taken for, and how many people live there: from its name, its number of
 * village-level units and its place. Assumed throughout but for the provinces' totals: the divisions hold no
 * population. A user's scenario may overrule each unit.
 */
import type { DivisionTownship } from "./divisions.ts";

/** The four archetypes of scenarios/base/county.yaml that real units are sorted into. */
export const archetypeNames = ["中西部一般镇", "山区小乡", "城关镇", "东部强镇"] as const;
export type ArchetypeName = (typeof archetypeNames)[number];

export interface Settlement {
  readonly archetype: ArchetypeName;
  /** Residents, assumed; at least `smallest`. */
  readonly population: number;
}

type Form = "street" | "town" | "rural" | "other";

/** Residents per village-level unit, relative to a 镇's: more in a 街道, fewer in a 乡 (assumed). */
const crowding: Readonly<Record<Form, number>> = { street: 2.4, town: 1, rural: 0.65, other: 1 };

/**
 * Residents per village-level unit of a 镇, by province: chosen so that each province's units add up to its
 * residents in the census of 2020 (第七次全国人口普查公报第三号; 1.41 billion and 620,573 units make about
 * 2,270 on the national mean). test/scenario/settlement.test.ts adds them up again.
 */
const residentsPerVillage: Readonly<Record<string, number>> = {
  11: 1630,
  12: 1680,
  13: 1330,
  14: 1480,
  15: 1490,
  21: 1680,
  22: 1660,
  23: 2000,
  31: 2440,
  32: 2690,
  33: 1730,
  34: 2940,
  35: 2090,
  36: 1910,
  37: 1120,
  41: 1680,
  42: 1690,
  43: 1920,
  44: 3510,
  45: 2890,
  46: 2910,
  50: 2120,
  51: 2070,
  52: 1750,
  53: 2780,
  54: 840,
  61: 1400,
  62: 1400,
  63: 1320,
  64: 2270,
  65: 1690,
};
/** For a province that the table does not know: the national mean of all forms. */
const nationalMean = 2270;

/** 东部沿海 with strong towns: 京 津 沪 苏 浙 闽 鲁 粤. 河北 and 海南 count as east but not as strong (assumed). */
const easternCoast = new Set(["11", "12", "31", "32", "33", "35", "37", "44"]);
/** From here on an eastern 镇 or 街道 is a strong one: between the 30,000 and the 100,000 of evidence.md. */
const bigTown = 60_000;
/** Zones, forest bureaus and the like below this run on a small 乡's staff. */
const smallOther = 15_000;
/** A unit with no village-level unit counts as half of one, and no unit is smaller than this. */
const smallest = 500;

const formOf = (name: string): Form => {
  if (/(街道|地区|城区|办事处|筹备处)$/.test(name)) return "street";
  if (name.endsWith("镇")) return "town";
  return /(乡|苏木|场|团|圃)$/.test(name) ? "rural" : "other";
};

/**
 * One unit's archetype and residents; `seat` says that the county's government sits there (see `seatOf`).
 *
 * 镇 and 街道 of 60,000 and more on the eastern coast are 东部强镇; else 街道 and the seat are 城关镇,
 * 乡, 苏木, 农场, 林场 and 团 are 山区小乡, 镇 are 中西部一般镇, and what is none of these (zones, parks,
 * bureaus, companies) goes by size.
 *
 * @example archetypeOf({ code: "511523101", name: "红桥镇", villages: 8 }, false)
 *          // { archetype: "中西部一般镇", population: 16560 }
 */
export function archetypeOf(unit: DivisionTownship, seat: boolean): Settlement {
  const form = formOf(unit.name);
  const province = unit.code.slice(0, 2);
  const perVillage = crowding[form] * (residentsPerVillage[province] ?? nationalMean);
  const population = Math.max(smallest, Math.round(perVillage * Math.max(0.5, unit.villages)));
  return { archetype: kindOf(form, seat, population, easternCoast.has(province)), population };
}

function kindOf(form: Form, seat: boolean, population: number, east: boolean): ArchetypeName {
  if (east && population >= bigTown && (form === "street" || form === "town")) return "东部强镇";
  if (seat || form === "street") return "城关镇";
  if (form === "rural" || (form === "other" && population < smallOther)) return "山区小乡";
  return "中西部一般镇";
}

/** The code of the county seat: the 城关镇, else the first 街道 or 镇 listed; undefined when there is none. */
export function seatOf(townships: readonly DivisionTownship[]): string | undefined {
  const towns = townships.filter((unit) => formOf(unit.name) === "town" || formOf(unit.name) === "street");
  return (towns.find((unit) => unit.name.startsWith("城关")) ?? towns[0])?.code;
}
