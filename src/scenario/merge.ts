/** One document laid over another: maps are merged key by key, all else is replaced. */
import { type Entry, isEmpty, type Located, type LocatedMap } from "./located.ts";

/** `over` on `base`; an empty value in `over` takes away what `base` says, so that the default holds again. */
export function merge(base: LocatedMap, over: LocatedMap): LocatedMap {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const below = entries.get(key)?.value;
    if (isEmpty(entry.value)) entries.delete(key);
    else entries.set(key, merged(below, entry));
  }
  return { ...over, entries };
}

function merged(below: Located | undefined, entry: Entry): Entry {
  const { value } = entry;
  return below?.kind === "map" && value.kind === "map" ? { ...entry, value: merge(below, value) } : entry;
}
