/**
 * Sine and cosine with the same bits in every engine, after fdlibm (Sun Microsystems, 1993).
 */
import { Problem } from "./problem.ts";

/** Beyond this the reduction by multiples of π/2 would lose bits. */
const FAR = 1e6;

/** sin(x + low) for |x| ≤ π/4. */
function sine(x: number, low: number): number {
  const z = x * x;
  const r = 2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10);
  const odd = 8.33333333332249e-3 + z * (-1.984126982985795e-4 + z * r);
  const cube = z * x;
  return x - (z * (0.5 * low - cube * odd) - low + cube * 0.16666666666666632);
}

/** cos(x + low) for |x| ≤ π/4. */
function cosine(x: number, low: number): number {
  const z = x * x;
  const r =
    2.480158728947673e-5 +
    z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11));
  const even = z * (4.1666666666666602e-2 + z * (-1.388888888887411e-3 + z * r));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * even - x * low));
}

/** sin(x + quarter × π/2): x less the nearest multiple of π/2, in two words, then one of the series above. */
function turned(x: number, quarter: number): number {
  if (!(Math.abs(x) <= FAR)) return outside(x);
  const n = Math.round(x * 0.6366197723675814);
  // π/2 in three parts of 33 bits and a rest, so that n × a part is exact
  const first = x - n * 1.5707963267341256;
  const second = n * 6.077100506303966e-11;
  const near = first - second;
  const back = near - first;
  const lost = first - (near - back) - (second + back);
  const low = lost - n * 2.0222662487111665e-21 - n * 8.4784276603689e-32;
  const high = near + low;
  const rest = near - high + low;
  const quadrant = (n + quarter) & 3;
  const value = quadrant & 1 ? cosine(high, rest) : sine(high, rest);
  return quadrant & 2 ? -value : value;
}

function outside(x: number): number {
  if (x !== x || Math.abs(x) === Number.POSITIVE_INFINITY) return Number.NaN;
  throw new Problem({
    path: "sin, cos",
    what: { zh: `角度 ${x} 超过一百万弧度。`, en: `the angle ${x} is beyond a million radians.` },
  });
}

/** Sine of an angle in radians, |x| ≤ 10⁶ (else a Problem), within 1 unit in the last place. */
export function sin(x: number): number {
  return turned(x, 0);
}

/** Cosine of an angle in radians, |x| ≤ 10⁶ (else a Problem), within 1 unit in the last place. */
export function cos(x: number): number {
  return turned(x, 1);
}
