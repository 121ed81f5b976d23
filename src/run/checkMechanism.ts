/** Holding a mechanism of a user's own to what it declares, by living through a stretch with it. */
import { advance, drawsFor } from "../core/engine.ts";
import { Problem, type ProblemDetail, type Text } from "../core/problem.ts";
import { seedFrom } from "../core/random.ts";
import type { OwnMechanism } from "../model/mechanism.ts";
import { firstMorning } from "../model/morning.ts";
import { day } from "../model/step.ts";
import { ownOf, withMechanisms } from "../scenario/added.ts";
import { modelOf, type Prepared, valuesOf } from "../scenario/build.ts";
import { Books } from "./books.ts";
import { stepsOf } from "./place.ts";
import { Watched } from "./watched.ts";

/** A year and a month: every rhythm of the day comes round. */
const DAYS = 273;

type Told = readonly [names: Iterable<string>, path: string, zh: string, en: string];

const details = ([names, path, zh, en]: Told): ProblemDetail[] =>
  [...names].map((name) => {
    const what: Text = { zh: zh.replace("…", `“${name}”`), en: en.replace("…", `"${name}"`) };
    return { path, what };
  });

function findings(mechanism: OwnMechanism, watched: Watched, residual: number): ProblemDetail[] {
  const { name, columns = {}, parameters = {}, reads, writes } = mechanism;
  const mayWrite = new Set<string>(writes);
  const mayRead = new Set<string>([...reads, ...writes, ...Object.keys(columns), ...Object.keys(parameters)]);
  const beyond = (found: Set<string>, may: Set<string>) => [...found].filter((one) => !may.has(one));
  const out = String(residual);
  return [
    details([
      beyond(watched.writes, mayWrite),
      `${name}.writes`,
      "改了没有申明的…。",
      "… is written and not declared.",
    ]),
    details([
      beyond(watched.reads, mayRead),
      `${name}.reads`,
      "读了没有申明的…。",
      "… is read and not declared.",
    ]),
    details([watched.unknown, `${name}.step`, "没有自带的…。", "nothing of its own is called …."]),
    details([watched.broken, `${name}.step`, "…里出现了非数值。", "… holds what is no number."]),
    details([
      residual > 0 ? [out] : [],
      `${name}.step`,
      "账不平，差…（件、单、日或秒）。",
      "the books are out by … (cases, orders, days or seconds).",
    ]),
  ].flat();
}

/**
 * Lives the first 273 days of a scenario's first county with a mechanism, and looks after each of its steps.
 * Choose a scenario in which it has something to do.
 * @param values of its parameters, where they are not the defaults
 * @throws Problem with every column that it reads or writes without declaring it, every own name that does not exist,
 * columns that no longer hold numbers, and books that no longer add up
 * @example checkMechanism(scenario("all-at-once"), weekendDuty)
 */
export function checkMechanism(
  scenario: Prepared,
  mechanism: OwnMechanism,
  values: Readonly<Record<string, number>> = {},
): void {
  const prepared = withMechanisms(scenario, [mechanism], values);
  const model = modelOf(prepared, 0, undefined);
  const state = firstMorning(model, valuesOf(prepared.document), false, ownOf(prepared));
  const watched = new Watched(mechanism);
  const steps = stepsOf(day, prepared).map((one) =>
    one.name === mechanism.name ? { ...one, step: watched.step.bind(watched) } : one,
  );
  const days = Math.min(DAYS, model.days);
  const books = new Books(model, state, days);
  advance(steps, model, state, 0, days, drawsFor(seedFrom("check"), steps), (_model, _state, tick) =>
    books.close(tick),
  );
  const found = findings(mechanism, watched, books.residual);
  if (found.length > 0) throw new Problem(found);
}
