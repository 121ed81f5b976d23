/** Every detail of the ODD, part by part, in the order in which they are printed. */
import { changeDetails } from "./changes/index.ts";
import { controllerDetails } from "./controllers/index.ts";
import { withinCounty } from "./day.ts";
import { departments } from "./departments.ts";
import type { Detail } from "./detail.ts";
import { indicatorDetails } from "./indicators.ts";
import { provinceDetails } from "./province.ts";
import { reformDetails } from "./reforms/index.ts";

export const details: readonly Detail[] = [
  ...withinCounty,
  ...reformDetails,
  ...changeDetails,
  departments,
  ...controllerDetails,
  ...provinceDetails,
  ...indicatorDetails,
];
