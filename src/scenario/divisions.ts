/**
 * 行政区划: the real provinces, cities, counties and townships, read from data/divisions-2023/divisions.txt.
 *
 * One line a unit, code first: `11 北京市`, `1101 市辖区`, `110101 东城区 东华门街道10 景山街道8 …`. A county's
 * townships follow its name, each with its number of village-level units; a township's code is the county's
 * and three digits, which stand before the name only where they are not one more than the last.
 * A county's townships are read when they are asked for: opening a county does not pay for the nation.
 */
import { nearest, Problem, type Text } from "../core/problem.ts";

export type Level = "province" | "city" | "county" | "township";

export interface Division {
  /** 2, 4, 6 or 9 digits. */
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  /** The full name, 四川省宜宾市江安县. */
  readonly path: string;
}

export interface DivisionTownship {
  readonly code: string;
  readonly name: string;
  /** Village-level units: villages and residents' committees. */
  readonly villages: number;
}

export interface DivisionCounty {
  readonly code: string;
  readonly name: string;
  readonly cityName: string;
  readonly provinceName: string;
  readonly townships: readonly DivisionTownship[];
}

/** Every function that takes a code throws a Problem with the nearest known unit when there is none. */
export interface Divisions {
  provinces(): Division[];
  /** The units right below; those of a county are townships, a township has none. */
  children(code: string): Division[];
  /** A county-level unit with its townships. */
  county(code: string): DivisionCounty;
  /** The county-level units of a city, a province or "all"; of a county, itself. */
  counties(code: string): Division[];
  /** Units of this name, else of a name that contains it: higher levels first, at most `limit` (20). */
  find(name: string, limit?: number): Division[];
}

interface Index {
  /** Provinces, cities and counties in the order of the file. */
  readonly units: ReadonlyMap<string, Division>;
  /** The townships of each county, as written. */
  readonly cells: ReadonlyMap<string, string>;
}

const unitLine = /^(\d+) ([^\s\d]+)((?: (?:\d{3})?[^\s\d]+\d+)*)$/;
/** Length of a code -> level, and the length of its parent's code. */
const levels: Readonly<Record<number, { level: Level; parent: number }>> = {
  2: { level: "province", parent: 0 },
  4: { level: "city", parent: 2 },
  6: { level: "county", parent: 4 },
};
/** Names that stand in the list for "the districts of this city" and belong in no full name. */
const fillers = new Set(["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"]);

/**
 * Opens the text of divisions.txt.
 * @throws Problem with file:line when the text is not of this form
 */
export function readDivisions(text: string): Divisions {
  const index = indexOf(text);
  const units = [...index.units.values()];
  const below = (code: string, level: Level) =>
    units.filter((unit) => unit.level === level && unit.code.startsWith(code));
  return {
    provinces: () => below("", "province"),
    children: (code) => childrenOf(index, known(index, code)),
    county: (code) => countyOf(index, known(index, code)),
    counties: (code) => (code === "all" ? below("", "county") : below(known(index, code).code, "county")),
    find: (name, limit = 20) => findIn(index, name, limit),
  };
}

function indexOf(text: string): Index {
  const units = new Map<string, Division>();
  const cells = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === "") continue;
    const [, code, name, rest] = unitLine.exec(line) ?? [];
    const level = levels[code?.length];
    const parent = level && units.get(code.slice(0, level.parent));
    if (!level || units.has(code) || (level.parent > 0 && !parent)) throw badLine(i + 1, line);
    const path = (parent?.path ?? "") + (fillers.has(name) ? "" : name);
    units.set(code, { code, name, level: level.level, path });
    if (level.level === "county") cells.set(code, rest);
  }
  return { units, cells };
}

function badLine(line: number, text: string): Problem {
  const seen = text.slice(0, 30);
  return new Problem({
    file: "divisions.txt",
    line,
    what: { zh: `“${seen}”不是区划行。`, en: `"${seen}" is not a line of divisions.` },
    mend: {
      zh: "请用 scripts/divisions.ts 重新生成该文件。",
      en: "Make the file again with scripts/divisions.ts.",
    },
  });
}

function townshipsOf(index: Index, county: string): DivisionTownship[] {
  let number = 0;
  const townships: DivisionTownship[] = [];
  for (const [, digits, name, villages] of (index.cells.get(county) ?? "").matchAll(
    / (\d{3})?([^\s\d]+)(\d+)/g,
  )) {
    number = digits === undefined ? number + 1 : Number(digits);
    townships.push({ code: county + String(number).padStart(3, "0"), name, villages: Number(villages) });
  }
  return townships;
}

function townshipDivisions(index: Index, county: Division): Division[] {
  return townshipsOf(index, county.code).map(({ code, name }) => ({
    code,
    name,
    level: "township",
    path: county.path + name,
  }));
}

function childrenOf(index: Index, unit: Division): Division[] {
  if (unit.level === "county") return townshipDivisions(index, unit);
  if (unit.level === "township") return [];
  const length = unit.code.length + 2;
  return [...index.units.values()].filter(({ code }) => code.length === length && code.startsWith(unit.code));
}

function countyOf(index: Index, unit: Division): DivisionCounty {
  if (unit.level !== "county") throw notACounty(index, unit);
  const { code, name } = unit;
  const cityName = index.units.get(code.slice(0, 4))?.name ?? "";
  const provinceName = index.units.get(code.slice(0, 2))?.name ?? "";
  return { code, name, cityName, provinceName, townships: townshipsOf(index, code) };
}

function findIn(index: Index, name: string, limit: number): Division[] {
  if (name === "") return [];
  const upper = [...index.units.values()].sort((a, b) => a.code.length - b.code.length);
  const counties = upper.filter(
    (unit) =>
      index.cells.get(unit.code)?.includes(name) || (unit.level === "county" && name.startsWith(unit.path)),
  );
  const all = [...upper, ...counties.flatMap((county) => townshipDivisions(index, county))];
  const same = all.filter((unit) => unit.name === name || unit.path === name);
  return (same.length > 0 ? same : all.filter((unit) => unit.path.includes(name))).slice(0, limit);
}

function known(index: Index, code: string): Division {
  const unit = index.units.get(code) ?? townshipOf(index, code);
  if (unit) return unit;
  const close = suggestions(index, code);
  const list = (join: string) => close.map((one) => `${one.code} ${one.path}`).join(join);
  const mend: Text =
    close.length > 0
      ? { zh: `您是否想写：${list("、")}？`, en: `Did you mean ${list(", ")}?` }
      : { zh: "请用 2、4 或 6 位区划代码，或 all。", en: 'Use a code of 2, 4 or 6 digits, or "all".' };
  throw new Problem({
    what: {
      zh: `“${code}”不是 2023 年的区划代码。`,
      en: `"${code}" is not a code of the divisions of 2023.`,
    },
    mend,
  });
}

function townshipOf(index: Index, code: string): Division | undefined {
  const county = code.length === 9 ? index.units.get(code.slice(0, 6)) : undefined;
  return county && townshipDivisions(index, county).find((unit) => unit.code === code);
}

/** For a name its units; for a code the nearest of its own length in its city, its province, the nation. */
function suggestions(index: Index, code: string): Division[] {
  if (!/^\d+$/.test(code)) return findIn(index, code, 3);
  const county = code.length === 9 ? index.units.get(code.slice(0, 6)) : undefined;
  const all = county ? townshipDivisions(index, county) : [...index.units.values()];
  const units = new Map(all.map((unit) => [unit.code, unit]));
  const found = new Set<Division>();
  for (const shared of [code.slice(0, 4), code.slice(0, 2), ""]) {
    const known = [...units.keys()].filter((one) => one.length === code.length && one.startsWith(shared));
    const unit = units.get(nearest(code, known) ?? shared);
    if (unit) found.add(unit);
  }
  return [...found];
}

function notACounty(index: Index, unit: Division): Problem {
  const county = unit.code.length > 6 ? index.units.get(unit.code.slice(0, 6)) : undefined;
  const first =
    county ??
    [...index.cells.keys()]
      .map((code) => index.units.get(code))
      .find((one) => one?.code.startsWith(unit.code));
  const example = first ? `${first.code} ${first.path}` : "";
  return new Problem({
    what: {
      zh: `${unit.code} ${unit.path}不是县级单位。`,
      en: `${unit.code} ${unit.path} is a ${unit.level}, not a county.`,
    },
    mend: { zh: `请用六位的县级代码，如 ${example}。`, en: `Use a county's six digits, such as ${example}.` },
  });
}
