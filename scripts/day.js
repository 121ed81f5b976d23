/**
 * The day as one module. What a module imports may change as far as V8 knows, so that every constant and every function of
 * another file is looked up and checked at each use; within one module it is known. A replication takes 8 % less.
 * Only the compiled `dist/model/step.js` is made of one piece, as the page's script is; everybody else goes on importing
 * the files it was made of. There is no state in a module, so that it does not matter that some stand twice.
 */
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** @param {string} target the folder that becomes `dist`; one without a day is left as it is */
export async function bundleDay(target) {
  const folder = join(target, "model");
  if (!existsSync(join(folder, "step.js"))) return;
  await build({
    configFile: false,
    logLevel: "warn",
    root: target,
    build: {
      lib: { entry: join(folder, "step.js"), formats: ["es"], fileName: () => "whole-step.js" },
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: "es2023",
      rolldownOptions: {
        // one class of errors for all, so that `instanceof` holds
        external: [/core[\\/]problem\.js$/],
        // constants stay constants, and no path of the machine stands in it
        output: { topLevelVar: false },
        experimental: { attachDebugInfo: "none" },
      },
    },
  });
  renameSync(join(folder, "whole-step.js"), join(folder, "step.js"));
}
