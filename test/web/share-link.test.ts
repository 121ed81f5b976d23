import { describe, expect, it } from "vitest";
import { readAddress } from "../../web/settings/address.ts";
import { defaults, type OwnStrategy } from "../../web/settings/settings.ts";
import { checkOf, checkText, compareChecks, linkOf, readCheck } from "../../web/share/link.ts";
import { differenceLines } from "../../web/share/reproduced.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const check = checkOf(fakeStudy(2), "literature-1");

describe("what a link says is to be found", () => {
  it("goes and comes back: fingerprint, version, sets, headline numbers of three digits", () => {
    const text = checkText(check);
    expect(text).toMatch(/^01234567,0\.0\.0-fake,literature-1,backlog~[\d.]+~[\d.]+,sojournTime~/);
    expect(text.length).toBeLessThan(200);
    expect(readCheck(text)).toEqual(check);
    for (const value of Object.values(check.numbers).flat()) {
      expect(value).toBe(Number(value.toPrecision(3)));
    }
  });

  it.each([
    ["nothing", null],
    ["an empty text", ""],
    ["another fingerprint than eight digits", "0123,0.1.0,literature-1"],
    ["a version that is no name", "01234567,<b>,literature-1"],
    ["sets that are no names", "01234567,0.1.0,a b"],
    ["an indicator that does not exist", "01234567,0.1.0,literature-1,constructor~1~2"],
    ["a number that is none", "01234567,0.1.0,literature-1,backlog~1~x"],
    ["a missing number", "01234567,0.1.0,literature-1,backlog~1~"],
    ["a number that has no end", "01234567,0.1.0,literature-1,backlog~1~Infinity"],
    ["more strategies than there can be", "01234567,0.1.0,literature-1,backlog~1~2~3~4~5"],
    ["a text longer than any", `01234567,0.1.0,literature-1,backlog~1~${"0".repeat(600)}2`],
  ])("is not believed: %s", (_, text) => {
    expect(readCheck(text)).toBeUndefined();
  });

  it("stands in a link that names every setting, because another version may have other defaults", async () => {
    const own: OwnStrategy = { govload: 1, id: "mine", title: { zh: "甲", en: "A" }, extends: "menu" };
    const settings = { ...defaults, strategies: ["baseline", own], parameters: { errorSkill: 2 } };
    const address =
      "file:///usb/lab.html#view=county&look=2.burnout&guess=1&hall=1&lang=en&s=menu,baseline&check=old";
    const link = await linkOf({ settings, address, check });
    expect(link).toMatch(
      /^file:\/\/\/usb\/lab\.html#s=baseline,~0&place=example&seed=2024&n=20&z=[\w-]+&view=county&look=2\.burnout&guess=1&lang=en&check=/,
    );
    const hash = link.slice(link.indexOf("#"));
    expect(await readAddress(hash)).toEqual({ settings: settings, lost: [] });
    expect(readCheck(new URLSearchParams(hash.slice(1)).get("check"))).toEqual(check);
    expect(await linkOf({ settings: defaults, address: "lab.html", check: undefined })).toBe(
      "lab.html#s=all-at-once,ripe-batches&place=example&seed=2024&n=20",
    );
  });
});

describe("a run of a link", () => {
  const titles = ["Left", "Right"];

  it("reproduces it when the fingerprint is the same", () => {
    const found = compareChecks(check, check);
    expect(found).toEqual({ same: true, moved: [] });
    expect(differenceLines(found, titles, "en")).toEqual([]);
  });

  it("says in words what is another: version, parameter set, and which number moved from what to what", () => {
    const then = {
      ...{ print: "ffffffff", version: "0.0.9", sets: "literature-0" },
      numbers: { backlog: [1360, 13.8], errorRate: [0.265, 0.113] },
    };
    const now = { ...then, print: "01234567", version: "0.1.0", sets: "literature-1" };
    const found = compareChecks(then, { ...now, numbers: { backlog: [1360, 15], errorRate: [0.25, 0.113] } });
    expect(found.moved).toEqual([
      { indicator: "backlog", place: 1, from: 13.8, to: 15 },
      { indicator: "errorRate", place: 0, from: 0.265, to: 0.25 },
    ]);
    expect(differenceLines(found, titles, "en")).toEqual([
      "The link was made by govload 0.0.9, this page is 0.1.0",
      "The parameter set was literature-0 and is literature-1",
      "Right: Backlog was 13.8 and is 15.0 cases per township",
      "Left: Error rate was 26.5\u00a0% and is 25.0\u00a0%",
    ]);
    expect(differenceLines(found, ["甲", "乙"], "zh")).toEqual([
      "链接由 govload 0.0.9 做成，本页是 0.1.0",
      "参数集由 literature-0 变为 literature-1",
      "乙：积压由 13.8 变为 15.0 件/乡镇",
      "甲：差错率由 26.5\u00a0% 变为 25.0\u00a0%",
    ]);
  });

  it("says so when nothing explains the difference, and when it is below three digits", () => {
    const found = compareChecks({ ...check, print: "ffffffff" }, check);
    expect(found).toEqual({ same: false, moved: [] });
    expect(differenceLines(found, titles, "en")).toEqual([
      "Version and parameter set are the same, so it should be the same: please send the link to the maintainers",
      "The main figures are the same to three digits",
    ]);
  });
});
