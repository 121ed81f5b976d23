/**
 * Undeclared writes and reads. A mechanism says what it reads, writes, is tuned and switched by, and the docs are made
 * from that: here it is held to it, once by living through busy years and looking after each step, once by its source.
 */
import { describe, expect, it } from "vitest";
import { columns } from "../../src/model/columns.ts";
import type { Mechanism } from "../../src/model/mechanism.ts";
import { parameters } from "../../src/model/parameters/index.ts";
import { monthEnd } from "../../src/model/province/couplings.ts";
import { changes } from "../../src/model/reforms/changes/index.ts";
import { createState } from "../../src/model/state.ts";
import { day } from "../../src/model/step.ts";
import { switches } from "../../src/model/switches.ts";
import { modulesBelow, parse } from "../source.ts";
import { countyOf, inTwoTowns, neutralReference } from "./county.ts";
import { Source, type Touches } from "./touched.ts";
import { stateParts, type Watched, watch } from "./watched.ts";

const everything = [
  {
    when: "2024-01",
    what: [
      { set: { parameter: "bounceShare", value: 0.3 } },
      { set: { parameter: "coordinationStages", value: 2 } },
      { whistle: { days: 5, hours: 140 } },
      { hotline: {} },
      { pool: { share: 0.5 } },
      { dispatch: {} },
      { platform: {} },
      { offload: { share: 0.2 } },
      { nearby: {} },
      { shareData: {} },
      { supervise: {} },
      { campaign: { cut: 0.3, weeks: 10 } },
      {
        assessment: {
          count: 2,
          ordersWeight: 1.5,
          coreWeight: 0.5,
          veto: 0.5,
          sanctions: 2,
          reward: 0.3,
          reverse: 0.5,
          individual: 1,
        },
      },
      { tolerate: {} },
      { incentives: {} },
      { trim: { meetings: 0.8, documents: 0.3, reports: 0.3, traces: 0.3, onPaper: 0.1, print: 0.5 } },
      { standard: {} },
      { villageLists: {} },
      { publishLists: { refuse: true } },
    ],
  },
  { when: "2024-04", what: { coordinate: {} } },
  { when: "2024-01", where: { matters: { top: 2 } }, what: { publishLists: { refuse: true } } },
  {
    when: "2024-02",
    what: [
      { hire: { people: 2, delay: 1 } },
      { movePosts: { share: 0.2, delay: 1 } },
      { addPosts: { share: 0.1, delay: 0 } },
    ],
  },
  {
    when: "2024-02",
    what: [{ train: {} }, { equip: { delay: 1 } }, { connect: { delay: 1 } }, { fund: { to: 1 } }],
  },
  {
    when: "2024-01",
    what: [
      { second: { to: 0.15 } },
      { second: { to: 0.02, delay: 2 } },
      { specialise: { share: 0.3, delay: 1 } },
      { outsource: { people: 6, delay: 1 } },
      { coproduce: { to: 0.25 } },
      { grant: { block: 0.8 } },
      { ownRevenue: { share: 0.2, years: 2 } },
      { support: { to: 0.8, delay: 1 } },
      { open: {} },
      { audit: {} },
      { monitor: {} },
      { council: {} },
    ],
  },
  { when: "2024-02", what: [{ train: { form: "shadowing" } }, { train: { form: "apprentice" } }] },
  { when: "2024-02", what: [{ train: { form: "scenario" } }, { disconnect: { to: 0.2 } }] },
  {
    when: "2024-03",
    what: [
      { set: { parameter: "pressure", value: 0.9 } },
      { set: { parameter: "workVariation", value: 1.2 } },
      { set: { parameter: "abandonRate", value: 0.05 } },
      { shock: { demand: 1.5, orders: 2, relief: 0.1, months: 2 } },
    ],
  },
  {
    when: "2024-04",
    where: { matters: { decide: ["city"] } },
    what: [
      { assess: {} },
      { transfer: { to: "county", powers: ["decide", "supervise"], with: { posts: 1 } } },
    ],
  },
  {
    when: "2024-05",
    where: { matters: { decide: ["county"] } },
    what: {
      transfer: {
        basis: "filed",
        gate: true,
        with: { posts: 1, qualified: 1, equipment: 1, money: 1 },
        delay: { posts: 1, qualified: 1, equipment: 1, money: 1 },
      },
    },
  },
  { when: "2024-06", where: { matters: { top: 20 } }, what: { transfer: { basis: "delegated", for: 1 } } },
  { when: "2024-08", where: { matters: { top: 20, by: "hard" } }, what: { recall: {} } },
  { when: "2024-08", what: { assignDuty: { to: "county" } } },
  { when: "2024-03", where: { orders: ["meeting"] }, what: { admitOrders: { share: 0.5 } } },
  { when: "2024-03", where: { orders: { form: ["report"] } }, what: { dropOrders: {} } },
  { when: "2024-03", where: { orders: { developmental: true } }, what: { recallOrders: { staffed: 0.5 } } },
  { when: "load > 0.5", what: { return: {} } },
  { when: "2024-01", where: { matters: { by: "hard", top: 5 } }, what: { mentor: { months: 1 } } },
  // steering: mentors, evaluation, exchange, reversals and the law against them
  {
    when: "2024-01",
    where: { matters: { decide: ["county"], by: "easy", top: 12 } },
    what: [{ transfer: { inHand: "move", with: { mentors: 1 } } }, { churn: { rate: 2 } }],
  },
  {
    when: "2024-02",
    where: { matters: { top: 20 } },
    what: [{ anchor: { share: 0.5 } }, { assignDuty: {} }],
  },
  {
    when: "2024-03",
    every: 1,
    where: { matters: { by: "easy", top: 30 } },
    what: [
      {
        evaluate: {
          readinessBelow: 0.9,
          errorsAbove: 0.1,
          utilisationAbove: 1,
          unexercisedFor: 1,
          return: true,
          most: 2,
          inHand: "move",
        },
      },
      { exchange: { give: "all", most: 1, take: { decide: ["county"] } } },
    ],
  },
  {
    when: "2024-02",
    what: { supervise: {} },
    spread: { among: "townships", from: ["甲镇"], every: 2, by: "satisfaction", margin: -1 },
  },
];

const lives: Readonly<Record<string, { id: string; more: object; days: number }>> = {
  baseline: { id: "baseline", more: {}, days: 273 },
  // so much work, so long, that orders are late and citizens give up
  "all-at-once": { id: "all-at-once", more: { parameters: { demand: 1.3 } }, days: 420 },
  "ripe-batches": { id: "ripe-batches", more: {}, days: 399 },
  menu: { id: "menu", more: {}, days: 273 },
  "b-county": { id: "b-county", more: {}, days: 273 },
  // specialist matters without anybody who is qualified for them, and more work than orders can be done beside
  "b-county unqualified": {
    id: "b-county",
    more: { parameters: { qualifiedNew: 0, demand: 3 }, mechanisms: { off: ["readinessGate"] } },
    days: 147,
  },
  "a-city": { id: "a-city", more: {}, days: 399 },
  steered: {
    id: "baseline",
    more: {
      reforms: [
        {
          when: "2024-04",
          controller: "pilot",
          where: { matters: { decide: ["county"], top: 60 } },
          with: {
            pilots: 1,
            months: 2,
            pause: 1,
            errorsAbove: 0.2,
            unexercisedFor: 1,
            inHand: "move",
            powers: ["decide", "enforce", "supervise"],
            with: { mentors: 1 },
          },
        },
        {
          when: "2024-01",
          controller: "countDriven",
          where: { matters: { decide: ["county"] } },
          with: { target: 10 },
        },
        {
          when: "2024-01",
          controller: "campaign",
          where: { matters: { decide: ["city", "province"], by: "hard" } },
          with: { lapse: 1 },
        },
      ],
      parameters: { reversalRate: 1, upperLoad: 0.98, demand: 1.5 },
    },
    days: 273,
  },
  everything: {
    id: "baseline",
    more: {
      reforms: everything,
      parameters: {
        rankingShare: 0.5,
        violationRate: 0.2,
        violationLag: 52,
        staffReturns: 0.95,
        takeUpBurden: 0.05,
        localMatch: 0.1,
      },
    },
    days: 273,
  },
};

const declaredWrites = (mechanism: Mechanism) => new Set<string>(mechanism.writes);
const declared = (mechanism: Mechanism) => new Set<string>([...mechanism.reads, ...mechanism.writes]);
const missing = (used: Iterable<string>, from: ReadonlySet<string>) =>
  [...used].filter((name) => !from.has(name)).sort();

/** What of a life a mechanism did not declare. */
function undeclared(mechanism: Mechanism, watched: Watched): string[] {
  return [
    ...missing(watched.writes, declaredWrites(mechanism)).map((name) => `${mechanism.name} writes ${name}`),
    ...missing(watched.reads, declared(mechanism)).map((name) => `${mechanism.name} reads ${name}`),
    ...missing(watched.parameters, new Set(mechanism.parameters)).map(
      (name) => `${mechanism.name} uses parameter ${name}`,
    ),
    ...missing(watched.switches, new Set(mechanism.switches)).map(
      (name) => `${mechanism.name} asks switch ${name}`,
    ),
  ];
}

function life(
  id: string,
  more: object,
  days: number,
  mechanisms: readonly Mechanism[] = day,
): Map<string, Watched> {
  const prepared = inTwoTowns(id, { warmUp: 0, years: 2, ...more });
  const reference = neutralReference(countyOf(prepared).model);
  return watch(countyOf(prepared, { reference, mechanisms }), mechanisms, days);
}

describe("lived", () => {
  const seen = new Map(day.map(({ name }) => [name, new Set<string>()]));

  it.each(Object.entries(lives))("%s", (_, { id, more, days }) => {
    const watched = life(id, more, days);
    const findings = day.flatMap((mechanism) =>
      undeclared(mechanism, watched.get(mechanism.name) as Watched),
    );
    for (const [name, { writes }] of watched) for (const one of writes) seen.get(name)?.add(one);
    expect(findings).toEqual([]);
  });

  it("the last life makes every change there is", () => {
    const made = new Set(everything.flatMap(({ what }) => [what].flat().flatMap((one) => Object.keys(one))));
    expect([...made].sort()).toEqual(Object.keys(changes).sort());
  });

  it("nothing is declared that is never written", () => {
    const never = day.flatMap((mechanism) =>
      missing(mechanism.writes, seen.get(mechanism.name) as Set<string>).map(
        (name) => `${mechanism.name} ${name}`,
      ),
    );
    expect(never).toEqual([]);
  });

  it("the state holds columns and the parts that are known, and nothing else", () => {
    const state = createState(1, 1, 1, 0);
    expect(Object.keys(state).filter((name) => !(name in columns) && !(name in stateParts))).toEqual([]);
  });

  it("sees an undeclared write, read, parameter and switch", () => {
    const sly: Mechanism = {
      ...day[0],
      name: "sly",
      reads: [],
      writes: [],
      step(model, state) {
        if (model.on.money) state.burnout[0] += state.p.demand * state.staff[0];
        state.events.add(0, -1, "sly", 0, 0);
      },
    };
    const watched = life("baseline", {}, 2, [...day, sly]);
    expect(undeclared(sly, watched.get("sly") as Watched)).toEqual([
      "sly writes burnout",
      "sly writes events",
      "sly reads burnout",
      "sly reads events",
      "sly reads staff",
      "sly uses parameter demand",
      "sly asks switch money",
    ]);
  });
});

/** Columns chosen by a value: the place, and where it is said which columns these are. */
const chosenByValue: Readonly<Record<string, string>> = {
  "src/model/mechanisms/opening.ts": "its list of flows and monthly sums, which are its writes",
  "src/model/tally.ts": "`counted` of basics.ts",
  "src/model/reforms/changes/assessment.ts": "the columns that its options set, `set`",
  "src/model/reforms/changes/change.ts": "clarity or supervisionSet, by its type",
};
/** What a function names that a mechanism shares, in a branch that this mechanism never takes. */
const otherBranch: Readonly<Record<string, readonly string[]>> = {
  abandonment: [
    "completed",
    "sojournDays",
    "onTheSpot",
    "onTime",
    "sojournHistogram",
    "waits",
    "complaintsInHand",
  ],
  experience: ["abandoned"],
  // nothing is new to the desks above
  upperDesks: ["errorNovelty"],
};

const pathOf = (name: string) =>
  name === "reforms" ? "src/model/reforms/reforms.ts" : `src/model/mechanisms/${name}.ts`;
/** Acts reach the reforms' step as values: all of the room is theirs. */
const roomOf = (name: string) => (name === "reforms" ? ["src/model/reforms/"] : []);

describe("by the source", () => {
  const source = new Source(modulesBelow("src/model"));
  const touches = new Map(day.map(({ name }) => [name, source.touchedBy(pathOf(name), name, roomOf(name))]));
  const of = (mechanism: Mechanism) => touches.get(mechanism.name) as Touches;

  it.each(day.map((mechanism) => [mechanism.name, mechanism] as const))(
    "%s declares what it names",
    (name, mechanism) => {
      const named = missing(of(mechanism).columns, new Set(otherBranch[name]));
      expect(missing(named, declared(mechanism)), "columns").toEqual([]);
      expect(
        missing(missing(of(mechanism).parameters, new Set(otherBranch[name])), new Set(mechanism.parameters)),
        "parameters",
      ).toEqual([]);
      expect(missing(of(mechanism).switches, new Set(mechanism.switches)), "switches").toEqual([]);
      const places = [...of(mechanism).unclear].filter(
        (place) => !(place.replace(/:\d+$/, "") in chosenByValue),
      );
      expect(places, "unclear places").toEqual([]);
    },
  );

  it.each(day.map((mechanism) => [mechanism.name, mechanism] as const))(
    "%s names what it declares",
    (name, mechanism) => {
      const byValue = [...of(mechanism).unclear].length > 0;
      if (!byValue) expect(missing(declared(mechanism), of(mechanism).columns), "columns").toEqual([]);
      expect(missing(mechanism.parameters, of(mechanism).parameters), "parameters").toEqual([]);
      expect(missing(mechanism.switches, of(mechanism).switches), "switches").toEqual([]);
      expect(new Set(mechanism.reads).size + new Set(mechanism.writes).size).toBe(
        mechanism.reads.length + mechanism.writes.length,
      );
      expect(name).toBe(mechanism.name);
    },
  );

  it("every parameter and every switch is some mechanism's", () => {
    const all = [...touches.values()];
    const unused = (names: object, of: (one: Touches) => Set<string>) =>
      Object.keys(names).filter((name) => !all.some((one) => of(one).has(name)));
    // the first morning and the scale of a catalogue use these before the first day
    const between = monthEnd.flatMap((one) => [...one.parameters, ...one.switches] as string[]);
    const unusedToday = unused(parameters, (one) => one.parameters).filter((name) => !between.includes(name));
    expect(unusedToday).toEqual(["ordersShare", "qualifiedNew", "easyBelow"]);
    expect(unused(switches, (one) => one.switches).filter((name) => !between.includes(name))).toEqual([]);
  });

  it("sees columns through calls, aliases, patterns and other names", () => {
    const text = `
      import { far } from "./far.ts";
      function near(model: Model, s: State) { return s.staff[0]; }
      function taken({ burnout, p }: State) { return burnout[0] * p.demand; }
      export const sample = { step(model, state) {
        const { skill, p } = state;
        const { on } = model;
        if (on.money) far(model, state); near(model, state); taken(state);
        const other = state;
        return state.effort[0] + skill[0] + p.tolerance + state[name][0];
      } };`;
    const far = `export const far = (model: Model, state: State) => { state.queues.push(1); model.on.fear && state.p.support; };`;
    const found = new Source([parse("src/model/sample.ts", text), parse("src/model/far.ts", far)]).touchedBy(
      "src/model/sample.ts",
      "sample",
    );
    expect([...found.columns].sort()).toEqual(["burnout", "cases", "effort", "skill"]);
    expect([...found.parameters].sort()).toEqual(["demand", "support", "tolerance"]);
    expect([...found.switches].sort()).toEqual(["fear", "money"]);
    // a State called s, one under another name, a column chosen by a value
    expect([...found.unclear].map((place) => place.split(":")[1]).sort()).toEqual(["10", "3", "9"]);
  });
});
