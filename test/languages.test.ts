/** Whatever is said in two languages is English in English and Chinese in Chinese, and the same scenario has both. */
import { describe, expect, it } from "vitest";
import {
  changes,
  columns,
  compare,
  controllers,
  couplings,
  evidence,
  families,
  indicators,
  lint,
  mechanisms,
  parameters,
  scenario,
  shippedDocument,
  shippedScenarios,
  switches,
  whereField,
} from "../src/index.ts";
import { en } from "../web/i18n/en.ts";
import { chineseIn } from "./chinese.ts";

/** Every text under a key, with the way to it. */
function textsUnder(key: string, value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    const at = `${path}.${name}`;
    return name === key && typeof inner === "string" ? [[at, inner]] : textsUnder(key, inner, at);
  });
}

const ids = shippedScenarios().map(({ id }) => id);
const declared = { changes, columns, controllers, couplings, evidence, families, indicators };
const said = { ...declared, mechanisms, parameters, switches, whereField };
const shipped = Object.fromEntries(ids.map((id) => [id, shippedDocument(id)]));

describe("what is said in two languages", () => {
  it("holds no Chinese in English: declarations, shipped scenarios, warnings, made-up counties", () => {
    const all = [
      ...textsUnder("en", said),
      ...textsUnder("en", shipped),
      ...ids.flatMap((id) => textsUnder("en", [scenario(id).counties, lint(scenario(id))], id)),
    ];
    expect(all.length).toBeGreaterThan(2000);
    expect(all.filter(([, text]) => chineseIn(text).length > 0)).toEqual([]);
  });

  it("names scenarios, archetypes, townships and matters in Chinese too", () => {
    const named = textsUnder("zh", [
      ids.flatMap((id) => [shipped[id]?.title, shipped[id]?.story, shipped[id]?.archetypes]),
      scenario("four-counties").counties,
      scenario("baseline").document.matters,
    ]);
    expect(named.length).toBeGreaterThan(400);
    expect(named.filter(([, text]) => chineseIn(text).length === 0)).toEqual([]);
  });

  it("holds no Chinese in what a source or a formula of the model is shown with", () => {
    const sources = textsUnder("source", { mechanisms, couplings, parameters, switches });
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.filter(([, text]) => chineseIn(text).length > 0)).toEqual([]);
  });

  it("holds no Chinese in the English of a study, nor in the page's own words", async () => {
    const transfer = { transfer: { powers: ["decide"] } };
    const reforms = [{ when: "2024-01", where: { matters: { domain: "service", top: 5 } }, what: transfer }];
    const short = { years: 0.25, warmUp: 0, county: { counties: 2, townships: 4 } };
    const changed = scenario("baseline", { ...short, id: "changed", title: "Changed", reforms });
    const study = await compare([scenario("baseline", short), changed], { replications: 1 });
    const texts = textsUnder("en", study);
    expect(texts.some(([, text]) => text.includes("Example County 1, Ordinary town 1: "))).toBe(true);
    expect(texts.filter(([, text]) => chineseIn(text).length > 0)).toEqual([]);
    // what is said with numbers and names in it is a function: its text holds the words
    const { otherLanguage: _, ...words } = en;
    const page = JSON.stringify(words, (_, one) => (typeof one === "function" ? String(one) : one), 1);
    expect(chineseIn(page)).toEqual([]);
  });
});
