// Reading files that a user named: never more than the limit, and with a Problem that says how to mend what is wrong.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { Problem, type Text } from "../../core/problem.ts";

const CHUNK = 1 << 16;

/**
 * The text of a UTF-8 file, byte order mark and all; what is not UTF-8 becomes U+FFFD, for the reader to point at.
 * Throws a Problem naming `path` when there is no such file, when it cannot be read, is a folder, or has more than
 * `maxBytes` bytes (found out without reading them).
 */
export function loadText(path: string, maxBytes: number): string {
  const file = open(path);
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw isFolder(path);
    if (stat.size > maxBytes) throw tooLarge(path, stat.size, maxBytes);
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(readUpTo(path, file, maxBytes));
  } finally {
    closeSync(file);
  }
}

/** A pipe or a device has no size: it is read piece by piece, and never beyond the limit. */
function readUpTo(path: string, file: number, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const chunk = new Uint8Array(CHUNK);
    const count = readPiece(path, file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    bytes += count;
    if (bytes > maxBytes) throw tooLarge(path, bytes, maxBytes);
    chunks.push(chunk.subarray(0, count));
  }
}

function readPiece(path: string, file: number, chunk: Uint8Array): number {
  try {
    return readSync(file, chunk);
  } catch (error) {
    throw cannotRead(path, error as NodeJS.ErrnoException);
  }
}

function open(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw cannotRead(path, error as NodeJS.ErrnoException);
  }
}

function cannotRead(path: string, error: NodeJS.ErrnoException): Problem {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") {
    return problem(
      path,
      { zh: "没有这个文件。", en: "no such file." },
      { zh: "看看路径写对没有。", en: "Check the path." },
    );
  }
  if (error.code === "EACCES" || error.code === "EPERM") {
    return problem(path, { zh: "没有读这个文件的权限。", en: "no permission to read this file." });
  }
  if (error.code === "EISDIR") return isFolder(path);
  return problem(path, { zh: `读不了（${error.code}）。`, en: `cannot be read (${error.code}).` });
}

function isFolder(path: string): Problem {
  return problem(
    path,
    { zh: "这是文件夹。", en: "this is a folder." },
    { zh: "写出其中的文件名。", en: "Name a file in it." },
  );
}

function tooLarge(path: string, size: number, most: number): Problem {
  const mb = (bytes: number) => `${Math.ceil(bytes / 1e5) / 10} MB`;
  return problem(
    path,
    {
      zh: `文件太大：${mb(size)}，最多 ${mb(most)}。`,
      en: `the file is too large: ${mb(size)}, the limit is ${mb(most)}.`,
    },
    { zh: "是不是选错了文件？", en: "Is it the right file?" },
  );
}

function problem(file: string, what: Text, mend?: Text): Problem {
  return new Problem({ file, what, ...(mend ? { mend } : {}) });
}
