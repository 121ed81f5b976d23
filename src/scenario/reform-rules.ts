/** What no single field of a reform can say: dates in order, names that exist, what a change cannot express. */
import { dateOf, parseDate, YEAR } from "../core/clock.ts";
import { Problem, type Text } from "../core/problem.ts";
import { foundingParameters, parameterNames, parameters } from "../model/parameters/index.ts";
import { changes } from "../model/reforms/changes/index.ts";
import type { TransferOptions } from "../model/reforms/reform.ts";
import type { ReformEntry, ScenarioDocument } from "./document.ts";
import type { Given, Report } from "./format.ts";
import { looksLikeDate } from "./leaves.ts";
import { spanOf } from "./span.ts";
import { didYouMean, quote } from "./wording.ts";

/** Also asked of a document some of whose fields are wrong and left out, so that all is said at once. */
export type Draft = Partial<ScenarioDocument>;

export function checkName(path: string, name: string, known: readonly string[], report: Report): void {
  if (known.includes(name)) return;
  const shown = quote(name);
  report(path, { zh: `没有${shown.zh}。`, en: `there is no ${shown.en}.` }, didYouMean(name, known));
}

/** What no single field of a reform can say. */
export function checkReform(
  scenario: Draft,
  reform: ReformEntry,
  path: string,
  report: Report,
  given: Given,
): void {
  const { when, until } = reform;
  const from =
    when !== undefined && looksLikeDate(when) ? tickOf(scenario, when, `${path}.when`, report) : undefined;
  const end = until === undefined ? undefined : tickOf(scenario, until, `${path}.until`, report);
  if (from !== undefined && end !== undefined && end <= from) {
    report(`${path}.until`, { zh: "结束不晚于开始。", en: "it ends before it begins." });
  }
  if (from !== undefined) checkBegins(scenario, String(when), from, path, report);
  checkNamed("matters", scenario.matters, reform, path, report);
  checkNamed("orders", scenario.orders, reform, path, report);
  checkChanges(scenario, reform, path, report, given);
  if (reform.controller && reform.with) checkTerm(reform.with, `${path}.with`, report);
  if (reform.controller && reform.with?.to === "county") {
    report(`${path}.with.to`, noRounds, plainTransfer);
  }
}

/** A reform dated after the last day would do nothing in silence. A condition may never hold; that is its business. */
function checkBegins(
  { start, years, warmUp }: Draft,
  when: string,
  from: number,
  path: string,
  report: Report,
): void {
  if (start === undefined || years === undefined || warmUp === undefined) return;
  const span = spanOf({ years, warmUp });
  if (from < span.days) return;
  const { year, month } = dateOf(span.days - 1, start, span.warmUp);
  const last = `${year}-${String(month).padStart(2, "0")}`;
  const shown = quote(when);
  report(
    `${path}.when`,
    {
      zh: `${shown.zh}在最后一天（${last}）之后，这项改革不会发生。`,
      en: `${shown.en} lies after the last day (in ${last}): this reform would never happen.`,
    },
    {
      zh: `提前日期，或把 years（现为 ${years}）加长。`,
      en: `Give an earlier date, or more years (now ${years}).`,
    },
  );
}

function tickOf({ start, warmUp }: Draft, date: string, path: string, report: Report): number | undefined {
  if (start === undefined || warmUp === undefined) return undefined;
  try {
    return parseDate(date, start, Math.round(warmUp * YEAR));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    for (const { what, mend } of error.details) report(path, what, mend);
    return undefined;
  }
}

/** Names of matters, or of orders, that a reform chooses. */
function checkNamed(
  what: "matters" | "orders",
  catalogue: readonly { readonly id: string }[] | undefined,
  { where }: ReformEntry,
  path: string,
  report: Report,
): void {
  const named = where?.[what];
  if (!catalogue) return;
  const known = catalogue.flatMap((one) => one?.id ?? []);
  const check = (below: string, id: string) => checkName(`${path}.where.${what}${below}`, id, known, report);
  if (typeof named === "string") {
    if (named !== "all") check("", named);
    return;
  }
  const ids = isList(named) ? named : (named?.ids as readonly string[] | undefined);
  for (const [index, id] of (ids ?? []).entries()) {
    if (id !== undefined) check(`${isList(named) ? "" : ".ids"}[${index}]`, id);
  }
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

const tooLate = (name: string): Text => ({
  zh: `“${name}”在建县时就用掉了，以后改它没有作用。`,
  en: `"${name}" shapes the county at its founding; later it changes nothing.`,
});
const writeThere = (name: string): Text => ({
  zh: `写在 parameters: {${name}: …}。`,
  en: `Give it under parameters: {${name}: …}.`,
});

function checkSet(set: Readonly<Record<string, unknown>>, path: string, report: Report): void {
  // what is missing or no text has been told
  if (typeof set.parameter !== "string") return;
  const name = set.parameter;
  const known: readonly string[] = parameterNames;
  checkName(`${path}.parameter`, name, known, report);
  if (foundingParameters.some((one) => one === name))
    report(`${path}.parameter`, tooLate(name), writeThere(name));
  if (!known.includes(name) || typeof set.value !== "number") return;
  const { min, max } = parameters[name as keyof typeof parameters];
  if (set.value >= min && set.value <= max) return;
  report(
    `${path}.value`,
    { zh: `${set.value} 超出范围。`, en: `${set.value} is out of range.` },
    { zh: `应在 ${min} 到 ${max} 之间。`, en: `${name} is ${min} to ${max}.` },
  );
}

/** Each change at its path: a list of changes has numbers in it, a single change none. */
function checkChanges(
  scenario: Draft,
  reform: ReformEntry,
  path: string,
  report: Report,
  given: Given,
): void {
  checkChosen(reform, path, report);
  for (const [index, change] of (reform.what ?? []).entries()) {
    for (const name of Object.keys(change ?? {}))
      if (name !== "set" && changes[name]?.ofCounty) checkWholeCounty(name, reform, path, report);
    const below = given(`${path}.what[0]`) ? `${path}.what[${index}]` : `${path}.what`;
    if (change?.set) {
      checkSet(change.set, `${below}.set`, report);
      checkWholeCounty("set", reform, path, report);
    }
    if (change?.transfer && change.transfer.to !== "county")
      checkTerm(change.transfer, `${below}.transfer`, report);
    if (change?.exchange) {
      checkTerm(change.exchange, `${below}.exchange`, report);
      checkTaken(scenario, change.exchange.take, `${below}.exchange.take`, report);
    }
    if (change?.transfer?.to === "county") {
      checkCountyTransfer(change.transfer, `${below}.transfer`, report);
      checkWholeCounty("transfer to county", reform, path, report);
    }
  }
}

/** Matters that an exchange may take are known by name. */
function checkTaken({ matters }: Draft, take: unknown, path: string, report: Report): void {
  const known = matters?.flatMap((matter) => matter?.id ?? []);
  const { ids = [] } = (take ?? {}) as { readonly ids?: readonly (string | undefined)[] };
  if (!known) return;
  for (const [index, id] of ids.entries()) {
    // what is no text is told elsewhere, and left out
    if (id !== undefined) checkName(`${path}.ids[${index}]`, id, known, report);
  }
}

/** What is chosen and asked for by nothing would be left out in silence. */
function checkChosen({ what, where }: ReformEntry, path: string, report: Report): void {
  if (what === undefined || what.length === 0) return;
  const names = what.flatMap((change) => Object.keys(change ?? {}));
  for (const kind of ["matters", "orders"] as const) {
    if (where?.[kind] === undefined || names.some((name) => changes[name]?.chooses === kind)) continue;
    const list = names.join(", ");
    report(
      `${path}.where.${kind}`,
      kind === "matters"
        ? {
            zh: `“${list}”不分事项，写了也不起作用。`,
            en: `"${list}" does not go by matters; it would be left out.`,
          }
        : {
            zh: `“${list}”不分任务，写了也不起作用。`,
            en: `"${list}" does not go by orders; it would be left out.`,
          },
      { zh: `去掉 where.${kind}。`, en: `Take \`where.${kind}\` out.` },
    );
  }
}

/** A term ends a delegated power to decide; beside anything else it would end nothing, in silence. */
function checkTerm(options: Readonly<Record<string, unknown>>, path: string, report: Report): void {
  const { powers, basis, for: time = 0 } = options as unknown as Partial<TransferOptions>;
  if (!(time > 0) || basis === undefined || powers === undefined) return;
  if (basis === "delegated" && powers.includes("decide")) return;
  report(`${path}.for`, noTerm, delegated);
}

/** Changes that hold for the county as a whole cannot be made in some of its townships. */
function checkWholeCounty(name: string, { where }: ReformEntry, path: string, report: Report): void {
  const { townships } = where ?? {};
  if (townships === undefined || townships === "all") return;
  report(
    `${path}.where.townships`,
    {
      zh: `“${name}”对全县生效，不能只对部分乡镇。`,
      en: `"${name}" holds for the whole county, not for some of its townships.`,
    },
    { zh: "去掉 where.townships。", en: "Take `where.townships` out." },
  );
}

const noTerm: Text = {
  zh: "只有授权（delegated）的审批权才有期限。",
  en: "only a delegated power to decide has a term.",
};
const delegated: Text = {
  zh: "写 basis: delegated，powers 里要有 decide。",
  en: "Write basis: delegated, with decide among the powers.",
};
const noRounds: Text = {
  zh: "控制器只向乡镇放权。",
  en: "a controller gives powers to townships only.",
};
const plainTransfer: Text = {
  zh: "到县用 what: {transfer: {to: county}}。",
  en: "For the county write what: {transfer: {to: county}}.",
};
const noActs: Text = {
  zh: "县以上的执法本就由县直部门办理，无可移交。",
  en: "acts of enforcement above the township are the county department's already.",
};
const forGood: Text = {
  zh: "到县的权力长期归县，没有别的方式或期限。",
  en: "what goes to the county is devolved for good; there is no other basis or term.",
};
const whereTheyAre: Text = {
  zh: "到县的权力，在办件照旧走完原来的层级。",
  en: "when a power goes to the county, cases in hand pass the desks that they were on their way to.",
};
const peopleOnly: Text = {
  zh: "县直部门只记人员，没有这一项。",
  en: "departments are reckoned in people; they have no such thing.",
};

/** What a transfer to the county may say: its department takes over, with people and nothing else. */
function checkCountyTransfer(options: Readonly<Record<string, unknown>>, path: string, report: Report): void {
  const {
    powers,
    basis,
    for: time = 0,
    with: along = {},
    inHand,
  } = options as unknown as Partial<TransferOptions>;
  if (powers && !powers.includes("decide") && !powers.includes("supervise")) {
    report(`${path}.powers`, noActs, { zh: "写 decide 或 supervise。", en: "Give decide or supervise." });
  }
  if (basis !== undefined && basis !== "devolved") report(`${path}.basis`, forGood);
  if (time !== 0) report(`${path}.for`, forGood);
  if (inHand === "move") report(`${path}.inHand`, whereTheyAre);
  for (const [name, share] of Object.entries(along)) {
    if (name === "posts" || share === 0) continue;
    const mend = { zh: "到县只写 with: {posts: …}。", en: "For the county give with: {posts: …} only." };
    report(`${path}.with.${name}`, peopleOnly, mend);
  }
}
