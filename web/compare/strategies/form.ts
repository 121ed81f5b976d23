/** A form made of a declared field: what the declaration knows (label, unit, range, words) is what the reader sees. */
import type { FieldSpec, RecordField } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import { isMap } from "../../is-map.ts";
import {
  type Control,
  createFault,
  type Form,
  idOf,
  type Place,
  problemsAt,
  say,
  together,
} from "./control.ts";
import { chosen, named, raw, several, ticked, typed } from "./leaves.ts";
import type { Values } from "./sparse.ts";

/** More words than this fold into a list of their own. */
const SHORT_LIST = 6;

/** The control of any field. */
export function controlOf(form: Form, place: Place): Control {
  const { spec } = place;
  switch (spec.type) {
    case "record":
      return group(form, place, spec);
    case "either":
      return either(form, place, spec.of);
    case "list":
      return listOf(form, place, spec.of);
    case "choice":
      return chosen(form, place);
    case "flag":
      return spec.default === undefined ? chosen(form, place) : ticked(form, place);
    case "map":
    case "oneOf":
      return raw(form, place);
    case "text":
      return spec.nameOf ? oneName(form, place, spec) : typed(form, place);
    default:
      return typed(form, place);
  }
}

/** One of the things there are, by what readers call it. */
function oneName(form: Form, place: Place, spec: Extract<FieldSpec, { type: "text" }>): Control {
  const known = form.known()[spec.nameOf ?? ""] ?? [];
  const names = Object.fromEntries(known);
  const choice: FieldSpec = { ...spec, type: "choice", choices: Object.keys(names), names };
  return chosen(form, { ...place, spec: { ...choice, required: false } });
}

function listOf(form: Form, place: Place, of: FieldSpec): Control {
  if (of.type === "choice") {
    const options = of.choices.map((one) => [one, of.names?.[one] ? say(of.names[one], form) : one] as const);
    return several(form, place, options, options.length > SHORT_LIST);
  }
  if (of.type !== "text") return raw(form, place);
  const known = of.nameOf === undefined ? undefined : form.known()[of.nameOf];
  if (known === undefined) return named(form, place);
  return several(
    form,
    place,
    known.map(([name, title]) => [name, say(title, form)] as const),
    known.length > SHORT_LIST,
  );
}

/** The fields of a record, each with its control; what is not written at all takes no place in the document. */
export function fieldsOf(form: Form, place: Place, spec: RecordField, names: readonly string[]): Control[] {
  const values = (): Values => {
    const value = place.get();
    return isMap(value) ? value : {};
  };
  return names.map((name) =>
    controlOf(form, {
      spec: spec.fields[name],
      path: place.path === "" ? name : `${place.path}.${name}`,
      get: () => values()[name],
      set: (value) => {
        const { [name]: _, ...others } = values();
        place.set(value === undefined ? others : { ...values(), [name]: value });
      },
    }),
  );
}

/** A record within another one: folded, unless something of it is written or wrong. */
function group(form: Form, place: Place, spec: RecordField): Control {
  const names = Object.keys(spec.fields);
  const controls = fieldsOf(
    form,
    // nothing written in it: not there
    {
      ...place,
      set: (value) => place.set(isMap(value) && Object.keys(value).length === 0 ? undefined : value),
    },
    spec,
    names,
  );
  const own = createFault(
    form,
    place.path,
    names.map((name) => `${place.path}.${name}`),
  );
  const summary = h("summary", {}, say(spec, form));
  const rows = h("div", { class: "rows" }, ...controls.map(({ node }) => node));
  const node = h("details", { class: "group" }, summary, own.node, rows);
  let told = false;
  const inner = together(node, [own, ...controls]);
  return {
    node,
    refresh() {
      inner.refresh();
      const value = place.get();
      const speaks =
        (isMap(value) && Object.keys(value).length > 0) || problemsAt(form, place.path).length > 0;
      // opened when it begins to say something; after that it is the reader's
      if (speaks && !told) node.open = true;
      told = speaks;
    },
  };
}

/** A way of writing a field that has several. */
interface Way {
  readonly text: string;
  readonly spec: FieldSpec | undefined;
  readonly holds: (value: unknown) => boolean;
  /** What it begins with. */
  readonly first: unknown;
}

const ALL = "all";
const isSingle = ({ type }: FieldSpec): boolean =>
  !["list", "record", "map", "oneOf", "either"].includes(type);

function waysOf(form: Form, { spec }: Place, of: readonly FieldSpec[]): Way[] {
  const { words } = form;
  const none: Way = {
    text: spec.required ? words.notSaid : words.all,
    spec: undefined,
    holds: (value) => value === undefined || value === ALL,
    first: undefined,
  };
  const compound = of.flatMap((one): Way[] => {
    if (one.type === "list") {
      const holds = (value: unknown) => Array.isArray(value) || (typeof value === "string" && value !== ALL);
      return [{ text: words.byName, spec: { ...one, zh: spec.zh, en: spec.en }, holds, first: [] }];
    }
    return one.type === "record" ? [{ text: say(one, form), spec: one, holds: isMap, first: {} }] : [];
  });
  return [none, ...compound];
}

/** One of several ways of writing: single values share a field to type in, the others are chosen first. */
function either(form: Form, place: Place, of: readonly FieldSpec[]): Control {
  if (of.every(isSingle)) return typed(form, place);
  const list = of.find(({ type }) => type === "list");
  // one name or several, and nothing else: a list of names
  if (list?.type === "list" && of.every((one) => one === list || isSingle(one)))
    return listOf(form, place, list.of);
  const ways = waysOf(form, place, of);
  const wayNow = () => ways.findIndex(({ holds }) => holds(place.get()));
  const id = `${idOf(form, place.path)}-way`;
  const select = h(
    "select",
    { id, onchange: () => place.set(ways[select.selectedIndex].first) },
    ...ways.map(({ text }) => h("option", {}, text)),
  );
  const slot = h("div", { class: "way" });
  const fault = createFault(form, place.path, [`${place.path}.`]);
  const label = h("label", { for: id }, say(place.spec, form));
  const node = h(
    "div",
    { class: "either" },
    h("div", { class: "row" }, label, h("div", { class: "control" }, select)),
    slot,
  );
  let shown: number | undefined;
  let inner: Control | undefined;
  return {
    node,
    refresh() {
      const now = wayNow();
      select.selectedIndex = now;
      if (now !== shown) {
        inner = now < 0 ? raw(form, place) : insideOf(form, place, ways[now].spec);
        fill(slot, inner?.node, inner ? undefined : fault.node);
      }
      shown = now;
      inner?.refresh();
      fault.refresh();
    },
  };
}

/** The fields of the chosen way, without a heading: the choice is one. */
function insideOf(form: Form, place: Place, spec: FieldSpec | undefined): Control | undefined {
  if (!spec) return undefined;
  // an empty list of names is one that is being made
  if (spec.type !== "record")
    return controlOf(form, { ...place, spec, set: (value) => place.set(value ?? []) });
  const names = Object.keys(spec.fields);
  const controls = fieldsOf(form, { ...place, spec }, spec, names);
  const own = createFault(
    form,
    place.path,
    names.map((name) => `${place.path}.${name}`),
  );
  const node = h("div", { class: "rows" }, own.node, ...controls.map((one) => one.node));
  return together(node, [own, ...controls]);
}
