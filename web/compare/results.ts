/** Everything below the controls, in the order of reading: answer, picture, what differs, the rest. */

import { h } from "../dom.ts";
import { createCursor } from "../figure/cursor.ts";
import type { Shown } from "../figure/series.ts";
import { beforeNextFrame } from "../frames.ts";
import { answerView } from "./answer.ts";
import { booksView } from "./books.ts";
import { channelsView } from "./channels.ts";
import { differencesView, mainView, othersView } from "./charts.ts";
import { debriefView } from "./debrief.ts";
import { differsView } from "./differs.ts";
import { divergenceView } from "./divergence.ts";
import { evidenceView } from "./evidence.ts";
import { type Guessing, guessView } from "./guess.ts";
import { sourcesView } from "./sources.ts";
import { tableView } from "./table.ts";
import { townshipsView } from "./townships.ts";
import type { View } from "./view.ts";

export interface Results {
  readonly node: HTMLElement;
  /** Shows a study, view by view; a newer study takes over where the older one was. */
  readonly show: (shown: Shown) => void;
}

function draw(view: View, shown: Shown, held: boolean): void {
  // a chart without a single value has nothing to be read from
  const drawn = shown.study.replications > 0 && (!held || view.early === true);
  view.node.hidden = !drawn;
  if (drawn) view.update(shown);
}

export interface ResultsOptions {
  readonly guessing: Guessing;
  /** Whether figures may still move. */
  readonly running: () => boolean;
  /** Whether it can be asked what the differences rest on, and asking it. */
  readonly mayAskEvidence: () => boolean;
  readonly onEvidence: () => void;
}

/** In the order of reading. */
function viewsOf({ guessing, running, mayAskEvidence, onEvidence }: ResultsOptions): View[] {
  const cursor = createCursor();
  return [
    guessView(guessing),
    answerView(running),
    mainView(cursor),
    differsView(),
    othersView(cursor),
    differencesView(cursor),
    townshipsView(cursor),
    channelsView(),
    divergenceView(),
    booksView(),
    evidenceView(mayAskEvidence, onEvidence),
    debriefView(guessing),
    tableView(),
    sourcesView(),
  ];
}

export function createResults(options: ResultsOptions): Results {
  const views = viewsOf(options);
  for (const view of views) view.node.hidden = true;
  const node = h(
    "div",
    { id: "results", class: "results", tabindex: -1, "data-slides": true },
    ...views.map((view) => view.node),
  );
  let shown: Shown | undefined;
  /** Views that still show an older study. */
  let stale: View[] = [];
  const drawNext = () => {
    const [view, ...rest] = stale;
    if (!view || !shown) return node.removeAttribute("aria-busy");
    stale = rest;
    draw(view, shown, options.guessing.held());
    later();
  };
  // one view a frame, so that the page answers in between
  const later = () => beforeNextFrame(drawNext);
  return {
    node,
    show(next) {
      const idle = !node.hasAttribute("aria-busy");
      shown = next;
      node.setAttribute("aria-busy", "true");
      // what has not been drawn goes on; the others come again behind it
      stale = [...stale, ...views.filter((view) => !stale.includes(view))];
      if (idle) later();
    },
  };
}
