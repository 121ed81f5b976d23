/** Tests of the command line, workers and package run against `dist`: it is brought up to date once, before all. */
import { build } from "../scripts/build.js";

export function setup() {
  return build();
}
