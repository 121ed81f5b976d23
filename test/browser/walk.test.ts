/** All rooms, by the keyboard alone, in both languages, wide, on a phone and on a projector. */
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chinese, lab, overflow, violations } from "./checks.ts";
import { openBrowser, type Tab, until } from "./tab.ts";

/** Four townships for a year, once: every room has something to show soon. */
const own = deflateRawSync(JSON.stringify({ county: { townships: 4 }, years: 1 })).toString("base64url");
const address = `#s=baseline,half-devolution&n=1&z=${own}`;
const idle = `[...document.querySelectorAll(".progress")].every((one) => one.hidden) && !document.querySelector("[aria-busy]")`;
const current = `document.querySelector(".tab[aria-current]")?.textContent`;
const rooms = {
  zh: ["比较", "县域", "探索", "模型"],
  en: ["Compare", "County", "Explore", "Model"],
} as const;

/** Presses Tab until what has the focus says `text`. */
async function tabTo(tab: Tab, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await tab.evaluate("document.activeElement.textContent")) === text) return;
    await tab.press("Tab");
  }
  throw new Error(`Tab does not lead to “${text}”`);
}

/** Whether what has the focus shows it. */
const visibleFocus = `(() => {
  const node = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  return node.matches(":focus-visible") && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
})()`;

// each room's own tests have both languages; here each browser walks through all of the rooms in one of them
describe.each([
  ["Chromium", "zh"],
  ["Firefox", "en"],
] as const)("all rooms in %s", (name, lang) => {
  it(`are reached and read by the keyboard (${lang})`, async () => {
    const browser = await openBrowser(name);
    const tab = await browser.newTab();
    await tab.open(`${pathToFileURL(lab).href}${address}&lang=${lang}`);
    for (const room of rooms[lang]) {
      await tab.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
      await tabTo(tab, room);
      expect(await tab.evaluate(visibleFocus), room).toBe(true);
      await tab.press("Enter");
      await until(tab, `${current} === ${JSON.stringify(room)}`);
      // the focus stays on the tab; the room itself works until it has something to show
      expect(await tab.evaluate("document.activeElement.textContent")).toBe(room);
      await until(tab, idle, 240);
      if (lang === "en") expect(await tab.evaluate(chinese), room).toEqual([]);
      for (const width of [1280, 390]) {
        await tab.resize(width, 900);
        await until(tab, `${overflow} <= 0`);
        expect(await violations(tab), `${room} ${width}`).toEqual([]);
      }
      await tab.resize(1920, 1080);
      await tab.press("f");
      await until(tab, `document.documentElement.hasAttribute("data-hall") && ${overflow} <= 0`);
      expect(await violations(tab), `${room} on a projector`).toEqual([]);
      await tab.press("f");
      await until(tab, `!document.documentElement.hasAttribute("data-hall")`);
    }
    expect(tab.faults).toEqual([]);
    await browser.close();
  }, 600_000);
});
