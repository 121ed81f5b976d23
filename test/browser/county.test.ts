/** The county in both engines: filmed, played by keys, a township chosen, the link, two languages, a phone. */
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { chinese, click, keepDownloads, lab, overflow, tabsIn, text, violations } from "./checks.ts";
import { browsersFor, type Tab, until } from "./tab.ts";

/** A county of four townships with names in both languages, for a year. */
const county = { archetypes: { 中西部一般镇: 2, 山区小乡: 1, 城关镇: 1, 东部强镇: 0 } };
const own = (id: string, from: string) => ({
  govload: 1,
  id,
  title: { zh: `甲${id}`, en: `One ${id}` },
  extends: from,
});

async function addressOf(fields: string): Promise<string> {
  const asked = { strategies: [own("a", "baseline"), own("b", "all-at-once")], county, years: 1 };
  const stream = new Blob([JSON.stringify(asked)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const z = Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url");
  return `${pathToFileURL(lab).href}#s=~0,~1&n=1&view=county&z=${z}&${fields}`;
}

const there = `document.querySelector(".county .results:not([hidden])") && document.querySelector(".county .progress").hidden`;
const week = `Number(document.querySelector(".timeline input").value)`;
const focus = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).focus()`;
/** Colours of the picture: how many pixels have each. */
const colours = `(() => {
  const canvas = document.querySelector(".tiles canvas");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set(new Uint32Array(data.buffer));
  return [...found].sort().join();
})()`;

interface Saved {
  readonly file: string;
  readonly text: string;
  /** Of an SVG, as a parser reads it. */
  readonly title?: string;
  readonly tiles: number;
  readonly rings: number;
  readonly fault: boolean;
  /** Of a PNG, px. */
  readonly width: number;
}

/** The buttons of these numbers in the menus of the map and of the horse are pressed; what was saved is read. */
const savedBy = (buttons: readonly number[]) => `(async () => {
  window.saved = [];
  for (const part of [".map", ".horse-part"]) {
    const menu = document.querySelector(part + " .save");
    menu.open = true;
    menu.dispatchEvent(new Event("toggle"));
    for (const nth of ${JSON.stringify(buttons)}) menu.querySelector("button:nth-child(" + nth + ")").click();
    menu.open = false;
  }
  while (window.saved.length < ${2 * buttons.length}) await new Promise((resolve) => setTimeout(resolve, 20));
  return Promise.all(window.saved.map(async ([file, blob]) => {
    // text() would take the mark of the byte order away
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await blob.arrayBuffer());
    const read = new DOMParser().parseFromString(file.endsWith(".svg") ? text : "<none/>", "image/svg+xml");
    const count = (selector) => read.querySelectorAll(selector).length;
    return {
      file,
      text,
      title: read.querySelector("svg > title")?.textContent,
      tiles: count("polygon.tile"),
      rings: count("polygon.ring"),
      fault: count("parsererror") > 0,
      width: file.endsWith(".png") ? (await createImageBitmap(blob)).width : 0,
    };
  }));
})()`;

describe.each(browsersFor("Chromium"))("the county in %s", (name) => {
  const openIn = tabsIn(name);
  let tab: Tab;
  const open = async (fields: string) => {
    tab = await openIn(await addressOf(fields));
    await until(tab, there, 200);
  };

  it("says what is seen at the end, and plays by keys", async () => {
    await open("lang=zh");
    expect(await tab.evaluate(text(".county .verdict"))).toMatch(/^第\s1\s年末，4\s个乡镇/);
    expect(await tab.evaluate(week)).toBe(49);
    const last = await tab.evaluate(colours);
    await tab.evaluate(focus(".timeline input"));
    await tab.press("Home");
    expect(await tab.evaluate(week)).toBe(0);
    expect(await tab.evaluate(text(".date"))).toBe("2024 年 1 月第 1 周");
    expect(await tab.evaluate(colours)).not.toBe(last);
    await tab.press("ArrowRight");
    expect(await tab.evaluate(week)).toBe(1);
    // wherever nothing else takes them, the keys play and step
    await tab.evaluate(focus("#main"));
    await tab.press("ArrowRight");
    await tab.press("ArrowRight");
    await tab.press("ArrowLeft");
    expect(await tab.evaluate(week)).toBe(2);
    const horse = await tab.evaluate(`document.querySelector(".horse").innerHTML`);
    await tab.press(" ");
    await until(tab, `${week} > 4`);
    expect(await tab.evaluate(`document.querySelector(".horse").innerHTML`)).not.toBe(horse);
    await tab.press(" ");
    const stopped = await tab.evaluate(week);
    expect(await tab.evaluate(text(".play"))).toContain("播放");
    expect(await tab.evaluate(week)).toBe(stopped);
  }, 240_000);

  it("chooses a township by keys, pointer, list and table, and keeps it in the link and in the other language", async () => {
    await open("lang=zh&look=2.burnout");
    const chosen = `document.querySelector(".township-field select").selectedOptions[0].text`;
    expect(await tab.evaluate(chosen)).toBe("全县");
    await tab.evaluate(focus(".tiles"));
    await tab.press("ArrowRight");
    await until(tab, `${chosen} === "中西部一般镇1"`);
    await tab.press("ArrowRight");
    await tab.press("ArrowLeft");
    await tab.press("ArrowRight");
    await until(tab, `${chosen} === "中西部一般镇2"`);
    await until(tab, `location.hash.includes("look=2.burnout.2")`);
    expect(await tab.evaluate(`document.querySelector(".horse svg").getAttribute("aria-label")`)).toMatch(
      /^中西部一般镇2每天能投入 .* 小时，要办 .* 小时/,
    );
    expect(await tab.evaluate(text(".happenings"))).toMatch(/第\s126\s天：.*拿到.+的权力/);
    await tab.evaluate(`(() => {
      const box = document.querySelector(".tiles").getBoundingClientRect();
      document.querySelector(".tiles").dispatchEvent(new MouseEvent("click", { clientX: box.left + 1, clientY: box.top + 1, bubbles: true }));
    })()`);
    // outside every tile is the county
    await until(tab, `${chosen} === "全县"`);
    await tab.evaluate(`document.querySelector(".map .data").open = true`);
    await until(tab, `document.querySelectorAll(".roll tbody tr").length === 5`);
    await tab.evaluate(`(() => {
      const button = document.querySelectorAll(".roll tbody button")[4];
      button.focus();
      button.click();
    })()`);
    await until(tab, `${chosen} === "城关镇"`);
    // the table is filled anew: whoever stood on a row stands on it still
    await until(
      tab,
      `document.activeElement?.textContent === "城关镇" && document.querySelector(".roll .chosen")`,
    );
    await tab.evaluate(click(".language"));
    await until(tab, `document.documentElement.lang === "en" && ${there}`);
    expect(await tab.evaluate(chosen)).toBe("County seat");
    expect(await tab.evaluate(text(".county .verdict"))).toMatch(
      /^At the end of year 1, burnout in the county is /,
    );
    expect(await tab.evaluate(chinese)).toEqual([]);
  }, 240_000);

  it("shows differences from the reference, which it records too", async () => {
    await open("lang=zh&look=2.readiness..d");
    await until(tab, `${text(".legend-title")}.includes("甲a")`, 200);
    await until(tab, `${text(".county .verdict")}.includes("与甲a相比")`);
  }, 240_000);

  it("saves map and horse as pictures and numbers, of the week that is shown", async () => {
    await open("lang=zh&look=2.burnout.3");
    await tab.evaluate(keepDownloads);
    await tab.evaluate(`document.querySelector(".map .save").open = true`);
    await until(tab, `document.querySelectorAll(".map .save-menu button").length === 3`);
    // what is saved is what is seen when the button is pressed
    await tab.evaluate(focus(".timeline input"));
    await tab.press("Home");
    const [svg, csv, horse, weeks] = await tab.evaluate<Saved[]>(savedBy([1, 3]));
    expect(svg.file).toMatch(/^map-burnout-week1-[0-9a-f]{8}\.svg$/);
    expect(svg.title).toBe("倦怠，各乡镇");
    expect([svg.tiles, svg.rings, svg.fault]).toEqual([4, 2, false]);
    expect(svg.text).not.toMatch(/var\(|inherit/);
    expect(svg.text).toMatch(/甲b，示例县，2024.年.1.月第.1.周/);
    expect(svg.text).toMatch(/框出的是山区小乡，[\d.]+\s%。/);
    expect(svg.text).toMatch(/种子.2024，1.次重复，govload .*参数多为本模型约定和文献示例值/);
    expect(csv.text.trim().split("\r\n")).toHaveLength(6);
    expect(csv.text).toMatch(/^\ufeff乡镇,类型,倦怠,/);
    expect(csv.text).toContain("\n城关镇,城关镇,0.");
    expect(horse.file).toMatch(/^horse-3-week1-[0-9a-f]{8}\.svg$/);
    expect([horse.title, horse.tiles, horse.fault]).toEqual(["小马拉大车：山区小乡", 0, false]);
    expect(horse.text).not.toMatch(/var\(|inherit/);
    expect(horse.text).toMatch(/山区小乡每天能投入/);
    expect(weeks.text.trim().split("\r\n")).toHaveLength(51);
    // whichever is painted first
    const pngs = await tab.evaluate<Saved[]>(savedBy([2]));
    expect(pngs.map(({ file, width }) => `${file.slice(0, 3)} ${width}`).sort()).toEqual([
      "hor 1080",
      "map 1200",
    ]);
  }, 240_000);

  it.each(["zh", "en"])(
    "has no violation, wide and on a phone (%s)",
    async (lang) => {
      await open(`lang=${lang}&look=2.cartRatio.1`);
      await tab.evaluate(`for (const one of document.querySelectorAll(".county details")) one.open = true`);
      for (const width of [1280, 390]) {
        await tab.resize(width, 900);
        await until(tab, `document.querySelector(".tiles canvas").getBoundingClientRect().width <= ${width}`);
        await until(
          tab,
          `[...document.querySelectorAll(".county .plot svg")].every((svg) => svg.getBoundingClientRect().width <= ${width})`,
        );
        expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0);
        expect(await violations(tab)).toEqual([]);
      }
    },
    240_000,
  );
});
