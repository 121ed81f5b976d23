/** A township of one matter and one order that rules can be tried on: its columns and parameters hold what is drawn. */
import type { Draw } from "../../../src/core/random.ts";
import type { Model } from "../../../src/model/model.ts";
import { parameterNames, parameters } from "../../../src/model/parameters/index.ts";
import type { Parameters, State } from "../../../src/model/state.ts";

export type Values = Readonly<Record<string, number>>;

const defaults = Object.fromEntries(parameterNames.map((name) => [name, parameters[name].default]));

/** Parameters under their names; those that a formula does not name stand at their defaults. */
export function parametersOf(values: Values): Parameters {
  return { ...defaults, ...values } as Parameters;
}

/** A model in which everything is switched on but what is said. */
export function modelOf(more: object = {}, off: readonly string[] = []): Model {
  return {
    T: 1,
    M: 1,
    O: 1,
    on: new Proxy({}, { get: (_, name) => !off.includes(String(name)) }),
    unit: [0],
    matters: [{ supervise: "county" }],
    townships: [{ staff: 1, villages: 1, population: 1 }],
    ...more,
  } as unknown as Model;
}

/** A state whose columns hold the values of their names, 0 where there is none, and what is written to them. */
export function stateOf(
  columns: Values,
  more: object = {},
): { readonly state: State; readonly written: Readonly<Record<string, number[]>> } {
  const written: Record<string, number[]> = {};
  const own: Record<string, unknown> = { p: parametersOf(columns), ...more };
  const state = new Proxy({} as State, {
    get: (_, name) => {
      if (Object.hasOwn(own, name)) return own[String(name)];
      written[String(name)] ??= [columns[String(name)] ?? 0];
      return written[String(name)];
    },
  });
  return { state, written };
}

/** A draw whose numbers are known, and the means and chances that it was asked about. */
export function drawOf(poisson: readonly number[] = [], binomial: readonly number[] = []) {
  const means: number[] = [];
  const chances: number[] = [];
  const draw = {
    at: () => draw,
    poisson: (mean: number) => poisson[means.push(mean) - 1],
    binomial: (_n: number, chance: number) => binomial[chances.push(chance) - 1],
  };
  return { draw: draw as unknown as Draw, means, chances };
}
