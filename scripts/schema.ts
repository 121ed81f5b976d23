/** Writes schema/*.schema.json, by which editors complete and check scenarios, targets and studies, from the declared fields. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { calibrationSpec } from "../src/scenario/calibration-study.ts";
import { jsonSchema } from "../src/scenario/json-schema.ts";
import { scenarioFileSpec } from "../src/scenario/schema.ts";
import { targetFileSpec } from "../src/scenario/targets/schema.ts";
import { root, writeIfChanged } from "./ship.ts";

mkdirSync(join(root, "schema"), { recursive: true });
const specs = { scenario: scenarioFileSpec, targets: targetFileSpec, study: calibrationSpec };
for (const [name, spec] of Object.entries(specs)) {
  const text = `${JSON.stringify(jsonSchema(spec), null, 1)}\n`;
  writeIfChanged(join(root, `schema/${name}.schema.json`), text);
}
