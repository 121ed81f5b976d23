/** What a name of the code is called: parameter, column, switch, step, or a symbol that a detail defines. */
import {
  columns,
  type Detail,
  dayDetails,
  mechanisms,
  parameters,
  switches,
  type Text,
} from "../../src/index.ts";
import { parts } from "./catalogue.ts";

/** Symbols of chapters hold in every detail; the first to define a name has it. */
const symbols: Readonly<Record<string, Text>> = Object.assign(
  {},
  ...dayDetails.map(({ symbols: own = {} }) => own).reverse(),
);

const known: readonly Readonly<Record<string, Text>>[] = [
  parameters,
  columns,
  symbols,
  switches,
  Object.fromEntries(mechanisms.map(({ name, title }) => [name, title])),
  Object.fromEntries(parts.map(({ name, title }) => [name, title])),
];

/** Undefined for what is worked out on the spot, and for words of the formula language. */
export function nameText(name: string, own: Readonly<Record<string, Text>> = {}): Text | undefined {
  return [own, ...known].find((list) => Object.hasOwn(list, name))?.[name];
}

/** Names that a formula uses, with what they mean; each once, in its order. */
export function namesIn(
  formula: string,
  detail: Detail,
  own: Readonly<Record<string, Text>> = {},
): (readonly [name: string, text: Text])[] {
  const used = [...new Set(formula.match(/[A-Za-z_]\w*/g) ?? [])];
  return used.flatMap((name) => {
    const text = nameText(name, { ...detail.symbols, ...own });
    return text ? [[name, text] as const] : [];
  });
}
