/** The part of JSON Schema that our schema uses, checked independently of our own reader. */

type Schema = Readonly<Record<string, unknown>>;

/** Where a value breaks a schema; empty when it is valid. Throws at a keyword it does not know. */
export function breaks(root: Schema, value: unknown, schema: Schema = root, path = "$"): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    const check = keywords[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword} at ${path}`);
    return check({ root, value, rule, schema, path });
  });
}

interface At {
  readonly root: Schema;
  readonly value: unknown;
  readonly rule: unknown;
  readonly schema: Schema;
  readonly path: string;
}
const silent = () => [];
const object = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
const when = (broken: boolean, { path, rule, value }: At, word: string) =>
  broken ? [`${path}: ${word} ${JSON.stringify(rule)} of ${JSON.stringify(value)?.slice(0, 80)}`] : [];

const keywords: Readonly<Record<string, (at: At) => string[]>> = {
  $schema: silent,
  $defs: silent,
  description: silent,
  default: silent,
  type: (at) => when(![at.rule].flat().some((type) => isOf(type as string, at.value)), at, "type"),
  enum: (at) => when(!(at.rule as unknown[]).includes(at.value), at, "enum"),
  minimum: (at) => when(typeof at.value === "number" && at.value < (at.rule as number), at, "minimum"),
  maximum: (at) => when(typeof at.value === "number" && at.value > (at.rule as number), at, "maximum"),
  maxLength: (at) =>
    when(typeof at.value === "string" && at.value.length > (at.rule as number), at, "maxLength"),
  pattern: (at) =>
    when(typeof at.value === "string" && !new RegExp(at.rule as string, "u").test(at.value), at, "pattern"),
  maxItems: (at) => when(Array.isArray(at.value) && at.value.length > (at.rule as number), at, "maxItems"),
  minProperties: (at) =>
    when(Object.keys(object(at.value) ?? { x: 1 }).length < (at.rule as number), at, "minProperties"),
  maxProperties: (at) =>
    when(Object.keys(object(at.value) ?? {}).length > (at.rule as number), at, "maxProperties"),
  required: (at) =>
    when(
      object(at.value) !== undefined &&
        (at.rule as string[]).some((name) => !Object.hasOwn(at.value as object, name)),
      at,
      "required",
    ),
  anyOf: (at) => {
    const all = (at.rule as Schema[]).map((one) => breaks(at.root, at.value, one, at.path));
    return all.some((one) => one.length === 0) ? [] : [`${at.path}: none of`, ...all.flat()];
  },
  $ref: (at) => {
    const name = (at.rule as string).replace("#/$defs/", "");
    return breaks(at.root, at.value, (at.root.$defs as Record<string, Schema>)[name], at.path);
  },
  items: (at) =>
    Array.isArray(at.value)
      ? at.value.flatMap((item, i) => breaks(at.root, item, at.rule as Schema, `${at.path}[${i}]`))
      : [],
  properties: (at) =>
    Object.entries(at.rule as Record<string, Schema>).flatMap(([name, schema]) => {
      const value = object(at.value);
      return value && Object.hasOwn(value, name)
        ? breaks(at.root, value[name], schema, `${at.path}.${name}`)
        : [];
    }),
  additionalProperties: (at) =>
    Object.entries(object(at.value) ?? {}).flatMap(([name, value]) => {
      if (Object.hasOwn((at.schema.properties as object | undefined) ?? {}, name)) return [];
      return at.rule === false
        ? [`${at.path}: additional ${name}`]
        : breaks(at.root, value, at.rule as Schema, `${at.path}.${name}`);
    }),
};

function isOf(type: string, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  return type === "object" ? object(value) !== undefined : typeof value === type;
}
