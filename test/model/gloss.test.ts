/** Two books: no pressure, no gap; weak supervision, a wider one; switched off, the books are one. */
import { describe, expect, it } from "vitest";
import { compare, indicators, twins } from "../../src/index.ts";
import { glossed } from "../../src/model/gloss.ts";
import { inTwoTowns } from "./county.ts";

describe("a reported share", () => {
  it("leaves out the same part of what is amiss, whatever the truth", () => {
    // .5 · .6 · (1 − .4) = .18 of what is amiss
    for (const truth of [0, 0.3, 0.9])
      expect(glossed(truth, 0.5, 0.6, 0.4)).toBeCloseTo(truth + 0.18 * (1 - truth), 12);
  });
});

describe("the two books", async () => {
  const strategy = (id: string, more: object) =>
    inTwoTowns("baseline", { warmUp: 0, years: 0.5, id, ...more });
  const study = await compare(
    [
      strategy("plain", {}),
      strategy("calm", { parameters: { pressure: 0 } }),
      strategy("pressed", { parameters: { pressure: 1 } }),
      strategy("watched", { reforms: [{ when: "2024-01", what: { supervise: { to: 1 } } }] }),
      strategy("renamed", {
        reforms: [{ when: "2024-01", what: { trim: { meetings: 0.4, traces: 0.4, onPaper: 1 } } }],
      }),
      strategy("honest", { mechanisms: { off: ["concealment"] } }),
    ],
    { replications: 2, window: 0.25 },
  );
  const of = (id: string) => {
    const found = study.strategies.find((one) => one.id === id);
    return (name: string) => found?.indicators[name].mean ?? Number.NaN;
  };

  it.each(["calm", "honest"])("are one where nothing presses or nobody glosses: %s", (id) => {
    for (const [truth, told] of twins) expect(of(id)(told)).toBe(of(id)(truth));
    expect([of(id)("reportGap"), of(id)("hiddenShare")]).toEqual([0, 0]);
  });

  it("tell the better story in every twin, all by the same share", () => {
    const plain = of("plain");
    const hidden = plain("hiddenShare");
    expect(hidden).toBeGreaterThan(0.05);
    for (const [truth, told] of twins) {
      const up = indicators[truth].better === "higher";
      expect(up ? plain(told) - plain(truth) : plain(truth) - plain(told)).toBeGreaterThan(0);
    }
    expect(plain("reportedSatisfaction") - plain("satisfaction")).toBeCloseTo(plain("reportGap"), 9);
  });

  it("part with pressure and close with supervision", () => {
    expect(of("pressed")("hiddenShare")).toBeGreaterThan(of("plain")("hiddenShare"));
    expect(of("pressed")("reportGap")).toBeGreaterThan(of("plain")("reportGap"));
    expect(of("watched")("hiddenShare")).toBeLessThan(of("plain")("hiddenShare"));
    expect(of("watched")("reportGap")).toBeLessThan(of("plain")("reportGap"));
  });

  it("tell of cuts that are on paper only as of cuts", () => {
    expect(of("renamed")("paperworkShare")).toBeCloseTo(of("plain")("paperworkShare"), 12);
    expect(of("renamed")("reportedPaperworkShare")).toBeLessThan(
      0.95 * of("plain")("reportedPaperworkShare"),
    );
  });

  it("change nothing of the truth by being kept", () => {
    for (const name of ["sojournTime", "satisfaction", "errorRate", "backlog"])
      expect(of("honest")(name)).toBe(of("plain")(name));
  });
});
