/** Grades of evidence: how each looks, and how many parameters have it. */
import type { Grade } from "../../src/index.ts";
import { h } from "../dom.ts";
import { parameterNames } from "./catalogue.ts";
import { specs } from "./changed.ts";

/** The firmest first. */
export const grades: readonly Grade[] = [
  "calibrated",
  "published",
  "administrative",
  "illustrative",
  "assumed",
];

export function gradeCount(grade: Grade): number {
  return parameterNames.filter((name) => specs[name].grade === grade).length;
}

/** A small square: the fuller, the firmer; one that was changed is ringed. Words stand beside it or in its title. */
export function gradeMark(
  grade: Grade,
  { changed, title }: { changed: boolean; title?: string },
): HTMLElement {
  return h("span", {
    class: `grade-mark rests-on-${grade}${changed ? " changed" : ""}`,
    title,
    "aria-hidden": "true",
  });
}
