/** Real units by their names, for those who write a name where a code belongs. */
import type { Text } from "../core/problem.ts";
import type { Divisions } from "./divisions.ts";

const SHOWN = 5;
const MANY = 200;

/** The codes of provinces, cities and counties of a name; nothing where there are none. */
export function codesOf(divisions: Divisions | undefined, name: string): Text | undefined {
  const units = (divisions?.find(name.trim(), MANY) ?? []).filter(({ level }) => level !== "township");
  if (units.length === 0) return undefined;
  const list = units.slice(0, SHOWN).map(({ code, path }) => `${code} ${path}`);
  const more = units.length > SHOWN ? { zh: "等", en: ", …" } : { zh: "", en: "" };
  return {
    zh: `叫这个名字的：${list.join("、")}${more.zh}。`,
    en: `Units of this name: ${list.join(", ")}${more.en}.`,
  };
}
