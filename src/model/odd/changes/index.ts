/** The details of all changes, in the order of the changes' topics. */
import type { Detail } from "../detail.ts";
import { assessment, burden } from "./burden.ts";
import { coordination } from "./coordination.ts";
import { duties, world } from "./duties.ts";
import { common } from "./every.ts";
import { means } from "./means.ts";
import { oversight } from "./oversight.ts";
import { people } from "./people.ts";
import { powers } from "./powers.ts";

export const changeDetails: readonly Detail[] = [
  common,
  ...powers,
  ...people,
  ...means,
  ...oversight,
  ...coordination,
  ...burden,
  ...assessment,
  ...duties,
  ...world,
];
