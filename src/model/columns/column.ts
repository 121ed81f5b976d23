/** A column of a county's state: over what it runs, how its numbers are kept, what they mean. */
import type { Kind } from "../../core/columns.ts";
import type { Text } from "../../core/problem.ts";

/** What a column runs over; `pair` is township × matter, in township order. */
export type Extent =
  | "township"
  | "pair"
  | "domain"
  | "desk"
  | "origin"
  | "use"
  | "cause"
  | "window"
  | "pipeline"
  | "histogram"
  | "matter"
  | "order"
  | "parameter"
  | "county"
  | "luck"
  | "wait"
  | "cursor"
  | "applied"
  | "tally"
  | "indicator";

export interface ColumnSpec<K extends Kind = Kind> extends Text {
  readonly of: Extent;
  readonly kind: K;
  readonly unit: Text;
  /** A flow is set to 0 before every day. */
  readonly flow: boolean;
}

export const seconds: Text = { zh: "人·秒", en: "person-seconds" };
export const cases: Text = { zh: "件", en: "cases" };
export const people: Text = { zh: "人", en: "people" };
export const flag: Text = { zh: "是否", en: "flag" };
export const tick: Text = { zh: "日序", en: "day number" };

const make =
  <K extends Kind>(kind: K, isFlow: boolean) =>
  (of: Extent, zh: string, en: string, unitText: Text): ColumnSpec<K> => ({
    of,
    kind,
    zh,
    en,
    unit: unitText,
    flow: isFlow,
  });
export const stock = make("f64", false);
export const mark = make("u8", false);
export const date = make("i32", false);
export const flow = make("f64", true);
