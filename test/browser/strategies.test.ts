/** Choosing and editing strategies and the county in both engines, by the keyboard alone where it says so. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { fakeStudy } from "../fixtures/fake-study.ts";
import { chinese, click, lab, overflow, root, tabsIn, text, violations } from "./checks.ts";
import { browsersFor, type Tab, until } from "./tab.ts";

mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache", "strategies-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A report does not run by itself: its settings can be tried in peace. */
function quiet(): string {
  const file = join(folder, "report.html");
  const json = JSON.stringify(fakeStudy(2)).replaceAll("<", "\\u003c");
  const script = `<script type="application/json" id="study">${json}</script>`;
  writeFileSync(
    file,
    readFileSync(lab, "utf8").replace("<!--study-->", () => script),
  );
  return pathToFileURL(file).href;
}

/** Steps by Tab that no form here needs. */
const FAR = 120;

/** Goes on by Tab until the focus stands on what a selector names. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  const there = `document.activeElement?.matches(${JSON.stringify(selector)})`;
  for (let step = 0; step < FAR; step++) {
    if (await tab.evaluate<boolean>(there)) return;
    await tab.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Changes a field as a reader does who leaves it afterwards. */
const set = (selector: string, value: string) => `(() => {
  const field = document.querySelector(${JSON.stringify(selector)});
  field.value = ${JSON.stringify(value)};
  field.dispatchEvent(new Event("change", { bubbles: true }));
})()`;
const value = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).value`;
const ready = `document.querySelectorAll(".card").length === 2 && document.querySelectorAll(".drawing svg").length >= 8`;

const BATCH = "#strategy-2-reforms-0-with-batch";
const SHARE = "#strategy-1-reforms-0-with-with-posts";

describe.each(browsersFor("Chromium"))("strategies and county in %s", (name) => {
  const openIn = tabsIn(name);
  let tab: Tab;
  const openTab = async (url: string) => {
    tab = await openIn(url);
  };
  const openEditor = async (place: number) => {
    await tab.evaluate(click(`.card.place-${place} .edit`));
    await tab.evaluate(click(".instrument-name"));
  };

  it("edits the batch of a copy and runs it, by the keyboard alone; the result names the copy", async () => {
    await openTab(`${pathToFileURL(lab).href}#place=511424&n=1`);
    await until(tab, `document.querySelectorAll(".card").length === 2`);
    await tabTo(tab, ".card.place-1 .edit");
    await tab.press("Tab");
    await tab.press("Enter");
    await until(tab, `document.activeElement.matches(".card.place-2 select")`);
    await tabTo(tab, ".card.place-2 .edit");
    await tab.press("Enter");
    expect(await tab.evaluate(text(".editor h2"))).toBe("“成熟一批、下放一批（改）”的内容");
    await tabTo(tab, ".instrument-name");
    await tab.press("Enter");
    await tabTo(tab, BATCH);
    // Tab has selected what stands there
    await tab.press("4");
    await tab.press("0");
    await tab.press("Tab");
    expect(await tab.evaluate(text(".instrument-line"))).toContain("每批事项数：40");
    // the first run, of what the page opened with, may still be under way
    await until(tab, `!document.querySelector(".run").disabled`);
    await tabTo(tab, ".run");
    await tab.press("Enter");
    await until(tab, `document.querySelectorAll("#results .strategy").length === 3`);
    await until(tab, `document.querySelector(".progress").hidden`);
    await until(tab, `!document.querySelector("#results").hasAttribute("aria-busy")`);
    expect(await tab.evaluate(text("#results .strategy.place-2 h3"))).toBe("成熟一批、下放一批（改）");
    expect(await tab.evaluate(text(".message"))).toBe("模拟完成。");
    await until(tab, `/s=all-at-once,ripe-batches,~0&.*z=/.test(location.hash)`);
  }, 300_000);

  it.each([
    ["zh", [1280, 390]],
    ["en", [390]],
  ] as const)(
    "is accessible with an editor and the county open, wide and narrow (%s)",
    async (lang, widths) => {
      await openTab(`${quiet()}#lang=${lang}`);
      await until(tab, ready);
      await tab.evaluate(`document.querySelector(".settings").open = true`);
      await openEditor(0);
      await tab.evaluate(`for (const one of document.querySelectorAll("form details")) one.open = true`);
      if (lang === "en") expect(await tab.evaluate(chinese)).toEqual([]);
      for (const width of widths) {
        await tab.resize(width, 900);
        await until(tab, `document.querySelector(".drawing svg").getBoundingClientRect().width <= ${width}`);
        expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0);
        expect(await violations(tab)).toEqual([]);
      }
    },
  );

  it("says what is wrong beside its field, takes formulas, and warns beside the instrument", async () => {
    await openTab(quiet());
    await until(tab, ready);
    await openEditor(1);
    await tab.evaluate(set(SHARE, "700"));
    expect(await tab.evaluate(text(`${SHARE}-fault`))).toBe("7 超出范围。 应为0 到 1 的数（份额）。");
    expect(await tab.evaluate(`document.querySelector("${SHARE}").getAttribute("aria-invalid")`)).toBe(
      "true",
    );
    expect(await tab.evaluate(text(".card.place-1 .fault"))).toBe("有 1 处写得不对");
    await tab.evaluate(set(SHARE, "min(1, lod)"));
    expect(await tab.evaluate(text(`${SHARE}-fault`))).toMatch(/lod.*load/);
    await tab.evaluate(set(SHARE, "min（1， load）"));
    expect(await tab.evaluate(value(SHARE))).toBe("min(1, load)");
    expect(await tab.evaluate(`document.querySelector("${SHARE}-fault").hidden`)).toBe(true);
    // without anything that goes along, experience warns
    const before = await tab.evaluate<number>(`document.querySelectorAll(".editor .warnings li").length`);
    for (const one of ["posts", "qualified", "money"]) {
      await tab.evaluate(set(`#strategy-1-reforms-0-with-with-${one}`, ""));
    }
    expect(
      await tab.evaluate<number>(`document.querySelectorAll(".instrument .warnings li").length`),
    ).toBeGreaterThan(before);
  });

  it("adds, copies, moves and removes instruments, renames, and goes back to the original", async () => {
    await openTab(quiet());
    await until(tab, ready);
    await openEditor(1);
    const kind = ".adder select";
    await tab.evaluate(`(() => {
      const select = document.querySelector("${kind}");
      select.selectedIndex = [...select.options].findIndex((one) => one.textContent === "加强监管");
      select.dispatchEvent(new Event("change"));
    })()`);
    expect(await tab.evaluate(text(".adder .hint"))).toBe("加强对权力行使的监管。");
    await tab.evaluate(click(".adder button"));
    const names = `[...document.querySelectorAll(".instrument-name")].map((one) => one.textContent)`;
    expect(await tab.evaluate(names)).toEqual(["成熟一批、下放一批", "加强监管"]);
    expect(await tab.evaluate("document.activeElement.textContent")).toBe("加强监管");
    await tab.evaluate(click(`[aria-label="上移：加强监管"]`));
    expect(await tab.evaluate(names)).toEqual(["加强监管", "成熟一批、下放一批"]);
    await tab.evaluate(click(`[aria-label="复制：加强监管"]`));
    expect(await tab.evaluate(names)).toEqual(["加强监管", "加强监管", "成熟一批、下放一批"]);
    await tab.evaluate(click(`.instrument [aria-label="去掉：加强监管"]`));
    expect(await tab.evaluate(names)).toEqual(["加强监管", "成熟一批、下放一批"]);
    await tab.evaluate(set("#strategy-1-name", "带监管的"));
    expect(await tab.evaluate(text(".card.place-1 option:checked"))).toBe("带监管的");
    await tab.evaluate(click(".editor .row .plain"));
    expect(await tab.evaluate(names)).toEqual(["成熟一批、下放一批"]);
    await tab.evaluate(click(`.card.place-1 [aria-label^="设为对照"]`));
    expect(await tab.evaluate(text(".card.place-0 option:checked"))).toBe("成熟一批、下放一批");
  });

  it("follows what changes the settings from outside: a pasted link, and the way back", async () => {
    await openTab(quiet());
    await until(tab, ready);
    await tab.evaluate(set(".mix .row:nth-child(2) input", "12"));
    expect(await tab.evaluate(text(".mix summary"))).toBe("乡镇构成：17 个（自配）");
    await tab.evaluate(`location.hash = "#s=baseline,menu&place=511424&seed=abc&n=7"`);
    await until(tab, `document.querySelectorAll(".townships tbody tr").length === 5`);
    expect(await tab.evaluate(text(".card.place-1 option:checked"))).toBe("菜单式赋权");
    expect(await tab.evaluate(value(".how label:nth-child(3) input"))).toBe("abc");
    expect(await tab.evaluate(value(".how label:nth-child(2) select"))).toBe("7");
    const chosen = `[...document.querySelectorAll(".real option:checked")].map((one) => one.textContent)`;
    expect(await tab.evaluate(chosen)).toEqual(["四川省", "眉山市", "丹棱县"]);
    await tab.press("Control+z");
    await until(tab, `document.querySelector(".mix summary")?.textContent === "乡镇构成：17 个（自配）"`);
    expect(await tab.evaluate(value(".how label:nth-child(2) select"))).toBe("20");
    // also when the page writes its own address before the browser tells of the link
    await tab.evaluate(
      `location.hash = "#s=baseline,menu&seed=quick"; history.replaceState(null, "", "#seed=slow")`,
    );
    await until(tab, `${value(".how label:nth-child(3) input")} === "quick"`, 20);
    await tab.press("Control+z");
    await until(tab, `document.querySelector(".mix summary")?.textContent === "乡镇构成：17 个（自配）"`);
    // a county that does not exist gives way to one that does, and no step leads back to it
    await tab.evaluate(`location.hash = "#s=baseline,menu&place=999999"`);
    await until(tab, `${text(".losses")}.includes("999999")`);
    expect(await tab.evaluate(chosen)).toEqual(["四川省", "宜宾市", "江安县"]);
    await tab.press("Control+z");
    await until(tab, `document.querySelector(".mix summary")?.textContent === "乡镇构成：17 个（自配）"`);
  });

  it("runs in a county that there is when a link names one that there is not", async () => {
    await openTab(`${pathToFileURL(lab).href}#s=baseline,menu&place=999999&n=1`);
    await until(tab, ready);
    expect(await tab.evaluate(text(".losses"))).toContain("999999");
    expect(await tab.evaluate(text(".error"))).toBe("");
  });

  it("says what of a link could not be read, in the language of the reader, until it is put away", async () => {
    await openTab(`${quiet()}#s=baseline,gone&n=many&z=abc&check=torn`);
    await until(tab, ready);
    const lines = `[...document.querySelectorAll(".losses li")].map((one) => one.textContent)`;
    expect(await tab.evaluate<string[]>(lines)).toHaveLength(5);
    await tab.evaluate(click(".language"));
    await until(tab, `document.documentElement.lang === "en"`);
    expect((await tab.evaluate<string[]>(lines)).join()).toMatch(
      /packed part.*“many”.*“gone”.*fewer than two.*compare the run with/,
    );
    expect(await tab.evaluate(text(".losses .fault"))).toBe("Not all of this link could be read:");
    expect(await violations(tab)).toEqual([]);
    await tab.evaluate(click(".losses button"));
    expect(await tab.evaluate(`document.querySelector(".losses").hidden`)).toBe(true);
    await tab.evaluate(`location.hash = "#s=baseline,menu"`);
    await until(tab, `${text(".card.place-1 option:checked")} === "Menu"`);
    expect(await tab.evaluate(`document.querySelector(".losses").hidden`)).toBe(true);
  });

  it("offers the names of the county that is chosen, also in an editor that is open", async () => {
    await openTab(`${quiet()}#place=511523`);
    await until(tab, ready);
    await openEditor(1);
    await until(tab, `${text(".editor")}.includes("江安县")`);
    await tab.evaluate(set(".where > select", "example"));
    await until(tab, `document.querySelector(".editor") && !${text(".editor")}.includes("江安县")`);
  });
});
