/** From the reforms of a checked document to the program of a county: dates to ticks, texts to closures. */
import { MONTH, parseDate } from "../core/clock.ts";
import type { FieldSpec, NumberField, RecordField } from "../core/field.ts";
import { Problem, type ProblemDetail, type Text } from "../core/problem.ts";
import { type CountySpec, townshipNames } from "../model/hierarchy.ts";
import { type ParameterName, parameters } from "../model/parameters/index.ts";
import { changes } from "../model/reforms/changes/index.ts";
import { controllers } from "../model/reforms/controllers/index.ts";
import type { Act, Formula, Program, Reform, Where } from "../model/reforms/reform.ts";
import {
  type MatterFilter,
  type OrderFilter,
  selector,
  type TownshipFilter,
} from "../model/reforms/select.ts";
import { record, whereField } from "../model/reforms/selectors.ts";
import { valueNames } from "../model/reforms/values.ts";
import { checkTree } from "./check.ts";
import type { ReformEntry, ScenarioDocument, WhereEntry } from "./document.ts";
import { durationDays } from "./duration.ts";
import { compileFormula } from "./expression.ts";
import type { Report } from "./format.ts";
import { looksLikeDate } from "./leaves.ts";
import { locate } from "./locate.ts";
import { checkReform } from "./reform-rules.ts";
import { changeField } from "./schema.ts";
import { spanOf } from "./span.ts";
import { spreadOf } from "./spread.ts";
import { forExample } from "./wording.ts";

const formula = (text: string): Formula => compileFormula(text, valueNames);

/** Options with the texts of formula fields compiled, by their declaration; each holds its value to its range. */
function compiled(value: unknown, field: FieldSpec, reform: Text, path: string): unknown {
  if (field.type === "number" && field.formula && typeof value === "string") {
    return { ...formula(value), limits: { path, reform, min: field.min, max: field.max } };
  }
  if (field.type === "record" && value && typeof value === "object") {
    const given = value as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(field.fields).map(([name, inner]) => {
        const stated = given[name] ?? ("default" in inner ? inner.default : undefined);
        return [
          name,
          compiled(stated ?? (inner.type === "record" ? {} : undefined), inner, reform, `${path}.${name}`),
        ];
      }),
    );
  }
  return value;
}

const list = (value: unknown): string[] | undefined =>
  value === undefined ? undefined : Array.isArray(value) ? value : [value as string];

function townshipFilter(where: unknown): TownshipFilter {
  if (where === undefined || where === "all") return {};
  if (typeof where === "string" || Array.isArray(where)) return { names: list(where) };
  const { names, archetype, condition } = where as Record<string, unknown>;
  return {
    names: list(names),
    archetype: list(archetype),
    condition: condition === undefined ? undefined : formula(condition as string),
  };
}

function matterFilter(where: unknown): MatterFilter | undefined {
  if (where === undefined) return undefined;
  if (where === "all") return { by: "demand" };
  if (typeof where === "string" || Array.isArray(where)) return { ids: list(where), by: "demand" };
  const { condition, by, ...rest } = where as MatterFilter & { condition?: unknown };
  return {
    ...rest,
    by: by ?? "demand",
    condition: condition === undefined ? undefined : formula(condition as unknown as string),
  };
}

function orderFilter(where: unknown): OrderFilter {
  if (where === undefined || where === "all") return {};
  return typeof where === "string" || Array.isArray(where) ? { ids: list(where) } : (where as OrderFilter);
}

/** Names that a reform gives and that do not exist would choose nothing in silence. */
function checkNames(
  path: string,
  given: readonly string[] | undefined,
  known: readonly string[],
  what: Text,
  titles: readonly Text[] = known.map((id) => ({ zh: id, en: id })),
): void {
  const unknown = (given ?? []).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Problem(
    unknown.map((name) => ({
      path,
      what: { zh: `没有叫“${name}”的${what.zh}。`, en: `there is no ${what.en} "${name}".` },
      mend: forExample(titles),
    })),
  );
}

function whereOf(entry: ReformEntry, document: ScenarioDocument, county: CountySpec, path: string): Where {
  const towns = townshipFilter(entry.where?.townships);
  const matters = matterFilter(entry.where?.matters);
  checkNames(
    `${path}.where.townships`,
    towns.names,
    county.townships.flatMap(townshipNames),
    { zh: "乡镇", en: "township" },
    county.townships.map(({ title }) => title),
  );
  checkNames(
    `${path}.where.matters`,
    matters?.ids,
    document.matters.map((matter) => matter.id),
    { zh: "事项", en: "matter" },
  );
  const orders = orderFilter(entry.where?.orders);
  checkNames(
    `${path}.where.orders`,
    orders.ids,
    document.orders.map((order) => order.id),
    { zh: "交办任务", en: "order" },
  );
  return selector(towns, matters, orders);
}

/** The fields of a change; the value of `set` is held to the range of its own parameter. */
function fieldsOf(name: string, options: Readonly<Record<string, unknown>>): RecordField {
  const { fields: field } = changes[name];
  if (name !== "set") return field;
  const { min, max } = parameters[options.parameter as ParameterName];
  return { ...field, fields: { ...field.fields, value: { ...field.fields.value, min, max } as NumberField } };
}

function actsOf(entry: ReformEntry, from: number, title: Text, path: string): { acts: Act[]; every: number } {
  if (entry.controller !== undefined) {
    const { fields, monthly, act } = controllers[entry.controller];
    const options = compiled(entry.with ?? {}, fields, title, `${path}.with`);
    return { acts: [act(options, from)], every: monthly ? MONTH : 0 };
  }
  const acts = (entry.what ?? []).flatMap((change) =>
    Object.entries(change).map(([name, options]) =>
      changes[name].act(
        compiled(options ?? {}, fieldsOf(name, options ?? {}), title, `${path}.what.${name}`),
      ),
    ),
  );
  return {
    acts,
    every: entry.every === undefined ? 0 : Math.max(1, durationDays(entry.every)),
  };
}

function reformOf(
  entry: ReformEntry,
  document: ScenarioDocument,
  county: CountySpec,
  counties: readonly CountySpec[],
  index: number,
): Reform {
  const warmUpDays = spanOf(document).warmUp;
  const dated = entry.when === undefined || looksLikeDate(entry.when);
  const from = dated && entry.when ? parseDate(entry.when, document.start, warmUpDays) : warmUpDays;
  const name =
    entry.controller ??
    Object.keys((Array.isArray(entry.what) ? entry.what[0] : entry.what) ?? {})[0] ??
    "reform";
  const label = (entry.controller ? controllers[name] : changes[name])?.fields ?? { zh: name, en: name };
  const title = entry.title ?? { zh: label.zh, en: label.en };
  const path = `reforms[${index}]`;
  const { acts, every } = actsOf(entry, from, title, path);
  return {
    title,
    from,
    until: entry.until ? parseDate(entry.until, document.start, warmUpDays) : Number.MAX_SAFE_INTEGER,
    every,
    condition: dated ? undefined : formula(entry.when as string),
    ofCounty: entry.what?.every(ofCounty) ?? false,
    where: whereOf(entry, document, county, path),
    acts,
    spread:
      entry.spread &&
      spreadOf(
        entry.spread,
        document,
        county,
        counties,
        index,
        (day) => actsOf(entry, day, title, path).acts,
      ),
  };
}

/** Whether a change holds for the county as a whole. */
function ofCounty(change: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>): boolean {
  return Object.entries(change).every(
    ([name, options]) => changes[name].ofCounty || (name === "transfer" && options?.to === "county"),
  );
}

/** A change made by hand, as a reform of a document would say it. */
const byHand = record("改变", "Change", {
  what: changeField,
  where: whereField,
});

/** The change as a reform's entry, defaults filled in. */
function entryOf(change: Readonly<Record<string, object>>, where: ReformEntry["where"]): ReformEntry {
  const tree = locate({ what: change, ...(where ? { where } : {}) }, {});
  const { value, details } = checkTree(tree, byHand, { names: () => valueNames, taken: [] });
  if (details.length > 0) throw new Problem(details);
  const checked = value as { what: Record<string, Record<string, unknown>>; where?: WhereEntry };
  return { what: [checked.what], ...(where ? { where: checked.where } : {}) };
}

/** One change made by hand on a day. @throws Problem with all that is wrong in it */
export function reformNow(
  change: Readonly<Record<string, object>>,
  where: ReformEntry["where"],
  document: ScenarioDocument,
  county: CountySpec,
  tick: number,
): Reform {
  const entry = entryOf(change, where);
  const faults: ProblemDetail[] = [];
  const report: Report = (path, what, mend) => faults.push({ path, what, ...(mend ? { mend } : {}) });
  checkReform(document, entry, "apply", report, () => false);
  if (faults.length > 0) throw new Problem(faults);
  return { ...reformOf(entry, document, county, [county], 0), from: tick, until: tick + 1 };
}

/** The program of one county: the document's reforms that concern it. */
export function programOf(
  document: ScenarioDocument,
  county: CountySpec,
  counties: readonly CountySpec[] = [county],
): Program {
  return document.reforms.flatMap((entry, index) => {
    const named = list(entry.where?.counties);
    const concerned =
      !named ||
      named.includes("all") ||
      named.includes(county.code) ||
      named.includes(county.name.zh) ||
      named.includes(county.name.en);
    return concerned ? [reformOf(entry, document, county, counties, index)] : [];
  });
}
