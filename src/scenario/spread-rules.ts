/** What no single field says of several counties: their names, who begins a reform, and rules between counties of which there is one. */
import { dateOf, parseDate } from "../core/clock.ts";
import { Problem, type Text } from "../core/problem.ts";
import { changes } from "../model/reforms/changes/index.ts";
import { exampleName } from "./counties.ts";
import type { ReformEntry, SpreadEntry } from "./document.ts";
import type { Report } from "./format.ts";
import { looksLikeDate } from "./leaves.ts";
import { checkName, type Draft } from "./reform-rules.ts";
import { spanOf } from "./span.ts";
import { quote } from "./wording.ts";

/** How many counties a document makes; undefined where real ones are meant, which are not counted here. */
function countiesIn({ county }: Draft): number | undefined {
  if (county?.division !== undefined) return undefined;
  const counties = county?.counties ?? 1;
  return typeof counties === "number" ? counties : counties.length;
}

/** Names of the counties that a document makes; undefined where it names real ones. */
function madeNames({ county }: Draft): string[] | undefined {
  const { counties, division, name } = county ?? {};
  if (division !== undefined) return undefined;
  if (typeof counties === "object")
    return counties.flatMap((one) => (one?.name ? [one.name.zh, one.name.en] : []));
  const { zh, en } = name ?? exampleName;
  if (counties === undefined) return [zh, en];
  return Array.from({ length: counties }, (_, i) => [`${zh}${i + 1}`, `${en} ${i + 1}`]).flat();
}

/** Counties that a reform names and that do not exist would choose nothing in silence. */
function checkWhere(scenario: Draft, { where }: ReformEntry, path: string, report: Report): void {
  const known = madeNames(scenario);
  const named = where?.counties;
  if (!known || named === undefined || named === "all") return;
  const isList = typeof named !== "string";
  for (const [index, name] of (isList ? named : [named]).entries()) {
    const at = `${path}.where.counties${isList ? `[${index}]` : ""}`;
    if (name !== undefined && name !== "all") checkName(at, name, known, report);
  }
}

const oneCounty: Text = { zh: "这里只有一个县。", en: "there is one county only." };
const makeMore: Text = {
  zh: "写 county: {counties: 4}，或用 county.division 指定一个市、一个省。",
  en: "Write county: {counties: 4}, or name a real city or province as county.division.",
};

/** Names, and archetypes, of several counties. */
export function checkCounties(scenario: Draft, report: Report): void {
  const { county, archetypes } = scenario;
  const { counties } = county ?? {};
  if (typeof counties === "object") {
    const seen = new Map<string, number>();
    for (const [index, one] of counties.entries()) {
      const name = one?.name?.zh;
      const first = name === undefined ? undefined : seen.get(name);
      if (name !== undefined && first === undefined) seen.set(name, index);
      if (name !== undefined && first !== undefined) {
        const shown = quote(name);
        report(`county.counties[${index}].name`, {
          zh: `${shown.zh}已是第 ${first + 1} 个县的名字。`,
          en: `${shown.en} is already the name of county ${first + 1}.`,
        });
      }
      for (const type of Object.keys(one?.archetypes ?? {}))
        checkName(
          `county.counties[${index}].archetypes.${type}`,
          type,
          Object.keys(archetypes ?? {}),
          report,
        );
    }
  }
  const { ranking, peers } = scenario.province ?? {};
  if ((ranking === undefined && !peers) || countiesIn(scenario) !== 1) return;
  report(ranking === undefined ? "province.peers" : "province.ranking", oneCounty, makeMore);
}

/** Changes that hold for the whole county cannot spread from township to township. */
function countyWide({ what }: ReformEntry): string | undefined {
  const named = (what ?? []).flatMap((change) => Object.entries(change ?? {}));
  return named.find(
    ([name, options]) => changes[name]?.ofCounty || (name === "transfer" && options?.to === "county"),
  )?.[0];
}

/** Where a reform is made, who begins it, and when the rest must. */
export function checkSpread(scenario: Draft, reform: ReformEntry, path: string, report: Report): void {
  const { spread } = reform;
  checkWhere(scenario, reform, path, report);
  if (!spread) return;
  if (spread.from === undefined && spread.share === undefined && spread.mandateAt === undefined)
    report(`${path}.spread`, nobody, giveOne);
  if (spread.from !== undefined && spread.share !== undefined) report(`${path}.spread.share`, both);
  if (spread.among === "counties" && countiesIn(scenario) === 1)
    report(`${path}.spread.among`, oneCounty, makeMore);
  if (spread.among === "townships") {
    const wide = countyWide(reform);
    if (wide) report(`${path}.spread.among`, wholeCounty(wide), amongCounties);
    if (spread.neighbours === "city") report(`${path}.spread.neighbours`, noCity);
  }
  checkMandate(scenario, reform, spread, path, report);
}

function checkMandate(
  { start, years, warmUp }: Draft,
  { when }: ReformEntry,
  { mandateAt }: SpreadEntry,
  path: string,
  report: Report,
): void {
  if (mandateAt === undefined || start === undefined || years === undefined || warmUp === undefined) return;
  const span = spanOf({ years, warmUp });
  try {
    const tick = parseDate(mandateAt, start, span.warmUp);
    const from =
      when !== undefined && looksLikeDate(when) ? parseDate(when, start, span.warmUp) : span.warmUp;
    if (tick < from) report(`${path}.spread.mandateAt`, tooEarly);
    if (tick < span.days) return;
    const { year, month } = dateOf(span.days - 1, start, span.warmUp);
    const last = `${year}-${String(month).padStart(2, "0")}`;
    report(`${path}.spread.mandateAt`, {
      zh: `在最后一天（${last}）之后，永远不会推行。`,
      en: `this lies after the last day (in ${last}): it would never come.`,
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // a bad date of the reform itself is told where it stands
    if (error.message.includes(String(mandateAt)))
      for (const { what, mend } of error.details) report(`${path}.spread.mandateAt`, what, mend);
  }
}

const nobody: Text = { zh: "没有说谁先行。", en: "it is not said who begins." };
const giveOne: Text = {
  zh: "写 from（名字）、share（份额）或 mandateAt（统一推行之日）。",
  en: "Give `from` (names), `share`, or `mandateAt` (the date from which all must).",
};
const both: Text = { zh: "from 和 share 只能写一个。", en: "`from` and `share`: give one of them." };
const noCity: Text = {
  zh: "乡镇只看本县的乡镇，没有“本市”可选。",
  en: "townships look at those of their own county; there is no city to choose.",
};
const tooEarly: Text = { zh: "早于改革本身的开始。", en: "this is before the reform begins." };
const wholeCounty = (name: string): Text => ({
  zh: `“${name}”对全县生效，不能在乡镇之间推广。`,
  en: `"${name}" holds for the whole county and cannot spread between townships.`,
});
const amongCounties: Text = { zh: "写 among: counties。", en: "Write among: counties." };
