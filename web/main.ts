/** Opens the page. A report is this page with a study in `<script type="application/json" id="study">`. */
import type { Study } from "../src/index.ts";
import { createCrew } from "./crew.ts";
import { packedDivisions } from "./divisions.ts";
import { languageNow } from "./i18n/index.ts";
import { openLab } from "./lab.ts";
import { watchPrinting } from "./width.ts";

function carriedStudy(): Study | undefined {
  const text = document.getElementById("study")?.textContent;
  return text ? JSON.parse(text) : undefined;
}

const root = document.getElementById("page");
if (root) {
  watchPrinting(document);
  openLab({
    root,
    language: languageNow(location),
    report: carriedStudy(),
    crew: createCrew(),
    divisions: packedDivisions(document),
  });
}
