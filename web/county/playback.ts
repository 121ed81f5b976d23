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

/** A place among the weeks that there are; every move is told. */
function createPlace(tell: () => void) {
  let position = 0;
  let weeks = 0;
  const last = () => Math.max(0, weeks - 1);
  const set = (to: number) => {
    position = Math.max(0, Math.min(last(), to));
    tell();
  };
  return {
    now: () => position,
    last,
    set,
    reach(count: number, playing: boolean) {
      if (count === weeks) return;
      // whoever looks at the newest week goes on looking at the newest
      const newest = position >= last() && !playing;
      weeks = count;
      if (newest || position > last()) set(last());
    },
  };
}

/** Starts to call `tick` before every picture with the seconds since the one before, until it returns false. */
function ticker(clock: Clock, tick: (seconds: number) => boolean): () => void {
  let before = 0;
  const step = () => {
    const now = clock.now();
    const seconds = Math.min(LONGEST_STEP_MS, now - before) / 1000;
    before = now;
    if (tick(seconds)) clock.next(step);
  };
  return () => {
    before = clock.now();
    clock.next(step);
  };
}

export function createPlayback(clock: Clock = browserClock): Playback {
  const { tell, follow } = createListeners();
  const place = createPlace(tell);
  let playing = false;
  let speed: Speed = 4;
  const start = ticker(clock, (seconds) => {
    if (!playing) return false;
    const next = place.now() + seconds * speed;
    playing = next < place.last();
    place.set(next);
    // whoever was told may have paused
    return playing;
  });
  return {
    position: place.now,
    week: () => Math.floor(place.now()),
    playing: () => playing,
    speed: () => speed,
    follow,
    seek: place.set,
    reach: (weeks) => place.reach(weeks, playing),
    play() {
      if (playing || place.last() === 0) return;
      playing = true;
      start();
      // from the end it begins anew
      place.set(place.now() >= place.last() ? 0 : place.now());
    },
    pause() {
      if (!playing) return;
      playing = false;
      place.set(Math.floor(place.now()));
    },
    setSpeed(next) {
      speed = next;
      tell();
    },
  };
}

/** By hand: what plays stops there. */
export function seekTo({ pause, seek }: Playback, week: number): void {
  pause();
  seek(week);
}
