/**
 * Mathematics with the same bits in every engine. The built-ins differ between engines and between their
 * versions by some units in the last place; + − × ÷ and sqrt do not, so everything here is made of them.
 * exp and log follow fdlibm (Sun Microsystems, 1993); angles are in angle.ts.
 */

const LN2 = 0.6931471805599453;
const LN2_REST = 2.3190468138462996e-17;
const LN2_HIGH = 0.6931471803691238; // 32 bits, so that k × LN2_HIGH is exact
const LN2_LOW = 1.9082149292705877e-10;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const HALVES = 1074;

/** 2^(i − 1074): looking up is quicker than writing exponent bits (log 9 ns instead of 28). */
const POWERS = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(HALVES + 1024).fill(1);
  for (let k = 1; k <= 1023; k++) powers[HALVES + k] = powers[HALVES + k - 1] * 2;
  for (let k = 1; k <= HALVES; k++) powers[HALVES - k] = powers[HALVES - k + 1] / 2;
  return powers;
}

// Scratch for reading the exponent of a number: written before each reading.
const scratch = new Float64Array([1]);
const words = new Int32Array(scratch.buffer);
const TOP = words[1] === 0x3ff00000 ? 1 : 0;

/** The whole k that brings x / 2^k into [sqrt(1/2), sqrt(2)), for a normal x > 0. */
function exponent(x: number): number {
  scratch[0] = x;
  return ((words[TOP] + 0x95f64) >> 20) - 1023;
}

/** x × 2^k for −1075 ≤ k ≤ 1024, rounded once even where the result is subnormal. */
function scale(x: number, k: number): number {
  if (k > 1023) return x * 2 * POWERS[HALVES + k - 1];
  if (k < -1021) return x * POWERS[HALVES + k + 1000] * POWERS[HALVES - 1000];
  return x * POWERS[HALVES + k];
}

/** e^(x + low) for −746 < x < 710, where low is a small correction of x. */
function expSum(x: number, low: number): number {
  const k = Math.round(x * 1.4426950408889634);
  const high = x - k * LN2_HIGH;
  const rest = k * LN2_LOW - low;
  const r = high - rest;
  const t = r * r;
  const even =
    -2.7777777777015593e-3 +
    t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8));
  const c = r - t * (0.16666666666666602 + t * even);
  const y = 1 - (rest - (r * c) / (2 - c) - high);
  return k === 0 ? y : scale(y, k);
}

/** e^x, within 1 unit in the last place. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  return x === x ? expSum(x, 0) : x;
}

/** Natural logarithm, within 1 unit in the last place; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const lift = x < SMALLEST_NORMAL ? 54 : 0;
  const y = x * POWERS[HALVES + lift];
  const j = exponent(y);
  const k = j - lift;
  const f = y * POWERS[HALVES - j] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + odd + even) + k * LN2_LOW) - f);
}

/** x × y − product, exact, for product = fl(x y) and sizes within 2^±400 (Dekker, 1971). */
function productError(x: number, y: number, product: number): number {
  const xs = 134217729 * x;
  const ys = 134217729 * y;
  const xh = xs - (xs - x);
  const yh = ys - (ys - y);
  const xl = x - xh;
  const yl = y - yh;
  return xl * yl - (product - xh * yh - xl * yh - xh * yl);
}

/** 1/5 + z/7 + z²/9 + …, for z < 0.03. */
function tail(z: number): number {
  const far = 1 / 17 + z * (1 / 19 + z * (1 / 21 + z * (1 / 23 + z * (1 / 25 + z * (1 / 27)))));
  return 1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * far)))));
}

/**
 * x^y = e^(y log x) for finite x > 0 and y, with log x in two words (relative error about 2^-64): y log x may
 * be 745, where an error of half a unit in the last place of log x alone would cost 500 units of the result.
 */
function powPositive(x: number, y: number): number {
  const lift = x < SMALLEST_NORMAL ? 54 : 0;
  const lifted = x * POWERS[HALVES + lift];
  const j = exponent(lifted);
  const m = lifted * POWERS[HALVES - j];
  // s + sl = (m − 1) / (m + 1)
  const f = m - 1;
  const d = m + 1;
  const dl = m >= 1 ? 1 - (d - m) : m - (d - 1);
  const s = f / d;
  const sd = s * d;
  const sl = (f - sd - productError(s, d, sd) - s * dl) / d;
  // z + zl = s²; log m = 2 s (1 + z/3 + z²/5 + …) = 2 s (g + gl)
  const z = s * s;
  const zl = productError(s, s, z) + 2 * s * sl;
  const third = z * (1 / 3);
  const thirdLow = productError(z, 1 / 3, third) + z * 1.850371707708594e-17 + zl * (1 / 3);
  const g = 1 + third;
  const gl = third - (g - 1) + (z * z * tail(z) + thirdLow);
  // log x = k ln 2 + log m
  const lead = 2 * s * g;
  const leadLow = productError(2 * s, g, lead) + 2 * (s * gl + sl * g);
  const k = j - lift;
  const whole = k * LN2_HIGH;
  const sum = whole + lead;
  const back = sum - whole;
  const sumLow = whole - (sum - back) + (lead - back) + leadLow + k * LN2_LOW;
  const high = sum + sumLow;
  const e = y * high;
  if (e > 709.79) return Number.POSITIVE_INFINITY;
  if (!(e > -745.2)) return 0;
  return expSum(e, Math.abs(y) < 1e-280 ? 0 : productError(y, high, e) + y * (sumLow - (high - sum)));
}

/** x^y, within about 1 unit in the last place; special cases as in IEEE 754 and Math.pow. */
export function pow(x: number, y: number): number {
  if (x > 0 && x < Number.POSITIVE_INFINITY && Math.abs(y) < Number.POSITIVE_INFINITY) {
    return x === 1 ? 1 : powPositive(x, y);
  }
  return powSpecial(x, y);
}

function powSpecial(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return Number.NaN;
  const size = Math.abs(x);
  if (Math.abs(y) === Number.POSITIVE_INFINITY) {
    if (size === 1) return Number.NaN;
    return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  }
  const negative = x < 0 || Object.is(x, -0);
  const odd = Math.abs(y % 2) === 1;
  if (size === 0 || size === Number.POSITIVE_INFINITY) {
    const result = (size === 0) === y > 0 ? 0 : Number.POSITIVE_INFINITY;
    return negative && odd ? -result : result;
  }
  if (Math.floor(y) !== y) return Number.NaN;
  const result = size === 1 ? 1 : powPositive(size, y);
  return odd ? -result : result;
}

/** 1 / (1 + e^−x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** The inverse of `logistic`: log(p / (1 − p)). */
export function logit(p: number): number {
  return log(p / (1 - p));
}

/** What is left of 1 after `periods` when half of it goes every `halfLife`: 2^(−periods / halfLife). */
export function halving(periods: number, halfLife: number): number {
  const x = -periods / halfLife;
  if (x !== x) return x;
  if (x < -1075) return 0;
  if (x >= 1024) return Number.POSITIVE_INFINITY;
  const k = Math.round(x);
  const f = x - k;
  const e = f * LN2;
  return scale(expSum(e, productError(f, LN2, e) + f * LN2_REST), k);
}
