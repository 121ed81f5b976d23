/**
 * Makes data/divisions-2023/divisions.txt from the four CSV files of a folder
 * (provinces, cities, counties, townships; columns in the data's README).
 *
 *   npx tsx scripts/divisions.ts <folder> [out]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

type Row = Record<string, string>;

function rowsOf(folder: string, name: string): Row[] {
  const [header = "", ...lines] = readFileSync(join(folder, name), "utf8").trimEnd().split(/\r?\n/);
  const columns = header.replace(/^\uFEFF/, "").split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

function byParent(rows: readonly Row[], parent: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[parent]);
    if (group) group.push(row);
    else groups.set(row[parent], [row]);
  }
  return groups;
}

/** ` 东华门街道10 003新街口街道21`: the last three digits stand only where they do not follow on. */
function townshipCells(townships: readonly Row[], county: string): string {
  let previous = 0;
  let text = "";
  for (const { code, name, villages } of townships) {
    if (
      !/^\d{9}$/.test(code) ||
      !code.startsWith(county) ||
      !/^[^\d\s]+$/.test(name) ||
      !/^\d+$/.test(villages)
    )
      throw new Error(`townships.csv: ${code},${name},${villages} does not fit the text form`);
    const number = Number(code.slice(6));
    text += ` ${number === previous + 1 ? "" : code.slice(6)}${name}${villages}`;
    previous = number;
  }
  return text;
}

function textOf(folder: string): string {
  const cities = byParent(rowsOf(folder, "cities.csv"), "province_code");
  const counties = byParent(rowsOf(folder, "counties.csv"), "city_code");
  const townships = byParent(rowsOf(folder, "townships.csv"), "county_code");
  const lines: string[] = [];
  for (const province of rowsOf(folder, "provinces.csv")) {
    lines.push(`${province.code} ${province.name}`);
    for (const city of cities.get(province.code) ?? []) {
      lines.push(`${city.code} ${city.name}`);
      for (const { code, name } of counties.get(city.code) ?? [])
        lines.push(`${code} ${name}${townshipCells(townships.get(code) ?? [], code)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

const [folder, out = join(import.meta.dirname, "../data/divisions-2023/divisions.txt")] =
  process.argv.slice(2);
if (!folder) {
  console.error("usage: npx tsx scripts/divisions.ts <folder with the four CSV files> [out]");
  process.exit(2);
}
const text = textOf(folder);
writeFileSync(out, text);
console.log(`${out}: ${Buffer.byteLength(text)} bytes, ${gzipSync(text, { level: 9 }).length} bytes gzip`);
