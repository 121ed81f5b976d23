/** Handing a file to the reader. */
import { h } from "../dom.ts";

/** Types of the files that the page makes. */
export const fileTypes = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml;charset=utf-8",
  yaml: "text/yaml;charset=utf-8",
} as const;
export type FileType = keyof typeof fileTypes;

/** A name that every file system and every projector's laptop takes: letters, digits, `-` and `_` alone. */
export function asciiName(text: string, otherwise = "govload"): string {
  const name = text.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");
  return name === "" ? otherwise : name;
}

/** `name` without its ending; what is not ASCII in it goes. */
export function download(content: string | Blob, name: string, type: FileType): void {
  const blob = typeof content === "string" ? new Blob([content], { type: fileTypes[type] }) : content;
  const url = URL.createObjectURL(blob);
  h("a", { href: url, download: `${asciiName(name)}.${type}` }).click();
  // the browser has taken the file by the next turn
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
