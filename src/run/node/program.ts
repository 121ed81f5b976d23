// Which program is running: results that are kept for later are only good for the same one.
import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CODE = fileURLToPath(new URL("../..", import.meta.url));

/** A hash of all code of govload as it stands on disk. */
export function programHash(): string {
  const hash = createHash("sha256");
  addFolder(hash, CODE);
  return hash.digest("hex");
}

function addFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else if (/\.[jt]s$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
      hash.update(entry.name).update(readFileSync(path));
  }
}
