/**
 * Puts the first replications of the page's default comparison into the built page: `tsx scripts/opening.ts <dist>`. A
 * cold browser needs seconds for its first run; this study, by the same engine from the same seed, is shown until the
 * page's own has as many replications. Only curves that are drawn stand in it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compare, type Study } from "../src/index.ts";
import { dataScript } from "../src/run/node/page.ts";
import { DIFFERENCES, MAIN, OTHERS } from "../web/compare/drawn.ts";
import { scenariosOf } from "../web/settings/scenarios.ts";
import { defaults } from "../web/settings/settings.ts";

/** Enough for a band; more would make every build longer. */
const REPLICATIONS = 5;
const MARKER = "<!--opening-->";

function only<T>(values: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

function openingOf(study: Study): Study {
  return {
    ...study,
    strategies: study.strategies.map((one) => ({ ...one, weekly: only(one.weekly, [MAIN, ...OTHERS]) })),
    differences: study.differences.map((one) => ({ ...one, weekly: only(one.weekly, DIFFERENCES) })),
  };
}

const dist = resolve(process.argv[2]);
const { workers } = (await import(
  pathToFileURL(join(dist, "node.js")).href
)) as typeof import("../src/node.ts");
const runner = workers(2);
const study = await compare(scenariosOf(defaults), {
  seed: defaults.seed,
  replications: REPLICATIONS,
  townships: true,
  runner,
});
await runner.close();
const page = join(dist, "lab.html");
const html = readFileSync(page, "utf8");
if (html.split(MARKER).length !== 2)
  throw new Error(`the page must have ${MARKER} once, where the opening goes`);
writeFileSync(
  page,
  html.replace(MARKER, () => dataScript("opening", openingOf(study))),
);
