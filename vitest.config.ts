import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that run against `dist`, as a user has it; all others run against the sources, without a build. */
const built = [
  "test/{package,docs}.test.ts",
  "test/{cli,browser,page}/**/*.test.ts",
  "test/run/node/**/*.test.ts",
];

/** Examples import "govload" as users do; tests of the sources give them the sources. */
const door = { find: /^govload$/, replacement: fileURLToPath(new URL("src/index.ts", import.meta.url)) };

export default defineConfig({
  test: {
    // Long enough for a slow machine; a test that needs more says so itself.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        resolve: { alias: [door] },
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: built,
          // The model is loaded once by each worker, not once by each of 120 files: 2:45 min against 9:30 on two cores.
          isolate: false,
        },
      },
      { extends: true, test: { name: "built", include: built, globalSetup: ["test/build.setup.js"] } },
    ],
  },
});
