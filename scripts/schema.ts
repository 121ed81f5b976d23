/** Writes schema/*.schema.json, by which editors complete and check scenarios and targets, from the declared fields. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema } from "../src/scenario/json-schema.ts";
import { scenarioFileSpec } from "../src/scenario/schema.ts";
import { targetFileSpec } from "../src/scenario/targets/schema.ts";
import { root, writeIfChanged } from "./ship.ts";

mkdirSync(join(root, "schema"), { recursive: true });
for (const [name, spec] of Object.entries({ scenario: scenarioFileSpec, targets: targetFileSpec })) {
  const text = `${JSON.stringify(jsonSchema(spec), null, 1)}\n`;
  writeIfChanged(join(root, `schema/${name}.schema.json`), text);
}
