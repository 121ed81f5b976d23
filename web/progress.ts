/** How far work is: a thin bar, a line of text with the time left, a button that stops. */
import { fill, h } from "./dom.ts";
import type { Words } from "./i18n/index.ts";

/** What is done of how much (0 while that is not known), and since when in ms of `performance.now`. */
export interface Done {
  readonly done: number;
  readonly total: number;
  readonly began: number;
}
export interface Progress {
  readonly node: HTMLElement;
  /** Undefined: nothing is under way, and nothing is shown. */
  readonly show: (progress: Done | undefined) => void;
}

/** Seconds left at the pace so far; undefined until the pace is known. */
export function secondsLeft(done: number, total: number, elapsedMs: number): number | undefined {
  if (done < 2 || done >= total) return undefined;
  return Math.ceil(((elapsedMs / done) * (total - done)) / 1000);
}

function leftText(seconds: number, words: Words): string {
  return words.timeLeft(seconds < 90 ? words.seconds(seconds) : words.minutes(Math.round(seconds / 60)));
}

function progressText({ done, total, began }: Done, words: Words): string {
  if (total === 0) return words.starting;
  const seconds = secondsLeft(done, total, performance.now() - began);
  const left = seconds === undefined ? "" : words.aside + leftText(seconds, words);
  return words.progress(done, total) + left;
}

export function createProgress(words: Words, onCancel: () => void): Progress {
  const bar = h("div", { class: "bar" });
  const track = h(
    "div",
    { class: "track", role: "progressbar", "aria-label": words.run, "aria-valuemin": 0 },
    bar,
  );
  const text = h("span", { class: "progress-text" });
  const cancel = h("button", { type: "button", class: "plain", onclick: onCancel }, words.cancel);
  const node = h("div", { class: "progress", hidden: true }, track, text, cancel);
  return {
    node,
    show(progress) {
      node.hidden = progress === undefined;
      if (!progress) return;
      const { done, total } = progress;
      bar.style.width = total === 0 ? "0" : `${(100 * done) / total}%`;
      if (total === 0) track.removeAttribute("aria-valuenow");
      else {
        track.setAttribute("aria-valuemax", String(total));
        track.setAttribute("aria-valuenow", String(done));
      }
      fill(text, progressText(progress, words));
    },
  };
}
