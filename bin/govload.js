#!/usr/bin/env node
// In a checkout: bring dist up to date first. In an installed package there is no src, and nothing to build.
import { existsSync } from "node:fs";

/** @param {string} path */
const beside = (path) => new URL(path, import.meta.url);

if (existsSync(beside("../src"))) {
  const { build } = await import("../scripts/build.js");
  await build().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exit(1);
  });
}
const { main } = await import(beside("../dist/cli/main.js").href);
process.exitCode = await main(process.argv.slice(2));
