/** The chapters of reforms: their program, how they spread, what they move and bring, and what comes back. */
import type { Detail } from "../detail.ts";
import { arrivals } from "./arriving.ts";
import { backs } from "./back.ts";
import { movings } from "./moving.ts";
import { programme } from "./program.ts";
import { spreadings } from "./spreading.ts";

export const reformDetails: readonly Detail[] = [
  ...programme,
  ...spreadings,
  ...movings,
  ...arrivals,
  ...backs,
];
