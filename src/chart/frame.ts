/** The rectangle the data are drawn in, with its two scales; plain data, so that a cursor can read it later. */

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Horizontal position (px) of an x value. */
export function xAt(frame: Frame, value: number): number {
  return frame.left + ((value - frame.x[0]) / (frame.x[1] - frame.x[0])) * frame.width;
}

/** Vertical position (px) of a y value; larger values are higher. */
export function yAt(frame: Frame, value: number): number {
  return frame.top + (1 - (value - frame.y[0]) / (frame.y[1] - frame.y[0])) * frame.height;
}

/** The x value under a horizontal position (px), held within the frame. */
export function valueAtX(frame: Frame, px: number): number {
  const share = Math.max(0, Math.min(1, (px - frame.left) / frame.width));
  return frame.x[0] + share * (frame.x[1] - frame.x[0]);
}
