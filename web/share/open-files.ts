/** Files that a reader brings: scenarios become strategies of their own, a result is shown as a report is. */
import { type Divisions, openScenario, Problem, type ProblemDetail, type Study } from "../../src/index.ts";
import { isMap } from "../is-map.ts";
import { isCountyCode } from "../settings/places.ts";
import { idOf, MOST, type OwnStrategy, type Strategy } from "../settings/settings.ts";
import { looksLikeStudy, parseJson, studyFrom, studyInReport } from "./study-file.ts";

/** What the page needs of a file. */
export type GivenFile = Pick<File, "name" | "size" | "text">;

export type Opened =
  | { readonly study: Study; readonly file: string }
  /** `place` is the real county that they name. */
  | { readonly strategies: readonly OwnStrategy[]; readonly place?: string };

/** Reports are the largest: the page and a study of many strategies. */
const MOST_BYTES = 40_000_000;
const MOST_FILES = 20;

const refuse = (detail: ProblemDetail): never => {
  throw new Problem(detail);
};

async function textOf({
  name: file,
  size,
  text,
}: {
  name: string;
  size: number;
  text: () => Promise<string>;
}) {
  if (size > MOST_BYTES) {
    const most = MOST_BYTES / 1e6;
    refuse({
      file,
      what: { zh: `文件太大（最多 ${most} MB）。`, en: `the file is too large (at most ${most} MB).` },
    });
  }
  try {
    return (await text()).replace(/^\uFEFF/, "");
  } catch {
    return refuse({ file, what: { zh: "读不了这个文件。", en: "the file cannot be read." } });
  }
}

/** Undefined for what is no result. */
function studyOf(text: string, file: string): Study | undefined {
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith("<")) return studyInReport(text, file);
  if (!start.startsWith("{") || !/"fingerprint"/.test(text)) return undefined;
  const value = parseJson(text, file);
  return looksLikeStudy(value) ? studyFrom(value, file) : undefined;
}

/** JSON may be a scenario too, which `govload` or `extends` says; any other is not worth a list of missing fields. */
function refuseOtherJson(text: string, file: string): void {
  if (!/\.json$/i.test(file)) return;
  const value = parseJson(text, file);
  if (isMap(value) && ("extends" in value || Number(value.govload) === 1)) return;
  refuse({
    file,
    what: {
      zh: "这个 JSON 不是 govload 的结果，也不是情景。",
      en: "this JSON is neither a result of govload nor a scenario.",
    },
    mend: {
      zh: "要看结果，请选 --json 写出的文件；情景里要有 govload: 1。",
      en: "For a result choose a file that --json wrote; a scenario holds govload: 1.",
    },
  });
}

const isTable = (file: string) => /\.csv$/i.test(file);

function refuseTablesAlone(files: readonly string[]): void {
  if (files.length === 0 || !files.every(isTable)) return;
  refuse({
    file: files[0],
    what: { zh: "表格不能单独打开。", en: "a table cannot be opened alone." },
    mend: {
      zh: "把它和用到它的情景一起选中或拖来；要看结果，请打开 JSON 或报告。",
      en: "Choose or drop it together with the scenario that names it; to see a result, open its JSON or report.",
    },
  });
}

/** The county goes to the place that all strategies share; larger units are simulated on the command line. */
function withoutDivision(document: object, file: string): { own: OwnStrategy; place?: string } {
  const { division, county, ...fields } = document as Record<string, unknown>;
  const { division: inner, ...rest } = isMap(county) ? county : {};
  const unit = inner ?? division;
  const own = {
    ...fields,
    ...(Object.keys(rest).length > 0 ? { county: rest } : {}),
  } as unknown as OwnStrategy;
  if (unit === undefined) return { own };
  if (isCountyCode(String(unit))) return { own, place: String(unit) };
  return refuse({
    file,
    path: "county.division",
    what: {
      zh: "网页上一次只能看一个县（六位代码）。",
      en: "the page takes one county (a code of six digits).",
    },
    mend: { zh: "更大的范围请在命令行运行。", en: "Run larger units on the command line." },
  });
}

interface Read {
  readonly file: string;
  readonly document?: object;
  readonly error?: Problem;
}

/** Those that no other file stands on; files may extend each other when they are opened together. */
function documentsOf(texts: ReadonlyMap<string, string>, divisions: Divisions | undefined): Read[] {
  const below = new Set<string>();
  const read = (file: string): Read => {
    const load = (path: string) => {
      const name = path.split("/").pop() ?? path;
      const found = texts.get(name);
      if (found === undefined) return refuse(notGiven(path));
      if (name !== file) below.add(name);
      return found;
    };
    try {
      return { file, document: openScenario(`./${file}`, { load, ...(divisions ? { divisions } : {}) }) };
    } catch (error) {
      if (error instanceof Problem) return { file, error };
      throw error;
    }
  };
  const all = [...texts.keys()].filter((file) => !isTable(file)).map(read);
  return all.filter(({ file }) => !below.has(file));
}

const notGiven = (file: string): ProblemDetail => ({
  file,
  what: { zh: "这个文件没有一起打开。", en: "this file was not opened with it." },
  mend: { zh: "把它和情景一起选中或拖来。", en: "Choose or drop it together with the scenario." },
});

function strategiesOf(texts: ReadonlyMap<string, string>, divisions: Divisions | undefined): Opened {
  const read = documentsOf(texts, divisions);
  const faults = read.flatMap(({ error }) => error?.details ?? []);
  if (faults.length > 0) throw new Problem(faults);
  const found = read.map(({ document, file }) => withoutDivision(document as object, file));
  const ids = found.map(({ own }) => own.id);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) {
    const what = {
      zh: `两个情景的 id 都是“${ids[twice]}”。`,
      en: `two scenarios have the id "${ids[twice]}".`,
    };
    refuse({ file: read[twice].file, path: "id", what, mend: { zh: "改一个。", en: "Change one." } });
  }
  const places = [...new Set(found.flatMap(({ place }) => place ?? []))];
  if (places.length > 1) {
    const list = places.join(", ");
    refuse({
      what: { zh: `情景不在同一个县：${list}。`, en: `the scenarios are in different counties: ${list}.` },
    });
  }
  if (found.length === 0 || found.length > MOST) {
    refuse({ what: { zh: `一次打开 1 至 ${MOST} 个情景。`, en: `open 1 to ${MOST} scenarios at once.` } });
  }
  return { strategies: found.map(({ own }) => own), ...(places[0] ? { place: places[0] } : {}) };
}

/**
 * Reads files as what they are by their content.
 * @throws Problem with everything that is wrong, with file and line where the reader knows them
 */
export async function openFiles(
  files: readonly GivenFile[],
  divisions: () => Promise<Divisions | undefined>,
): Promise<Opened> {
  if (files.length > MOST_FILES) {
    refuse({ what: { zh: `一次最多 ${MOST_FILES} 个文件。`, en: `at most ${MOST_FILES} files at once.` } });
  }
  const texts = new Map<string, string>();
  for (const file of files) {
    texts.set(file.name, await textOf({ name: file.name, size: file.size, text: () => file.text() }));
  }
  for (const [file, text] of texts) {
    const study = studyOf(text, file);
    if (study && texts.size === 1) return { study, file };
    if (study) refuse({ file, what: { zh: "结果要单独打开。", en: "a result is opened alone." } });
    refuseOtherJson(text, file);
  }
  refuseTablesAlone([...texts.keys()]);
  return strategiesOf(
    texts,
    /\bdivision\b/.test([...texts.values()].join("\n")) ? await divisions() : undefined,
  );
}

/** The strategies with those that were opened: in place of one with the same id, else added, else instead of the last. */
export function withStrategies(now: readonly Strategy[], opened: readonly OwnStrategy[]): Strategy[] {
  const same = new Map<string, Strategy>(opened.map((one) => [one.id, one]));
  const known = new Set(now.map(idOf));
  const all = [...now.map((one) => same.get(idOf(one)) ?? one), ...opened.filter(({ id }) => !known.has(id))];
  while (all.length > MOST)
    all.splice(
      all.findLastIndex((one) => !same.has(idOf(one))),
      1,
    );
  return all;
}
