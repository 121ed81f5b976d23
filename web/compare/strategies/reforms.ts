/** The instruments of a strategy: the list of reforms in its document, read, written and begun. */
import {
  changes,
  controllers,
  type FieldSpec,
  type RecordField,
  type ScenarioDocument,
  scenarioFileSpec,
  shippedDocument,
  type Text,
} from "../../../src/index.ts";
import { isMap } from "../../is-map.ts";
import { baseOf, type Strategy } from "../../settings/settings.ts";
import { sparse, type Values } from "./sparse.ts";

/** One entry of `reforms`, as a file would hold it. */
export type Reform = Values;

const listField = scenarioFileSpec.fields.reforms as Extract<FieldSpec, { type: "list" }>;
const kindField = listField.of as Extract<FieldSpec, { type: "either" }>;
const records = kindField.of as readonly RecordField[];

/** What an entry may say: a change, or a controller of its own fields. */
export function recordOf(reform: Reform): RecordField {
  const { controller } = reform;
  const own = records.find(({ fields }) => {
    const word = fields.controller;
    return word?.type === "choice" && word.choices.includes(String(controller));
  });
  return own ?? records[0];
}

function listOf(value: unknown): Reform[] {
  return Array.isArray(value) ? value.map((one) => (isMap(one) ? one : {})) : [];
}

/** One change may stand without a list. */
function normal(reform: Reform): Reform {
  return reform.what === undefined ? reform : { ...reform, what: [reform.what].flat() };
}

/** The reforms of a strategy, each without what is by default. */
export function reformsOf(strategy: Strategy): readonly Reform[] {
  if (typeof strategy !== "string" && strategy.reforms !== undefined) {
    return listOf(strategy.reforms).map(normal);
  }
  const all: ScenarioDocument["reforms"] = shippedDocument(baseOf(strategy))?.reforms ?? [];
  return all.map((one) => sparse(kindField, one) as Reform).map(normal);
}

/** A kind of instrument that can be added. */
export interface Kind {
  readonly name: string;
  readonly of: "controller" | "change";
  readonly fields: RecordField;
  readonly about: Text;
}

/** Changes that an entry makes; a controller is one. */
export function kindsOf(reform: Reform): Kind[] {
  const { controller, what } = reform;
  if (typeof controller === "string") return [kindOf("controller", controller)].flatMap((one) => one ?? []);
  return listOf(what).flatMap((change) =>
    Object.keys(change).flatMap((name) => kindOf("change", name) ?? []),
  );
}

export function kindOf(of: Kind["of"], name: string): Kind | undefined {
  const all = of === "controller" ? controllers : changes;
  if (!Object.hasOwn(all, name)) return undefined;
  return { name, of, fields: all[name].fields, about: all[name].about };
}

/** What has no default and must be given, as a first value. */
function firstOf(field: FieldSpec): unknown {
  if (!field.required || field.default !== undefined) return undefined;
  if (field.type === "number") return Math.max(field.min, Math.min(field.max, 0));
  return field.type === "choice" ? field.choices[0] : undefined;
}

/** An entry of a kind, with nothing but what has to be said. */
export function begun({ of, name, fields }: Kind, when: string): Reform {
  const given = Object.entries(fields.fields)
    .map(([key, field]) => [key, firstOf(field)] as const)
    .filter(([, value]) => value !== undefined);
  const options = Object.fromEntries(given);
  if (of === "controller") return { when, controller: name, ...(given.length > 0 ? { with: options } : {}) };
  return { when, what: [{ [name]: options }] };
}

/** What a reader calls an entry: its own title, else its kinds. */
export function titleOf(reform: Reform): Text {
  const { title } = reform;
  if (typeof title === "string") return { zh: title, en: title };
  if (isMap(title)) {
    const [zh, en] = [title.zh ?? title.en, title.en ?? title.zh];
    if (typeof zh === "string" && typeof en === "string") return { zh, en };
  }
  const kinds = kindsOf(reform).map(({ fields }) => fields);
  const join = (language: keyof Text, by: string) => kinds.map((one) => one[language]).join(by) || "?";
  return { zh: join("zh", "、"), en: join("en", ", ") };
}
