/** What differs from default: parameters with another value, switches that are off, and what strategies say themselves. */
import {
  currentSet,
  type ParameterName,
  type ParameterSpec,
  parameterSetOf,
  parameterSets,
  parametersIn,
  type ScenarioDocument,
  scenario,
  type Text,
} from "../../src/index.ts";
import { type Settings, type Strategy, titleOf } from "../settings/settings.ts";
import type { SwitchName } from "./catalogue.ts";

/** The parameter set in force, and the parameters as it has them. */
export const setInForce = parameterSets[currentSet];
export const specs: Readonly<Record<ParameterName, ParameterSpec>> = parametersIn(setInForce);

export function specOf(name: string): ParameterSpec | undefined {
  return Object.hasOwn(specs, name) ? specs[name as ParameterName] : undefined;
}

/** The value that holds in all strategies. */
export function valueIn({ parameters }: Settings, name: ParameterName): number {
  return Object.hasOwn(parameters, name) ? parameters[name] : specs[name].default;
}

export const isOff = ({ off }: Settings, name: SwitchName) => off.includes(name);

/** What of the settings changes when a parameter has this value; the default is no change. */
export function withParameter({ parameters }: Settings, name: string, value?: number): Partial<Settings> {
  const { [name]: _, ...others } = parameters;
  const same = value === undefined || value === specOf(name)?.default;
  return { parameters: same ? others : { ...others, [name]: value } };
}

export function withSwitch({ off }: Settings, name: string, isOff: boolean): Partial<Settings> {
  const others = off.filter((one) => one !== name);
  return { off: isOff ? [...others, name] : others };
}

export const withoutChanges: Partial<Settings> = { parameters: {}, off: [] };

/** How many things differ from default. */
export const changesIn = ({ parameters, off }: Settings) => Object.keys(parameters).length + off.length;

export type Fault = { readonly kind: "empty" | "number" } | { readonly kind: "low" | "high" };

/** A value that was typed, or why it is none. Full-width digits and marks are read as what they mean. */
export function readValue(text: string, { min, max }: ParameterSpec): number | Fault {
  const plain = text.normalize("NFKC").replaceAll("−", "-").replaceAll(/[\s,]/g, "");
  if (plain === "") return { kind: "empty" };
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(value)) return { kind: "number" };
  if (value < min) return { kind: "low" };
  return value > max ? { kind: "high" } : value;
}

/** A number or a formula as it is read, with a real minus sign in front. */
export const minus = (value: number | string): string => String(value).replace(/^-/, "−");

/** Steps of a slider: a round number, some two hundred over the range. */
export function stepOf({ min, max }: ParameterSpec): number {
  const rough = (max - min) / 200;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return Number((step * power).toPrecision(1));
}

/** What a strategy says of parameters and switches by itself. */
export interface OwnWords {
  readonly title: Text;
  /** Numbers, or formulas as they are written. */
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly off: readonly string[];
  /** What its reforms set, whatever was set before. */
  readonly later: readonly {
    readonly name: string;
    readonly when: string;
    readonly value: number | string;
  }[];
  /** The set that it stands on, where it is not the one in force. */
  readonly set?: Text;
}

function laterIn(reforms: ScenarioDocument["reforms"]): OwnWords["later"] {
  return reforms.flatMap(({ when = "—", what = [] }) =>
    what.flatMap(({ set }) => {
      const { parameter, value } = (set ?? {}) as { parameter?: string; value?: number | string };
      return parameter === undefined || value === undefined ? [] : [{ name: parameter, when, value }];
    }),
  );
}

/** What the chosen strategies say themselves; one that does not hold says nothing here, the comparison tells why. */
export function ownWordsOf(strategies: readonly Strategy[]): readonly OwnWords[] {
  return strategies.map((strategy): OwnWords => {
    const title = titleOf(strategy);
    try {
      const { document } = scenario(strategy);
      const set = parameterSetOf(document);
      return {
        title,
        parameters: document.parameters,
        off: document.mechanisms.off,
        later: laterIn(document.reforms),
        ...(set.id === setInForce.id ? {} : { set: set.title }),
      };
    } catch {
      return { title, parameters: {}, off: [], later: [] };
    }
  });
}
