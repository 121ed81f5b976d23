/**
 * Counties in which much goes on from the first days: powers that have moved, and a dozen different changes, each in
 * every township. What random reforms begin late, for few or under a condition is reached here.
 */
import fc from "fast-check";
import { type Prepared, scenario } from "../../src/index.ts";
import { controllers } from "../../src/model/reforms/controllers/index.ts";
import { recordOf, severalChanges, some } from "./reforms/anyOptions.ts";
import { document } from "./reforms/wide.ts";

const tiers = ["county", "city", "province"];

const share = some(0, 0.5, 1);
const along = fc.record({
  posts: some(0, 0.5),
  qualified: some(0, 1),
  equipment: some(0, 1),
  training: some(0, 1),
});

/** Powers that move on the first day, mostly exercised at once; a delegation may have a term. */
const moved = fc
  .record({
    powers: some(["decide"], ["decide", "enforce"], ["decide", "enforce", "supervise"]),
    basis: some("entrusted", "delegated", "filed", "devolved"),
    gate: some(false, false, true),
    with: along,
    delay: along,
    for: some(0, 1, 2),
  })
  .map((options) => ({ transfer: options.basis === "delegated" ? options : { ...options, for: 0 } }));

/** A change that holds from the first day, or a later one. */
const stands = (what: Record<string, fc.Arbitrary<unknown>>, more: object = {}) =>
  fc
    .record({ what: fc.record(what).map((change) => [change]) })
    .map((one) => ({ when: "2024-01", ...one, ...more }));
const on = fc.constant({ on: true });

/** What few counties do by chance. */
const standing = fc.record(
  {
    whistle: stands({
      whistle: fc.record({ on: some(true), share: some(0.5, 1), days: some(1, 4, 15), hours: some(2, 9) }),
    }),
    hotline: stands({
      hotline: fc.record({
        on: some(true),
        openness: some(0.5, 1),
        weight: some(0.3, 1),
        direct: fc.boolean(),
      }),
    }),
    churn: stands({ churn: fc.record({ rate: some(1, 2) }) }),
    council: stands({ council: on }),
    monitor: stands({ monitor: on }),
    platform: stands({ platform: fc.record({ on: some(true), days: some(1, 3) }) }),
    coordinate: stands({ coordinate: on }),
    pool: stands({ pool: fc.record({ share: some(0.4, 1) }) }),
    dispatch: stands({ dispatch: fc.record({ share: some(0.4, 1) }) }),
    open: stands({ open: fc.record({ to: some(0.6, 1) }) }),
    grant: stands({ grant: fc.record({ block: some(0.5, 1) }) }),
    outsource: stands({ outsource: fc.record({ people: some(2, 8), delay: some(0) }) }),
    mentor: stands({ mentor: fc.record({ share: some(0.2, 1), months: some(1, 3), delay: some(0) }) }),
    assessment: stands({
      assessment: fc.record({ veto: some(0.2, 0.6), individual: share, reverse: share, reward: share }),
    }),
    refusal: stands({ publishLists: fc.record({ clarity: share, refuse: some(true) }) }),
    negative: stands(
      { publishLists: fc.record({ clarity: share, refuse: some(true) }) },
      { where: { matters: ["m0"] } },
    ),
    upward: stands(
      {
        transfer: some({
          to: "county",
          powers: ["decide", "supervise"],
          with: { posts: 1 },
          delay: { posts: 0.05 },
        }),
      },
      { where: { matters: { decide: ["city", "province"] } } },
    ),
    evaluation: stands(
      {
        evaluate: fc.record(
          {
            readinessBelow: some(0.5, 1),
            errorsAbove: some(0.05),
            utilisationAbove: some(0.3, 0.8),
            unexercisedFor: some(0.5, 1),
            return: some(true),
            most: some(1, 9),
          },
          { requiredKeys: ["return"] },
        ),
      },
      { when: "2024-03" },
    ),
    exchange: stands(
      { exchange: some({ give: "all", take: { by: "rare" }, ready: false, most: 2 }) },
      { when: "2024-03" },
    ),
  },
  { requiredKeys: [] },
);

/** A pilot that is over within weeks, in some of the townships. */
const trial = fc.record({ pilots: some(1, 2), months: some(1), pause: some(0, 1) });

const anyController = fc.oneof(
  ...Object.entries(controllers).map(([name, { fields }]) =>
    fc.record({
      controller: fc.constant(name),
      with: fc
        .tuple(recordOf(fields), name === "pilot" ? trial : fc.constant({}))
        .map(([options, more]) => ({ ...options, ...more, to: "township" })),
    }),
  ),
);
const day = some("2024-01", "2024-01", "2024-02", "2024-03");

/** Parameters that few counties reach by chance: what is rare becomes common. */
const parameters = fc.record(
  {
    takeUpBurden: some(0.02, 0.1),
    localMatch: some(0.2),
    filedShare: some(0.3, 1),
    reversalRate: some(0, 2),
    reversalRecall: some(0.2, 0.7),
    rankingShare: some(0.4, 0.5),
    bounceShare: some(0.3),
    coordinationStages: some(0, 1, 2),
    abandonAfter: some(5, 8),
    incidentBase: some(0.4, 1),
  },
  { requiredKeys: [] },
);

/** A checked scenario without the reforms of which the check complains. */
function withoutRefused<T extends { readonly reforms: readonly object[] }>(one: T): Prepared {
  try {
    return scenario(one);
  } catch (problem) {
    const refused = new Set<number>();
    for (const [, place] of String(problem).matchAll(/reforms\[(\d+)\]/g)) refused.add(Number(place));
    if (refused.size === 0) throw problem;
    return withoutRefused({ ...one, reforms: one.reforms.filter((_, i) => !refused.has(i)) });
  }
}

const acts = fc.record({
  moved,
  take: some<object>({ decide: tiers }, { decide: ["county"] }, { top: 3 }),
  standing,
  changes: severalChanges(8, 16),
  days: fc.array(day, { minLength: 16, maxLength: 16 }),
  controllers: fc.array(fc.tuple(day, anyController), { maxLength: 2 }),
});

type Acts = typeof acts extends fc.Arbitrary<infer T> ? T : never;

function reformsOf({ moved, take, standing, changes: varied, days, controllers }: Acts): object[] {
  return [
    { when: "2024-01", where: { matters: take }, what: [moved] },
    ...Object.values(standing),
    ...varied.map((change, i) => ({ when: days[i], what: [change] })),
    ...controllers.map(([when, controller]) => ({ when, ...controller })),
  ];
}

/** Most counties have several townships; in one alone what is chosen is all there is. */
const towns = some(1, 4, 4, 4, 4, 4);

export const busy: fc.Arbitrary<Prepared> = fc
  .record({ base: document, acts, parameters, towns })
  .map(({ base, acts, parameters, towns }) => {
    const county = { ...base.county, townships: base.county.townships.slice(0, towns) };
    return withoutRefused({ ...base, county, parameters, reforms: reformsOf(acts) });
  });
