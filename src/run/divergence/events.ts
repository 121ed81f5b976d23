/** The event behind a parting: the first in the log of one run that the other does not have. */
import type { Text } from "../../core/problem.ts";
import type { EventRow } from "../../model/agenda.ts";
import { changes } from "../../model/reforms/changes/index.ts";
import type { Prepared } from "../../scenario/build.ts";
import { dayOf } from "./days.ts";
import type { PartingEvent } from "./divergence.ts";
import type { Twin, Twins } from "./twin.ts";

/** What the log calls otherwise than the change that made it. */
const kinds: Readonly<Record<string, Text>> = {
  prepare: { zh: "开始准备", en: "preparation begins" },
  transferToCounty: { zh: "下放到县", en: "powers go to the county" },
  gateShut: { zh: "接不住，转报", en: "held on paper" },
  gateOpened: { zh: "接得住，自办", en: "exercised" },
  posts: { zh: "编制到位", en: "posts arrive" },
  movedPosts: { zh: "下沉人员到位", en: "moved staff arrive" },
  countyPosts: { zh: "县里人员到位", en: "county staff arrive" },
  qualified: { zh: "专业人员到位", en: "qualified staff arrive" },
  specialists: { zh: "引进人员到位", en: "hired specialists arrive" },
  equipment: { zh: "装备到位", en: "equipment arrives" },
  money: { zh: "经费到位", en: "money arrives" },
  course: { zh: "培训开始", en: "a course begins" },
  training: { zh: "培训见效", en: "a course shows" },
  systems: { zh: "系统连通", en: "systems are connected" },
  endShock: { zh: "冲击结束", en: "a shock ends" },
  lapse: { zh: "授权到期", en: "a delegation lapses" },
};

function labelOf(kind: string): Text {
  const known = kinds[kind] ?? changes[kind]?.fields;
  return known ? { zh: known.zh, en: known.en.toLowerCase() } : { zh: kind, en: kind };
}

/** Rows of one day, behind all earlier ones in the log. */
function rowsOf({ state }: Twin, tick: number): EventRow[] {
  const { rows } = state.events;
  let from = rows.length;
  while (from > 0 && rows[from - 1].tick >= tick) from--;
  return rows.slice(from);
}

/** The same thing done by the same reform is the same event, wherever the reform stands in its program. */
function keyOf({ model }: Twin, row: EventRow): string {
  const title = row.reform >= 0 ? model.program[row.reform].title.en : "";
  return JSON.stringify([title, row.kind, row.township, row.matter, row.amount]);
}

function described(
  twin: Twin,
  rows: readonly EventRow[],
  row: EventRow,
): Omit<PartingEvent, "only" | "day" | "month"> {
  const { model } = twin;
  const same = rows.filter(({ kind, reform }) => kind === row.kind && reform === row.reform);
  const count = (of: readonly number[]) => new Set(of.filter((index) => index >= 0)).size;
  return {
    kind: row.kind,
    label: labelOf(row.kind),
    reform: row.reform >= 0 ? model.program[row.reform].title : { zh: "", en: "" },
    township: row.township >= 0 ? model.townships[row.township].name : "",
    ...(row.matter >= 0 ? { matter: model.matters[row.matter].title } : {}),
    townships: count(same.map(({ township }) => township)),
    matters: count(same.map(({ matter }) => matter)),
  };
}

/** The first event of a day that only one of the two has. */
export function eventAfter(twins: Twins, tick: number, scenario: Prepared): PartingEvent | undefined {
  const rows = twins.map((twin) => rowsOf(twin, tick));
  if (rows[0].length === 0 && rows[1].length === 0) return undefined;
  const keys = twins.map((twin, which) => new Set(rows[which].map((row) => keyOf(twin, row))));
  for (const [which, other] of [
    [1, 0],
    [0, 1],
  ]) {
    const row = rows[which].find((one) => !keys[other].has(keyOf(twins[which], one)));
    if (!row) continue;
    const only = which === 0 ? ("a" as const) : ("b" as const);
    return { ...dayOf(scenario, tick), only, ...described(twins[which], rows[which], row) };
  }
  return undefined;
}
