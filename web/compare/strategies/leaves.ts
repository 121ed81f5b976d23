/** Controls of single values: numbers, texts, dates, formulas, words to choose from, yes or no. */
import type { FieldSpec } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import { type Control, createFault, type Form, idOf, type Place, say } from "./control.ts";
import { same } from "./sparse.ts";
import { isShare, namesOf, typedOf, valueFrom } from "./values.ts";

/** A labelled row; `input` is described by its hint and its fault. */
function row(form: Form, { spec, path }: Place, input: HTMLElement, hint: string, more?: Node): Control {
  const id = idOf(form, path);
  const fault = createFault(form, path);
  input.id = id;
  input.setAttribute("aria-describedby", `${id}-hint ${id}-fault`);
  const label = h("label", { for: id }, say(spec, form));
  const control = h("div", { class: "control" }, input, more);
  const note = h("p", { class: "hint", id: `${id}-hint` }, hint);
  const node = h("div", { class: "row" }, label, control, note, fault.node);
  const refresh = () => {
    fault.refresh();
    input.setAttribute("aria-invalid", String(!fault.node.hidden));
  };
  return { node, refresh };
}

/** Bounds, what holds when nothing is written, and whether a formula may stand here. */
function hintOf(spec: FieldSpec, form: Form): string {
  const { words } = form;
  const parts: string[] = [];
  if (spec.type === "number") {
    parts.push(words.range(typedOf(spec, spec.min), typedOf(spec, spec.max)));
    if (spec.formula) parts.push(isShare(spec) ? words.formulaShare : words.formula);
  }
  parts.push(
    ...(spec.type === "either" ? spec.of : [spec]).flatMap(({ type }) => {
      if (type === "date") return words.date;
      return type === "condition" ? words.condition : [];
    }),
  );
  const usual = typedOf(spec, spec.default);
  if (usual !== "" && typeof spec.default !== "object") parts.push(words.usual(usual));
  return parts.join(words.clause);
}

function unitOf(spec: FieldSpec, form: Form): string {
  if (isShare(spec)) return "%";
  return spec.unit && spec.unit.en !== "ratio" ? say(spec.unit, form) : "";
}

/** A field to type in; what is typed counts when it is left or confirmed. */
export function typed(form: Form, place: Place): Control {
  const { spec } = place;
  const shown = () => {
    const value = place.get();
    const text = spec.type === "label" && typeof value === "object" && value !== null;
    return text ? String((value as Record<string, unknown>)[form.language] ?? "") : typedOf(spec, value);
  };
  const input = h("input", {
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    inputmode: spec.type === "number" && !spec.formula ? "decimal" : undefined,
    class: spec.type === "number" ? "number" : undefined,
    placeholder: typeof spec.default === "object" ? undefined : typedOf(spec, spec.default),
    onchange: () => place.set(valueFrom(spec, input.value)),
  });
  const unit = unitOf(spec, form);
  const base = row(form, place, input, hintOf(spec, form), unit === "" ? undefined : h("span", {}, unit));
  return {
    node: base.node,
    refresh() {
      base.refresh();
      // what is being typed is the reader's
      const busy = input === document.activeElement && input.value !== input.defaultValue;
      const text = shown();
      if (!busy || text !== input.defaultValue) input.value = text;
      input.defaultValue = text;
    },
  };
}

/** Some of the words of a closed list, or none: with a default there is always one. */
export function chosen(form: Form, place: Place): Control {
  const { spec, get, set } = place;
  const words: readonly (readonly [value: unknown, text: string])[] =
    spec.type === "choice"
      ? spec.choices.map((one) => [one, spec.names?.[one] ? say(spec.names[one], form) : one] as const)
      : [
          [true, form.words.yes],
          [false, form.words.no],
        ];
  const open = spec.default === undefined && !spec.required;
  const all = [...(open ? [[undefined, form.words.notSaid] as const] : []), ...words];
  const select = h(
    "select",
    {
      onchange: () => {
        const [value] = all[select.selectedIndex];
        set(same(value, spec.default) ? undefined : value);
      },
    },
    ...all.map(([, text]) => h("option", {}, text)),
  );
  const base = row(form, place, select, "");
  return {
    node: base.node,
    refresh() {
      base.refresh();
      const now = get() ?? spec.default;
      select.selectedIndex = all.findIndex(([value]) => same(value, now));
    },
  };
}

/** Yes or no, where one of them holds when nothing is written. */
export function ticked(form: Form, place: Place): Control {
  const { spec, path, get, set } = place;
  const id = idOf(form, path);
  const fault = createFault(form, path);
  const input = h("input", {
    type: "checkbox",
    id,
    "aria-describedby": `${id}-fault`,
    onchange: () => set(input.checked === spec.default ? undefined : input.checked),
  });
  const node = h(
    "div",
    { class: "row tick" },
    h("label", { for: id }, input, h("span", {}, say(spec, form))),
    fault.node,
  );
  const refresh = () => {
    fault.refresh();
    input.checked = (get() ?? spec.default) === true;
  };
  return { node, refresh };
}

type Option = readonly [value: string, text: string];

/** Any number of some words; `long` lists fold, and say how many are chosen. */
export function several(form: Form, place: Place, options: readonly Option[], long: boolean): Control {
  const { spec, path, get, set } = place;
  const fault = createFault(form, path);
  const now = () => {
    const value = get() ?? spec.default ?? [];
    return Array.isArray(value) ? value.map(String) : [String(value)];
  };
  // what stands there and is no known word stays
  const known = options.map(([value]) => value);
  const boxes = options.map(([value, text]) => {
    const input = h("input", {
      type: "checkbox",
      onchange: () => {
        const others = now().filter((one) => !known.includes(one));
        const ticked = boxes.filter((one) => one.input.checked).map((one) => one.value);
        const all = [...ticked, ...others];
        set(all.length === 0 && spec.default === undefined ? undefined : all);
      },
    });
    return { value, input, node: h("label", {}, input, h("span", {}, text)) };
  });
  const count = h("summary");
  const list = h("div", { class: "ticks" }, ...boxes.map(({ node }) => node));
  const legend = h("legend", {}, say(spec, form));
  const body = long ? h("details", {}, count, list) : list;
  const node = h("fieldset", { class: "row" }, legend, body, fault.node);
  return {
    node,
    refresh() {
      fault.refresh();
      const values = now();
      for (const { value, input } of boxes) input.checked = values.includes(value);
      fill(count, form.words.chosen(values.length));
    },
  };
}

/** Names with commas between them, with those that are known on offer. */
export function named(form: Form, place: Place): Control {
  const { get, set } = place;
  const input = h("input", {
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    onchange: () => {
      const names = namesOf(input.value);
      set(names.length === 0 ? undefined : names);
    },
  });
  const base = row(form, place, input, form.words.namesHint);
  return {
    node: base.node,
    refresh() {
      base.refresh();
      const value = get();
      const text = (Array.isArray(value) ? value : value === undefined ? [] : [value])
        .map(String)
        .join(form.words.listJoin);
      if (input !== document.activeElement || input.value === input.defaultValue) input.value = text;
      input.defaultValue = text;
    },
  };
}

/** What no other control can show, as the document holds it. */
export function raw(form: Form, place: Place): Control {
  const { get, set } = place;
  const parse = (text: string): unknown => {
    try {
      return text.trim() === "" ? undefined : JSON.parse(text);
    } catch {
      return text;
    }
  };
  const input = h("input", { type: "text", spellcheck: "false", onchange: () => set(parse(input.value)) });
  const base = row(form, place, input, form.words.raw);
  return {
    node: base.node,
    refresh() {
      base.refresh();
      const value = get();
      input.value = value === undefined ? "" : JSON.stringify(value);
    },
  };
}
