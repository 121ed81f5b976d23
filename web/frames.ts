/** Work that waits for the next picture of the screen. A hidden page has none: there it only waits its turn. */

export function beforeNextFrame(work: () => void): void {
  if (document.hidden) setTimeout(work);
  else requestAnimationFrame(work);
}

/** Behind the picture of what has just been done, so that it is seen without a wait. */
export function afterNextFrame(work: () => void): void {
  beforeNextFrame(() => setTimeout(work));
}

/** Calls `update` once a frame however often it is asked to, until the signal aborts. */
export function onceAFrame(update: () => void, signal: AbortSignal): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    beforeNextFrame(() => {
      asked = false;
      if (!signal.aborted) update();
    });
  };
}
