/** Finding parameters, switches and parts by a word, a grade, or whether they were changed. */
import { type Grade, type ParameterName, switches, type Text } from "../../src/index.ts";
import type { Settings } from "../settings/settings.ts";
import { type Part, parameterNames, parts, type SwitchName, switchNames } from "./catalogue.ts";
import { isOff, specs } from "./changed.ts";

export interface Query {
  readonly text: string;
  readonly grade?: Grade;
  readonly changed: boolean;
}
export interface Found {
  readonly parameters: readonly ParameterName[];
  readonly switches: readonly SwitchName[];
  readonly parts: readonly Part[];
}

export const nothingAsked: Query = { text: "", changed: false };

export function isAsked({ text, grade, changed }: Query): boolean {
  return text.trim() !== "" || grade !== undefined || changed;
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

/** Whether every word stands in the name or in what it is called in either language. */
function matcher(text: string): (name: string, ...called: readonly (Text | string | undefined)[]) => boolean {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return (name, ...called) => {
    const all = called.map((one) => (typeof one === "object" ? `${one.zh} ${one.en}` : (one ?? "")));
    const where = plain([name, ...all].join(" "));
    return words.every((word) => where.includes(word));
  };
}

export function search({ text, grade, changed }: Query, settings: Settings): Found {
  const matches = matcher(text);
  const parameters = parameterNames.filter((name) => {
    const spec = specs[name];
    const right = grade === undefined || spec.grade === grade;
    return (
      right && (!changed || Object.hasOwn(settings.parameters, name)) && matches(name, spec, spec.source)
    );
  });
  if (grade !== undefined) return { parameters, switches: [], parts: [] };
  return {
    parameters,
    switches: switchNames.filter(
      (name) =>
        (!changed || isOff(settings, name)) &&
        matches(name, switches[name], switches[name].off, switches[name].source),
    ),
    parts: changed ? [] : parts.filter(({ name, title, about }) => matches(name, title, about)),
  };
}
