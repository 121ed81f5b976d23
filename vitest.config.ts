import { defineConfig } from "vitest/config";

/** Tests that run against `dist`, as a user has it; all others run against the sources, without a build. */
const built = [
  "test/{package,docs}.test.ts",
  "test/{cli,browser,page}/**/*.test.ts",
  "test/run/node/**/*.test.ts",
];

export default defineConfig({
  test: {
    // Long enough for a slow machine; a test that needs more says so itself.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "source", include: ["test/**/*.test.ts"], exclude: built } },
      { extends: true, test: { name: "built", include: built, globalSetup: ["test/build.setup.js"] } },
    ],
  },
});
