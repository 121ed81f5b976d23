/**
 * Builds the page to one file, `lab.html`, that opens from a disk without a network: the script (which its workers run as
 * well), styles and the divisions data stand inside, and its security policy admits exactly these scripts and styles, by
 * their hashes.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const divisionsFile = fileURLToPath(new URL("../data/divisions-2023/divisions.txt", import.meta.url));

/** Base64 of the deflated divisions; half the size of the text, and inert in the page until it is asked for. */
function packedDivisions(): string {
  if (!existsSync(divisionsFile))
    throw new Error(`${divisionsFile} is missing: restore it from the repository`);
  return deflateRawSync(readFileSync(divisionsFile), { level: 9 }).toString("base64");
}

function hashesOf(html: string, tag: "script" | "style"): string[] {
  const found = html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, "g"));
  return [...found]
    .filter(([, attributes = ""]) => !/type="(text\/plain|application\/json)"/.test(attributes))
    .map(([, , text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}

/** No network, no eval, no foreign frame: what is not named here is forbidden. */
function policyFor(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashesOf(html, "script").join(" ")}`,
    `style-src ${hashesOf(html, "style").join(" ")}`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Runs after everything stands in one file. */
function finishPage(): Plugin {
  return {
    name: "govload-page",
    enforce: "post",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("the build made no index.html");
        const html = String(page.source);
        if (!html.includes("<!--study-->"))
          throw new Error("the page has lost <!--study-->, where reports go");
        const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
        page.source = html
          .replace("<!--policy-->", () => policy)
          .replace("<!--divisions-->", () => packedDivisions());
        page.fileName = "lab.html";
      },
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), finishPage()],
  build: {
    // nothing is preloaded, and workers run this script too, where there is no document
    modulePreload: false,
    outDir: "../dist",
    emptyOutDir: false,
    target: "es2022",
    assetsInlineLimit: 100_000_000,
    chunkSizeWarningLimit: 5000,
  },
});
