// The page as one file: as it is for the lab, with a study inside as the report.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Problem } from "../../core/problem.ts";
import type { Study } from "../../experiment/study.ts";

const PAGE = new URL("../../lab.html", import.meta.url);
const MARKER = "<!--study-->";
/** What the lab shows while its first run is under way; a report has no such time. */
const OPENING = /<script type="application\/json" id="opening">[^<]*<\/script>/;

/** The lab page of this build. Throws a Problem when it has not been built. */
export async function labPage(): Promise<string> {
  try {
    return await readFile(PAGE, "utf8");
  } catch {
    throw new Problem({
      file: fileURLToPath(PAGE),
      what: { zh: "网页还没有构建。", en: "the page has not been built." },
      mend: { zh: "在源码目录运行 npm run build。", en: "Run npm run build in the checkout." },
    });
  }
}

/** A value (JSON-able) as an inert script element of the page; "<" is escaped so that no text in it can end the element. */
export function dataScript(id: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="${id}">${json}</script>`;
}

/** The page with `study` (JSON-able) inside: it then opens as a report of that study. */
export function reportPage(page: string, study: unknown): string {
  if (!page.includes(MARKER)) throw new Error(`the page has no ${MARKER}`);
  return page.replace(OPENING, "").replace(MARKER, () => dataScript("study", study));
}

/** A study as the page draws it: curves of differences only from the first strategy, which is half the size of all. */
export function drawn(study: Study): Study {
  const [first] = study.strategies;
  return {
    ...study,
    differences: study.differences.map((one) => (one.against === first.id ? one : { ...one, weekly: {} })),
  };
}
