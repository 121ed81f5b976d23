/** Each rule of the linter on the smallest strategy that it warns of, and on the nearest one that it must leave alone. */
import { describe, expect, it } from "vitest";
import { changes, controllers, lint, scenario, shippedScenarios } from "../../src/index.ts";
import { lintRules } from "../../src/scenario/lint/lint.ts";

interface Overrides {
  readonly reforms?: readonly { readonly controller?: string; readonly what?: object | readonly object[] }[];
}

/** Reforms of a kind that this version does not know are left out. */
function isKnown({ reforms = [] }: Overrides): boolean {
  return reforms.every(({ controller, what = [] }) =>
    controller
      ? Object.hasOwn(controllers, controller)
      : [what].flat().every((one) => Object.keys(one).every((name) => Object.hasOwn(changes, name))),
  );
}

const warningsOf = (overrides: object) => lint(scenario("baseline", overrides));
const idsOf = (overrides: object) => warningsOf(overrides).map(({ id }) => id);

const county = { decide: ["county"] };
/** Everything a power needs, at once. */
const along = { posts: 1, qualified: 1, money: 1, training: 1, equipment: 1, systems: 1 };
const now = { posts: 0, qualified: 0, money: 0, training: 0, equipment: 0, systems: 0 };
const powers = ["decide", "enforce", "supervise"];
const complete = { powers, with: along, delay: now };
const few = { ...county, top: 6 };

const reform = (what: object | readonly object[], where: object = { matters: few }, when = "2024-07") => ({
  when,
  where,
  what,
});
const give = (options: object = {}, where?: object, when?: string) =>
  reform({ transfer: { ...complete, ...options } }, where, when);
const only = (...reforms: object[]) => ({ reforms });
const control = (controller: string, options: object) =>
  only({ when: "2024-07", controller, where: { matters: county }, with: { ...complete, ...options } });

/** Rule → strategies that it warns of, strategies that it leaves alone. */
const cases: Readonly<Record<string, { warns: readonly object[]; quiet: readonly object[] }>> = {
  unresourced: {
    warns: [
      only(give({ with: {} })),
      only(give({ with: { ...along, money: 0 } })),
      only(give({ with: { ...along, training: 0 } })),
      // courses on other matters are no help
      only(
        give({ with: { posts: 1, money: 1 } }),
        reform({ train: {} }, { matters: { decide: ["city"] } }, "2024-01"),
      ),
    ],
    quiet: [
      only(give()),
      only(give({ with: { posts: "0.5", money: 1, training: 1 } })),
      only(
        reform(
          [{ addPosts: { share: 0.1 } }, { fund: { to: 1 } }, { train: {} }],
          { townships: "all" },
          "2024-01",
        ),
        give({ with: {} }),
      ),
      only(give({ powers: ["supervise"], with: {} })),
      only(reform({ transfer: { to: "county", powers: ["decide"] } }, { matters: { decide: ["city"] } })),
    ],
  },
  late: {
    warns: [
      only(give({ delay: { posts: 6 } })),
      only(give({ with: { posts: 1, money: 1 } }), reform({ train: {} }, { matters: few }, "2024-09")),
    ],
    quiet: [
      only(give()),
      only(give({ delay: { ...now, systems: 2 } })),
      only(
        give({ with: { posts: 1, money: 1 }, delay: now }),
        reform({ train: {} }, { matters: few }, "2024-05"),
      ),
      control("ripeBatches", { delay: { ...now, posts: 9 } }),
      only({ ...give({ delay: { posts: 6 } }), when: "readiness > 0.8" }),
    ],
  },
  specialists: {
    warns: [
      only(give({ with: { posts: 1, money: 1 } }, { matters: { ...county, specialist: true, top: 3 } })),
    ],
    quiet: [
      only(give({ with: { posts: 1, money: 1 } }, { matters: { ...county, specialist: false, top: 3 } })),
      only(give({ with: { qualified: 1 } }, { matters: { ...county, specialist: true, top: 3 } })),
      only(
        give({ with: { posts: 1 } }, { matters: { ...county, specialist: true, top: 3 } }),
        reform({ hire: { people: 1 } }, {}, "2024-01"),
      ),
    ],
  },
  decideAlone: {
    warns: [
      only(give({ powers: ["decide"] })),
      only(give({ powers: ["decide", "enforce"] })),
      only(give({ powers: ["decide", "supervise"] }, { matters: { ...county, specialist: true } })),
    ],
    quiet: [
      only(give()),
      only(give({ powers: ["decide"] }), give({ powers: ["enforce", "supervise"] })),
      only(give({ powers: ["decide", "enforce"] }), reform({ supervise: { to: 0.8 } }, { townships: "all" })),
      only(give({ powers: ["decide"], basis: "entrusted" })),
    ],
  },
  dutyAlone: {
    warns: [only(reform({ assignDuty: {} })), only(reform({ assignDuty: {} }), give({ basis: "entrusted" }))],
    quiet: [
      only(reform({ assignDuty: {} }), give()),
      only(reform({ assignDuty: { to: "county" } })),
      only(reform({ assignDuty: {} }, { matters: { decide: ["township"] } })),
    ],
  },
  entrusted: {
    warns: [only(give({ basis: "entrusted" }))],
    quiet: [only(give({ basis: "delegated" })), only(give({ powers: ["enforce"], basis: "entrusted" }))],
  },
  halfWay: { warns: [only(give({ basis: "filed" }))], quiet: [only(give())] },
  onNegativeList: {
    warns: [only(reform({ publishLists: { refuse: true } }, { matters: { ...county, top: 3 } }), give())],
    quiet: [
      only(reform({ publishLists: { refuse: true } }, { matters: { decide: ["city"] } }), give()),
      only(reform({ publishLists: { refuse: true } }, { townships: "all" }), give()),
      only(reform({ publishLists: { refuse: false } }), give()),
    ],
  },
  oneDate: {
    warns: [
      only(give({}, { matters: county })),
      control("allAtOnce", {}),
      only(
        give({}, { matters: { ...county, specialist: false } }),
        give({}, { matters: { ...county, specialist: true } }),
      ),
    ],
    quiet: [
      only(give({}, { matters: { ...county, top: 19 } })),
      only(give({}, { townships: { archetype: "城关镇" }, matters: county })),
      only({ ...give({}, { matters: county }), when: "readiness > 0.8" }),
      only(give({}, { matters: { ...county, condition: "skill > 0.5" } })),
      only(
        give({}, { matters: { ...county, domain: "service", top: 15 } }, "2024-03"),
        give({}, { matters: { ...county, domain: "economic", top: 15 } }, "2024-09"),
      ),
      control("ripeBatches", {}),
    ],
  },
  gateOff: {
    warns: [only(give({ gate: false })), { ...only(give()), mechanisms: { off: ["readinessGate"] } }],
    quiet: [only(give()), { mechanisms: { off: ["readinessGate"] } }],
  },
  targetWithoutEnd: {
    warns: [control("ripeBatches", { batch: 40 }), control("countDriven", {}), control("campaign", {})],
    quiet: [control("ripeBatches", { batch: 40, limit: 50 }), control("ripeBatches", { batch: 14 })],
  },
  noReturn: {
    warns: [control("menu", { return: false })],
    quiet: [control("menu", { return: true }), control("allAtOnce", {})],
  },
  churn: {
    warns: [
      only(give(), reform({ recall: {} }, { matters: few }, "2024-10")),
      only(give(), reform({ churn: {} })),
    ],
    quiet: [
      only(give(), reform([{ churn: {} }, { anchor: {} }])),
      only(give(), reform({ recall: {} }, { matters: few }, "2025-03")),
      only(give(), reform({ recall: {} }, { matters: { decide: ["city"] } }, "2024-10")),
      only(give(), { ...reform({ recall: {} }, { matters: few }), when: "errorRate > 0.3" }),
    ],
  },
  rareFirst: {
    warns: [only(give({}, { matters: { ...county, top: 10, by: "rare" } }))],
    quiet: [only(give({}, { matters: { ...county, top: 10 } })), control("allAtOnce", {})],
  },
  hardOnly: {
    warns: [only(give({}, { matters: { ...county, top: 10, by: "hard" } }))],
    quiet: [only(give({}, { matters: { ...county, top: 10, by: "easy" } })), control("allAtOnce", {})],
  },
  movesNothing: {
    warns: [only(give({}, { matters: { decide: ["township"] } })), only(give({}, { matters: { ids: [] } }))],
    quiet: [only(give())],
  },
  campaignAlone: {
    warns: [only(reform({ campaign: {} }, {}))],
    quiet: [
      only(reform({ campaign: {} }, {}), give()),
      only(reform({ campaign: {} }, {}), reform({ addPosts: { share: 0.1 } }, {})),
    ],
  },
  hotlineAlone: {
    warns: [only(reform({ hotline: {} }, {}))],
    quiet: [
      only(reform({ hotline: { on: false } }, {})),
      only(reform([{ hotline: {} }, { fund: { to: 1 } }], {})),
      only(reform([{ hotline: {} }, { second: { to: 0 } }], {})),
    ],
  },
  whistleAlone: {
    warns: [only(reform({ whistle: {} }, {}))],
    quiet: [only(reform({ whistle: { on: false } }, {})), only(reform({ whistle: {} }, {}), give())],
  },
  slack: {
    warns: [
      { parameters: { pressure: 0.1 } },
      only(reform({ set: { parameter: "pressure", value: 0.1 } }, {})),
      only(reform({ assessment: { count: 0.1 } }, {})),
    ],
    quiet: [
      { parameters: { pressure: 0.5 } },
      only(reform({ set: { parameter: "support", value: 0.1 } }, {})),
      only(reform({ assessment: { count: 0.1, coreWeight: 1 } }, {})),
    ],
  },
  harsh: {
    warns: [
      { parameters: { pressure: 0.95 } },
      only(reform({ assessment: { count: 2 } }, {})),
      only(reform({ assessment: { veto: 0.8 } }, {})),
    ],
    quiet: [{ parameters: { pressure: 0.6 } }, only(reform({ assessment: { count: 1.2, veto: 0.1 } }, {}))],
  },
  blamed: {
    warns: [only(reform({ assessment: { individual: 0.8 } }, {}))],
    quiet: [only(reform([{ assessment: { individual: 0.8 } }, { tolerate: {} }], {}))],
  },
  tooFewMeetings: {
    warns: [only(reform({ trim: { meetings: 0.8 } }, {}))],
    // what was really done
    quiet: [only(reform({ trim: { meetings: 0.435, documents: 0.2848 } }, {}))],
  },
  onPaper: {
    warns: [only(reform({ trim: { documents: 0.3, onPaper: 0.5 } }, {}))],
    quiet: [only(reform({ trim: { documents: 0.3 } }, {}))],
  },
  lowerStandard: {
    warns: [only(reform({ standard: { to: 0.8 } }, {}))],
    quiet: [only(reform({ standard: { to: 1 } }, {}))],
  },
  pushedDown: {
    warns: [only(reform({ offload: { share: 0.3 } }, {}))],
    quiet: [only(reform({ offload: { share: 0 } }, {}))],
  },
  disconnected: {
    warns: [only(reform({ disconnect: {} }, {}))],
    quiet: [only(reform({ connect: {} }, {}))],
  },
  choosesNone: {
    warns: [
      only(reform({ train: {} }, { matters: { ids: [] } })),
      only(
        reform({ assess: {} }, { matters: { domain: "economic", specialist: true, decide: ["township"] } }),
      ),
      only(reform({ recallOrders: {} }, { orders: { duty: ["recalled"] } })),
      only(
        reform({ admitOrders: {} }, { orders: { form: ["meeting"], paperwork: false, tier: ["province"] } }),
      ),
      only(reform({ dropOrders: {} }, { orders: { ids: [] } })),
    ],
    quiet: [
      // that is movesNothing
      only(give({}, { matters: { ids: [] } })),
      only(reform({ train: {} })),
      only(reform({ dropOrders: {} }, { orders: { paperwork: true } })),
      only(reform({ fund: { to: 1 } }, {})),
    ],
  },
  setsNothing: {
    warns: [
      only(reform({ assessment: {} }, {})),
      only(reform({ trim: {} }, {})),
      only(reform({ trim: { onPaper: 1 } }, {})),
    ],
    quiet: [
      only(reform({ assessment: { count: 1 } }, {})),
      only(reform({ trim: { traces: 0.1 } }, {})),
      // the second ends the first
      only(reform({ trim: { traces: 0.1 } }, {}), reform({ trim: {} }, {}, "2025-07")),
      only(reform({ campaign: {} }, {})),
      only(reform({ dropOrders: {} }, { orders: "all" })),
    ],
  },
};

describe("the linter", () => {
  it("has a case here for every rule, and every rule once", () => {
    const ids = lintRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(cases).sort()).toEqual([...ids].sort());
  });

  it.each(Object.keys(cases))("%s: warns where it should, and only there", (id) => {
    for (const one of cases[id].warns.filter(isKnown)) expect(idsOf(one), JSON.stringify(one)).toContain(id);
    for (const one of cases[id].quiet.filter(isKnown))
      expect(idsOf(one), JSON.stringify(one)).not.toContain(id);
  });

  it("speaks two languages, with failure modes of the evidence and a place in the document", () => {
    const all = Object.values(cases).flatMap(({ warns }) => warns.filter(isKnown).flatMap(warningsOf));
    for (const { zh, en, title, evidence, paths } of all) {
      expect(zh).toMatch(/^[^a-z].*。.*。$/);
      expect(zh).not.toMatch(/undefined|NaN|\.。|。。/);
      expect(en).toMatch(/^["A-Z].*: .*\.$/);
      expect(en).not.toMatch(/undefined|NaN|\.\.|[\u4e00-\u9fff]/);
      expect(title.zh.length).toBeLessThanOrEqual(16);
      for (const mode of evidence) expect(mode).toMatch(/^F(0[1-9]|[12]\d|3[01])$/);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) expect(path).toMatch(/^(reforms\[\d+\]|parameters\.|mechanisms\.)/);
    }
  });

  it("warns of the shipped strategies what they are there to show", () => {
    const of = Object.fromEntries(
      shippedScenarios().map(({ id }) => [id, lint(scenario(id)).map((warning) => warning.id)]),
    );
    expect(of.baseline).toEqual([]);
    expect(of["ripe-batches"]).toEqual([]);
    expect(of.menu).toEqual([]);
    expect(of["all-at-once"]).toEqual(["unresourced", "specialists", "oneDate"]);
    expect(of["b-county"]).toEqual(["unresourced", "specialists", "decideAlone", "oneDate"]);
    expect(of["half-devolution"]).toContain("halfWay");
  });
});
