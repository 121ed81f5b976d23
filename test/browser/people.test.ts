/** What helps people: projector, keys, explanations, guide, guessing before the answer; in both engines. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { fakeStudy } from "../fixtures/fake-study.ts";
import { chinese, click, lab, overflow, root, tabsIn, text, violations } from "./checks.ts";
import { browsersFor, openBrowser, type Tab, until } from "./tab.ts";

mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache", "people-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A report with made-up figures: nothing has to run. */
const report = join(folder, "report.html");
const json = JSON.stringify(fakeStudy(3)).replaceAll("<", "\\u003c");
writeFileSync(
  report,
  readFileSync(lab, "utf8").replace(
    "<!--study-->",
    () => `<script type="application/json" id="study">${json}</script>`,
  ),
);

const still = `document.querySelector("#results")?.hasAttribute("aria-busy") === false`;
const drawn = `${still} && document.querySelectorAll(".drawing svg").length >= 8`;
const inHall = `document.documentElement.hasAttribute("data-hall")`;
const focus = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).focus()`;
const seen = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.getClientRects().length > 0).length`;
const place = `document.querySelector(".place").textContent`;
/** The nearest that anything seen comes to an edge of the window, as a share of it. */
const margin = `(() => {
  const boxes = [...document.querySelectorAll("h1, h2, button, svg, p")].map((one) => one.getBoundingClientRect());
  const seen = boxes.filter(({ width, height, bottom }) => width > 0 && height > 0 && bottom > 0);
  return Math.min(...seen.map(({ left, right, top }) => Math.min(left / innerWidth, 1 - right / innerWidth, (top + scrollY) / innerHeight)));
})()`;

describe.each(browsersFor("Firefox"))("the page for people in %s", (name) => {
  const openIn = tabsIn(name);
  let tab: Tab;
  const openTab = async (fields: string, ready = drawn) => {
    tab = await openIn(pathToFileURL(report).href + fields);
    await until(tab, ready);
  };

  it("goes to the projector and through its pictures by keys, three charts at most, nothing at the edge", async () => {
    await openTab("#lang=zh");
    await tab.resize(1920, 1080);
    await tab.press("f");
    await until(tab, inHall);
    expect(await tab.evaluate("location.hash")).toContain("hall=1");
    const pictures = Number((await tab.evaluate<string>(place)).split("/")[1]);
    expect(pictures).toBeGreaterThan(5);
    for (let at = 1; at <= pictures; at++) {
      await until(tab, `${place}.startsWith("${at} ")`);
      const charts = await tab.evaluate<number>(seen("#results .chart > .plot"));
      expect(charts, `picture ${at}`).toBeLessThanOrEqual(3);
      expect(await tab.evaluate(seen("#results > section")), `picture ${at}`).toBeGreaterThan(0);
      expect(await tab.evaluate<number>(margin), `picture ${at}`).toBeGreaterThanOrEqual(0.0299);
      expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0);
      await tab.press("ArrowRight");
    }
    await tab.press("ArrowLeft");
    await until(tab, `${place}.startsWith("${pictures - 1} ")`);
    expect(await violations(tab)).toEqual([]);
    await tab.press("F");
    await until(tab, `!${inHall}`);
    expect(await tab.evaluate(`document.querySelectorAll("[data-off]").length`)).toBe(0);
  });

  it("reads under the cursor what is under it, large as well", async () => {
    await openTab("#lang=zh&hall=1");
    await tab.evaluate(focus(".main-picture .reader"));
    await tab.press("Home");
    const share = await tab.evaluate<number>(`(() => {
      const reader = document.querySelector(".main-picture .reader");
      const { left, width, top } = reader.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + 5, bubbles: true };
      reader.dispatchEvent(new PointerEvent("pointermove", at));
      return Number(reader.getAttribute("aria-valuenow")) / Number(reader.getAttribute("aria-valuemax"));
    })()`);
    expect(share).toBeCloseTo(0.5, 1);
    expect(await tab.evaluate(seen(".main-picture .overlay svg"))).toBe(1);
  });

  it("takes no key from a field, and lists its keys", async () => {
    await openTab("#lang=zh");
    await tab.evaluate(`${focus(".how input[maxlength]")}; document.activeElement.select()`);
    for (const key of ["f", "?", "1"]) await tab.press(key);
    expect(await tab.evaluate(`document.activeElement.value`)).toBe("f?1");
    expect(await tab.evaluate(inHall)).toBe(false);
    await tab.evaluate("document.activeElement.blur()");
    await tab.press("?");
    await until(tab, `document.querySelector("dialog.keys").open`);
    expect(await violations(tab)).toEqual([]);
    // single keys can be done without
    await tab.evaluate(click("#letters"));
    await tab.press("Escape");
    await tab.press("f");
    expect(await tab.evaluate(inHall)).toBe(false);
    await tab.evaluate(`localStorage.clear()`);
  });

  it("explains a word on focus, until Escape, which leaves the focus where it is", async () => {
    await openTab("#lang=en");
    const tip = `document.querySelector("#gloss-tip")`;
    await tab.evaluate(focus(".main-picture .gloss"));
    await until(tab, `!${tip}.hidden`);
    expect(await tab.evaluate(`${tip}.textContent`)).toMatch(/unit: cases per township; lower is better$/);
    expect(await tab.evaluate(`document.activeElement.getAttribute("aria-describedby")`)).toBe("gloss-tip");
    expect(await violations(tab)).toEqual([]);
    await tab.press("Escape");
    expect(await tab.evaluate(`${tip}.hidden`)).toBe(true);
    expect(await tab.evaluate(`document.activeElement.matches(".gloss")`)).toBe(true);
    await tab.evaluate(click(".glossary summary"));
    await until(tab, `document.querySelectorAll(".glossary dt").length > 40`);
    expect(await tab.evaluate(chinese)).toEqual([]);
    for (const width of [1280, 390]) {
      await tab.resize(width, 900);
      await until(tab, `${overflow} <= 0`);
      expect(await violations(tab)).toEqual([]);
    }
  });

  it("shows every township of its small charts on one scale, and their table", async () => {
    await openTab("#lang=en");
    expect(await tab.evaluate(`document.querySelectorAll(".townships .small svg").length`)).toBe(2);
    const labels = `[...document.querySelectorAll(".townships .small svg")].map((svg) => svg.querySelector(".axis-y").textContent)`;
    const scales = await tab.evaluate<string[]>(labels);
    expect(new Set(scales).size).toBe(1);
    await tab.evaluate(`(() => {
      const select = document.querySelector(".small-choice select");
      select.value = "satisfaction";
      select.dispatchEvent(new Event("change"));
    })()`);
    expect(await tab.evaluate<string[]>(labels)).not.toEqual(scales);
    expect(await tab.evaluate(chinese)).toEqual([]);
    await tab.evaluate(click(".townships .data summary"));
    await until(tab, `document.querySelectorAll(".townships .data tbody tr").length === 2`);
  });

  it("asks for a guess first where a trainer wants it, and looks back afterwards", async () => {
    await openTab(
      "#lang=zh&guess=1",
      `${still} && document.querySelectorAll(".answers button").length === 4`,
    );
    expect(await tab.evaluate(seen(".verdict, .chart, .debrief"))).toBe(0);
    expect(await tab.evaluate(seen(".differs"))).toBe(1);
    expect(await tab.evaluate(text(".guess p"))).toContain("哪一种对群众和干部都更好");
    expect(await violations(tab)).toEqual([]);
    await tab.evaluate(click(".answers button:last-child"));
    await until(tab, `${drawn} && ${seen(".debrief")} === 1`);
    expect(await tab.evaluate(text(".guess p"))).toContain("看不出差别");
    expect(await tab.evaluate(`document.querySelectorAll(".debrief > ol > li").length`)).toBe(3);
    // what was guessed is not asked again in the other language
    await tab.evaluate(click(".language"));
    await until(tab, `document.documentElement.lang === "en" && ${drawn} && ${seen(".debrief")} === 1`);
    expect(await tab.evaluate(chinese)).toEqual([]);
  });
});

describe.each(browsersFor("Firefox"))("the guide in %s", (name) => {
  it("greets once, is closed by the keyboard, and comes back", async () => {
    const browser = await openBrowser(name);
    const tab = await browser.newTab();
    await tab.open(`${pathToFileURL(lab).href}#view=model&place=511424&n=1&lang=zh`);
    await until(tab, seen(".guide li"));
    expect(await tab.evaluate(seen(".guide li"))).toBe(3);
    await tab.evaluate(focus(".guide button"));
    await tab.press("Enter");
    await until(tab, `${seen(".guide")} === 0`);
    expect(await tab.evaluate(`document.activeElement.matches(".guide-button")`)).toBe(true);
    await tab.press("Enter");
    await until(tab, `${seen(".guide li")} === 3`);
    expect(tab.faults).toEqual([]);
    await browser.close();
  });
});
