// Progress on standard error: one line that rewrites itself on a terminal, a line now and then elsewhere.
import { counted } from "../../index.ts";
import type { Lang, Text } from "../language.ts";
import { duration } from "./number.ts";

export interface ProgressSink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const REDRAW_MS = 100;
const LINE_MS = 15_000;
/** Before so many milliseconds and steps the time left is a guess, and none is better than a wrong one. */
const WORTH_MS = 2000;
const WORTH_STEPS = 3;

/** What is done, as a text without the time left. */
export type Doing = (done: number, total: number, share: string) => Text;

const runs: Doing = (done, total, share) => ({
  zh: `已做 ${done}/${total} 次（${share}）`,
  en: `${done} of ${counted(total, "run")} (${share})`,
});

export const writing: Doing = (_done, _total, share) => ({
  zh: `正在写文件（${share}）`,
  en: `writing files (${share})`,
});

export class Progress {
  #sink: ProgressSink;
  #lang: Lang;
  #now: () => number;
  #doing: Doing;
  #started: number;
  #last: number;
  #shown = false;

  /** `now` in milliseconds; the work begins with the call. */
  constructor(sink: ProgressSink, lang: Lang, now: () => number, doing: Doing = runs) {
    this.#sink = sink;
    this.#lang = lang;
    this.#now = now;
    this.#doing = doing;
    this.#started = now();
    this.#last = sink.isTTY ? Number.NEGATIVE_INFINITY : this.#started;
  }

  /** `reused`: how many of `done` were there from an earlier try and say nothing about speed. */
  update(done: number, total: number, reused = 0): void {
    const now = this.#now();
    if (now - this.#last < (this.#sink.isTTY ? REDRAW_MS : LINE_MS)) return;
    this.#last = now;
    const text = this.#text(
      done,
      total,
      left(done - Math.min(done, reused), total - done, now - this.#started),
    );
    this.#sink.write(this.#sink.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
    this.#shown = true;
  }

  /** The line disappears. */
  end(): void {
    if (this.#shown && this.#sink.isTTY) this.#sink.write("\r\u001b[2K");
    this.#shown = false;
  }

  #text(done: number, total: number, milliseconds: number | undefined): string {
    const text = this.#doing(done, total, `${Math.floor((100 * done) / Math.max(1, total))} %`)[this.#lang];
    if (milliseconds === undefined) return text;
    const time = duration(milliseconds / 1000, this.#lang);
    return text + { zh: `，约剩 ${time}`, en: `, about ${time} left` }[this.#lang];
  }
}

/** Milliseconds left after `fresh` steps of this call took `passed`; undefined while that says too little. */
function left(fresh: number, open: number, passed: number): number | undefined {
  if (open <= 0 || fresh < WORTH_STEPS || passed < WORTH_MS) return undefined;
  return (passed / fresh) * open;
}
