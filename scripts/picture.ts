/**
 * Photographs the report of `npm start` and the lab's county for the two READMEs: `npm start`, then
 * `npx tsx scripts/picture.ts`.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumPath } from "./browsers.ts";

const report = new URL("../out/first/report.html", import.meta.url);
const lab = new URL("../dist/lab.html", import.meta.url);
/** ms that a film of the example county may take. */
const PATIENCE = 120_000;
const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  chromiumSandbox: process.getuid?.() !== 0,
});
for (const lang of ["zh", "en"]) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1480 }, colorScheme: "light" });
  await page.goto(`${report.href}#lang=${lang}`);
  await page.locator("svg").first().waitFor();
  await page.screenshot({ path: `${folder}report-${lang}.png`, animations: "disabled" });
  await page.goto(`${lab.href}#view=county&lang=${lang}`);
  await page.reload();
  await page.locator(".guide button").last().click();
  await page.waitForFunction(() => document.querySelector<HTMLElement>(".progress")?.hidden, null, {
    timeout: PATIENCE,
  });
  await page.setViewportSize({ width: 1100, height: 1160 });
  await page.screenshot({ path: `${folder}county-${lang}.png`, animations: "disabled" });
  await page.close();
}
await browser.close();
