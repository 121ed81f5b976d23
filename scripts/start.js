/**
 * `npm start`: installs what is missing, builds, and runs the first comparison, 一刀切 against 成熟一批、下放一批.
 * Plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { build } from "./build.js";
import { install, requireNode, run } from "./project.js";

// 一刀切 stands in twice: as practised, and with the resources of ripe batches, so that the worth of sequence can be seen
const scenarios = ["baseline", "all-at-once", "all-at-once-resourced", "ripe-batches"];
const options = ["--replications", "20", "--out", "out/first"];

// Ctrl-C is for the comparison, which keeps what is done; this process waits for it.
process.on("SIGINT", () => undefined);

requireNode();
process.exitCode = install();
if (process.exitCode === 0) {
  try {
    await build();
    process.exitCode = run(process.execPath, ["bin/govload.js", "compare", ...scenarios, ...options]);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
