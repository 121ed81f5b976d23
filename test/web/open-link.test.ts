/** A link that is opened: in a county that there is, and all that it loses told. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDivisions } from "../../src/index.ts";
import { FIRST_COUNTY } from "../../web/settings/divisions.ts";
import { defaults, settingsOfStudy } from "../../web/settings/settings.ts";
import { openLink } from "../../web/share/open-link.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const divisions = async () => readDivisions(readFileSync("data/divisions-2023/divisions.txt", "utf8"));
const page = { report: undefined, divisions };

describe("a link", () => {
  it("to a county that there is keeps it", async () => {
    expect(await openLink("#place=511424", page)).toEqual({
      settings: { ...defaults, place: "511424" },
      lost: [],
    });
  });

  it("to a county that is not there stands in one that is, and says so", async () => {
    expect(await openLink("#place=999999&check=torn", page)).toEqual({
      settings: { ...defaults, place: FIRST_COUNTY },
      lost: [
        { what: "county", said: "999999" },
        { what: "check", said: "torn" },
      ],
    });
  });

  it.each([
    ["are not in the file", async () => undefined],
    ["cannot be unpacked", () => Promise.reject(new Error("broken"))],
  ])("is taken as it is where the divisions %s: the run tells what is wrong", async (_, broken) => {
    const { settings, lost } = await openLink("#place=999999", { ...page, divisions: broken });
    expect([settings.place, lost]).toEqual(["999999", []]);
  });

  it("to a report asks nothing of the divisions for the report's own county", async () => {
    const report = fakeStudy(2);
    const own = settingsOfStudy(report);
    const unasked = () => Promise.reject(new Error("asked"));
    expect(await openLink("", { report, divisions: unasked })).toEqual({ settings: own, lost: [] });
  });
});
