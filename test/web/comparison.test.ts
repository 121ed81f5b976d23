import { describe, expect, it } from "vitest";
import type { Study } from "../../src/index.ts";
import { createComparison } from "../../web/compare/comparison.ts";
import { createStage } from "../../web/hall/stage.ts";
import { createLosses } from "../../web/settings/losses.ts";
import { defaults } from "../../web/settings/settings.ts";
import { createStore } from "../../web/settings/store.ts";
import type { Crew } from "../../web/workers/crew.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

/** A crew whose one task tells and ends when the test says so. */
function heldCrew() {
  let tell: (part: Study) => void = () => undefined;
  let end: (result: Study) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const crew: Crew = {
    do: (_task, _asked, { onPart }) =>
      new Promise((resolve, reject) => {
        tell = (part) => onPart?.(part as never);
        end = (result) => resolve(result as never);
        fail = reject;
      }),
  };
  return {
    crew,
    tell: (part: Study) => tell(part),
    end: (result: Study) => end(result),
    fail: () => fail(new Error("a worker died")),
  };
}

function begin(opening?: Study, settings = defaults) {
  const held = heldCrew();
  const store = createStore(settings);
  const comparison = createComparison({
    crew: held.crew,
    store,
    stage: createStage({ hall: false, guess: false }),
    losses: createLosses([]),
    divisions: async () => undefined,
    report: undefined,
    opening,
  });
  return { ...held, comparison, store };
}

const named = (seed: string): Study => ({ ...fakeStudy(2), seed });
/** The crew is asked a few turns after the run was. */
const asked = () => new Promise((resolve) => setImmediate(resolve));

describe("the comparison that is shown", () => {
  it("is what its run tells, and at the end what it found", async () => {
    const { comparison, tell, end } = begin();
    const run = comparison.run();
    await asked();
    tell(named("part"));
    expect(comparison.study()?.seed).toBe("part");
    end(named("whole"));
    await run;
    expect(comparison.study()?.seed).toBe("whole");
    expect(comparison.fresh()).toBe(true);
  });

  it("is never that of the settings whose run failed, however often it is tried", async () => {
    const { comparison, store, end, fail } = begin();
    const first = comparison.run();
    await asked();
    expect(comparison.outdated()).toBe(false);
    end(named("first"));
    await first;
    store.change({ seed: "other" });
    for (const _ of [1, 2]) {
      const run = comparison.run();
      await asked();
      expect(comparison.outdated()).toBe(true);
      fail();
      await run;
      expect(comparison.study()?.seed).toBe("first");
      expect([comparison.outdated(), comparison.fresh()]).toEqual([true, false]);
    }
    // nor does it get what the differences of the others rest on
    await comparison.askEvidence();
    expect(comparison.study()?.evidence).toBeUndefined();
    const last = comparison.run();
    await asked();
    end(named("other"));
    await last;
    expect([comparison.outdated(), comparison.fresh()]).toEqual([false, true]);
  });

  it("stays an opened result, whatever the run that was stopped for it still tells", async () => {
    const { comparison, tell, end } = begin();
    const run = comparison.run();
    await asked();
    comparison.stop();
    comparison.show(named("opened"));
    tell(named("part"));
    end(named("stopped"));
    await run;
    expect(comparison.study()?.seed).toBe("opened");
    expect(comparison.shownWith()).toBeUndefined();
  });

  it("does not go back to the result that evidence was asked for when another was opened", async () => {
    const { comparison, end } = begin();
    const run = comparison.run();
    await asked();
    end(named("own"));
    await run;
    const drawn = comparison.askEvidence();
    await asked();
    comparison.show(named("opened"));
    end({ ...named("drawn"), evidence: { draws: 1, counts: {}, bases: [] } });
    await drawn;
    expect(comparison.study()?.seed).toBe("opened");
    expect(comparison.study()?.evidence).toBeUndefined();
  });
});

describe("the replications that the file carries", () => {
  const part = (seed: string, replications: number): Study => ({
    ...named(seed),
    replications,
    asked: defaults.replications,
  });
  const carried: Study = { ...part("carried", 5), asked: 5 };

  it("are shown until the page has run as many itself", async () => {
    const { comparison, tell, end } = begin(carried);
    const run = comparison.run();
    expect(comparison.study()).toMatchObject({ seed: "carried", asked: 20, interrupted: true });
    expect(comparison.ahead()).toBe(true);
    await asked();
    tell(part("own", 4));
    expect(comparison.study()?.seed).toBe("carried");
    tell(part("own", 5));
    expect(comparison.study()?.seed).toBe("own");
    expect(comparison.ahead()).toBe(false);
    end(part("whole", 20));
    await run;
    expect(comparison.study()?.seed).toBe("whole");
    void comparison.run();
    expect(comparison.study()?.seed).toBe("whole");
  });

  it("stay when the page is stopped before it has as many", async () => {
    const { comparison, end } = begin(carried);
    const run = comparison.run();
    await asked();
    const before = comparison.study();
    end(part("stopped", 2));
    await run;
    expect(comparison.study()).toMatchObject({ seed: "carried", interrupted: true });
    // anew: what said that more is coming is drawn again
    expect(comparison.study()).not.toBe(before);
    expect([comparison.ahead(), comparison.carried()]).toEqual([false, true]);
    const drawn = comparison.askEvidence();
    await asked();
    expect(comparison.ahead()).toBe(false);
    end({ ...named("drawn"), evidence: { draws: 1, counts: {}, bases: [] } });
    await drawn;
    expect([comparison.study()?.evidence?.draws, comparison.carried()]).toEqual([1, true]);
  });

  it.each([
    { seed: "2025" },
    { place: "rural" },
    { strategies: ["baseline", "menu"] },
    { parameters: { workdayHours: 7 } },
    { replications: 4 },
    { replications: 5 },
  ])("are nobody's where %j is asked", (change) => {
    const { comparison } = begin(carried, { ...defaults, ...change } as typeof defaults);
    void comparison.run();
    expect(comparison.study()).toBeUndefined();
  });
});
