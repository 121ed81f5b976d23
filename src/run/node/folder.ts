// The folder of results: tables, dictionary, report, and last of all the manifest.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { channelsTable } from "../../experiment/channelsTable.ts";
import type { Study } from "../../experiment/study.ts";
import { summaryTable } from "../../experiment/summaryTable.ts";
import { csvPieces, PIECE_ROWS } from "../../table/csv-write.ts";
import type { Table } from "../../table/table.ts";
import { dictionaryOf } from "./dictionary.ts";
import { type Made, manifestOf } from "./manifest.ts";
import { drawn, labPage, reportPage } from "./page.ts";
import { writeWhole } from "./write.ts";

export type Format = "csv" | "json";

const OURS =
  /^(manifest\.json|report\.html|(summary|channels|daily|townships|events|ledger|cases|dictionary)\.(csv|json))$/;

/**
 * Writes all files of a study into `folder`, each whole or not at all, and the manifest last; what an earlier study
 * left there and this one does not write is removed. `onProgress` hears how many numbers and texts are written, and of
 * how many. @returns the names of the files
 * @throws Problem when a file cannot be written
 */
export async function writeStudy(
  folder: string,
  study: Study,
  tables: readonly Table[],
  made: Made,
  formats: readonly Format[] = ["csv"],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<string[]> {
  const earlier = await earlierFiles(folder);
  await rm(join(folder, "manifest.json"), { force: true }).catch(() => undefined); // no manifest while files change
  const split = study.channels.length > 0 ? [channelsTable(study)] : [];
  const all = [summaryTable(study), ...split, ...tables];
  const files: string[] = [];
  const put = async (name: string, content: string | Iterable<string>) => {
    await writeWhole(join(folder, name), content);
    files.push(name);
  };
  const described = [...all, dictionaryOf(all)];
  const told = progressOver(described, formats, onProgress);
  for (const format of formats) {
    for (const table of described)
      await put(`${table.name}.${format}`, told(table, contentOf(table, format)));
  }
  await put("report.html", reportPage(await labPage(), drawn(study)));
  const stale = earlier.filter((name) => !files.includes(name));
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
  await put(
    "manifest.json",
    `${JSON.stringify(manifestOf(study, made, [...files, "manifest.json"], new Date()), null, 2)}\n`,
  );
  return files;
}

/** Passes pieces of tables on and tells how much of all tables has gone by. */
function progressOver(
  tables: readonly Table[],
  formats: readonly Format[],
  onProgress: (done: number, total: number) => void,
): (table: Table, content: Content) => Iterable<string> {
  const cells = ({ columns, length }: Table) => columns.length * length;
  const total = formats.length * tables.reduce((sum, table) => sum + cells(table), 0);
  let before = 0;
  return function* (table, { pieces, cellsEach }) {
    let here = 0;
    for (const piece of pieces) {
      yield piece;
      here = Math.min(cells(table), here + cellsEach);
      onProgress(before + here, total);
    }
    before += cells(table);
  };
}

interface Content {
  readonly pieces: Iterable<string>;
  /** Numbers and texts in a piece, more or less. */
  readonly cellsEach: number;
}

/** CSV with a byte order mark, for spreadsheets; JSON column by column, as one text could be too long. */
function contentOf(table: Table, format: Format): Content {
  const { columns, length } = table;
  if (format === "json") return { pieces: jsonPieces(table), cellsEach: length };
  return { pieces: csvPieces(columns, length, { bom: true }), cellsEach: columns.length * PIECE_ROWS };
}

function* jsonPieces({ name, columns }: Table): Generator<string> {
  yield `{"name":${JSON.stringify(name)},"columns":[\n`;
  for (const [at, { values, ...words }] of columns.entries()) {
    const short = values instanceof Float32Array; // 32 bits are worth seven digits
    const plain = Array.from(values as ArrayLike<number | string>, (value) => {
      if (typeof value === "string") return value;
      return Number.isNaN(value) ? null : short ? Number(value.toPrecision(7)) : value;
    });
    yield `${at ? ",\n" : ""}${JSON.stringify({ ...words, values: plain })}`;
  }
  yield "\n]}\n";
}

/** The files that an earlier study wrote here, by its manifest: nothing else in the folder is ours to remove. */
async function earlierFiles(folder: string): Promise<string[]> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
    const files: unknown[] =
      typeof manifest.govload === "string" && Array.isArray(manifest.files) ? manifest.files : [];
    return files.filter((name) => typeof name === "string" && OURS.test(name)) as string[];
  } catch {
    return [];
  }
}
