/**
 * The door for Node: files and worker threads. Everything else is behind the door `govload`.
 */

export { Gatherer } from "./run/gather/gather.ts";
export { keepFor, MANY_TOWNSHIPS, type Plan as TablePlan, townshipsOf } from "./run/gather/plan.ts";
export { type Format, writeStudy } from "./run/node/folder.ts";
export { type KeepingRunner, keeping } from "./run/node/keep.ts";
export {
  kindOfFile,
  type Loaded,
  type LoadOptions,
  loadCalibration,
  loadScenario,
  loadScenarios,
  loadTargets,
  openDivisions,
} from "./run/node/load.ts";
export type { Made } from "./run/node/manifest.ts";
export { labPage, reportPage } from "./run/node/page.ts";
export { type WorkerRunner, workers } from "./run/node/pool.ts";
export { programHash } from "./run/node/program.ts";
export { loadText } from "./run/node/read.ts";
export { claimFolder, writeWhole } from "./run/node/write.ts";
export { type Measured, type TheoryCase, type TheoryFinding, theory, verify } from "./theory/index.ts";
