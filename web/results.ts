/** Everything below the controls, in the order of reading: answer, picture, what differs, the rest. */
import { createCursor } from "./cursor.ts";
import { h } from "./dom.ts";
import type { Shown } from "./series.ts";
import { answerView } from "./views/answer.ts";
import { channelsView } from "./views/channels.ts";
import { differencesView, mainView, othersView } from "./views/charts.ts";
import { differsView } from "./views/differs.ts";
import { sourcesView } from "./views/sources.ts";
import { tableView } from "./views/table.ts";
import type { View } from "./views/view.ts";

export interface Results {
  readonly node: HTMLElement;
  /** Shows a study; several calls within one frame draw once. */
  readonly show: (shown: Shown) => void;
}

function draw(views: readonly View[], shown: Shown): void {
  // a chart without a single value has nothing to be read from
  const drawn = shown.study.replications > 0;
  for (const view of views) {
    view.node.hidden = !drawn;
    if (drawn) view.update(shown);
  }
}

/** `running` says whether figures may still move. */
export function createResults(running: () => boolean): Results {
  const cursor = createCursor();
  const views = [
    answerView(running),
    mainView(cursor),
    differsView(),
    othersView(cursor),
    differencesView(cursor),
    channelsView(),
    tableView(),
    sourcesView(),
  ];
  for (const view of views) view.node.hidden = true;
  const node = h("div", { id: "results", class: "results", tabindex: -1 }, ...views.map((view) => view.node));
  let latest: Shown | undefined;
  let waiting = false;
  return {
    node,
    show(shown) {
      latest = shown;
      if (waiting) return;
      waiting = true;
      // a hidden page gets no frames: draw at once there
      const later = document.hidden ? queueMicrotask : requestAnimationFrame;
      later(() => {
        waiting = false;
        if (latest) draw(views, latest);
      });
    },
  };
}
