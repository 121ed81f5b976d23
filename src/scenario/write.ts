/** A scenario as the text of a file, which the command line reads to the same document. */
import { stringify } from "yaml";
import { laidOver } from "./county-mix.ts";
import { divisionMoved } from "./extends.ts";
import { Files } from "./files.ts";
import { locate } from "./locate.ts";
import type { LocatedMap } from "./located.ts";
import { plainOf } from "./plain.ts";

/** Longer lines are folded. */
const LINE_WIDTH = 110;

/**
 * YAML of a scenario's document with `overrides` laid over it as `scenario` lays them (maps merge, lists replace);
 * what it extends stays outside. `remark` stands above it as a comment.
 * @example writeScenario({ govload: 1, id: "mine", extends: "ripe-batches" }, { parameters: { trainingGain: 0.4 } })
 */
export function writeScenario(document: object, overrides: object = {}, remark = ""): string {
  const [below, over] = [document, overrides].map((one) =>
    divisionMoved(new Files({}), locate(one, {}) as LocatedMap),
  );
  const lines = remark === "" ? [] : remark.split(/\r\n?|[\n\u2028\u2029]/);
  const comment = lines.map((line) => `# ${line}\n`).join("");
  return comment + stringify(plainOf(laidOver(below, over)), { lineWidth: LINE_WIDTH });
}
