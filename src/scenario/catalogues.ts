/** Catalogues: lists of matters, orders, archetypes and townships that stand in files of their own. */
import { shippedFor } from "./copied.ts";
import { type Asked, beside, type Files, isTable } from "./files.ts";
import { locate } from "./locate.ts";
import {
  child,
  type Located,
  type LocatedList,
  type LocatedMap,
  mapOf,
  type Place,
  textOf,
} from "./located.ts";
import { stepsOf, withValue } from "./paths.ts";

/** Where a file's path may stand for the content. */
const catalogues = ["matters", "orders", "archetypes", "county.townships"] as const;
/** What a catalogue file may say beside its content. */
const remarks: readonly string[] = ["govload", "title", "source"];

/** The document with its catalogues in place; paths are relative to `file`. */
export function withCatalogues(files: Files, document: LocatedMap, file: string | undefined): LocatedMap {
  let result: Located = document;
  for (const path of catalogues) {
    const keys = path.split(".");
    const node = keys.reduce<Located | undefined>((at, key) => at && child(at, key), document);
    const content = node && contentOf(files, node, { path, file, key: keys[keys.length - 1] });
    if (content && content !== node) result = withValue(result, stepsOf(path) ?? [], content, () => {});
  }
  return result as LocatedMap;
}

interface Wanted {
  readonly path: string;
  readonly file: string | undefined;
  readonly key: string;
}

/** A text is a file's path; a list may hold such paths among its items. */
function contentOf(files: Files, node: Located, wanted: Wanted): Located {
  const name = textOf(node);
  if (name !== undefined) return fileOf(files, name, node.place, wanted) ?? nothing(wanted, node.place);
  if (node.kind !== "list" || wanted.key === "archetypes") return node;
  if (!node.items.some((item) => textOf(item) !== undefined)) return node;
  const items = node.items.flatMap((item) => {
    const itemName = textOf(item);
    if (itemName === undefined) return [item];
    const content = fileOf(files, itemName, item.place, wanted);
    return content?.kind === "list" ? content.items : [];
  });
  return { ...node, items };
}

/** Stands in for a file that could not be read and has been reported. */
function nothing({ key }: Wanted, place: Place): Located {
  return key === "archetypes" ? mapOf([], place) : { kind: "list", items: [], place };
}

function fileOf(files: Files, name: string, place: Place, { path, file, key }: Wanted): Located | undefined {
  const asked: Asked = { place, path };
  const target = beside(file, name);
  if (!/\.(ya?ml|json|csv)$/i.test(target)) {
    files.reportAt(
      asked,
      { zh: `“${name}”不是列表，也不是文件名。`, en: `"${name}" is neither a list nor the name of a file.` },
      { zh: "文件名以 .yaml、.json 或 .csv 结尾。", en: "A file's name ends in .yaml, .json or .csv." },
    );
    return undefined;
  }
  const copied = shippedFor(files, name, target);
  if (copied) return child(locate(copied, { file: name }), key);
  const tree = files.tree(target, asked);
  if (!tree) return undefined;
  if (isTable(target)) return key === "archetypes" ? byName(files, tree as LocatedList) : tree;
  return key === "archetypes" && !child(tree, key) ? tree : inner(files, tree, key);
}

/** The content of a file is the list itself, or what stands under the catalogue's name. */
function inner(files: Files, tree: Located, key: string): Located | undefined {
  if (tree.kind === "list") return tree;
  const content = child(tree, key);
  for (const [name, entry] of tree.kind === "map" ? tree.entries : []) {
    if (name === key || remarks.includes(name)) continue;
    const what = { zh: `没有名为“${name}”的项。`, en: `there is no field "${name}".` };
    files.report({ ...entry.key, path: name, what });
  }
  if (content) return content;
  files.report({
    ...tree.place,
    what: { zh: `这个文件里没有“${key}”。`, en: `this file holds no "${key}".` },
    mend: { zh: "文件内容应是一个列表。", en: "It should be a list." },
  });
  return undefined;
}

/** The rows of a table as a map; the column `name` is the key. */
function byName(files: Files, rows: LocatedList): Located {
  const entries = rows.items.flatMap((row) => {
    const name = row.kind === "map" ? row.entries.get("name") : undefined;
    if (row.kind !== "map" || name?.value.kind !== "scalar") {
      files.report({ ...row.place, path: "name", what: { zh: "缺少“name”。", en: '"name" is missing.' } });
      return [];
    }
    const fields = [...row.entries].filter(([key]) => key !== "name");
    return [[name.value.source, { key: row.place, value: mapOf(fields, row.place) }] as const];
  });
  return mapOf(entries, rows.place);
}
