/**
 * Opens the page; in a worker, which runs this same script, it takes orders. A report is this page with a study in `<script type="application/json" id="study">`.
 */
import type { Study } from "../src/index.ts";
import { carriedOpening } from "./compare/opening.ts";
import { watchPrinting } from "./figure/width.ts";
import { watchGlosses } from "./gloss/tip.ts";
import { createStage, readShowing } from "./hall/stage.ts";
import { languageNow } from "./i18n/index.ts";
import { openLab } from "./lab.ts";
import { packedDivisions } from "./settings/divisions.ts";
import { createLosses } from "./settings/losses.ts";
import { createStore } from "./settings/store.ts";
import { openLink } from "./share/open-link.ts";
import { createCrew } from "./workers/crew.ts";
import { takeOrders } from "./workers/page.worker.ts";

function carriedStudy(): Study | undefined {
  const text = document.getElementById("study")?.textContent;
  return text ? JSON.parse(text) : undefined;
}

async function open(root: HTMLElement): Promise<void> {
  const report = carriedStudy();
  // a report has its study; all others want a first run at once
  const crew = createCrew(report === undefined);
  const divisions = packedDivisions(document);
  const { settings, lost } = await openLink(location.hash, { report, divisions });
  watchPrinting(document);
  watchGlosses(document.body);
  openLab({
    root,
    language: languageNow(location),
    store: createStore(settings),
    crew,
    stage: createStage(readShowing(location.hash)),
    losses: createLosses(lost),
    divisions,
    report,
    opening: report ? undefined : carriedOpening(document),
  });
}

if ("document" in globalThis) {
  const root = document.getElementById("page");
  if (root) void open(root);
} else {
  takeOrders();
}
