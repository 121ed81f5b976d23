/**
 * Integer mixing with the same bits everywhere: what chance and fingerprints are made of.
 */

/** A bijection of the 32-bit words in which every bit moves every other (lowbias32, Wellons and Mayer). */
export function mix(word: number): number {
  let x = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0xd35a2d97);
  return x ^ (x >>> 15);
}

/** int32 hash of a text; different starts give hashes that know nothing of each other. */
export function hashText(text: string, start: number): number {
  let h = start | 0;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x21f0aaad);
    h ^= h >>> 15;
  }
  return mix(h ^ text.length);
}
