/**
 * Playback with 3,000 townships: the page films a real run of two counties with a short catalogue, so that recording
 * takes seconds, and plays it; what is measured is the time between two pictures, not the script's own.
 */
import { deflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";

export interface PlaybackFigures {
  readonly townships: number;
  /** Seconds of recording, the run of the baseline included. */
  readonly recording: number;
  /** Milliseconds between pictures while it plays. */
  readonly median: number;
  readonly p95: number;
  readonly pictures: number;
}

const TOWNSHIPS = 3000;
/** Half a year has twenty-six weeks: at eight of them a second it plays a little longer than this. */
const SECONDS = 3;
const MOST_SECONDS = 300;

/** Two matters and no orders: what is drawn is the same, what is simulated is little. */
function strategies(): object[] {
  const matter = (id: string, decide: string) => ({
    id,
    title: { zh: id, en: id },
    domain: "service",
    rate: 60,
    work: 6,
    difficulty: 0.4,
    decide,
  });
  const one = (id: string) => ({
    govload: 1,
    id,
    title: { zh: id, en: id },
    extends: "baseline",
    matters: [matter("pension", "township"), matter("licence", "county")],
    orders: [],
    warmUp: 0.25,
    county: {
      name: { zh: "大县", en: "Large county" },
      counties: 2,
      archetypes: { 中西部一般镇: TOWNSHIPS / 4, 山区小乡: TOWNSHIPS / 4, 城关镇: 0, 东部强镇: 0 },
    },
  });
  return [one("first"), one("second")];
}

/** The part of the page's address behind `#`. */
export function playbackAddress(): string {
  const own = JSON.stringify({ strategies: strategies(), years: 0.5 });
  const packed = deflateRawSync(own).toString("base64url");
  return `s=~0,~1&n=1&view=county&lang=zh&z=${packed}`;
}

const shown = `document.querySelector(".county .results:not([hidden])") && document.querySelector(".county .progress").hidden`;

/** Plays from the beginning and takes down when each picture came. */
const play = (seconds: number) => `new Promise((resolve) => {
  const times = [];
  const take = (time) => {
    times.push(time);
    if (time - times[0] < ${1000 * seconds}) requestAnimationFrame(take);
    else resolve(times);
  };
  document.querySelector(".county .play").click();
  requestAnimationFrame(take);
})`;

async function until(page: Page, expression: string): Promise<void> {
  const end = performance.now() + 1000 * MOST_SECONDS;
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) {
    if (performance.now() > end) throw new Error(`not within ${MOST_SECONDS} s: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(share * (sorted.length - 1))];

/** @param lab address of the built page, `file:///…/lab.html` */
export async function measurePlayback(page: Page, lab: string): Promise<PlaybackFigures> {
  const began = performance.now();
  await page.goto(`${lab}#${playbackAddress()}`);
  await until(page, `document.querySelector(".tab")`);
  // the comparison that the page starts with would take the cores from the recording
  await page.evaluate(`document.querySelectorAll(".tab")[0].click()`);
  await until(page, `document.querySelector("main #results")`);
  await page.evaluate(`document.querySelector("main .progress button")?.click()`);
  await page.evaluate(`document.querySelectorAll(".tab")[1].click()`);
  await until(page, shown);
  const recording = (performance.now() - began) / 1000;
  const tiles = await page.evaluate<number>(`document.querySelectorAll(".township-field option").length - 1`);
  if (tiles !== TOWNSHIPS) throw new Error(`${tiles} townships instead of ${TOWNSHIPS}`);
  await page.evaluate(`document.querySelector(".county .buttons select").value = "8"`);
  await page.evaluate(`document.querySelector(".county .buttons select").dispatchEvent(new Event("change"))`);
  const times = await page.evaluate<number[]>(play(SECONDS));
  const between = times
    .slice(1)
    .map((time, i) => time - times[i])
    .sort((a, b) => a - b);
  return {
    townships: tiles,
    recording,
    median: quantile(between, 0.5),
    p95: quantile(between, 0.95),
    pictures: between.length,
  };
}
