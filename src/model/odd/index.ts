/** Every detail of the ODD, part by part, in the order in which they are printed. */
import { changeDetails } from "./changes/index.ts";
import { controllerDetails } from "./controllers/index.ts";
import { departments } from "./departments.ts";
import type { Detail } from "./detail.ts";
import { general } from "./general.ts";
import { indicatorDetails } from "./indicators.ts";
import { months } from "./months.ts";
import { provinceDetails } from "./province.ts";

export const details: readonly Detail[] = [
  ...general,
  ...months,
  ...changeDetails,
  departments,
  ...controllerDetails,
  ...provinceDetails,
  ...indicatorDetails,
];
