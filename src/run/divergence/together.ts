/** Which counties are lived side by side, and what passes between them. */
import type { Prepared } from "../../scenario/build.ts";
import type { Twins } from "./twin.ts";

/** Groups of counties that have to do with each other; each group is lived by itself, one after the other. */
export function groupsOf({ counties }: Prepared, _other: Prepared): readonly (readonly number[])[] {
  return counties.map((_, index) => [index]);
}

/** What holds between the counties of a group on the evening of a day; whether anything did. */
export function meet(_group: readonly { readonly twins: Twins }[], _tick: number): boolean {
  return false;
}
