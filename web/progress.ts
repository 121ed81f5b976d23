/** How far a run is: a thin bar, a line of text with the time left, a button that stops. */
import { fill, h } from "./dom.ts";
import type { Words } from "./i18n/index.ts";

export interface Progress {
  readonly node: HTMLElement;
  readonly show: (done: number, total: number, now: number) => void;
  readonly start: (now: number) => void;
  readonly hide: () => void;
}

/** Seconds left at the pace so far; undefined until the pace is known. */
export function secondsLeft(done: number, total: number, elapsedMs: number): number | undefined {
  if (done < 2 || done >= total) return undefined;
  return Math.ceil(((elapsedMs / done) * (total - done)) / 1000);
}

function leftText(seconds: number, words: Words): string {
  return words.timeLeft(seconds < 90 ? words.seconds(seconds) : words.minutes(Math.round(seconds / 60)));
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
  let started = 0;
  return {
    node,
    start(now) {
      started = now;
      node.hidden = false;
      bar.style.width = "0";
      track.removeAttribute("aria-valuenow");
      fill(text, words.starting);
    },
    show(done, total, now) {
      bar.style.width = `${(100 * done) / total}%`;
      track.setAttribute("aria-valuemax", String(total));
      track.setAttribute("aria-valuenow", String(done));
      const seconds = secondsLeft(done, total, now - started);
      const left = seconds === undefined ? "" : words.aside + leftText(seconds, words);
      fill(text, words.progress(done, total) + left);
    },
    hide() {
      node.hidden = true;
    },
  };
}
