// Writing files so that nobody ever sees half of one: to a temporary name first, then renamed.
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Problem } from "../../core/problem.ts";

/**
 * Writes `path` (its folder is made when missing). The content is a text, bytes, or pieces made one after another.
 * An earlier file stays whole until the new one is complete. Throws a Problem when it cannot be written.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await makeFolder(dirname(path));
    await fill(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw isSystemError(error) ? cannotWrite(path, error) : error;
  }
}

/**
 * Makes a folder, where it is missing, and tries whether a file can be written there: before long work, not after it.
 * Throws a Problem when not.
 */
export async function claimFolder(folder: string): Promise<void> {
  const trial = join(folder, `.govload.${process.pid}.tmp`);
  try {
    await makeFolder(folder);
    await fill(trial, "");
    await rm(trial);
  } catch (error) {
    throw isSystemError(error) ? cannotWrite(folder, error) : error;
  }
}

/** Makes a folder and those above it. Not by `recursive`, which never returns where none can be made, as below /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path && !(await isThere(above))) await makeFolder(above);
  try {
    await mkdir(path);
  } catch (error) {
    if (!(await isFolder(path))) throw error; // another process may have made it meanwhile
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function fill(
  path: string,
  content: string | Uint8Array | AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const file = await open(path, "w");
  try {
    if (typeof content === "string" || content instanceof Uint8Array) await file.writeFile(content);
    else for await (const piece of content) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string" && "syscall" in error
  );
}

/** A Problem that says why a place cannot be written to. */
export function cannotWrite(path: string, error: NodeJS.ErrnoException): Problem {
  const known: Record<string, { zh: string; en: string }> = {
    ENOSPC: { zh: "磁盘满了。", en: "the disk is full." },
    EACCES: { zh: "没有写的权限。", en: "no permission to write here." },
    EPERM: {
      zh: "没有写的权限；也可能文件正被别的程序打开。",
      en: "no permission to write here, or another program has the file open.",
    },
    EBUSY: { zh: "文件正被别的程序打开。", en: "another program has the file open." },
    EROFS: { zh: "这个磁盘只能读。", en: "this disk is read-only." },
    ENOTDIR: { zh: "路径中有一段是文件，不是文件夹。", en: "part of the path is a file, not a folder." },
    EEXIST: {
      zh: "同名的文件占了文件夹的位置。",
      en: "a file of that name stands where a folder is needed.",
    },
    ENOENT: { zh: "这里建不了文件和文件夹。", en: "no file or folder can be made here." },
    EISDIR: {
      zh: "同名的文件夹占了文件的位置。",
      en: "a folder of that name stands where a file is needed.",
    },
  };
  const what = known[error.code ?? ""] ?? {
    zh: `写不了（${error.code}）。`,
    en: `cannot be written (${error.code}).`,
  };
  return new Problem({
    file: path,
    what,
    mend: { zh: "换个位置，或清理后再试。", en: "Choose another place, or make room and try again." },
  });
}
