/** A county's program of reforms (ODD: program). */
import type { ReformEntry, ScenarioDocument } from "../../../src/scenario/document.ts";
import type { World } from "../world.ts";
import { dayOf, everyOf, isDate } from "./dates.ts";
import { MONTH, type Reform } from "./given.ts";

/** The document's reforms that concern a county, in the document's order. */
export function reformsOf(
  document: ScenarioDocument,
  code: string,
  names: readonly string[],
): readonly ReformEntry[] {
  return document.reforms.filter(({ where }) => {
    const asked = where?.counties;
    if (asked === undefined || asked === "all") return true;
    const list = typeof asked === "string" ? [asked] : asked;
    return list.includes("all") || list.includes(code) || names.some((name) => list.includes(name));
  });
}

/** The county's reforms with their days. */
export function programOf(world: World): readonly Reform[] {
  return reformsOf(world.document, world.code, world.names).map((entry, index) => {
    const { when, until } = entry;
    const dated = when !== undefined && isDate(when);
    return {
      index,
      entry,
      from: dated ? dayOf(world, when) : world.warmUpDays,
      until: until === undefined ? Number.POSITIVE_INFINITY : dayOf(world, until),
      every: everyReform(entry),
      condition: dated ? undefined : when,
    };
  });
}

function everyReform({ controller, every }: ReformEntry): number {
  if (controller === undefined) return everyOf(every);
  return controller === "allAtOnce" ? 0 : MONTH;
}
