/**
 * Compiles scenarios/*.yaml, with all they extend and their catalogues, into src/scenario/shipped.generated.ts, and
 * targets/*.yaml into src/scenario/targets/shipped.generated.ts, and docs/references.md into
 * src/model/sources.generated.ts: modules without files that run in a browser. The same
 * files give the same text.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { Problem } from "../src/core/problem.ts";
import { loadText } from "../src/run/node/read.ts";
import type { ScenarioDocument } from "../src/scenario/document.ts";
import { readScenario } from "../src/scenario/read.ts";
import { sharedParts } from "./shared-parts.ts";
import { sourcesModule } from "./sources.ts";

export const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "scenarios");

/** Every scenario of the folder, checked, by id. */
export function shippedDocuments(): Record<string, ScenarioDocument> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const ids = names.map((name) => name.slice(0, -".yaml".length)).sort();
  const shipped = Object.fromEntries(ids.map((id) => [id, `scenarios/${id}.yaml`]));
  const load = (path: string, maxBytes: number) => loadText(join(root, path), maxBytes);
  return Object.fromEntries(ids.map((id) => [id, named(id, readScenario(id, { load, shipped }).document)]));
}

function named(id: string, document: ScenarioDocument): ScenarioDocument {
  if (document.id === id) return document;
  throw new Problem({
    file: `scenarios/${id}.yaml`,
    path: "id",
    what: { zh: `编号应与文件名相同：${id}。`, en: `the id must be the file's name: ${id}.` },
  });
}

/** The source of the generated module. */
export function shippedModule(documents: Readonly<Record<string, ScenarioDocument>>): string {
  const { constants, values } = sharedParts(Object.values(documents));
  const entries = Object.keys(documents).map((id, index) => `  ${JSON.stringify(id)}: ${values[index]},`);
  return `// Made from scenarios/ by scripts/ship.ts; changes made here are lost.
import type { ScenarioDocument } from "./document.ts";

${constants}

const documents: Record<string, unknown> = {
${entries.join("\n")}
};

/** The shipped scenarios by id, complete and checked. */
export const shipped = documents as Readonly<Record<string, ScenarioDocument>>;
`;
}

/** The source of the generated module of targets, which are read when they are asked for: what they extend is shipped. */
export function targetsModule(): string {
  const names = readdirSync(join(root, "targets"))
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  const entries = names.map((name) => {
    const document: unknown = parse(readFileSync(join(root, "targets", name), "utf8"));
    return `  ${JSON.stringify(name.slice(0, -".yaml".length))}: ${JSON.stringify(document)},`;
  });
  return `// Made from targets/ by scripts/ship.ts; changes made here are lost.
/** The shipped targets and questions by id, as they are written. */
export const shippedTargetFiles: Readonly<Record<string, object>> = {
${entries.join("\n")}
};
`;
}

/** Leaves a file that is already right as it is, so that nothing looks newer than it is. */
export function writeIfChanged(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const file = join(root, "src/scenario/shipped.generated.ts");
    writeIfChanged(file, shippedModule(shippedDocuments()));
    writeIfChanged(join(root, "src/scenario/targets/shipped.generated.ts"), targetsModule());
    writeIfChanged(join(root, "src/model/sources.generated.ts"), sourcesModule(root));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
