/** The built page as a reader has it: opened from disk, without a network, in both engines. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { gzipWithoutDivisions } from "../../bench/page/size.ts";
import { compare, readDivisions, type Study, scenario } from "../../dist/index.js";
import { workers } from "../../dist/node.js";
import { defaults, idOf } from "../../web/settings/settings.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";
import { chinese, click, lab, overflow, root, tabsIn, text, unroll, violations } from "./checks.ts";
import { browserNames, languagesFor, type Tab, until } from "./tab.ts";

mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache", "page-"));

/** A small comparison that the page is asked for by its address: 丹棱县, a real county of five townships. */
const ASKED = { strategies: ["baseline", "half-devolution"], seed: "页", replications: 2, place: "511424" };
const address = `#s=${ASKED.strategies}&place=${ASKED.place}&seed=${encodeURIComponent(ASKED.seed)}&n=${ASKED.replications}`;

/** A report with made-up figures. */
const reportOf = (strategies: number) => reportWith(String(strategies), fakeStudy(strategies));

function reportWith(name: string, study: unknown): string {
  const file = join(folder, `report-${name}.html`);
  const json = JSON.stringify(study).replaceAll("<", "\\u003c");
  const script = `<script type="application/json" id="study">${json}</script>`;
  writeFileSync(
    file,
    readFileSync(lab, "utf8").replace("<!--study-->", () => script),
  );
  return pathToFileURL(file).href;
}

const still = `document.querySelector("#results")?.hasAttribute("aria-busy") === false`;
const drawn = `${still} && document.querySelectorAll(".drawing svg").length >= 8`;
const finished = `document.querySelector(".progress")?.hidden && ${still}`;

/** Texts that stick out of their drawing, and names at line ends that overlap. */
const badLabels = `(() => {
  const bad = [];
  for (const svg of document.querySelectorAll(".drawing svg")) {
    const whole = svg.getBoundingClientRect();
    for (const label of svg.querySelectorAll("text")) {
      const box = label.getBoundingClientRect();
      if (box.left < whole.left - 1 || box.right > whole.right + 1) bad.push("clipped: " + label.textContent);
    }
    const names = [...svg.querySelectorAll(".end-label")].map((one) => one.getBoundingClientRect());
    for (const a of names) for (const b of names) {
      if (a !== b && a.top < b.top && a.bottom > b.top + 3) bad.push("overlap in " + svg.getAttribute("aria-label"));
    }
  }
  return bad;
})()`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Node finds, worked out once for all browsers. */
let ofNode: Promise<Study> | undefined;
function studyOfNode(): Promise<Study> {
  const county = { county: { division: ASKED.place } };
  const divisions = readDivisions(readFileSync(join(root, "data/divisions-2023/divisions.txt"), "utf8"));
  ofNode ??= compare(
    ASKED.strategies.map((id) => scenario(id, county, { divisions })),
    { seed: ASKED.seed, replications: ASKED.replications },
  );
  return ofNode;
}

/** A report with figures of a run: what the made-up ones lack is where runs part, and the second book. */
let ofRun: Promise<string> | undefined;
function reportOfRun(): Promise<string> {
  ofRun ??= compare(
    ["baseline", "all-at-once", "ripe-batches"].map((id) => scenario(id, { years: 1, warmUp: 0.25 })),
    { replications: 2 },
  ).then((study) => reportWith("run", study));
  return ofRun;
}

/** What is wrong with the names in the waterfalls: cut, or outside their drawing, or one upon another. */
const badSteps = `[...document.querySelectorAll(".channels svg")].flatMap((svg) => {
  const whole = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll("text")].map((one) => [one.textContent, one.getBoundingClientRect(), one.parentNode]);
  return boxes.flatMap(([name, box, step], i) => [
    ...(name.includes("…") ? ["cut: " + name] : []),
    ...(box.left < whole.left - 1 || box.right > whole.right + 1 ? ["outside: " + name] : []),
    ...boxes.slice(i + 1).filter(([, other, its]) =>
      its !== step && box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 4 && other.top < box.bottom - 4
    ).map(([other]) => name + " upon " + other),
  ]);
})`;

/** Of cells in threes, those where reported less true, as a reader subtracts them, is not the gap beside them. */
function notSubtracted(cells: readonly string[]): string[] {
  const value = (text: string) => Number(text.replace("−", "-").replace(/[^-\d.]/g, ""));
  return Array.from({ length: cells.length / 3 }, (_, i) => cells.slice(3 * i, 3 * i + 3)).flatMap(
    (three) => {
      const [reported, truth, gap] = three.map(value);
      // each of the three is rounded to its last place
      const place = 10 ** -(three[0].match(/\.(\d+)/)?.[1].length ?? 0);
      return Math.abs(reported - truth - gap) < 1.01 * place ? [] : [three.join(" ")];
    },
  );
}

/** What the report of a run says in each language. */
const told = {
  zh: {
    parts: /^第\s126\s天（2024-07），中西部一般镇\d+：“一刀切下放”，/,
    order: ["差别在哪里", "差别从哪里来", "从哪里分开", "两本账：上报的与真实的", "全部数字", "来源与局限"],
    warnings: "事前提醒",
  },
  en: {
    parts: /^Day 126 \(2024-07\), Ordinary town \d+: “Everything at once”, /,
    order: [
      "What differs",
      "Where the difference comes from",
      "Where the runs part",
      "Two books: what is reported and what is true",
      "All figures",
      "Sources and limits",
    ],
    warnings: "Warnings",
  },
};

describe.each(browserNames)("the page in %s", (name) => {
  const openIn = tabsIn(name);
  let tab: Tab;
  const openTab = async (url: string) => {
    tab = await openIn(url);
  };

  it("opens a report at once, in Chinese, and in English at a click", async () => {
    await openTab(reportOf(2));
    await until(tab, drawn);
    expect(await tab.evaluate("document.documentElement.lang")).toBe("zh-CN");
    expect(await tab.evaluate(text(".verdict"))).toContain("成熟一批、下放一批");
    await tab.evaluate(click(".language"));
    await until(tab, `document.documentElement.lang === "en" && (${drawn})`);
    expect(await tab.evaluate(text(".verdict"))).toContain("Ripe batches");
    expect(await tab.evaluate(chinese)).toEqual([]);
  });

  it("has its first picture before its first run, from what it carries", async () => {
    await openTab(`${pathToFileURL(lab).href}#lang=en`);
    await until(tab, drawn);
    expect(await tab.evaluate(text(".message"))).toContain("came with this file");
    expect(await tab.evaluate(`document.querySelector("main .progress").hidden`)).toBe(false);
    expect(await tab.evaluate(text(".basis"))).toMatch(/ of 20 replications so far/);
    await tab.evaluate(click(".progress button"));
    await until(tab, `document.querySelector("main .progress").hidden`);
    expect(await tab.evaluate(text(".message"))).toMatch(/^Stopped: \d+ of 20/);
    // nothing says any more that figures will move, and what they rest on can be asked
    await until(tab, `!${text(".basis")}.includes("so far") && document.querySelector(".evidence button")`);
  });

  it.each(languagesFor(name))(
    "has no accessibility violation and no clipped label, wide and narrow (%s)",
    async (lang) => {
      await openTab(`${reportOf(4)}#lang=${lang}`);
      await until(tab, drawn);
      await tab.evaluate(unroll);
      for (const width of [1280, 390]) {
        await tab.resize(width, 900);
        await until(tab, `document.querySelector(".drawing svg").getBoundingClientRect().width <= ${width}`);
        expect(await tab.evaluate(badLabels)).toEqual([]);
        expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0);
        expect(await violations(tab)).toEqual([]);
      }
    },
  );

  it("opens the menu of a picture above whatever follows it", async () => {
    await openTab(reportOf(2));
    await until(tab, drawn);
    await tab.evaluate(
      `document.querySelector(".main-picture .save summary").scrollIntoView({ block: "center" })`,
    );
    await tab.evaluate(click(".main-picture .save summary"));
    const uncovered = `[...document.querySelectorAll(".main-picture .save-menu button")].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === one;
    }).join()`;
    await until(tab, `${uncovered} === "true,true,true"`);
  });

  it("reads all charts at once by the keyboard, and opens the table behind one", async () => {
    await openTab(reportOf(3));
    await until(tab, drawn);
    await tab.evaluate(`document.querySelector(".reader").focus()`);
    await tab.press("Home");
    const first = await tab.evaluate<string>(
      `document.querySelector(".reader").getAttribute("aria-valuetext")`,
    );
    await tab.press("ArrowRight");
    const second = await tab.evaluate<string>(
      `document.querySelector(".reader").getAttribute("aria-valuetext")`,
    );
    expect(first).toContain("2024 年 1 月第 1 周");
    expect(second).toContain("2024 年 1 月第 2 周");
    const seen = `[...document.querySelectorAll(".overlay")].filter((one) => one.offsetParent).length`;
    const charts = await tab.evaluate<number>(seen);
    expect(await tab.evaluate(`document.querySelectorAll(".overlay svg").length`)).toBe(charts);
    await tab.press("t");
    await until(tab, `document.querySelectorAll("details.data[open] tbody tr").length > 30`);
    await tab.press("Escape");
    expect(await tab.evaluate(`document.querySelectorAll(".overlay svg").length`)).toBe(0);
  });

  it.each(languagesFor(name))(
    "tells warnings, channels, the parting and the two books (%s)",
    async (lang) => {
      const { parts, order, warnings } = told[lang];
      await openTab(`${await reportOfRun()}#lang=${lang}`);
      await until(tab, drawn);
      // what differs, where it comes from, where it begins, what is told of it, and only then all figures
      const headings = await tab.evaluate<string[]>(
        `[...document.querySelectorAll("#results h2")].filter((one) => one.offsetParent).map((one) => one.textContent)`,
      );
      expect(headings.filter((one) => order.includes(one))).toEqual(order);
      expect(await tab.evaluate(text(".parting p"))).toMatch(parts);
      expect(await tab.evaluate(`document.querySelectorAll(".parting").length`)).toBe(2);
      if (lang === "en") expect(await tab.evaluate(chinese)).toEqual([]);
      expect(await tab.evaluate(`document.querySelectorAll("#results details[open]").length`)).toBe(0);
      // warnings for all-at-once alone
      const warned = `[...document.querySelectorAll(".strategy")].map((one) => one.querySelectorAll(".warnings li").length)`;
      expect(await tab.evaluate(warned)).toEqual([0, 3, 0]);
      expect(await tab.evaluate(text(".place-1 .warnings-title"))).toContain(warnings);
      expect(await tab.evaluate(`document.querySelectorAll(".slots .doubts").length`)).toBe(1);
      // every waterfall has its table; the two books hold three columns a strategy
      const tables = `[...document.querySelectorAll(".channels figure")].map((one) => {
      const details = one.querySelector("details.data");
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
      return one.querySelectorAll("tbody tr").length;
    })`;
      const rows = await tab.evaluate<number[]>(tables);
      expect(rows).toHaveLength(6);
      expect(Math.min(...rows)).toBeGreaterThan(4);
      const cells = await tab.evaluate<string[]>(
        `[...document.querySelectorAll(".books tbody td")].map((one) => one.textContent)`,
      );
      expect(cells.length % 9).toBe(0);
      expect(notSubtracted(cells)).toEqual([]);
      await tab.evaluate(unroll);
      for (const width of [1280, 390]) {
        await tab.resize(width, 900);
        // a waterfall shrinks at once, before it is drawn anew: its own width tells
        const drawnWidths = `[...document.querySelectorAll(".plot svg")].map((svg) => svg.width.baseVal.value)`;
        await until(tab, `Math.max(...${drawnWidths}) <= ${width} && ${overflow} <= 0`);
        expect(await tab.evaluate(badSteps)).toEqual([]);
        expect(await violations(tab)).toEqual([]);
      }
    },
  );

  it("runs a comparison with the same fingerprint as Node", async () => {
    const study = await studyOfNode();
    await openTab(pathToFileURL(lab).href + address);
    // a page that has not begun yet has no run under way either
    await until(tab, `${drawn} && ${finished}`, 300);
    expect(await tab.evaluate(text(".sources"))).toContain(study.fingerprint);
    expect(study.county.townships.length).toBe(5);
    // the link that a reader would copy says all of it, the language too
    expect(await tab.evaluate("location.hash")).toBe(`${address}&lang=zh`);
    expect(await tab.evaluate(text(".verdict"))).not.toBe("");
    expect(study.placebo.exact).toBe(true);
    expect(await tab.evaluate(`document.querySelectorAll(".health li").length`)).toBe(study.health.length);
    expect(await tab.evaluate(`document.querySelectorAll(".health .bad").length`)).toBe(0);
  }, 400_000);

  it("keeps what is done when it is stopped, and answers while it runs", async () => {
    await openTab(`${pathToFileURL(lab).href}#n=1000&place=${ASKED.place}`);
    await until(tab, drawn, 200);
    await tab.evaluate(click(".language"));
    await until(tab, `document.documentElement.lang === "en" && (${drawn})`);
    await tab.evaluate(click(".progress button"));
    await until(tab, finished);
    expect(await tab.evaluate(text(".message"))).toMatch(/^Stopped: \d+ of 1000 replications are complete/);
  }, 300_000);

  it("offers the real counties of every province, and says that they are illustration", async () => {
    await openTab(reportOf(2));
    await until(tab, drawn);
    await tab.evaluate(`(() => {
      const kind = document.querySelector(".where select");
      kind.value = "real";
      kind.dispatchEvent(new Event("change"));
    })()`);
    await until(tab, `document.querySelectorAll(".real select").length === 3`);
    expect(await tab.evaluate(`document.querySelector(".real select").options.length`)).toBe(31);
    expect(await tab.evaluate(text(".real .hint"))).toContain("不是对当地的判断");
    expect(await tab.evaluate("location.hash")).toContain("place=511523");
    expect(await tab.evaluate(text(".message"))).toContain("另跑一次");
    const chosen = `[...document.querySelectorAll(".real option:checked")].map((one) => one.textContent)`;
    expect(await tab.evaluate(chosen)).toEqual(["四川省", "宜宾市", "江安县"]);
    await tab.evaluate(click(".language"));
    await until(
      tab,
      `document.documentElement.lang === "en" && document.querySelectorAll(".real select").length === 3`,
    );
    expect(await tab.evaluate(chosen)).toEqual(["四川省 51", "宜宾市 5115", "江安县 511523"]);
  });
});

describe("lab.html", () => {
  const html = readFileSync(lab, "utf8");

  it("is at most 600 kB on its way, without the divisions", () => {
    expect(gzipWithoutDivisions(html)).toBeLessThanOrEqual(600_000);
  });

  it("keeps the place for a study exactly once, and forbids what it does not need", () => {
    expect(html.split("<!--study-->")).toHaveLength(2);
    const policy = html.match(/Content-Security-Policy" content="([^"]*)"/)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("carries what a comparison of its defaults begins with, to the bit", async () => {
    const json = html.match(/<script type="application\/json" id="opening">([^<]*)<\/script>/)?.[1];
    const opening = JSON.parse(json ?? "{}") as Study;
    const { strategies, seed } = defaults;
    const runner = workers(2);
    const found = await compare(
      strategies.map((one) => scenario(idOf(one))),
      { seed, replications: opening.replications, runner },
    );
    await runner.close();
    expect(opening.replications).toBe(5);
    expect(opening.fingerprint).toBe(found.fingerprint);
    const indicatorsOf = (study: Study) => study.differences.map(({ indicators }) => indicators);
    expect(indicatorsOf(opening)).toEqual(JSON.parse(JSON.stringify(indicatorsOf(found))));
    const [one, own] = [opening, found].map((study) => study.strategies[1].weekly.cartRatio);
    expect(one).toEqual(own);
  });

  it("names no address of the network but names of XML", () => {
    const addresses = html.match(/https?:\/\/[\w.-]+/g) ?? [];
    expect([...new Set(addresses)].filter((one) => !/w3\.org|example/.test(one))).toEqual([]);
  });
});
