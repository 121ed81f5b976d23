/** A result from a file: the JSON of `--json`, or the study inside a report. Nothing in it is trusted. */
import { type Evidence, indicators, Problem, restsOn, type Study } from "../../src/index.ts";
import { isMap } from "../is-map.ts";
import {
  both,
  figure,
  flag,
  list,
  mapOf,
  number,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from "./shape.ts";

/** More cannot be told apart in one chart. */
const MOST_STRATEGIES = 5;
const MOST_YEARS = 100;
const MOST_WEEKS = 53 * MOST_YEARS;
const MOST_MONTHS = 12 * MOST_YEARS;

const texts = record({ zh: text, en: text });
const keyOf =
  (known: object): Shape =>
  (value, path) =>
    typeof value === "string" && Object.hasOwn(known, value) ? undefined : path;
const keysOf =
  (known: object): Shape =>
  (value, path) => {
    const strange = isMap(value) ? Object.keys(value).find((key) => !Object.hasOwn(known, key)) : undefined;
    return strange === undefined ? undefined : `${path}.${strange}`;
  };
const within =
  (least: number, most: number): Shape =>
  (value, path) =>
    typeof value === "number" && value >= least && value <= most ? undefined : path;

const interval = record({ mean: figure, low: figure, high: figure });
const settled = both(interval, record({ settled: flag }));
const values = list(figure, 0, MOST_WEEKS);
const weekly = optional(mapOf(record({ mean: values, low: values, high: values })));
const month: Shape = (value, path) =>
  typeof value === "string" && /^\d{4}(-\d\d)?$/.test(value) ? undefined : path;

const strategy = record({
  ...{ id: text, title: texts, story: optional(texts), weekly },
  indicators: mapOf(interval),
  overall: optional(mapOf(interval)),
  townships: optional(both(mapOf(list(list(figure, 0, MOST_MONTHS))), keysOf(indicators))),
  marks: list(record({ day: number, label: texts })),
  differs: list(texts),
  warnings: list(both(texts, record({ title: texts }))),
});
const difference = record({
  ...{ id: text, against: text, weekly, better: mapOf(figure), worse: mapOf(figure) },
  indicators: mapOf(settled),
  overall: optional(mapOf(settled)),
  divergence: optional(record({ words: list(texts) })),
});
const channel = record({
  ...{ id: text, against: text, total: number, parts: mapOf(number), intervals: mapOf(settled) },
  indicator: oneOf("sojournTime", "utilisation", "satisfaction"),
});
const share = record({ share: figure, low: figure, high: figure });
const basis = record({
  ...{ id: text, against: text, indicator: keyOf(indicators) },
  ...{ mean: figure, low: figure, high: figure, sameSign: figure },
  shares: both(mapOf(share), keysOf(restsOn)),
});
/** Charts and tables go by the groups of the first. */
const sameGroups: Shape = (bases, path) => {
  const groups = (bases as Evidence["bases"]).map(({ shares }) => Object.keys(shares).sort().join());
  const odd = groups.findIndex((one) => one === "" || one !== groups[0]);
  return odd < 0 ? undefined : `${path}[${odd}].shares`;
};
const township = record({
  ...{ code: text, name: text, title: texts },
  ...{ archetype: text, population: number },
});

const study = record({
  ...{ govload: text, seed: text, fingerprint: text, interrupted: flag, start: month },
  ...{ replications: number, asked: number, warmUpDays: number, movedMatters: number, residual: figure },
  years: within(0, MOST_YEARS),
  windowDays: list(number, 2, 2),
  county: record({ name: texts, division: optional(text), population: number, townships: list(township) }),
  strategies: list(strategy, 1, MOST_STRATEGIES),
  differences: list(difference),
  channels: list(channel),
  placebo: record({ checked: list(texts), done: flag, exact: flag }),
  health: list(both(texts, record({ state: oneOf("good", "doubt", "bad") }))),
  evidence: optional(
    record({
      draws: number,
      counts: both(mapOf(number), keysOf(restsOn)),
      bases: both(list(basis, 1), sameGroups),
    }),
  ),
  sentences: list(both(texts, record({ about: list(text, 2, 2) }))),
  notes: list(texts),
});

/** Whether parsed JSON means to be a result. */
export function looksLikeStudy(value: unknown): boolean {
  return isMap(value) && "fingerprint" in value && Array.isArray(value.strategies);
}

/** What `--json` leaves out is empty. */
function complete(found: Study): Study {
  return {
    ...found,
    strategies: found.strategies.map((one) => ({
      ...one,
      weekly: one.weekly ?? {},
      overall: one.overall ?? {},
    })),
    differences: found.differences.map((one) => ({
      ...one,
      weekly: one.weekly ?? {},
      overall: one.overall ?? {},
    })),
  };
}

/** JSON with NaN where it has null, as figures that are missing are written. @throws Problem when it is no JSON */
export function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json, (_key, value) => (value === null ? Number.NaN : value));
  } catch {
    throw new Problem({
      file,
      what: { zh: "不是完整的 JSON。", en: "this is not complete JSON." },
      mend: {
        zh: "可能没有存完，请重新存一次再打开。",
        en: "It may have been cut: save it again, then open it.",
      },
    });
  }
}

/** @throws Problem that names the first field that does not hold */
export function studyFrom(value: unknown, file: string): Study {
  const path = study(value, "");
  if (path === undefined) return complete(value as Study);
  throw new Problem({
    file,
    path,
    what: { zh: "结果里的这一项缺失或不对。", en: "this part of the result is missing or wrong." },
    mend: {
      zh: "请打开 govload compare --json 或本页导出的 JSON，不要改动它。",
      en: "Open the JSON as `govload compare --json` or this page wrote it, unchanged.",
    },
  });
}

const SCRIPT = /<script type="application\/json" id="study">([\s\S]*?)<\/script>/;

/** The study inside a report; its page is read as text, and nothing of it is run. @throws Problem when there is none */
export function studyInReport(html: string, file: string): Study {
  const json = html.match(SCRIPT)?.[1];
  if (json !== undefined) return studyFrom(parseJson(json, file), file);
  throw new Problem({
    file,
    what: { zh: "这个网页里没有结果。", en: "there is no result in this web page." },
    mend: { zh: "请打开 govload 写出的 report.html。", en: "Open a report.html that govload wrote." },
  });
}
