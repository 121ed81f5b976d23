/**
 * A 64-bit hash of numbers: equal results on different machines have equal fingerprints.
 */
import type { AnyArray } from "./columns.ts";
import { mix } from "./hash.ts";
import { Problem } from "./problem.ts";

/**
 * @example new Fingerprint().addText("backlog").add(Float64Array.of(3, 4)).hex()
 */
export class Fingerprint {
  private a = 0x6a09e667;
  private b = 0x3b67ae85;

  private words(words: ArrayLike<number>): void {
    let a = Math.imul(this.a ^ words.length, 0x21f0aaad);
    let b = this.b;
    for (let i = 0; i < words.length; i++) {
      a = Math.imul(a ^ words[i], 0x21f0aaad);
      a ^= a >>> 15;
      b = (Math.imul(b + words[i], 0xd35a2d97) + a) | 0;
      b ^= b >>> 16;
    }
    this.a = a;
    this.b = b;
  }

  /** Length and elements, in order. Throws a Problem at a NaN, named as `name`: a result that holds one is wrong. */
  add(array: AnyArray | Float64Array | Int32Array, name = "array"): this {
    if (array instanceof Float64Array || array instanceof Float32Array) {
      for (let i = 0; i < array.length; i++) if (array[i] !== array[i]) throw notANumber(name, i);
      this.words(new Int32Array(array.buffer, array.byteOffset, array.byteLength / 4));
    } else {
      this.words(array);
    }
    return this;
  }

  addText(text: string): this {
    this.words(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
    return this;
  }

  /** 16 hexadecimal digits; more may be added afterwards. */
  hex(): string {
    const a = mix(this.a ^ this.b);
    const b = mix(this.b + Math.imul(a, 0x9e3779b1));
    return digits(a) + digits(b);
  }
}

function digits(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}

function notANumber(name: string, index: number): Problem {
  return new Problem({
    path: `${name}[${index}]`,
    what: { zh: "不是数（NaN），结果有误。", en: "is not a number (NaN): the result is wrong." },
  });
}
