/** Elementary functions to 200 binary places in whole numbers, to measure ours in units in the last place. */

const PLACES = 320;
const ONE = 1n << BigInt(PLACES);
const words = new DataView(new ArrayBuffer(8));

/** x = mantissa × 2^exponent with a mantissa of 53 bits (fewer for a subnormal x). */
function parts(x: number): { mantissa: bigint; exponent: number } {
  words.setFloat64(0, x);
  const bits = words.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const low = bits & 0xfffffffffffffn;
  const size = biased === 0 ? low : low | (1n << 52n);
  return { mantissa: x < 0 ? -size : size, exponent: Math.max(biased, 1) - 1075 };
}

function shift(x: bigint, by: number): bigint {
  return by >= 0 ? x << BigInt(by) : x >> BigInt(-by);
}

const fixed = (x: number) => shift(parts(x).mantissa, PLACES + parts(x).exponent);
const times = (x: bigint, y: bigint) => (x * y) >> BigInt(PLACES);
const over = (x: bigint, y: bigint) => (x << BigInt(PLACES)) / y;

function series(
  first: bigint,
  next: (term: bigint, n: number) => bigint,
  part = (term: bigint, _n: number) => term,
) {
  let sum = 0n;
  let term = first;
  for (let n = 0; term > 1n || term < -1n; n++) {
    sum += part(term, n);
    term = next(term, n);
  }
  return sum;
}

/** 2 artanh((v − 1) / (v + 1)) = log v. */
function logFixed(v: bigint): bigint {
  const s = over(v - ONE, v + ONE);
  const square = times(s, s);
  const odd = (term: bigint, n: number) => term / BigInt(2 * n + 1);
  return 2n * series(s, (term) => times(term, square), odd);
}

const LN2 = logFixed(2n * ONE);

function arctanOfOneOver(k: bigint): bigint {
  const odd = (term: bigint, n: number) => term / BigInt(2 * n + 1);
  return series(ONE / k, (term) => -term / (k * k), odd);
}

const HALF_PI = 8n * arctanOfOneOver(5n) - 2n * arctanOfOneOver(239n);

/** e^x as fraction × 2^power. */
function expParts(x: bigint): { fraction: bigint; power: number } {
  const power = x / LN2;
  const rest = x - power * LN2;
  return { fraction: series(ONE, (term, n) => times(term, rest) / BigInt(n + 1)), power: Number(power) };
}

function logOf(x: number): bigint {
  if (x < 2 ** -1022) return logOf(x * 2 ** 60) - 60n * LN2; // the series wants all 53 bits
  const { mantissa, exponent } = parts(x);
  return logFixed(shift(mantissa, PLACES - 52)) + BigInt(exponent + 52) * LN2;
}

/** Distance of a result from fraction × 2^power, in units of the result's last place. */
function ulps(result: number, fraction: bigint, power = 0): number {
  const { mantissa, exponent } = parts(result);
  const unit = shift(1n << 60n, PLACES + exponent - power - 60);
  const off = shift(mantissa << 60n, PLACES + exponent - power - 60) - fraction;
  return Number((off < 0n ? -off : off) * 1000n) / Number(unit) / 1000;
}

export function expError(x: number, result: number): number {
  const { fraction, power } = expParts(fixed(x));
  return ulps(result, fraction, power);
}

export function logError(x: number, result: number): number {
  return ulps(result, logOf(x));
}

export function powError(x: number, y: number, result: number): number {
  const { mantissa, exponent } = parts(y);
  const { fraction, power } = expParts(shift(logOf(x) * mantissa, exponent));
  return ulps(result, fraction, power);
}

/** Of sin(x + quarter × π/2). */
export function sinError(x: number, quarter: number, result: number): number {
  const angle = fixed(x) + BigInt(quarter) * HALF_PI;
  const turn = 4n * HALF_PI;
  const rest = ((angle % turn) + turn) % turn;
  const square = times(rest, rest);
  const next = (term: bigint, n: number) => -times(term, square) / BigInt((2 * n + 2) * (2 * n + 3));
  return ulps(result, series(rest, next));
}
