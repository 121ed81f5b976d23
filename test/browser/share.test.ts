/** Taking results away and bringing files, in both engines: link, files for the command line, pictures, handout, drops. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { studyJson } from "../../dist/index.js";
import { reportPage } from "../../dist/node.js";
import { addressFields, addressOf } from "../../web/settings/address.ts";
import { defaults } from "../../web/settings/settings.ts";
import { govload } from "../cli/govload.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";
import { chinese, click, keepDownloads, lab, overflow, root, tabsIn, text, violations } from "./checks.ts";
import { browsersFor, type Tab, until } from "./tab.ts";

mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache", "share-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 丹棱县, a real county of five townships, one year, something changed. */
const asked = {
  ...{ ...defaults, strategies: ["baseline", "half-devolution"], place: "511424", seed: "页 1" },
  ...{ replications: 2, years: 1, parameters: { errorSkill: 2 }, off: ["abandonment"] },
};

const page = readFileSync(lab, "utf8");
function reportOf(strategies: number): string {
  const file = join(folder, `report-${strategies}.html`);
  writeFileSync(file, reportPage(page, fakeStudy(strategies)));
  return pathToFileURL(file).href;
}

const drawn = `document.querySelector("#results")?.hasAttribute("aria-busy") === false && document.querySelectorAll(".drawing svg").length >= 8`;
const finished = `document.querySelector(".progress")?.hidden && document.querySelector("#results")?.hasAttribute("aria-busy") === false`;
const value = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).value`;
const LINK = ".share section input[readonly]";
const COMMAND = ".share .command input";

const savedTexts = `Promise.all(window.saved.map(async ([name, blob]) => [name, await blob.text()]))`;

/** Drops files with these texts on the page. */
const drop = (...files: readonly (readonly [name: string, text: string])[]) => `(() => {
  const dataTransfer = new DataTransfer();
  for (const [name, text] of ${JSON.stringify(files)}) dataTransfer.items.add(new File([text], name));
  for (const type of ["dragover", "drop"])
    document.querySelector("main").dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
})()`;

/** Texts that stick out of the saved pictures. */
const cutTexts = `(async () => {
  const cut = [];
  for (const [name, blob] of window.saved) {
    const place = document.body.appendChild(document.createElement("div"));
    place.innerHTML = await blob.text();
    const whole = place.firstChild.getBoundingClientRect();
    for (const one of place.querySelectorAll("text")) {
      const box = one.getBoundingClientRect();
      if (box.left < whole.left || box.right > whole.right || box.top < whole.top || box.bottom > whole.bottom)
        cut.push(name + ": " + one.textContent);
    }
    place.remove();
  }
  return cut;
})()`;

/** What one browser finds and the command line has to find too. */
interface Exported {
  readonly fingerprint: string;
  readonly command: string;
  readonly files: readonly (readonly [name: string, text: string])[];
}
/** The command, typed in a folder of these files; once for all browsers, who export the same. */
let ofCli: Promise<string> | undefined;
function fingerprintOfCli({ command, files }: Exported): Promise<string> {
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const typed = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
  expect(typed.slice(0, 3)).toEqual(["npx", "govload", "compare"]);
  ofCli ??= govload([...typed.slice(2), "--json", "--quiet"], folder).then(
    ({ out }) => JSON.parse(out).fingerprint,
  );
  return ofCli;
}

describe.each(browsersFor("Chromium"))("sharing in %s", (name) => {
  const openIn = tabsIn(name);
  let tab: Tab;
  const openTab = async (url: string) => {
    tab = await openIn(url);
  };
  const openReport = async (strategies: number, lang = "zh") => {
    await openTab(`${reportOf(strategies)}#lang=${lang}`);
    await until(tab, drawn);
    await tab.evaluate(keepDownloads);
  };

  it("gives a link whose run is reproduced, and files and a command with the same fingerprint", async () => {
    await openTab(pathToFileURL(lab).href + addressOf(await addressFields(asked)));
    await until(tab, `${finished} && document.querySelectorAll(".drawing svg").length >= 8`, 300);
    await tab.evaluate(`${keepDownloads}; document.querySelector(".share-open").focus()`);
    await tab.press("Enter");
    await until(tab, `${value(LINK)}.includes("check=") && ${value(COMMAND)} !== ""`);
    const link = await tab.evaluate<string>(value(LINK));
    await tab.evaluate(`for (const one of document.querySelectorAll(".share .choices button")) one.click()`);
    const saved = await tab.evaluate<[string, string][]>(savedTexts);
    const print = link.match(/check=([0-9a-f]{8}),/)?.[1];
    expect(saved.map(([file]) => file)).toEqual([
      ...["baseline.yaml", "half-devolution.yaml", `govload-result-${print}.json`],
      ...["summary", "channels", "weekly"].map((kind) => `govload-${kind}-${print}.csv`),
    ]);
    const { fingerprint } = JSON.parse(saved[2][1]);
    expect(fingerprint.slice(0, 8)).toBe(print);
    const command = await tab.evaluate<string>(value(COMMAND));
    expect(await fingerprintOfCli({ fingerprint, command, files: saved.slice(0, 2) })).toBe(fingerprint);

    await openTab(link);
    await until(tab, `document.querySelector(".reproduced .same")`, 300);
    expect(await tab.evaluate(text(".reproduced"))).toBe(
      `结果一致 ✓ 与链接里的结果逐位相同（指纹 ${print}）。`,
    );
    // the same settings as another version would have found them
    const other = link
      .replace(`check=${print},0.1.0,`, "check=00000000,0.0.9,")
      .replace(/backlog~[^~]+~/, "backlog~1.5~");
    await openTab(other);
    await until(tab, `document.querySelectorAll(".reproduced li").length === 2`, 300);
    expect(await tab.evaluate(text(".reproduced"))).toMatch(
      /^与链接里的结果不同。链接由 govload 0\.0\.9 做成，本页是 [\d.]+；基线：积压由 1\.5\d? 变为 [\d.]+ 件\/乡镇。$/,
    );
  }, 900_000);

  it("saves every figure as a complete picture, by the keyboard", async () => {
    await openReport(3);
    await tab.evaluate(`document.querySelector(".main-picture .save summary").focus()`);
    await tab.press("Enter");
    await until(tab, `document.querySelectorAll(".main-picture .save-menu button").length === 3`);
    await tab.press("Escape");
    expect(
      await tab.evaluate(
        `document.activeElement === document.querySelector(".main-picture .save[open] summary")`,
      ),
    ).toBe(false);
    expect(
      await tab.evaluate(`document.activeElement === document.querySelector(".main-picture .save summary")`),
    ).toBe(true);
    const figures = await tab.evaluate<number>(
      `[...document.querySelectorAll("figure .save")].filter((one) => one.offsetParent && one.closest("figure").querySelector(".plot svg")).length`,
    );
    expect(figures).toBeGreaterThan(10);
    for (const nth of [1, 2]) {
      await tab.evaluate(`(async () => {
        for (const one of [...document.querySelectorAll("figure .save")].filter((one) => one.offsetParent && one.closest("figure").querySelector(".plot svg"))) {
          one.open = true;
          one.dispatchEvent(new Event("toggle"));
          one.querySelector("button:nth-child(${nth})").click();
          one.open = false;
        }
      })()`);
      if (nth === 1) {
        const svgs = await tab.evaluate<[string, string][]>(savedTexts);
        expect(svgs).toHaveLength(figures);
        for (const [file, svg] of svgs) {
          expect(file).toMatch(/^[A-Za-z0-9-]+\.svg$/);
          expect(svg).not.toMatch(/var\(|inherit/);
          expect(svg).toMatch(/种子.2024，20.次重复，govload 0\.0\.0-fake/);
        }
        expect(await tab.evaluate(cutTexts)).toEqual([]);
        await tab.evaluate("window.saved = []");
      }
    }
    await until(tab, `window.saved.length === ${figures}`);
    const sizes = await tab.evaluate<[string, number, number][]>(
      `Promise.all(window.saved.map(async ([name, blob]) => { const one = await createImageBitmap(blob); return [name, one.width, one.height]; }))`,
    );
    for (const [file, width, height] of sizes) {
      expect(file).toMatch(/\.png$/);
      expect(Math.min(width / 2, height)).toBeGreaterThan(400);
    }
  }, 300_000);

  it.each(["zh", "en"])(
    "prints a handout of exactly one page (%s)",
    async (lang) => {
      for (const strategies of [2, 4]) {
        await openReport(strategies, lang);
        await tab.evaluate(click(".share-open"));
        await until(tab, `document.querySelector(".share").open`);
        await tab.evaluate(`[...document.querySelectorAll(".share .run")][1].click()`);
        await until(tab, `document.querySelector(".sheet svg")`);
        if (lang === "en") expect(await tab.evaluate(chinese)).toEqual([]);
        expect(await violations(tab)).toEqual([]);
        const sheet = await tab.evaluate<string>(text(".sheet"));
        expect(sheet).toContain("0123456789abcdef");
        expect(sheet).toMatch(/report-\d\.html#s=all-at-once,ripe-batches/);
        expect(await tab.evaluate(`document.querySelectorAll(".sheet tbody tr").length`)).toBe(4);
        if (name === "Chromium") {
          const pdf = Buffer.from(await tab.pdf()).toString("latin1");
          expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        }
        await tab.press("Escape");
        expect(
          await tab.evaluate(
            `document.activeElement.matches(".share-open") && !document.querySelector(".sheet")`,
          ),
        ).toBe(true);
      }
    },
    300_000,
  );

  it("opens what is dropped: scenarios, a result, a report; and says with file and line what is wrong", async () => {
    await openReport(2);
    const mine = "govload: 1\nid: mine\ntitle: {zh: 我的做法, en: My way}\nextends: menu\n";
    await tab.evaluate(drop(["a.yaml", mine], ["b.yaml", mine.replace("mine", "mine-2")]));
    await until(tab, `(${text(".news")}).includes("已放进比较：我的做法、我的做法")`);
    await until(tab, `/s=all-at-once,ripe-batches,~0,~1/.test(location.hash)`);
    await tab.evaluate(drop(["坏.yaml", "govload: 1\nextends: menuu\n"]));
    await until(tab, `(${text(".news .error")}).includes("坏.yaml:2 extends")`);
    expect(await tab.evaluate(text(".news .error"))).toContain("menu");
    expect(await violations(tab)).toEqual([]);
    await tab.evaluate(drop(["out.json", JSON.stringify(studyJson(fakeStudy(4)))]));
    await until(
      tab,
      `(${text(".news")}).includes("正在看 out.json 里的结果。这份 JSON 没有逐周数列") && ${finished}`,
    );
    await until(tab, `document.querySelectorAll(".differs .strategy").length === 4`);
    expect(await tab.evaluate(`document.querySelector(".main-picture figure").hidden`)).toBe(true);
    await tab.evaluate(
      drop(["report.html", reportPage("<script>throw new Error()</script><!--study-->", fakeStudy(3))]),
    );
    await until(tab, `(${text(".news")}) === "正在看 report.html 里的结果。知道了" && ${drawn}`);
    await until(tab, `document.querySelectorAll(".differs .strategy").length === 3`);
    await tab.evaluate(click(".news button"));
    expect(await tab.evaluate(`document.querySelector(".news").hidden`)).toBe(true);
  }, 300_000);

  it.each(["zh", "en"])(
    "has an accessible dialog, wide and narrow (%s)",
    async (lang) => {
      await openReport(2, lang);
      await tab.evaluate(`document.querySelector(".share-open").focus()`);
      await tab.press("Enter");
      await until(tab, `${value(LINK)}.includes("#s=") && ${value(COMMAND)} !== ""`);
      for (const width of [1280, 390]) {
        await tab.resize(width, 900);
        await until(tab, `innerWidth === ${width}`);
        if (lang === "en") expect(await tab.evaluate(chinese)).toEqual([]);
        expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0);
        expect(
          await tab.evaluate(
            `document.querySelector(".share").scrollWidth - document.querySelector(".share").clientWidth`,
          ),
        ).toBe(0);
        expect(await violations(tab)).toEqual([]);
      }
      await tab.press("Escape");
      expect(await tab.evaluate(`document.activeElement.matches(".share-open")`)).toBe(true);
    },
    300_000,
  );
});
