// The page as one file: as it is for the lab, with a study inside as the report.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Problem } from "../../core/problem.ts";

const PAGE = new URL("../../lab.html", import.meta.url);
const MARKER = "<!--study-->";

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

/** The page with `study` (JSON-able) inside: it then opens as a report of that study. */
export function reportPage(page: string, study: unknown): string {
  if (!page.includes(MARKER)) throw new Error(`the page has no ${MARKER}`);
  // "<" is escaped so that no text in the study can end the script element.
  const json = JSON.stringify(study, shortSeries).replaceAll("<", "\\u003c");
  return page.replace(MARKER, () => `<script type="application/json" id="study">${json}</script>`);
}

/** Numbers in lists are points of a curve: six digits are finer than any screen, and make a report half as large. */
function shortSeries(key: string, value: unknown): unknown {
  return typeof value === "number" && /^\d+$/.test(key) ? Number(value.toPrecision(6)) : value;
}
