/** Writes schema/scenario.schema.json, by which editors complete and check scenario files, from the declared fields. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema } from "../src/scenario/json-schema.ts";
import { scenarioFileSpec } from "../src/scenario/schema.ts";
import { root, writeIfChanged } from "./ship.ts";

mkdirSync(join(root, "schema"), { recursive: true });
writeIfChanged(
  join(root, "schema/scenario.schema.json"),
  `${JSON.stringify(jsonSchema(scenarioFileSpec), null, 1)}\n`,
);
