/** Playing: a place in time that moves while it plays, a week at a time or many in a second. */
import { createListeners, type Listeners } from "../listeners.ts";

/** Weeks a second. */
export const speeds = [2, 4, 8, 16] as const;
export type Speed = (typeof speeds)[number];

export interface Playback {
  /** Weeks from the beginning, with a fraction while it plays. */
  readonly position: () => number;
  /** The week that is shown, from 0. */
  readonly week: () => number;
  readonly playing: () => boolean;
  readonly speed: () => Speed;
  /** Weeks that there are; it stops at the last. */
  readonly reach: (weeks: number) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly seek: (week: number) => void;
  readonly setSpeed: (speed: Speed) => void;
  /** Told at every move, and when it starts or stops. */
  readonly follow: Listeners<void>["follow"];
}

/** Calls back before the next picture; a browser's own, or a test's. */
export interface Clock {
  readonly now: () => number;
  readonly next: (callback: () => void) => void;
}
const browserClock: Clock = {
  now: () => performance.now(),
  next: (callback) => requestAnimationFrame(callback),
};

/** A picture that comes later than this (the page was hidden) does not make time jump. */
const LONGEST_STEP_MS = 250;

export function createPlayback(clock: Clock = browserClock): Playback {
  const { tell, follow } = createListeners();
  let position = 0;
  let weeks = 0;
  let playing = false;
  let speed: Speed = 4;
  let before = 0;
  const last = () => Math.max(0, weeks - 1);
  const set = (to: number) => {
    position = Math.max(0, Math.min(last(), to));
    tell();
  };
  const step = () => {
    if (!playing) return;
    const now = clock.now();
    const seconds = Math.min(LONGEST_STEP_MS, now - before) / 1000;
    before = now;
    if (position + seconds * speed >= last()) playing = false;
    set(position + seconds * speed);
    if (playing) clock.next(step);
  };
  const pause = () => {
    if (!playing) return;
    playing = false;
    set(Math.floor(position));
  };
  return {
    position: () => position,
    week: () => Math.floor(position),
    playing: () => playing,
    speed: () => speed,
    follow,
    pause,
    reach(count) {
      if (count === weeks) return;
      // whoever looks at the newest week goes on looking at the newest
      const newest = position >= last() && !playing;
      weeks = count;
      if (newest || position > last()) set(last());
    },
    play() {
      if (playing || weeks < 2) return;
      // from the end it begins anew
      if (position >= last()) position = 0;
      playing = true;
      before = clock.now();
      tell();
      clock.next(step);
    },
    seek(week) {
      set(week);
    },
    setSpeed(next) {
      speed = next;
      tell();
    },
  };
}
