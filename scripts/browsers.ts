/**
 * The two browsers of the browser tests, Chromium (driven by playwright-core) and Firefox (by puppeteer-core):
 * where they are on this machine, and how to get them. A missing browser is an error with its mend, never a
 * skipped test. `tsx scripts/browsers.ts` fetches what is missing and prints both paths as JSON.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

type Name = "chromium" | "firefox";

interface Browser {
  readonly title: string;
  /** Environment variable that names the program outright. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  /** What the driving tool has downloaded earlier. */
  readonly downloaded: () => readonly string[];
  readonly download: readonly string[];
  readonly debian: readonly string[];
}

const cache = join(homedir(), ".cache", "puppeteer");
const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

const browsers: Readonly<Record<Name, Browser>> = {
  chromium: {
    title: "Chromium",
    variable: "CHROMIUM",
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "msedge"],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    downloaded: () => [chromium.executablePath()],
    download: [join(modules, "playwright-core", "cli.js"), "install", "chromium", "--no-shell"],
    debian: ["chromium", "fonts-noto-cjk"],
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX",
    commands: ["firefox", "firefox-esr"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    downloaded: () => programsIn(join(cache, "firefox"), /^firefox(\.exe)?$/),
    download: [
      join(modules, "@puppeteer", "browsers", "lib", "cjs", "main-cli.js"),
      ...["install", "firefox@stable", "--path", cache],
    ],
    debian: ["firefox-esr", "fonts-noto-cjk"],
  },
};

/** Path of a Chromium that starts. @throws Error that says how to get one */
export function chromiumPath(): string {
  return pathOf("chromium");
}

/** Path of a Firefox that starts. @throws Error that says how to get one */
export function firefoxPath(): string {
  return pathOf("firefox");
}

/** Both paths, after fetching what is missing. @throws Error that says what to do by hand */
export function ensureBrowsers(): Record<Name, string> {
  return { chromium: ensure("chromium"), firefox: ensure("firefox") };
}

function pathOf(name: Name): string {
  const path = find(name);
  if (path) return path;
  const { title, variable, debian } = browsers[name];
  const named = process.env[variable];
  throw new Error(
    `The browser tests need ${title}, and ${named ? `${variable}=${named} does not start` : "none was found that starts"}. ` +
      `Install it (Debian: apt-get install ${debian.join(" ")}), or set ${variable} to the path of one, ` +
      "or let `npm test` fetch it where downloads are possible.",
  );
}

function find(name: Name): string | undefined {
  const { variable, commands, places, downloaded } = browsers[name];
  const named = process.env[variable];
  if (named) return starts(named) ? named : undefined;
  const suffix = process.platform === "win32" ? ".exe" : "";
  const inPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command + suffix)));
  return [...inPath, ...places, ...downloaded()].find(starts);
}

/** A file of that name is not enough: launchers without their package, or without a library, only complain. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

function programsIn(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function ensure(name: Name): string {
  if (find(name)) return pathOf(name);
  const { title, download, debian, variable } = browsers[name];
  if (!process.env[variable]) {
    console.error(`Fetching ${title} for the browser tests …`);
    fetchWith(process.execPath, download);
    if (!find(name) && mayUseApt()) {
      fetchWith("apt-get", ["update", "--quiet"]);
      fetchWith("apt-get", ["install", "--yes", "--no-install-recommends", "--quiet", ...debian]);
    }
  }
  return pathOf(name);
}

/** Output goes to stderr; whether it worked shows in what is found afterwards. */
function fetchWith(program: string, args: readonly string[]): void {
  spawnSync(program, args, {
    stdio: ["ignore", 2, 2],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

/** The system is changed only where it is ours to change: by root on Debian, or on a CI machine. */
function mayUseApt(): boolean {
  const release = "/etc/os-release";
  const debian = existsSync(release) && /^(ID|ID_LIKE)=.*debian/m.test(readFileSync(release, "utf8"));
  return debian && (process.getuid?.() === 0 || Boolean(process.env.CI));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(JSON.stringify(ensureBrowsers()));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
