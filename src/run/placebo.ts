/** The placebo: changes that change nothing. Against the untouched strategy every difference must be exactly 0. */
import type { Text } from "../core/problem.ts";
import type { Prepared } from "../scenario/build.ts";
import type { ReformEntry } from "../scenario/document.ts";

/** What the placebo strategy does, in words. */
export const placeboChecks: readonly Text[] = [
  { zh: "空的改革", en: "an empty reform" },
  { zh: "下放给零个乡镇", en: "a transfer to no township" },
  { zh: "把参数设为现值", en: "a parameter set to its present value" },
  { zh: "每批 0 项的控制器", en: "a controller with batch 0" },
];

/** The same scenario with reforms that change nothing, put before its own. */
export function placeboOf(scenario: Prepared): Prepared {
  const { document } = scenario;
  const powers = {
    to: "township",
    powers: ["decide", "enforce", "supervise"],
    basis: "devolved",
    gate: true,
  };
  const nothing: ReformEntry[] = [
    { what: [] },
    { what: [{ transfer: powers }], where: { townships: { names: [] }, matters: "all" } },
    { what: [{ set: { parameter: "pressure", value: "pressure" } }] },
    {
      controller: "ripeBatches",
      with: {
        ...powers,
        every: 3,
        batch: 0,
        limit: 1000,
        ripeAt: 0.85,
        maxUtilisation: 0.92,
        train: true,
        return: true,
        returnAfter: 6,
      },
    },
  ];
  return {
    ...scenario,
    document: { ...document, id: `${document.id}~placebo`, reforms: [...nothing, ...document.reforms] },
  };
}
