/**
 * Chance without a generator: every draw is a pure function of (seed, stream, unit, tick, index), so two runs
 * that differ in one place meet the same luck everywhere else.
 */
import seedrandom from "seedrandom";
import { hashText, mix } from "./hash.ts";
import { invertBinomial, invertDiscrete, invertNormal, invertPoisson } from "./inversion.ts";
import { exp, log } from "./numeric.ts";
import { Problem } from "./problem.ts";

/** The two int32 words that a seed text stands for. */
export interface Seed {
  readonly a: number;
  readonly b: number;
}

/**
 * Turns the user's seed text into two words. The text is percent-encoded first, because seedrandom reads only
 * the low byte of a letter and would take "一" for "\0"; and closed with a colon, which no encoded text holds,
 * because seedrandom repeats its key and would take "1" for "11". Throws a Problem for anything but a
 * well-formed string.
 *
 * @example new Draw(seedFrom("2024"), "arrivals").at(3, 0).poisson(1.5)
 */
export function seedFrom(text: string): Seed {
  if (typeof text !== "string") {
    throw new Problem({
      path: "seed",
      what: { zh: `种子须为文本，而非 ${typeof text}。`, en: `a seed must be a text, not ${typeof text}.` },
      mend: { zh: '请加引号："2024"。', en: 'Put it in quotes: "2024".' },
    });
  }
  const words = seedrandom(`${encoded(text)}:`);
  return { a: words.int32(), b: words.int32() };
}

function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new Problem({
      path: "seed",
      what: { zh: "种子文本含有残缺的字符。", en: "the seed holds half a character (a lone surrogate)." },
    });
  }
}

/** int32 hash of a unit's code, for `Draw.at`. */
export function unitKey(text: string): number {
  return hashText(text, 0x2545f491);
}

/**
 * The hash of a place (a, b) at one index, which is counted in steps of 0x9e3779b1 on a: `mix` of the one word
 * with the other thrown in between its two halves.
 */
function counted(a: number, b: number): number {
  let x = Math.imul(a ^ (a >>> 16), 0x21f0aaad);
  x = ((x ^ (x >>> 15)) + b) | 0;
  x = Math.imul(x ^ (x >>> 16), 0xd35a2d97);
  return x ^ (x >>> 15);
}

/** Halfway between two multiples of 2^-32. The number stands here because a constant's name costs M0 3 %. */
function toUnit(word: number): number {
  return ((word >>> 0) + 0.5) * 2.3283064365386963e-10;
}

/** The way from a stream's key and a place to the place's two words: the first half, then b; a is their sum. */
function firstWord(key: number, unit: number): number {
  let a = (key + unit) | 0;
  a = Math.imul(a ^ (a >>> 16), 0x21f0aaad);
  return a ^ (a >>> 15);
}

function secondWord(key: number, tick: number, first: number): number {
  let b = (key + tick + first) | 0;
  b = Math.imul(b ^ (b >>> 16), 0xd35a2d97);
  return b ^ (b >>> 15);
}

/** One named stream of a seed. */
export class Draw {
  /**
   * a and b of the place, the word of the next draw, the two words of the stream's key. A typed array because
   * Chromium boxes fields of 32 bits: a uniform takes 1.5 ns instead of 2.5 there and the same in Node.
   */
  private readonly state = new Int32Array(5);

  constructor(seed: Seed, stream: string) {
    this.state[3] = mix(seed.a ^ hashText(stream, 0x9e3779b9));
    this.state[4] = mix(seed.b ^ hashText(stream, 0x7f4a7c15));
    this.at(0, 0);
  }

  /** Goes to the first draw of (unit, tick); both are int32. Within a stream no two places share their 64 bits. */
  at(unit: number, tick: number): this {
    const { state } = this;
    const first = firstWord(state[3], unit);
    const b = secondWord(state[4], tick, first);
    const a = (first + b) | 0;
    state[0] = a;
    state[1] = b;
    state[2] = counted(a, b);
    return this;
  }

  /** An int32, all 2^32 as likely. */
  word(): number {
    const state = this.state;
    const word = state[2];
    const a = (state[0] + 0x9e3779b1) | 0;
    state[0] = a;
    // One draw ahead: the hash runs beside the caller's branches instead of after them (M0 9 % faster).
    state[2] = counted(a, state[1]);
    return word;
  }

  /** In (0, 1), never 0 or 1; an odd multiple of 2^-33. */
  uniform(): number {
    return toUnit(this.word());
  }

  bernoulli(p: number): boolean {
    return this.uniform() < p;
  }

  /**
   * A mean above 30 is split into two independent halves, which is exact. Throws a Problem when the mean is
   * negative, not a number, or 10⁹ or more.
   */
  poisson(mean: number): number {
    return this.poissonFrom(mean <= 30 ? exp(-mean) : 0, mean);
  }

  /** `poisson(mean)`, bit for bit, with exp(−mean) worked out beforehand. */
  poissonFrom(expMinusMean: number, mean: number): number {
    if (mean >= 0 && mean <= 30) return invertPoisson(this.uniform(), expMinusMean, mean);
    return this.poissonHalves(mean);
  }

  private poissonHalves(mean: number): number {
    if (!(mean >= 0 && mean < 1e9)) throw outside("poisson", mean);
    const half = mean / 2;
    const expMinusHalf = half <= 30 ? exp(-half) : 0;
    return this.poissonFrom(expMinusHalf, half) + this.poissonFrom(expMinusHalf, half);
  }

  /** Successes in n trials; n p > 30 is split as above. Throws a Problem unless 0 ≤ n < 10⁹ and 0 ≤ p ≤ 1. */
  binomial(n: number, p: number): number {
    if (p >= 0 && p <= 0.5 && n >= 0 && n * p <= 30) return n > 0 ? invertBinomial(this.uniform(), n, p) : 0;
    return this.binomialWide(n, p);
  }

  private binomialWide(n: number, p: number): number {
    if (!(p >= 0 && p <= 1)) throw outside("binomial p", p);
    if (!(n >= 0 && n < 1e9)) throw outside("binomial n", n);
    if (n * Math.min(p, 1 - p) > 30) return this.binomial(n >>> 1, p) + this.binomial(n - (n >>> 1), p);
    // counts failures from the other end of u, so that more luck still never means fewer successes
    return n < 1 ? 0 : n - invertBinomial(1 - this.uniform(), n, 1 - p);
  }

  /** Mean 1. */
  exponential(): number {
    return -log(1 - this.uniform());
  }

  /** Mean 0, variance 1. */
  normal(): number {
    return invertNormal(this.uniform());
  }

  /** Index i with a chance of cumulative[i] − cumulative[i − 1] in cumulative[last]. */
  discrete(cumulative: Float64Array): number {
    return invertDiscrete(this.uniform(), cumulative);
  }

  /** The uniform of any place, without moving. */
  uniformAt(unit: number, tick: number, index: number): number {
    return toUnit(this.wordAt(unit, tick, index));
  }

  /**
   * The int32 of a key and index: of two words that are as good as random already, such as another draw's. Half the
   * mixing of `wordAt`, which is for counters (a county's day, 6 of them a case, runs a twentieth faster).
   */
  wordOf(keyA: number, keyB: number, index: number): number {
    const { state } = this;
    return counted((keyA + state[3] + Math.imul(index, 0x9e3779b1)) | 0, keyB ^ state[4]);
  }

  /** The uniform of a key and index: see `wordOf`. */
  uniformOf(keyA: number, keyB: number, index: number): number {
    return toUnit(this.wordOf(keyA, keyB, index));
  }

  /** The int32 behind `uniformAt`. */
  wordAt(unit: number, tick: number, index: number): number {
    const { state } = this;
    const first = firstWord(state[3], unit);
    const b = secondWord(state[4], tick, first);
    return counted((first + b + Math.imul(index, 0x9e3779b1)) | 0, b);
  }
}

function outside(law: string, value: number): Problem {
  return new Problem({
    path: law,
    what: { zh: `取值 ${value} 超出范围。`, en: `cannot take the value ${value}.` },
  });
}
