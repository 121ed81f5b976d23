/**
 * What a person follows when two runs part: first what is given, then what it does to work and people, then what
 * citizens notice. The order settles ties of the same day.
 */
import type { Text } from "../../core/problem.ts";
import type { ColumnName } from "../../model/columns.ts";
import { columns } from "../../model/columns.ts";
import { indicators, type RatioIndicator } from "../../model/indicators.ts";

export interface Quantity {
  readonly name: string;
  readonly label: Text;
  readonly unit: Text;
  readonly percent: boolean;
  /** The column in which a first difference is looked for. */
  readonly watch: ColumnName;
  /** What its month is measured by: an indicator, or the mean of the column over its places. */
  readonly indicator?: RatioIndicator;
}

function measured(indicator: RatioIndicator, watch: ColumnName): Quantity {
  const { zh, en, unit, percent } = indicators[indicator];
  return { name: indicator, label: { zh, en }, unit, percent, watch, indicator };
}

function meanOf(column: ColumnName, percent = false): Quantity {
  const { zh, en, unit } = columns[column];
  return { name: column, label: { zh, en }, unit, percent, watch: column };
}

export const quantities: readonly Quantity[] = [
  meanOf("authorityShare", true),
  measured("authorityGap", "authorityGap"),
  meanOf("staff"),
  meanOf("qualified"),
  meanOf("money"),
  measured("skill", "skill"),
  measured("readiness", "readiness"),
  measured("workloadPerHead", "assignedHours"),
  measured("paperworkShare", "paperworkShare"),
  measured("referralShare", "referred"),
  measured("load", "load"),
  measured("backlog", "inHand"),
  measured("effort", "effort"),
  measured("burnout", "burnout"),
  meanOf("blameFear", true),
  measured("sojournTime", "sojournDays"),
  measured("visits", "visits"),
  measured("errorRate", "errors"),
  measured("complaints", "complaints"),
  measured("satisfaction", "satisfaction"),
  measured("turnover", "leavers"),
  measured("incidents", "incidents"),
  measured("violations", "violations"),
  measured("cost", "cost"),
];
