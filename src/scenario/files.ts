/** The files a scenario is made of: loaded once, limited in size, turned into located trees. */
import { Problem, type ProblemDetail, type Text } from "../core/problem.ts";
import type { Divisions } from "./divisions.ts";
import { type Located, limits, type Place } from "./located.ts";
import { readRecords } from "./rows.ts";
import { quote } from "./wording.ts";
import { readYaml } from "./yaml.ts";

export interface Sources {
  /**
   * The text of a file, without reading more than `maxBytes` of it.
   * @throws Problem when it cannot be read or is larger
   */
  readonly load?: (path: string, maxBytes: number) => string;
  /** Scenarios known by id: resolved documents, or paths of files to load. */
  readonly shipped?: Readonly<Record<string, object | string>>;
  /** The scenarios in a folder: one named by its id where its file is meant gets its file told. */
  readonly beside?: (folder: string) => readonly FoundScenario[];
  /** The divisions, opened when they are needed: a unit's name written in place of its code gets its code told. */
  readonly divisions?: () => Divisions | undefined;
}

/** A file's name without its folder, and the id that it states. */
export interface FoundScenario {
  readonly name: string;
  readonly id: string | undefined;
}

/** A file that was read, for the manifest. */
export interface Input {
  readonly path: string;
  readonly text: string;
}

/** Where a file was named: `extends` in line 3 of another file; nothing for the file the user named. */
export interface Asked {
  readonly place: Place;
  readonly path: string;
}

export class Files {
  readonly sources: Sources;
  readonly inputs: Input[] = [];
  readonly details: ProblemDetail[] = [];
  /** Set when something a document extends could not be read. */
  partial = false;
  private readonly trees = new Map<string, Located | undefined>();

  constructor(sources: Sources) {
    this.sources = sources;
  }

  readonly report = (detail: ProblemDetail): void => {
    this.details.push(detail);
  };

  reportAt(asked: Asked, what: Text, mend?: Text): void {
    this.report({ ...asked.place, path: asked.path, what, ...(mend ? { mend } : {}) });
  }

  /** The tree of a YAML, JSON or CSV file; undefined, with the problem reported, when there is none. */
  tree(path: string, asked?: Asked): Located | undefined {
    if (this.trees.has(path)) return this.trees.get(path);
    const text = this.text(path, asked);
    const read = isTable(path) ? readRecords : readYaml;
    const tree = text === undefined ? undefined : read(text, path, this.report);
    this.trees.set(path, tree);
    return tree;
  }

  /** The text of a file, without its byte order mark. */
  text(path: string, asked?: Asked): string | undefined {
    try {
      const text = this.load(path).replace(/^\uFEFF/, "");
      const wrong = text.length > limits.fileBytes ? tooLarge : notText(text);
      if (wrong) throw new Problem({ file: path, ...wrong });
      this.inputs.push({ path, text });
      return text;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      for (const detail of error.details) this.report(asked ? seenFrom(detail, path, asked) : detail);
      return undefined;
    }
  }

  /** Whether a file can be read; says nothing when it cannot. */
  isThere(path: string): boolean {
    try {
      this.load(path);
      return true;
    } catch (error) {
      if (error instanceof Problem) return false;
      throw error;
    }
  }

  private load(path: string): string {
    if (this.sources.load && !path.includes("://")) return this.sources.load(path, limits.fileBytes);
    throw new Problem({
      file: path,
      what: { zh: "这里读不了文件。", en: "files cannot be read here." },
      mend: { zh: "请把内容直接写进情景。", en: "Write the content into the scenario itself." },
    });
  }
}

/** A file that cannot be read is a problem of the line that names it. */
function seenFrom({ what, mend, line }: ProblemDetail, path: string, asked: Asked): ProblemDetail {
  const shown = quote(line === undefined ? path : `${path}:${line}`);
  return {
    ...asked.place,
    path: asked.path,
    what: { zh: `${shown.zh}：${what.zh}`, en: `${shown.en}: ${what.en}` },
    ...(mend ? { mend } : {}),
  };
}

const megabytes = limits.fileBytes / 1e6;
const tooLarge = {
  what: { zh: `文件太大（最多 ${megabytes} MB）。`, en: `the file is too large (at most ${megabytes} MB).` },
};

/** A NUL or a replacement character tells a file in another encoding, or no text at all. */
function notText(text: string): { line: number; what: Text; mend: Text } | undefined {
  const at = text.search(/[\0\uFFFD]/);
  if (at < 0) return undefined;
  return {
    line: text.slice(0, at).split("\n").length,
    what: { zh: "文件不是 UTF-8 文本。", en: "the file is not UTF-8 text." },
    mend: { zh: "另存为“UTF-8”或“CSV UTF-8”后再试。", en: 'Save it again as "UTF-8" or "CSV UTF-8".' },
  };
}

export function isTable(path: string): boolean {
  return /\.csv$/i.test(path);
}

/** The folder of a file, as a path that can be opened. */
export function folderOf(file: string | undefined): string {
  return beside(file, ".") || (file?.startsWith("/") ? "/" : ".");
}

/** A path relative to the file that names it. */
export function beside(file: string | undefined, path: string): string {
  const clean = path.replaceAll("\\", "/");
  if (/^(\/|[a-zA-Z]:\/|[a-z]+:\/\/)/.test(clean)) return clean;
  const folder = (file ?? "").replaceAll("\\", "/").split("/").slice(0, -1);
  const parts: string[] = [];
  for (const part of [...folder, ...clean.split("/")]) {
    const last = parts[parts.length - 1];
    if (part === ".." && last !== undefined && last !== ".." && last !== "") parts.pop();
    else if (part !== "." && (part !== "" || parts.length === 0)) parts.push(part);
  }
  return parts.join("/");
}

/** The file's name without folder and ending. */
export function stemOf(path: string): string {
  const name = path.replaceAll("\\", "/").split("/").pop() ?? "";
  return name.replace(/\.(ya?ml|json|csv)$/i, "") || "scenario";
}
