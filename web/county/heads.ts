/** Heads of a table's columns: the name, and its unit below. */
import { h } from "../dom.ts";

export function columnHead(name: string, unit = ""): HTMLElement {
  return h("th", { scope: "col" }, name, unit !== "" && h("span", { class: "unit" }, unit));
}
