/**
 * How many townships of which archetype, when one document is laid over another: the archetypes that it gives are the
 * whole mix; only a number of townships keeps the mix below in its proportions.
 */
import { child, type Entry, type Located, type LocatedMap, mapOf, type Place } from "./located.ts";
import { merge } from "./merge.ts";

/** Which of the two a layer gives. */
export interface GivenMix {
  readonly townships: boolean;
  readonly archetypes: boolean;
}

/** `over` on `base`, with the mix of `over` in place of that of `base`. */
export function laidOver(base: LocatedMap, over: LocatedMap): LocatedMap {
  const merged = merge(base, over);
  const county = child(over, "county");
  const archetypes = county?.kind === "map" ? county.entries.get("archetypes") : undefined;
  const replaced =
    archetypes?.value.kind === "map" ? withCounty(merged, { archetypes: () => archetypes }) : merged;
  return withMix(replaced, {
    townships: county !== undefined && child(county, "townships") !== undefined,
    archetypes: archetypes?.value.kind === "map",
  });
}

/** The tree after a layer that gave one of the two: the other follows. */
export function withMix(tree: LocatedMap, { townships, archetypes }: GivenMix): LocatedMap {
  if (townships === archetypes) return tree;
  if (archetypes) return withCounty(tree, { townships: () => undefined });
  const county = child(tree, "county");
  const number = county && child(county, "townships");
  const mix = county && child(county, "archetypes");
  if (number?.kind !== "scalar" || typeof number.value !== "number" || mix?.kind !== "map") return tree;
  const scaled = scaledTo(mix, number.value, number.place);
  return scaled ? withCounty(tree, { archetypes: (entry) => entry && { ...entry, value: scaled } }) : tree;
}

type Change = (entry: Entry | undefined) => Entry | undefined;

/** The tree with some entries of its county changed, or taken out. */
function withCounty(tree: LocatedMap, changes: Readonly<Record<string, Change>>): LocatedMap {
  const county = tree.entries.get("county");
  if (county?.value.kind !== "map") return tree;
  const entries = new Map(county.value.entries);
  for (const [name, change] of Object.entries(changes)) {
    const entry = change(entries.get(name));
    if (entry) entries.set(name, entry);
    else entries.delete(name);
  }
  const value = mapOf(entries, county.value.place);
  return mapOf(new Map(tree.entries).set("county", { ...county, value }), tree.place);
}

/** A mix of so many; undefined when the numbers are none, which the check will say. */
function scaledTo(mix: LocatedMap, number: number, place: Place): LocatedMap | undefined {
  const counts = [...mix.entries.values()].map(({ value }) => countOf(value));
  if (!Number.isInteger(number) || number < 1 || counts.some(Number.isNaN)) return undefined;
  if (counts.reduce((sum, count) => sum + count, 0) <= 0) return undefined;
  const shares = largestRemainder(counts, number);
  const entries = [...mix.entries].map(([name, { key }], i) => {
    const value: Located = { kind: "scalar", value: shares[i], source: String(shares[i]), place };
    return [name, { key, value }] as const;
  });
  return mapOf(entries, mix.place);
}

function countOf(node: Located): number {
  if (node.kind !== "scalar" || typeof node.value !== "number") return Number.NaN;
  return node.value >= 0 ? node.value : Number.NaN;
}

/** Whole numbers in the proportions of `counts` that add up to `number`; equal remainders go to the first. */
export function largestRemainder(counts: readonly number[], number: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const quotas = counts.map((count) => (count * number) / total);
  const whole = quotas.map(Math.floor);
  const left = number - whole.reduce((sum, count) => sum + count, 0);
  const order = quotas
    .map((_, i) => i)
    .sort((a, b) => quotas[b] - whole[b] - (quotas[a] - whole[a]) || a - b);
  for (const i of order.slice(0, left)) whole[i]++;
  return whole;
}
