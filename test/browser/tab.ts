/**
 * One page in a real browser, the same for Chromium (driven by playwright-core) and Firefox (by puppeteer-core):
 * it opens a file from disk and keeps everything that went wrong.
 */
import { chromium } from "playwright-core";
import puppeteer, { type Keyboard, type KeyInput } from "puppeteer-core";
import { chromiumPath, firefoxPath } from "../../scripts/browsers.ts";

export const browserNames = ["Chromium", "Firefox"] as const;
export type BrowserName = (typeof browserNames)[number];

/**
 * Where a room's own tests run: every day in one browser, so that the whole stays short; in both by
 * `npm run test:browsers`. The page as a whole and the walk through all rooms are in both every day.
 */
export function browsersFor(everyday: BrowserName): readonly BrowserName[] {
  return process.env.GOVLOAD_BROWSERS === "all" ? browserNames : [everyday];
}

/** Languages in which a long test of the page runs in a browser: every day one in each, both by `npm run test:browsers`. */
export function languagesFor(name: BrowserName): readonly ("zh" | "en")[] {
  if (process.env.GOVLOAD_BROWSERS === "all") return ["zh", "en"];
  return [name === "Chromium" ? "zh" : "en"];
}

export interface Tab {
  open(url: string): Promise<void>;
  /** Value of a JavaScript expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** A key, or several at once: "Control+z". */
  press(keys: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The page as it is printed on A4. */
  pdf(): Promise<Uint8Array>;
  /** Console errors, exceptions and addresses asked for that are not files; empty when all is well. */
  readonly faults: readonly string[];
}
export interface OpenBrowser {
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

const SIZE = { width: 1280, height: 900 };
const local = /^(file|blob|data|about|moz-extension|resource|chrome):/;

interface Listened {
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): unknown;
  on(event: "pageerror", listener: (error: unknown) => void): unknown;
  on(event: "request", listener: (request: { url(): string }) => void): unknown;
}

function faultsOf(page: Listened): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error}`));
  page.on("request", (request) => {
    if (!local.test(request.url())) faults.push(`network: ${request.url()}`);
  });
  return faults;
}

async function openChromium(): Promise<OpenBrowser> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    // a test machine may run as root and have no graphics card; nothing of the browser's own goes out
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
  return {
    close: () => browser.close(),
    async newTab() {
      const page = await browser.newPage({ viewport: SIZE });
      const faults = faultsOf(page as unknown as Listened);
      return {
        faults,
        open: async (url) => void (await page.goto(url)),
        evaluate: (expression) => page.evaluate(expression),
        press: (key) => page.keyboard.press(key),
        resize: (width, height) => page.setViewportSize({ width, height }),
        pdf: () => page.pdf({ format: "A4" }),
      };
    },
  };
}

/** Puppeteer takes no "Control+z": what stands before the last key is held down. */
async function pressTogether(keyboard: Keyboard, keys: string): Promise<void> {
  const all = keys.split(/(?<=.)\+/) as KeyInput[];
  const held = all.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(all[all.length - 1]);
  for (const key of held.reverse()) await keyboard.up(key);
}

async function openFirefox(): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefoxPath(),
    headless: true,
  });
  return {
    close: () => browser.close(),
    async newTab() {
      // a context of its own, as Chromium's pages have: nothing remembered from the tab before
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport(SIZE);
      const faults = faultsOf(page as unknown as Listened);
      return {
        faults,
        open: async (url) => void (await page.goto(url)),
        evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        press: (keys) => pressTogether(page.keyboard, keys),
        resize: (width, height) => page.setViewport({ width, height }),
        pdf: () => page.pdf({ format: "a4" }),
      };
    },
  };
}

/** @throws Error with the mend when the browser is not on this machine */
export function openBrowser(name: BrowserName): Promise<OpenBrowser> {
  return name === "Chromium" ? openChromium() : openFirefox();
}

/**
 * Waits until an expression is truthy in the page.
 * @throws Error that names the expression when it is not within `seconds`
 */
export async function until(tab: Tab, expression: string, seconds = 120): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await tab.evaluate<boolean>(`Boolean(${expression})`))) {
    if (performance.now() > end)
      throw new Error(`not within ${seconds} s: ${expression}\n${tab.faults.join("\n")}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
