/** The room of the model in both engines: values changed by the keyboard, what differs, the way back, every part opened. */
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { parameters, switches } from "../../dist/index.js";
import { chinese, lab, overflow, tabsIn, text, unroll, violations } from "./checks.ts";
import { browsersFor, type Tab, until } from "./tab.ts";

/** A small county, for the comparison that the page starts with. */
const address = `${pathToFileURL(lab).href}#view=model&s=baseline,half-devolution&place=511424&n=1&lang=`;
const count = (selector: string) => `document.querySelectorAll(${JSON.stringify(selector)}).length`;
const focus = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).focus()`;
const opened = (id: string) => `document.querySelector("#${id} .part-body").childElementCount > 0`;
const focused = (selector: string) => `document.activeElement?.matches(${JSON.stringify(selector)})`;
const value = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).value`;

/** Opens parts with their rules; all of them when none is named. */
const open = (
  ...ids: string[]
) => `for (const part of document.querySelectorAll(${JSON.stringify(ids.map((id) => `#${id}`).join() || ".part")})) {
  part.open = true;
  part.dispatchEvent(new Event("toggle"));
  for (const rules of part.querySelectorAll(".rules")) {
    rules.open = true;
    rules.dispatchEvent(new Event("toggle"));
  }
}`;

async function type(tab: Tab, keys: string): Promise<void> {
  for (const key of keys) await tab.press(key);
}

describe.each(browsersFor("Firefox"))("the room of the model in %s", (name) => {
  const openIn = tabsIn(name);
  let tab: Tab;
  const openRoom = async (lang: "zh" | "en") => {
    tab = await openIn(address + lang);
    await until(tab, count(".model .part"));
  };

  it("changes a parameter by the keyboard, lists it, and takes it back", async () => {
    await openRoom("zh");
    expect(await tab.evaluate(text(".verdict"))).toMatch(/^模型一天走\s22\s步，用\s\d+\s个参数：/);
    await tab.evaluate(focus("#step-strain > summary"));
    await tab.press("Enter");
    await until(tab, opened("step-strain"));
    const before = await tab.evaluate<string>(value("#at-burnoutGain"));
    await tab.evaluate(`${focus("#at-burnoutGain")}; document.activeElement.select()`);
    await type(tab, "9");
    expect(await tab.evaluate(text("#at-burnoutGain-fault"))).toMatch(
      new RegExp(`^太大，最大 .*现在仍用 ${before}。$`),
    );
    expect(await tab.evaluate(count(".changes li"))).toBe(0);
    await tab.press("Backspace");
    await type(tab, "0.2");
    await until(tab, `${count(".changes li")} === 1`);
    expect(await tab.evaluate(text("#at-burnoutGain-fault"))).toBe("");
    expect(await tab.evaluate(text(".changes .change"))).toBe(`${before} → 0.2`);
    expect(await tab.evaluate(text(".answer [role=status]"))).toBe("你改了 1 个参数。");
    // the slider beside it, then a switch
    await tab.press("Tab");
    await tab.press("ArrowRight");
    await until(tab, `${value("#at-burnoutGain")} !== "0.2"`);
    await tab.evaluate(focus("#at-switch-turnover"));
    await tab.press(" ");
    await until(tab, `${count(".changes li")} === 2`);
    await until(tab, `location.hash.includes("z=")`);
    // out of text fields the keys take back: the switch first, then all that was done to the parameter
    await tab.press("Control+z");
    await until(
      tab,
      `document.querySelector("#at-switch-turnover").checked && ${count(".changes li")} === 1`,
    );
    await tab.press("Control+z");
    await until(tab, `${count(".changes li")} === 0 && ${value("#at-burnoutGain")} === "${before}"`);
    await tab.press("Control+Shift+Z");
    await until(tab, `${count(".changes li")} === 1`);
    // each by itself; the focus goes on to where there is something to do
    await tab.evaluate(`[...document.querySelectorAll(".changes button")].at(-1).focus()`);
    await tab.press("Enter");
    await until(tab, `${count(".changes li")} === 0 && ${focused(".differs h2")}`);
  });

  it("finds by word and by grade, and goes from what differs to its place", async () => {
    await openRoom("zh");
    await tab.evaluate(focus(".finder input[type=search]"));
    await type(tab, "burnoutGain");
    await until(tab, `${count(".found .parameter")} === 1 && document.querySelector(".parts").hidden`);
    await tab.evaluate(`${focus("#found-burnoutGain")}; document.activeElement.select()`);
    await type(tab, "0.2");
    await until(tab, `${count(".changes li")} === 1`);
    await tab.evaluate(focus(".changes .name-link"));
    await tab.press("Enter");
    await until(tab, `${focused("#at-burnoutGain")} && document.querySelector(".found").hidden`);
    expect(await tab.evaluate(value("#at-burnoutGain"))).toBe("0.2");
    await tab.evaluate(focus(".grade-choice"));
    await tab.press("Enter");
    await until(
      tab,
      `!document.querySelector(".found").hidden && ${focused('.grade-choice[aria-pressed="true"]')}`,
    );
    expect(await tab.evaluate(count(".found .parameter"))).toBeGreaterThan(4);
    // the comparison runs with it
    await tab.evaluate(focus(".differs .run"));
    await tab.press("Enter");
    await until(
      tab,
      `document.querySelector('.tab[aria-current]').textContent === "比较" && !document.querySelector(".model")`,
    );
  });

  it.each(["zh", "en"] as const)(
    "is accessible, with parts and rules open, wide and narrow (%s)",
    async (lang) => {
      await openRoom(lang);
      await tab.evaluate(open("step-learning", "step-peers"));
      await until(tab, `${count(".formula math")} > 2 && ${count(".part .parameter")} === 5`);
      await tab.evaluate(unroll);
      for (const width of [1280, 390]) {
        await tab.resize(width, 900);
        await until(tab, `document.documentElement.clientWidth <= ${width} && ${overflow} <= 0`);
        expect(await violations(tab)).toEqual([]);
      }
    },
  );

  it("tells every part, in English without Chinese, formulas as mathematics", async () => {
    await openRoom("en");
    const reached = `[...document.querySelectorAll(".model .choice button")].map((one) => {
      one.scrollIntoView({ block: "center" });
      const { left, top, width, height } = one.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === one;
    }).join()`;
    await until(tab, `${reached} === "true,true"`);
    await tab.evaluate(open());
    await until(
      tab,
      `${count(".formula math")} > 150 && ${count(".part .parameter")} === ${Object.keys(parameters).length}`,
    );
    expect(await tab.evaluate(count(".part .switch"))).toBe(Object.keys(switches).length);
    expect(await tab.evaluate(chinese)).toEqual([]);
    expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0);
    // a fraction has its height: it is no line of letters
    const heights = `[...document.querySelectorAll(".formula mfrac")].map((one) => one.getBoundingClientRect().height)`;
    expect(Math.min(...(await tab.evaluate<number[]>(heights)))).toBeGreaterThan(15);
  });
});
