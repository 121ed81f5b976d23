/** Several plain values as source text in which every part that occurs more than once is written once. */

/** Shorter parts cost less than the name that would stand for them. */
const least = 120;

export interface SharedParts {
  /** Lines `const p1 = …;`, each using only those above it. */
  readonly constants: string;
  /** The source of each value. */
  readonly values: readonly string[];
}

export function sharedParts(values: readonly unknown[]): SharedParts {
  const times = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const text = JSON.stringify(value);
    if (text.length < least) return;
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    // parts of a part that is shared already are counted once
    if (before === 0) Object.values(value).forEach(count);
  };
  values.forEach(count);
  const names = new Map<string, string>();
  const constants: string[] = [];
  const source = (value: unknown): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const text = JSON.stringify(value);
    if ((times.get(text) ?? 0) < 2) return parts(value);
    const known = names.get(text);
    if (known) return known;
    const body = parts(value);
    const name = `p${names.size + 1}`;
    names.set(text, name);
    constants.push(`const ${name} = ${body};`);
    return name;
  };
  const parts = (value: object): string => {
    if (Array.isArray(value)) return `[${value.map(source).join(", ")}]`;
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${JSON.stringify(key)}: ${source(part)}`)
      .join(", ")} }`;
  };
  const written = values.map(source);
  return { constants: constants.join("\n"), values: written };
}
