/**
 * The state of a county as named columns: what each holds, over what it runs, and its unit; one file a topic.
 * Hours are kept as whole person-seconds in Float64, so that the ledgers add up to the unit.
 */
import { authorityColumns } from "./columns/authority.ts";
import { channelsColumns } from "./columns/channels.ts";
import { type ColumnSpec, stock } from "./columns/column.ts";
import { desksColumns } from "./columns/desks.ts";
import { experienceColumns } from "./columns/experience.ts";
import { flowsColumns } from "./columns/flows.ts";
import { institutionsColumns } from "./columns/institutions.ts";
import { loadColumns } from "./columns/load.ts";
import { meansColumns } from "./columns/means.ts";
import { provinceColumns } from "./columns/province.ts";
import { regimeColumns } from "./columns/regime.ts";
import { responseColumns } from "./columns/response.ts";
import { steeringColumns } from "./columns/steering.ts";
import { strainColumns } from "./columns/strain.ts";
import { unit } from "./parameters/parameter.ts";

export type { ColumnSpec, Extent } from "./columns/column.ts";

export const columns = {
  parameters: stock("parameter", "参数现值", "Parameters in force", unit.ratio),
  ...meansColumns,
  ...regimeColumns,
  ...institutionsColumns,
  ...strainColumns,
  ...loadColumns,
  ...experienceColumns,
  ...authorityColumns,
  ...channelsColumns,
  ...steeringColumns,
  ...desksColumns,
  ...responseColumns,
  ...provinceColumns,
  ...flowsColumns,
} as const satisfies Record<string, ColumnSpec>;

export type ColumnName = keyof typeof columns;
export const HISTOGRAM_DAYS = 256;
export const LOAD_WINDOW = 20;
export const LUCK_CELLS = 1024;
/** Days of waiting from which on the chance of giving up is the same: the cap is reached before, at any parameters. */
export const LONGEST_WAIT = 2048;
export const PIPELINE_WEEKS = 64;
export const DESKS = 5;
