/** Mechanisms of a user's own: what they add, where they stand, what is refused, and that nothing else is touched. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  checkMechanism,
  compare,
  execute,
  inPlace,
  type Mechanism,
  mechanisms,
  type OwnMechanism,
  Problem,
  parameter,
  type Runner,
  scenario,
  simulate,
  steps,
  withMechanisms,
} from "../../src/index.ts";
import { mustBePlain } from "../../src/run/node/plain.ts";
import { inTwoTowns } from "../model/county.ts";
import { read, root } from "../source.ts";

interface Example {
  readonly weekendDuty: OwnMechanism;
  tired(burnout: number, extra: number, gain: number): number;
}
// by a path in a variable: the example is typed against the door that it names, by a project of its own
const { tired, weekendDuty }: Example = await import(join(root, "examples/weekend-duty.ts"));

const short = { years: 0.5, warmUp: 0 };
const county = inTwoTowns("baseline", short);

/** Counts days and Fridays, by township. */
const counting: OwnMechanism = {
  name: "counting",
  title: { zh: "数日子", en: "Counting days" },
  after: "closing",
  columns: {
    days: { of: "township", start: 3, zh: "天数", en: "Days", unit: { zh: "天", en: "days" } },
    today: { of: "township", flow: true, zh: "今天", en: "Today", unit: { zh: "天", en: "days" } },
    pairs: { of: "pair", start: 0.5, zh: "对", en: "Pairs", unit: { zh: "个", en: "count" } },
  },
  parameters: { step: parameter([1, 0, 5], "count", "步长", "Step", "assumed", "test") },
  indicators: {
    counted: { zh: "计数", en: "Counted", unit: { zh: "天", en: "days" }, top: "today" },
    countedPerStaff: { zh: "计", en: "C", unit: { zh: "天", en: "days" }, top: "today", bottom: "staffDays" },
  },
  reads: [],
  writes: ["days", "today"],
  step({ T }, { own, ownP }) {
    for (let t = 0; t < T; t++) {
      own.days[t]++;
      own.today[t] += ownP.step;
    }
  },
};

function last<T>(all: Iterable<T>): T {
  let found: T | undefined;
  for (const one of all) found = one;
  if (found === undefined) throw new Error("nothing came");
  return found;
}

/** The message of the problem that a call throws. */
function saidBy(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  throw new Error("no problem was thrown");
}

const adding = (mechanism: Partial<OwnMechanism>, values = {}) =>
  saidBy(() => withMechanisms(county, [{ ...counting, ...mechanism }], values));

describe("what is added", () => {
  it("columns begin at their start, flows at 0 every day, and all are in the state's buffer", () => {
    const today = last(steps(county, { add: [counting] }));
    const { own, buffer } = today.state;
    const lived = today.day + 1;
    expect([...own.days]).toEqual([3 + lived, 3 + lived]);
    expect([...own.today]).toEqual([1, 1]);
    expect(own.pairs).toHaveLength(2 * today.model.M);
    expect(new Set(own.pairs)).toEqual(new Set([0.5]));
    expect(own.days.buffer).toBe(buffer);
  });

  it("parameters have their default or what the run gives them", () => {
    expect(last(steps(county, { add: [counting] })).state.ownP.step).toBe(1);
    const given = last(steps(county, { add: [counting], parameters: { step: 4 } }));
    expect(given.state.ownP.step).toBe(4);
    expect([...given.state.own.today]).toEqual([4, 4]);
  });

  it("indicators are ratios of sums, over the window and by the day", () => {
    const run = simulate(county, { add: [counting], parameters: { step: 2 }, window: 0.25 });
    expect(run.indicators.counted).toBe(2);
    const { staff } = last(steps(county)).state;
    expect(run.indicators.countedPerStaff).toBeCloseTo(4 / (staff[0] + staff[1]), 2);
    expect(new Set(run.daily.column("counted") as Float64Array)).toEqual(new Set([2]));
  });

  it("a run that adds nothing has no trace of it, and one that only counts changes nothing else", () => {
    const bare = simulate(county);
    const counted = simulate(county, { add: [counting] });
    expect(bare.result).not.toHaveProperty("own");
    expect(simulate(county, { add: [] }).fingerprint).toBe(bare.fingerprint);
    expect(counted.fingerprint).not.toBe(bare.fingerprint);
    expect(counted.indicators).toMatchObject(bare.indicators);
    expect(counted.result.daily).toEqual(bare.result.daily);
  });

  it("the same run again has the same fingerprint; what is own is part of it", () => {
    const prints = [1, 1, 2].map(
      (step) => simulate(county, { add: [counting], parameters: { step } }).fingerprint,
    );
    expect(prints[1]).toBe(prints[0]);
    expect(prints[2]).not.toBe(prints[0]);
  });

  it("stands right after the step that it names, in the order of the list", () => {
    const seen: string[] = [];
    const noting = (name: string, after: string): OwnMechanism => ({
      name,
      title: { zh: name, en: name },
      after,
      reads: [],
      writes: [],
      step: (_model, state) => void seen.push(`${name} ${state.completed[0] > 0 || state.hoursLeft[0] > 0}`),
    });
    const added = [
      noting("first", "opening"),
      noting("second", "opening"),
      noting("third", "first"),
      noting("fourth", "opening"),
      noting("late", "capacity"),
    ];
    for (const today of steps(county, { add: added })) if (today.day === 0) break;
    const order = seen.slice(0, 5).map((one) => one.split(" ")[0]);
    expect(order).toEqual(["first", "third", "second", "fourth", "late"]);
    expect(seen[4]).toBe("late true");
  });

  it("may stand in the list of the day as well; where nobody would place it, it is refused", () => {
    const listed = simulate(county, { mechanisms: [counting, ...mechanisms] });
    expect(listed.fingerprint).toBe(simulate(county, { add: [counting] }).fingerprint);
    const request = { scenario: county, seed: "a", replication: 0 };
    const list = [...mechanisms, counting as unknown as Mechanism];
    expect(saidBy(() => execute(request, list))).toContain("Hand a mechanism of your own to withMechanisms");
  });

  it("counts over all counties of a scenario", () => {
    const two = { ...county, counties: [county.counties[0], county.counties[0]] };
    const run = simulate(two, { add: [counting], window: 0.25 });
    expect(run.result.own?.daily.slice(0, 3)).toEqual(Float64Array.of(4 * 4, 4, 4 * 5));
    expect(run.indicators.counted).toBe(1);
  });

  it("a flow may be counted from the first step of the day on", () => {
    const early = simulate(county, { add: [{ ...counting, after: "opening" }], window: 0.25 });
    expect(early.indicators.counted).toBe(1);
  });

  it("its stream of chance shifts nobody else's", () => {
    const drawing: OwnMechanism = {
      ...counting,
      name: "drawing",
      step: (_model, { own }, tick, draw) => {
        own.days[0] = draw.uniformOf(1, tick, 0);
      },
    };
    const bare = simulate(county);
    expect(simulate(county, { add: [drawing] }).result.daily).toEqual(bare.result.daily);
  });
});

describe("what is refused, with the nearest name", () => {
  it("an unknown place in the day", () => {
    expect(adding({ after: "servce" })).toMatch(
      /counting\.after: there is no "servce"\. Did you mean "service"\?/,
    );
  });

  it("names that are taken or no names", () => {
    expect(adding({ name: "service" })).toContain('there already is a "service"');
    expect(adding({ columns: { staff: counting.columns?.days as never } })).toContain('already is a "staff"');
    expect(adding({ columns: { "own days": counting.columns?.days as never } })).toContain("small letter");
    expect(adding({ indicators: { backlog: counting.indicators?.counted as never } })).toContain(
      'there already is a "backlog"',
    );
    expect(saidBy(() => withMechanisms(county, [counting, { ...counting, name: "again" }]))).toContain(
      'again.columns: there already is a "days"',
    );
  });

  it("reads, writes and parts of indicators that are not there", () => {
    expect(adding({ reads: ["stuff"] })).toMatch(/reads: there is no "stuff"\. Did you mean "staff"\?/);
    expect(adding({ writes: ["burnot"] })).toMatch(/Did you mean "burnout"\?/);
    const pair = { ...counting.indicators?.counted, top: "pairs" } as never;
    expect(adding({ indicators: { counted: pair } })).toContain('counted.top: there is no "pairs"');
  });

  it("parameters that are unknown, out of range or the model's", () => {
    expect(adding({}, { stap: 1 })).toMatch(/parameters\.stap: there is no "stap"\. Did you mean "step"\?/);
    expect(adding({}, { step: 6 })).toBe("parameters.step: 6 is out of range. It is 0 to 5.");
    expect(adding({}, { step: Number.NaN })).toContain("out of range");
    expect(adding({}, { demand: 1.2 })).toContain("a parameter of the model");
    const wide = { step: parameter([9, 0, 5], "count", "步长", "Step", "assumed", "test") };
    expect(adding({ parameters: wide })).toContain("step.default: 9 is out of range");
    expect(saidBy(() => simulate(county, { parameters: { step: 1 } }))).toContain('there is no "step"');
  });

  it("everything at once", () => {
    expect(adding({ after: "servce", reads: ["stuff"], every: 0 }, { step: 6 }).split("\n")).toHaveLength(4);
  });

  it("a day that lacks the step it follows", () => {
    const day = { name: "closing", after: "closing" };
    expect(
      saidBy(() => simulate(county, { add: [{ ...counting, ...day, name: "x" }], mechanisms: [] })),
    ).toBe('x.after: there is no "closing" in this day.');
  });
});

describe("in a comparison", () => {
  const strategies = [
    county,
    withMechanisms(inTwoTowns("baseline", { ...short, id: "counting" }), [counting], { step: 2 }),
  ];

  it("runs on this thread beside a strategy without it; the report names it", async () => {
    const study = await compare(strategies, { replications: 2, window: 0.25 });
    expect(study.placebo.exact).toBe(true);
    expect(study.differences[0].indicators.sojournTime).toMatchObject({ mean: 0, low: 0, high: 0 });
    expect(study.strategies[1].differs.at(-1)?.en).toBe("added: Counting days");
  });

  it("is refused by runners that would send or keep it", async () => {
    const sending: Runner = {
      async run(requests, onDone) {
        mustBePlain(requests);
        await inPlace().run(requests, onDone);
      },
    };
    const asked = compare(strategies, { runner: sending, replications: 1, window: 0.25 });
    await expect(asked).rejects.toThrow("(counting) are functions");
    const request = { scenario: strategies[1], seed: "a", replication: 0 };
    expect(saidBy(() => mustBePlain([request]))).toContain("Call compare without a runner");
    expect(() => mustBePlain([{ ...request, scenario: strategies[0] }])).not.toThrow();
  });
});

describe("held to what it declares", () => {
  const check = (mechanism: Partial<OwnMechanism>) =>
    saidBy(() => checkMechanism(county, { ...counting, ...mechanism })).split("\n");

  it("an honest one passes", () => {
    expect(() => checkMechanism(county, counting)).not.toThrow();
    expect(() => checkMechanism(county, weekendDuty)).not.toThrow();
  });

  it("writes, reads and own names that it does not declare are told, all at once", () => {
    const found = check({
      step(_model, state) {
        state.burnout[0] += state.p.demand * 1e-9;
        state.own.pairs[0]++;
        state.events.add(0, -1, "sly", 0, 0);
        if (state.own.dazs || state.ownP.stop) state.own.days[0]++;
      },
    });
    expect(found).toEqual([
      'counting.writes: "burnout" is written and not declared.',
      'counting.writes: "pairs" is written and not declared.',
      'counting.writes: "events" is written and not declared.',
      'counting.reads: "burnout" is read and not declared.',
      'counting.reads: "demand" is read and not declared.',
      'counting.reads: "events" is read and not declared.',
      'counting.step: nothing of its own is called "dazs".',
      'counting.step: nothing of its own is called "stop".',
    ]);
  });

  it("what is no number is told", () => {
    const step: OwnMechanism["step"] = (_model, { own }) => void own.days.fill(Number.NaN);
    expect(check({ step })).toEqual(['counting.step: "days" holds what is no number.']);
  });

  it("hours that are booked to no use are told", () => {
    const found = check({
      after: "capacity",
      reads: ["extraSeconds"],
      writes: ["extraSeconds"],
      step(_model, state) {
        state.extraSeconds[0] += 7;
      },
    });
    expect(found).toEqual(['counting.step: the books are out by "7" (cases, orders, days or seconds).']);
  });
});

describe("the example", () => {
  // the county of the how-to
  const busy = scenario("baseline", {
    years: 2,
    warmUp: 0.5,
    parameters: { demand: 1.2 },
    county: { townships: 5 },
  });
  const run = (dutyShare: number) => simulate(busy, { add: [weekendDuty], parameters: { dutyShare } });

  it("is one file of under 60 lines that imports the public door only", () => {
    const text = read("examples/weekend-duty.ts");
    expect(text.trimEnd().split("\n").length).toBeLessThan(60);
    const imported = [...text.matchAll(/from "([^"]+)"/g)].map((match) => match[1]);
    expect(imported).toEqual(["govload"]);
  });

  it("one weekend: a twentieth more hours, at the gain of .15, adds .0045 to a burnout of .4", () => {
    expect(tired(0.4, 0.05, 0.15)).toBeCloseTo(0.4045, 12);
    expect(tired(1, 0.05, 0.15)).toBe(1);
  });

  it("nobody on duty leaves every number as it was", () => {
    const bare = simulate(busy);
    const idle = run(0);
    expect(idle.result.daily).toEqual(bare.result.daily);
    expect(idle.indicators.dutyPerHead).toBe(0);
  });

  it("in an overloaded county it shortens waiting, tires the staff, and the books stay exact", () => {
    const without = run(0);
    const duty = run(0.25);
    expect(duty.result.residual).toBe(0);
    expect(duty.indicators.sojournTime).toBeLessThan(without.indicators.sojournTime * 0.95);
    expect(duty.indicators.burnout).toBeGreaterThan(without.indicators.burnout + 0.03);
    // a quarter of those who are there (.08 are on secondment) for seven hours, once in five working days
    expect(duty.indicators.dutyPerHead).toBeCloseTo((0.25 * 0.92 * 7) / 5, 2);
  });
});
