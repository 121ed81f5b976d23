/** Mechanisms of a user's own, added to a scenario: checked against the model's names, with the values they are given. */
import { nearest, Problem, type ProblemDetail, type Text } from "../core/problem.ts";
import { basics } from "../model/basics.ts";
import { columns } from "../model/columns.ts";
import { indicators } from "../model/indicators.ts";
import type { OwnMechanism } from "../model/mechanism.ts";
import { nothingOwn, type Own } from "../model/own.ts";
import { parameters } from "../model/parameters/index.ts";
import { day } from "../model/step.ts";
import type { Prepared } from "./build.ts";

/** Columns and parameters that a scenario's additions make. */
export function ownOf({ added }: Prepared): Own {
  if (!added) return nothingOwn;
  return {
    columns: Object.assign({}, ...added.mechanisms.map((one) => one.columns)),
    parameters: added.parameters,
  };
}

const keys = (record: object | undefined): string[] => Object.keys(record ?? {});

/** A place in what the user gave, and what is wrong there. */
type Report = (path: string, what: Text, mend?: Text) => void;

function mendOf(name: string, known: readonly string[]): Text | undefined {
  const guess = nearest(name, known);
  return guess ? { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` } : undefined;
}

function checkKnown(names: readonly string[], known: readonly string[], path: string, report: Report): void {
  for (const name of names) {
    if (known.includes(name)) continue;
    report(path, { zh: `没有“${name}”。`, en: `there is no "${name}".` }, mendOf(name, known));
  }
}

function checkNew(names: readonly string[], taken: readonly string[], path: string, report: Report): void {
  for (const name of names) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name))
      report(path, {
        zh: `“${name}”应以小写字母开头，只含字母和数字。`,
        en: `"${name}" has to begin with a small letter and hold letters and digits only.`,
      });
    else if (taken.includes(name))
      report(path, { zh: `“${name}”已有。`, en: `there already is a "${name}".` });
  }
}

function checkRange(name: string, value: unknown, one: OwnMechanism, path: string, report: Report): void {
  const spec = one.parameters?.[name];
  if (!spec || (typeof value === "number" && value >= spec.min && value <= spec.max)) return;
  report(
    path,
    { zh: `${value} 超出范围。`, en: `${value} is out of range.` },
    { zh: `应在 ${spec.min} 到 ${spec.max} 之间。`, en: `It is ${spec.min} to ${spec.max}.` },
  );
}

/** Names that the mechanisms before this one have taken. */
function takenBy(others: readonly OwnMechanism[]) {
  return {
    steps: [...day, ...others].map(({ name }) => name),
    columns: [...keys(columns), ...others.flatMap((one) => keys(one.columns))],
    parameters: [...keys(parameters), ...others.flatMap((one) => keys(one.parameters))],
    indicators: [...keys(indicators), ...others.flatMap((one) => keys(one.indicators))],
  };
}

function checkIndicators(one: OwnMechanism, report: Report): void {
  const sums = keys(one.columns).filter((name) => one.columns?.[name].of === "township");
  for (const [name, { top, bottom }] of Object.entries(one.indicators ?? {})) {
    const path = `${one.name}.indicators.${name}`;
    checkKnown([top], sums, `${path}.top`, report);
    if (bottom !== undefined) checkKnown([bottom], [...basics, ...sums], `${path}.bottom`, report);
  }
}

function checkMechanism(one: OwnMechanism, others: readonly OwnMechanism[], report: Report): void {
  const taken = takenBy(others);
  const { name } = one;
  checkNew([name], taken.steps, "name", report);
  checkKnown([one.after], taken.steps, `${name}.after`, report);
  if (one.every !== undefined && !(Number.isInteger(one.every) && one.every > 0))
    report(`${name}.every`, { zh: "应为正整数。", en: "has to be a positive whole number." });
  checkNew(keys(one.columns), taken.columns, `${name}.columns`, report);
  checkNew(keys(one.parameters), [...taken.parameters, ...taken.columns], `${name}.parameters`, report);
  checkNew(keys(one.indicators), taken.indicators, `${name}.indicators`, report);
  for (const [parameter, spec] of Object.entries(one.parameters ?? {}))
    checkRange(parameter, spec.default, one, `${name}.parameters.${parameter}.default`, report);
  const touched = [...taken.columns, ...keys(one.columns), "cases", "agenda", "events"];
  checkKnown(one.reads, [...touched, ...taken.parameters], `${name}.reads`, report);
  checkKnown(one.writes, touched, `${name}.writes`, report);
  checkIndicators(one, report);
}

/** The mechanism that declares a parameter; undefined when none does. */
function ownerOf(parameter: string, mechanisms: readonly OwnMechanism[]): OwnMechanism | undefined {
  return mechanisms.find(({ parameters: own = {} }) => Object.hasOwn(own, parameter));
}

type Values = Readonly<Record<string, number>>;

function checkValues(values: Values, mechanisms: readonly OwnMechanism[], report: Report): void {
  for (const [name, value] of Object.entries(values)) {
    const path = `parameters.${name}`;
    const owner = ownerOf(name, mechanisms);
    if (owner) checkRange(name, value, owner, path, report);
    else if (Object.hasOwn(parameters, name))
      report(
        path,
        { zh: `“${name}”是模型的参数。`, en: `"${name}" is a parameter of the model.` },
        { zh: "写进情景的 parameters。", en: "It is given in the scenario's own parameters." },
      );
    else {
      const known = mechanisms.flatMap((one) => keys(one.parameters));
      checkKnown([name], known, path, report);
    }
  }
}

const valuesOf = (mechanisms: readonly OwnMechanism[]): Values =>
  Object.fromEntries(
    mechanisms.flatMap((one) =>
      Object.entries(one.parameters ?? {}).map(([name, spec]) => [name, spec.default] as const),
    ),
  );

/**
 * The scenario with mechanisms of one's own, as a strategy to simulate or to compare with others. The untouched
 * baseline that satisfaction and fear are measured against stays without them.
 * @param values of their parameters, where they are not the defaults
 * @throws Problem with everything that is wrong in the declarations and in the values
 * @example withMechanisms(scenario("baseline", { id: "weekend-duty" }), [weekendDuty], { dutyShare: 0.3 })
 */
export function withMechanisms(
  scenario: Prepared,
  mechanisms: readonly OwnMechanism[],
  values: Values = {},
): Prepared {
  if (mechanisms.length === 0 && keys(values).length === 0) return scenario;
  const before = scenario.added ?? { mechanisms: [], parameters: {} };
  const all = [...before.mechanisms, ...mechanisms];
  const details: ProblemDetail[] = [];
  const report: Report = (path, what, mend) => details.push({ path, what, ...(mend ? { mend } : {}) });
  mechanisms.forEach((one, i) => {
    checkMechanism(one, all.slice(0, before.mechanisms.length + i), report);
  });
  checkValues(values, all, report);
  if (details.length > 0) throw new Problem(details);
  return {
    ...scenario,
    added: {
      mechanisms: all,
      parameters: { ...valuesOf(mechanisms), ...before.parameters, ...values },
    },
  };
}
