/** A scenario laid over the one it extends, and that over the next. */
import { nearest, type Text } from "../core/problem.ts";
import { withCatalogues } from "./catalogues.ts";
import { shippedFor } from "./copied.ts";
import { laidOver } from "./county-mix.ts";
import { type Asked, beside, type Files, folderOf, stemOf } from "./files.ts";
import { locate } from "./locate.ts";
import { child, type Located, type LocatedMap, limits, mapOf, textOf } from "./located.ts";
import { withParameterSet } from "./parameter-set-file.ts";
import { quote } from "./wording.ts";

/** What a scenario says of itself: not handed on to those that extend it. */
export const ownFields: readonly string[] = ["id", "title", "story", "lookAt", "source", "extends"];

/** The document of a file or a shipped id with all it extends, `chain` being those that extend it. */
export function documentOf(
  files: Files,
  name: string,
  asked?: Asked,
  chain: readonly string[] = [],
): LocatedMap | undefined {
  const known = files.sources.shipped ?? {};
  const shipped = Object.hasOwn(known, name) ? known[name] : undefined;
  if (typeof shipped === "object") return whole(files, locate(shipped, { file: name }), undefined, chain);
  if (shipped === undefined && /^[\p{L}\p{N}_-]+$/u.test(name)) {
    noSuchId(files, name, Object.keys(known), asked);
    return undefined;
  }
  const path = shipped ?? beside(asked?.place.file, name);
  if (chain.includes(path)) {
    const circle = [...chain.slice(chain.indexOf(path)), path].join(" → ");
    if (asked)
      files.reportAt(asked, { zh: `互相引用：${circle}。`, en: `files extend each other: ${circle}.` });
    return undefined;
  }
  const copied = asked && shippedFor(files, name, path);
  if (copied) return whole(files, locate(copied, { file: name }), undefined, chain);
  const tree = files.tree(path, asked);
  return tree && whole(files, tree, path, [...chain, path]);
}

/** A tree with its catalogues and what it extends; paths in it are relative to `file`. */
export function whole(
  files: Files,
  tree: Located,
  file: string | undefined,
  chain: readonly string[],
): LocatedMap | undefined {
  if (tree.kind !== "map") {
    const what = { zh: "这个文件不是情景。", en: "this is not a scenario." };
    const mend = { zh: "情景由各行“名称: 值”组成。", en: 'A scenario is made of lines "name: value".' };
    files.report({ ...tree.place, what, mend });
    return undefined;
  }
  const own = withParameterSet(files, withCatalogues(files, divisionMoved(files, tree), file), file);
  const base = child(own, "extends");
  if (!base) return without(own, ["extends"]);
  const asked: Asked = { place: base.place, path: "extends" };
  const name = textOf(base);
  if (name === undefined) {
    files.reportAt(asked, {
      zh: "extends 应为文件名或情景编号。",
      en: "extends takes a file's name or a scenario's id.",
    });
    return undefined;
  }
  if (chain.length >= limits.extends) {
    files.reportAt(asked, {
      zh: `extends 最多 ${limits.extends} 层。`,
      en: `more than ${limits.extends} files extend each other.`,
    });
    return undefined;
  }
  const below = documentOf(files, name, asked, chain);
  if (below) return without(laidOver(without(below, ownFields), own), ["extends"]);
  // what the document itself says is checked all the same, so that all is said at once
  files.partial = true;
  return without(own, ["extends"]);
}

/** `division:` beside `county:` is short for the county's own. */
export function divisionMoved(files: Files, tree: LocatedMap): LocatedMap {
  const division = tree.entries.get("division");
  if (!division) return tree;
  const county = tree.entries.get("county");
  const inner = county?.value;
  if (inner && child(inner, "division")) {
    const what = {
      zh: "division 写了两次（county 里还有一次）。",
      en: "division is given twice (once more in county).",
    };
    files.report({ ...division.key, path: "division", what });
  }
  const fields = new Map(inner?.kind === "map" ? inner.entries : []).set("division", division);
  const key = county?.key ?? division.key;
  if (inner && inner.kind !== "map" && child(tree, "county")) return tree;
  return mapOf(
    new Map(without(tree, ["division"]).entries).set("county", { key, value: mapOf(fields, key) }),
    tree.place,
  );
}

export function without(tree: LocatedMap, names: readonly string[]): LocatedMap {
  return mapOf(
    [...tree.entries].filter(([name]) => !names.includes(name)),
    tree.place,
  );
}

/** A scenario beside is named by its file: said where one has this name but for the ending, or states this id. */
function fileMeant(files: Files, name: string, asked: Asked | undefined): Text | undefined {
  const found = files.sources.beside?.(folderOf(asked?.place.file)) ?? [];
  const file = found.find((one) => stemOf(one.name) === name) ?? found.find((one) => one.id === name);
  if (!file) return undefined;
  const wanted = asked ? `extends: ${file.name}` : file.name;
  return stemOf(file.name) === name
    ? { zh: `文件名要写全：${wanted}`, en: `A file is named with its ending: ${wanted}` }
    : {
        zh: `这是 ${file.name} 里写的编号；自己的情景用文件名指明：${wanted}`,
        en: `That is the id which ${file.name} states; a scenario of one's own is named by its file: ${wanted}`,
      };
}

function noSuchId(files: Files, name: string, known: readonly string[], asked: Asked | undefined): void {
  const shown = quote(name);
  const meant = fileMeant(files, name, asked);
  const guess = nearest(name, known);
  const list = known.join(", ");
  const what = { zh: `没有名为${shown.zh}的情景。`, en: `there is no scenario ${shown.en}.` };
  const mend = meant
    ? meant
    : guess
      ? { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` }
      : {
          zh: `${list ? `已有：${list}。` : ""}文件名要写出 .yaml。`,
          en: `${list ? `Known: ${list}. ` : ""}A file is named with its .yaml.`,
        };
  if (asked) files.reportAt(asked, what, mend);
  else files.report({ what, mend });
}
