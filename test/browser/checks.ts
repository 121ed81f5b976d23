/** What every room of the page is held to: accessible, all in one language, no wider than its window. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type BrowserName, type OpenBrowser, openBrowser, type Tab } from "./tab.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const lab = join(root, "dist", "lab.html");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const text = (selector: string) =>
  `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? "")`;
export const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;

export async function violations(tab: Tab): Promise<string[]> {
  await tab.evaluate(`${axe}; undefined`);
  return tab.evaluate(
    `axe.run().then((found) => found.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.html).join(" ")))`,
  );
}

/** Chinese in what an English page says, seen or folded away or read aloud; not in the name of the other language. */
export const chinese = `(() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walk.nextNode()) {
    const { parentElement, data } = walk.currentNode;
    if (!parentElement.closest("script, style, noscript, .language")) found.push(data);
  }
  for (const one of document.querySelectorAll("[aria-label], [aria-valuetext], [title], [placeholder]"))
    if (!one.closest(".language"))
      for (const name of ["aria-label", "aria-valuetext", "title", "placeholder"]) found.push(one.getAttribute(name) ?? "");
  return found.filter((one) => /[\\u2e80-\\u9fff\\uff00-\\uffef]/.test(one));
})()`;

/** Files that the page hands over are kept in `window.saved` as [name, blob], and not written to a disk. */
export const keepDownloads = `(() => {
  window.saved = [];
  const blobs = new Map();
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const url = create(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    window.saved.push([this.download, blobs.get(this.href)]);
  };
})()`;

/** Draws what is scrolled away as well, which waits otherwise until somebody comes near it. */
export const unroll = `(() => {
  for (const node of document.querySelectorAll(".results > section, .model .body, .model .group")) node.style.contentVisibility = "visible";
})()`;

/** Pixels by which the page is wider than its window. */
export const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** Opens tabs in one browser for all tests of a `describe`; none of them may end with a fault in the tab that it opened. */
export function tabsIn(name: BrowserName): (url: string) => Promise<Tab> {
  let browser: OpenBrowser;
  let tab: Tab | undefined;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => {
    expect(tab?.faults).toEqual([]);
  });
  return async (url) => {
    tab = await browser.newTab();
    await tab.open(url);
    return tab;
  };
}
