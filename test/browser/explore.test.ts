/** Exploring in both engines: a small phase diagram drawn, read and brushed by the keyboard, and one parameter at a time. */

import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chinese, click, lab, overflow, tabsIn, text, violations } from "./checks.ts";
import { browsersFor, type Tab, until } from "./tab.ts";

/** Two townships for a year, four cells of one replication. */
const county = { townships: 2, archetypes: { 山区小乡: 2, 中西部一般镇: 0, 城关镇: 0, 东部强镇: 0 } };
const asked = { years: 1, county, explore: { steps: 2, replications: 1 } };
const packed = deflateRawSync(JSON.stringify(asked)).toString("base64url");
const address = `${pathToFileURL(lab).href}#view=explore&place=mountain&n=1&z=${packed}&lang=`;

const grid = ".main-picture .plot";
const cells = `document.querySelectorAll("${grid} .cells > rect").length`;
const drawn = `${cells} === 4 && document.querySelector(".progress.for-grid").hidden`;
const hidden = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).hidden`;
const set = (selector: string, value: string, event: string) => `(() => {
  const one = document.querySelector(${JSON.stringify(selector)});
  one.focus();
  one.value = ${JSON.stringify(value)};
  one.dispatchEvent(new Event(${JSON.stringify(event)}));
})()`;

describe.each(browsersFor("Firefox"))("exploring in %s", (name) => {
  const openIn = tabsIn(name);
  let tab: Tab;
  const openRoom = async (lang: "zh" | "en") => {
    tab = await openIn(address + lang);
    await until(tab, `document.querySelector(".explore .cost")?.textContent`);
  };

  it("says what it costs, draws the diagram, and shows the runs of cells that are chosen by keys", async () => {
    await openRoom("zh");
    expect(await tab.evaluate(text(".for-grid .cost"))).toMatch(
      /^4 格 × 1 次 × 2 种做法，约 \d+ (秒|分钟)。/,
    );
    expect(await tab.evaluate(hidden(".explore .answer"))).toBe(true);
    // on a projector there are no fields, and what starts the designs is there until they are done
    const startersSeen = `[...document.querySelectorAll(".starter")].filter((one) => one.offsetParent).length`;
    await tab.press("f");
    await until(tab, `document.documentElement.hasAttribute("data-hall")`);
    expect(await tab.evaluate(`document.querySelector(".pairing").offsetParent === null`)).toBe(true);
    expect(await tab.evaluate(startersSeen)).toBe(2);
    await tab.evaluate(click(".for-grid .run"));
    await until(tab, drawn);
    expect(await tab.evaluate(startersSeen)).toBe(1);
    await tab.press("f");
    await until(tab, drawn);
    // one run a cell settles nothing, and nothing is claimed
    expect(await tab.evaluate(text(".explore .verdict"))).toBe("还没有一格跑满两次，下不了结论。");
    expect(await tab.evaluate(text(".explore .message"))).toBe("相图画完了。");
    await tab.evaluate(`document.querySelector(".brush").focus()`);
    await tab.press("ArrowRight");
    expect(await tab.evaluate(text(".region .section-note"))).toContain("选中 1 格：借调比例 0，忙时提速 0");
    // the keyboard's own way to press Shift differs between the two drivers: the event is the same
    await tab.evaluate(`document.activeElement.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowRight", shiftKey: true, bubbles: true, cancelable: true }))`);
    expect(await tab.evaluate(text(".region .section-note"))).toMatch(
      /选中 2 格：借调比例 0 至 0\.2.*2 对运行/,
    );
    expect(await tab.evaluate(`document.querySelectorAll(".region .strip-row").length`)).toBe(2);
    await tab.press("t");
    await until(tab, `document.querySelectorAll(".main-picture .data[open] tbody tr").length === 4`);
    await tab.press("Escape");
    expect(await tab.evaluate(hidden(".region"))).toBe(true);
    // another indicator is read from the same runs
    await tab.evaluate(set(".pairing label:last-child select", "backlog", "change"));
    await until(tab, `(${text(".main-picture .subtitle")}).startsWith("看积压")`);
    expect(await tab.evaluate(text(".explore .message"))).toBe("相图画完了。");
  });

  it("finds a parameter by its name, puts the choice into the link, and says that the picture is of before", async () => {
    await openRoom("zh");
    await tab.evaluate(click(".for-grid .run"));
    await until(tab, drawn);
    const before = await tab.evaluate<string>("location.hash");
    await tab.evaluate(set(".axis-choice input[type=search]", "level above", "input"));
    expect(await tab.evaluate(text(".axis-choice .find-count"))).toBe("找到 1 个");
    await tab.press("Enter");
    await until(tab, `document.querySelector(".axis-choice select").value === "levelDays"`);
    expect(await tab.evaluate(`document.activeElement.type`)).toBe("search");
    expect(await tab.evaluate(text(".axis-choice > .hint"))).toMatch(/现在取 \d/);
    await until(tab, `(${text(".explore .message")}) === "设置改过了，下面还是上一次的结果。"`);
    // the address is packed, and written when it is
    await until(tab, `location.hash !== ${JSON.stringify(before)}`);
    const link = await tab.evaluate<string>("location.href");
    await tab.open("about:blank");
    await tab.open(link);
    await until(tab, `document.querySelector(".axis-choice select")?.value === "levelDays"`);
  });

  it("tries parameters one at a time and keeps what is done when it is stopped", async () => {
    await openRoom("en");
    await tab.evaluate(click(".for-factors .run"));
    await until(tab, `document.querySelectorAll(".tornado .factor").length > 0`);
    await tab.evaluate(click(".progress.for-factors button"));
    await until(tab, hidden(".progress.for-factors"));
    const rows = await tab.evaluate<number>(`document.querySelectorAll(".tornado .factor").length`);
    expect(rows).toBeGreaterThan(0);
    expect(await tab.evaluate(text(".explore .verdict"))).toContain("nothing can be concluded");
    expect(await tab.evaluate(text(".tornado .grades"))).toMatch(/^Colours are the grade of evidence:\w/);
  });

  it.each(["zh", "en"] as const)(
    "has no accessibility violation and no clipped word, wide and narrow (%s)",
    async (lang) => {
      await openRoom(lang);
      await tab.evaluate(click(".for-grid .run"));
      await until(tab, drawn);
      await tab.evaluate(`document.querySelector(".brush").focus()`);
      await tab.press("ArrowRight");
      for (const width of [1280, 390]) {
        await tab.resize(width, 900);
        const drawnWidths = `[...document.querySelectorAll(".explore .plot svg")].map((svg) => svg.width.baseVal.value)`;
        await until(tab, `Math.max(...${drawnWidths}) <= ${width} && ${overflow} <= 0`);
        expect(await tab.evaluate(clipped)).toEqual([]);
        expect(await violations(tab)).toEqual([]);
      }
      if (lang === "en") expect(await tab.evaluate(chinese)).toEqual([]);
    },
  );
});

/** Texts that are cut or stick out of their drawing. */
const clipped = `[...document.querySelectorAll(".explore .plot svg")].flatMap((svg) => {
  const whole = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")].filter((one) => {
    const box = one.getBoundingClientRect();
    return one.textContent.includes("…") || box.left < whole.left - 1 || box.right > whole.right + 1;
  }).map((one) => one.textContent);
})`;
