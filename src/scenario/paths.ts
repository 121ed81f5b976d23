/** Paths into a document, `reforms[2].what.transfer`: where a problem lies, and what a setting changes. */
import type { Text } from "../core/problem.ts";
import { type Located, type LocatedScalar, limits, mapOf, type Place } from "./located.ts";

/** A key of a map, or in brackets the index of a list's item or its id, code or name. */
export type Step = { readonly key: string } | { readonly item: string };

/** The steps of a path; undefined when it is none. */
export function stepsOf(path: string): Step[] | undefined {
  if (!/^[^.[\]]+(\[[^[\]]+\])*(\.[^.[\]]+(\[[^[\]]+\])*)*$/u.test(path)) return undefined;
  const steps = path.match(/[^.[\]]+|\[[^[\]]+\]/gu)?.map((part) => {
    return part.startsWith("[") ? { item: part.slice(1, -1).trim() } : { key: part.trim() };
  });
  return steps && steps.length <= limits.depth ? steps : undefined;
}

/** The index of the item that a step names, or -1. */
function indexOf(items: readonly Located[], item: string): number {
  if (/^\d+$/.test(item)) return Number(item) < items.length ? Number(item) : -1;
  const named = (node: Located, key: string) => {
    const value = node.kind === "map" ? node.entries.get(key)?.value : undefined;
    return value?.kind === "scalar" && value.source === item;
  };
  return items.findIndex((node) => named(node, "id") || named(node, "code") || named(node, "name"));
}

/** The place of the part at a path, or of the nearest part around it that was written down. */
export function placeAt(tree: Located, path: string): Place {
  let node = tree;
  let place = tree.place;
  for (const step of stepsOf(path) ?? []) {
    const next = below(node, step);
    if (!next) break;
    place = next.place;
    node = next;
  }
  return place;
}

/** The part at a path, if it was written down. */
export function nodeAt(tree: Located, path: string): Located | undefined {
  return (stepsOf(path) ?? []).reduce<Located | undefined>((node, step) => node && below(node, step), tree);
}

function below(node: Located, step: Step): Located | undefined {
  if ("key" in step) return node.kind === "map" ? node.entries.get(step.key)?.value : undefined;
  return node.kind === "list" ? node.items[indexOf(node.items, step.item)] : undefined;
}

/** The tree with another value at a path; maps on the way are made, list items must be there. */
export function withValue(
  tree: Located,
  steps: readonly Step[],
  value: Located,
  fault: (what: Text) => void,
): Located {
  const [step, ...rest] = steps;
  if (!step) return value;
  if ("item" in step) return withItem(tree, step.item, rest, value, fault);
  const { key } = step;
  const empty = tree.kind === "scalar" && tree.value === null;
  if (tree.kind !== "map" && !empty) {
    fault({ zh: `“${key}”的上一级不是键值表。`, en: `what holds "${key}" is not a map.` });
    return tree;
  }
  const entries = new Map(tree.kind === "map" ? tree.entries : []);
  const before = entries.get(key)?.value ?? nothing(value.place);
  entries.set(key, { key: value.place, value: withValue(before, rest, value, fault) });
  return mapOf(entries, tree.place);
}

function withItem(
  tree: Located,
  item: string,
  rest: readonly Step[],
  value: Located,
  fault: (what: Text) => void,
): Located {
  const index = tree.kind === "list" ? indexOf(tree.items, item) : -1;
  if (tree.kind !== "list" || index < 0) {
    fault({
      zh: `没有第 [${item}] 项（从 0 数起，或写 id）。`,
      en: `there is no item [${item}] (count from 0, or name its id).`,
    });
    return tree;
  }
  const items = tree.items.map((old, i) => (i === index ? withValue(old, rest, value, fault) : old));
  return { ...tree, items };
}

function nothing(place: Place): LocatedScalar {
  return { kind: "scalar", value: null, source: "", place };
}
