/** ODD: parameters. What a scenario says nothing of has the value of its parameter set: declared data, as the table prints it. */
import { parameterSetOf } from "../../src/index.ts";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import type { Parameters } from "./world.ts";

export function setOf(document: ScenarioDocument): Parameters {
  return parameterSetOf(document).values;
}
