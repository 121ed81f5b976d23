/** Of several waits under way only the last one counts. */

/** Each call begins a new wait and gives whether it is still the last one. */
export function createLatest(): () => () => boolean {
  let last = 0;
  return () => {
    const mine = ++last;
    return () => mine === last;
  };
}
