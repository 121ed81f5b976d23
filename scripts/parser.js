/**
 * The formula parser as one file. mathjs comes as some hundred modules that make every function it knows, which takes
 * 650 ms at the start of each process and each worker; its parser alone, in one file, takes 15 ms. Sources and page go on
 * importing mathjs itself: only the compiled `dist/scenario/expression.js` is pointed at the bundle.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root } from "./project.js";

/** @param {string} folder the compiled `scenario` @param {string} names what is imported of mathjs */
async function bundle(folder, names) {
  const entry = join(folder, "parser-entry.js");
  writeFileSync(entry, `export { ${names} } from "mathjs/number";\n`);
  await build({
    configFile: false,
    logLevel: "warn",
    root: join(folder, ".."),
    build: {
      lib: { entry, formats: ["es"], fileName: () => "mathjs.js" },
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: "es2023",
    },
  });
  rmSync(entry);
  writeFileSync(join(folder, "mathjs.LICENSE"), licences());
}

/** What the bundle is made of has to be named beside it, with its terms. */
function licences() {
  const packages = ["mathjs", "typed-function", "tiny-emitter", "escape-latex", "@babel/runtime"];
  const texts = packages.flatMap((name) =>
    ["NOTICE", "LICENSE", "LICENSE.md", "LICENSE.txt"]
      .map((file) => join(root, "node_modules", name, file))
      .filter((path) => existsSync(path))
      .map((path) => `${name}\n\n${readFileSync(path, "utf8").trim()}\n`),
  );
  return texts.join(`\n${"-".repeat(72)}\n\n`);
}

/**
 * @param {string} target the folder that becomes `dist`; one without formulas is left as it is
 * @throws Error when expression.js no longer imports the parser in the way that is known here
 */
export async function bundleParser(target) {
  const folder = join(target, "scenario");
  const door = join(folder, "expression.js");
  if (!existsSync(door)) return;
  const text = readFileSync(door, "utf8");
  const found = /import \{([\w\s,]*)\} from "mathjs\/number";/.exec(text);
  if (!found || text.split("mathjs/number").length !== 2)
    throw new Error("scenario/expression.js does not import mathjs as scripts/parser.js expects it.");
  const names = found[1]
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  await bundle(folder, names.join(", "));
  writeFileSync(door, text.replace('"mathjs/number"', '"./mathjs.js"'));
}
