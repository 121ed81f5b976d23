// Progress on standard error: one line that rewrites itself on a terminal, a line now and then elsewhere.
import type { Lang } from "../language.ts";
import { duration } from "./number.ts";

export interface ProgressSink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const REDRAW_MS = 100;
const LINE_MS = 15_000;

export class Progress {
  #sink: ProgressSink;
  #lang: Lang;
  #now: () => number;
  #started: number | undefined;
  #startedAt = 0;
  #last: number;
  #shown = false;

  /** `now` in milliseconds. */
  constructor(sink: ProgressSink, lang: Lang, now: () => number) {
    this.#sink = sink;
    this.#lang = lang;
    this.#now = now;
    this.#last = now();
  }

  /** `reused`: how many of `done` were there from an earlier try and say nothing about speed. */
  update(done: number, total: number, reused = 0): void {
    const now = this.#now();
    if (this.#started === undefined) {
      this.#started = now;
      this.#startedAt = Math.min(done, reused);
    }
    if (now - this.#last < (this.#sink.isTTY ? REDRAW_MS : LINE_MS)) return;
    this.#last = now;
    const text = this.#text(done, total, (now - this.#started) / 1000);
    this.#sink.write(this.#sink.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
    this.#shown = true;
  }

  /** The line disappears. */
  end(): void {
    if (this.#shown && this.#sink.isTTY) this.#sink.write("\r\u001b[2K");
    this.#shown = false;
  }

  #text(done: number, total: number, seconds: number): string {
    const fresh = done - this.#startedAt;
    const left = fresh > 0 ? duration((seconds / fresh) * (total - done), this.#lang) : "";
    const share = `${Math.floor((100 * done) / Math.max(1, total))} %`;
    if (this.#lang === "zh")
      return `已做 ${done}/${total} 次（${share}）${left && done < total ? `，约剩 ${left}` : ""}`;
    return `${done} of ${total} runs (${share})${left && done < total ? `, about ${left} left` : ""}`;
  }
}
