/**
 * The built page, timed as a reader has it: `npm run bench:page -- [openings]`. Headless Chromium opens `dist/lab.html`
 * from the disk; a table of figures with their aims. Figures, not tests: a busy machine makes all of them worse.
 *
 * - first chart: from the beginning of navigation to the first drawing of the default comparison, the middle of some
 *   openings, each in a profile of its own;
 * - delay: while a hundred replications run, from an input to the next frame that shows what it did (Event Timing), the
 *   worst of some sixty clicks, keys and changes of the room; and the longest task that held the page up; the middle of
 *   three runs;
 * - size: the file, deflated, without the divisions that stand packed in it;
 * - playback: the middle interval of frames with 3,000 units, by `playback.ts`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumPath } from "../../scripts/browsers.ts";
import { measurePlayback } from "./playback.ts";
import { gzipWithoutDivisions } from "./size.ts";

const lab = fileURLToPath(new URL("../../dist/lab.html", import.meta.url));
const openings = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5);

interface Figure {
  readonly what: string;
  readonly value: number;
  readonly aim: number;
  readonly unit: string;
}
interface Delays {
  /** The worst of each kind of input, ms. */
  readonly inputs: Readonly<Record<string, number>>;
  readonly task: number;
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function fresh(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return context.newPage();
}

/** Waits for an expression of the page; asked from outside, as the page's policy forbids to evaluate text within. */
async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) await page.waitForTimeout(20);
}

/** Milliseconds from the beginning of navigation to the first drawing. */
async function firstChart(browser: Browser): Promise<number> {
  const page = await fresh(browser);
  await page.addInitScript(`new MutationObserver((_, watch) => {
    if (!document.querySelector(".drawing svg")) return;
    watch.disconnect();
    requestAnimationFrame(() => { window.firstChart = performance.now(); });
  }).observe(document, { subtree: true, childList: true })`);
  await page.goto(pathToFileURL(lab).href);
  await until(page, "window.firstChart");
  const found = await page.evaluate<number>("window.firstChart");
  await page.context().close();
  return found;
}

/** What a reader does while it runs; each step is one input or a few. */
async function useIt(page: Page): Promise<void> {
  for (const tab of await page.locator(".tab").all()) await tab.click();
  await page.locator(".tab").first().click();
  await page.locator(".data > summary").first().click();
  await page.locator(".data > summary").first().click();
  const seed = page.locator(".how input[maxlength]");
  await seed.click();
  await page.keyboard.type("2025", { delay: 60 });
  const chart = await page.locator(".reader").first().boundingBox();
  if (chart) {
    const y = chart.y + chart.height / 2;
    for (let i = 0; i <= 30; i++) await page.mouse.move(chart.x + (chart.width * i) / 30, y);
    await page.mouse.click(chart.x + chart.width / 2, y);
  }
  for (const key of ["Home", "ArrowRight", "ArrowRight", "PageUp", "Escape"]) await page.keyboard.press(key);
}

const kinds = ["another room", "a click", "a key"];

/** The worst delay of an input and the longest task while a hundred replications run, ms. */
async function delays(browser: Browser): Promise<Delays> {
  const page = await fresh(browser);
  await page.addInitScript(`window.worst = { inputs: {}, task: 0 };
    const kindOf = ({ name, target }) => ${JSON.stringify(kinds)}[name.startsWith("key") ? 2 : target?.matches?.(".tab") ? 0 : 1];
    new PerformanceObserver((list) => { for (const one of list.getEntries()) if (one.interactionId)
      worst.inputs[kindOf(one)] = Math.max(worst.inputs[kindOf(one)] ?? 0, one.duration); })
      .observe({ type: "event", durationThreshold: 16 });
    new PerformanceObserver((list) => { for (const one of list.getEntries()) worst.task = Math.max(worst.task, one.duration); })
      .observe({ type: "longtask" });`);
  await page.goto(`${pathToFileURL(lab).href}#n=100`);
  await page.waitForSelector(".drawing svg", { timeout: 120_000 });
  await until(page, `!document.querySelector("#results").hasAttribute("aria-busy")`);
  // what is measured is the time while it runs, not that of opening
  await page.evaluate("worst.inputs = {}; worst.task = 0");
  for (let round = 0; round < 3; round++) await useIt(page);
  await page.waitForTimeout(500);
  const running = await page.evaluate<boolean>(`!document.querySelector(".progress").hidden`);
  if (!running)
    console.error("the hundred replications were over before the inputs were: the delays say less");
  const found = await page.evaluate<Delays>("window.worst");
  await page.context().close();
  return found;
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, aim, unit }) => [
    what,
    `${value.toFixed(0)} ${unit}`,
    `${aim} ${unit}`,
    (value / aim).toFixed(2),
  ]);
  const all = [["", "measured", "aim", "of aim"], ...rows];
  const widths = all[0].map((_, i) => Math.max(...all.map((row) => row[i].length)));
  return all
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "),
    )
    .join("\n");
}

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
});
try {
  const times: number[] = [];
  for (let i = 0; i < openings; i++) times.push(await firstChart(browser));
  const delayed: Delays[] = [];
  for (let i = 0; i < 3; i++) delayed.push(await delays(browser));
  const played = await measurePlayback(await fresh(browser), pathToFileURL(lab).href);
  console.log(
    table([
      { what: `first chart, middle of ${openings}`, value: middle(times), aim: 1500, unit: "ms" },
      ...kinds.map((kind) => ({
        what: `slowest while 100 replications run: ${kind}`,
        value: middle(delayed.map(({ inputs }) => inputs[kind] ?? 0)),
        aim: 100,
        unit: "ms",
      })),
      {
        what: "longest task meanwhile",
        value: middle(delayed.map(({ task }) => task)),
        aim: 100,
        unit: "ms",
      },
      {
        what: `middle picture of ${played.townships} townships playing`,
        value: played.median,
        aim: 20,
        unit: "ms",
      },
      {
        what: "size without divisions, gzip",
        value: gzipWithoutDivisions(readFileSync(lab, "utf8")) / 1000,
        aim: 600,
        unit: "kB",
      },
    ]),
  );
} finally {
  await browser.close();
}
