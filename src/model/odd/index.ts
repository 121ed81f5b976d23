/** Every detail of the ODD, part by part, in the order in which they are printed. */
import { casework } from "./casework.ts";
import type { Detail } from "./detail.ts";
import { general } from "./general.ts";

export const details: readonly Detail[] = [...general, ...casework];
